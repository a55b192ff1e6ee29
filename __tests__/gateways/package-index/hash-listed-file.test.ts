// Pages without a sha256: the file itself tells, or nothing is sent.
import { describe, expect, test } from '@jest/globals';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { createPackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { sha256 } from '../../distribution/acme-file.ts';
import { startFaultServer, type Answer, type Seen } from './fault-server.ts';

const SECRET = 'hush-hush-hush';
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const SDIST = 'acme_vault-1.3.0.tar.gz';
const CONTENT = 'bytes of the wheel\r\n'.repeat(20_000);

async function bench(answerFile: Answer, page = pageOf(), stallMs = 10_000) {
  const waits: number[] = [];
  const server = await startFaultServer((seen, response, cut) => {
    if (seen.path.startsWith('/simple/')) response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else answerFile(seen, response, cut);
  });
  const index = createPackageIndex({
    profile: indexProfile(server.url),
    credentials: { user: 'ada', password: SECRET },
    fetch: createDirectFetch(),
    version: '1',
    log: () => undefined,
    wait: async (milliseconds) => void waits.push(milliseconds),
    timeouts: { stallMs, answerWithinMs: 10_000 },
  });
  const asked = (): readonly string[] => server.seen.map(({ path }) => path);
  return { index, server, waits, asked, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

function pageOf(fragment = '#md5=d41d8cd98f00b204e9800998ecf8427e'): string {
  const link = (name: string): string => `<a href="/f/${name}${fragment}">${name}</a>`;
  return `<html><body>${link(WHEEL)}${link(SDIST)}</body></html>`;
}

const hasCredential = ({ headers }: Seen): boolean => headers.authorization !== undefined;

describe('readPage of a page without sha256', () => {
  test('reads the files that are asked for, once, with the credential, as they are stored', async () => {
    await using b = await bench((_, response) => response.writeHead(200).end(CONTENT));
    for (let looks = 0; looks < 2; looks += 1)
      expect(await b.index.readPage('acme-vault', [WHEEL])).toMatchObject({
        files: [
          { filename: WHEEL, sha256: sha256(CONTENT) },
          { filename: SDIST, sha256: null },
        ],
      });
    expect(b.asked()).toEqual(['/simple/acme-vault/', `/f/${WHEEL}`, '/simple/acme-vault/']);
    expect(hasCredential(b.server.seen[1] as Seen)).toBe(true);
    expect(b.server.seen[1]?.headers['accept-encoding']).toBe('identity');
  });

  test('without names, or with a hash on the page, no file is read', async () => {
    const listed = pageOf(`#sha256=${'a'.repeat(64)}`);
    await using b = await bench((_, response) => response.writeHead(500).end(), listed);
    await b.index.readPage('acme-vault', [WHEEL]);
    await using c = await bench((_, response) => response.writeHead(500).end());
    await c.index.readPage('acme-vault');
    expect([...b.asked(), ...c.asked()]).toEqual(['/simple/acme-vault/', '/simple/acme-vault/']);
  });

  test('a file that lies on another host is read there, without the credential', async () => {
    await using other = await startFaultServer((_, response) => response.writeHead(200).end(CONTENT));
    await using b = await bench((seen, response) =>
      response.writeHead(302, { location: `${other.url}${seen.path}?signature=1` }).end(),
    );
    const page = await b.index.readPage('acme-vault', [WHEEL]);
    expect(page).toMatchObject({ files: [{ sha256: sha256(CONTENT) }, {}] });
    expect(other.seen.map(hasCredential)).toEqual([false]);
  });

  test('busy or cut at first, then there', async () => {
    let asked = 0;
    await using b = await bench((_, response, cut) => {
      if ((asked += 1) === 1) response.writeHead(503, { 'retry-after': '9' }).end();
      else if (asked === 2) {
        response.writeHead(200, { 'content-length': '999999' }).write(CONTENT.slice(0, 1000));
        setTimeout(cut, 20);
      } else response.writeHead(200).end(CONTENT);
    });
    expect(await b.index.readPage('acme-vault', [WHEEL])).toMatchObject({
      files: [{ sha256: sha256(CONTENT) }, {}],
    });
    expect(b.waits).toEqual([9000, 2000]);
  });

  test.each<[string, Answer, string]>([
    ['forbidden', (_, response) => void response.writeHead(403).end(`no, ${SECRET}`), 'HTTP 403: no, ***'],
    ['gone', (_, response) => void response.writeHead(404).end(), 'HTTP 404'],
    ['busy for good', (_, response) => void response.writeHead(503).end(), 'HTTP 503'],
    ['a part', (_, response) => void response.writeHead(206).end(CONTENT), 'HTTP 206'],
    [
      'in circles',
      (seen, response) => void response.writeHead(302, { location: seen.path }).end(),
      'HTTP 302',
    ],
    [
      'to a script',
      (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'HTTP 302',
    ],
    ['standing still', () => undefined, 'no answer in time'],
    ['standing still midway', (_, response) => void response.writeHead(200).write('x'), 'no answer in time'],
  ])('%s: an error, and nothing is known to be the same', async (_, answer, reason) => {
    await using b = await bench(answer, pageOf(), 200);
    const error = (await b.index.readPage('acme-vault', [WHEEL]).catch((thrown: unknown) => thrown)) as Error;
    expect(error).toMatchObject({ code: 'upload-listed-unreadable' });
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain(SECRET);
  });
});
