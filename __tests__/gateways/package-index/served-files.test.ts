import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { createServedFiles } from '../../../src/gateways/package-index/served-files.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { startFaultServer, type Answer, type FaultServer } from './fault-server.ts';

const BYTES = Buffer.from('the bytes of a wheel');
const sha256 = createHash('sha256').update(BYTES).digest('hex');
const CREDENTIALS = { user: 'acme', password: 'word' };
const BASIC = `Basic ${Buffer.from('acme:word').toString('base64')}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(answer: Answer, credentials: typeof CREDENTIALS | null = CREDENTIALS) {
  const server = await startFaultServer(answer);
  const waits: number[] = [];
  const files = createServedFiles({
    profile: indexProfile(`${server.url}/`),
    credentials,
    fetch: createDirectFetch(),
    version: '1.0.0',
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  const file = { filename: 'acme.whl', url: `${server.url}/files/acme.whl`, size: BYTES.length };
  return { files, file, server, waits, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const send: Answer = (_, response) => void response.writeHead(200).end(BYTES);

test('hashes the bytes, with the credential, as they are stored', async () => {
  await using asked = await ask(send);
  expect(await asked.files.hash(asked.file)).toEqual({ sha256, size: BYTES.length });
  expect(asked.server.seen[0]?.headers).toMatchObject({
    authorization: BASIC,
    'accept-encoding': 'identity',
  });
});

test('leaves them where they are wanted; a transfer that broke begins anew', async () => {
  let tries = 0;
  await using asked = await ask((seen, response, cut) => {
    if ((tries += 1) > 1) return send(seen, response, cut);
    response.writeHead(200, { 'content-length': 100 }).write('half of something');
    setTimeout(cut, 50);
  });
  const path = join(folder, 'acme.whl');
  expect(await asked.files.download(asked.file, path)).toEqual({ sha256, size: BYTES.length });
  expect(await readFile(path)).toEqual(BYTES);
  expect(asked.waits).toHaveLength(1);
});

test('the credential does not follow to another host', async () => {
  await using store = await startFaultServer(send);
  await using asked = await ask(
    (_seen, response) => void response.writeHead(302, { location: `${store.url}/signed?key=1` }).end(),
  );
  expect(await asked.files.hash(asked.file)).toEqual({ sha256, size: BYTES.length });
  expect(await asked.files.hash({ ...asked.file, url: `${store.url}/acme.whl` })).toEqual({
    sha256,
    size: BYTES.length,
  });
  expect(store.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test('a file without an end is not read to it', async () => {
  let sent = 0;
  await using asked = await ask((_, response) => {
    const go = (): void => {
      while (!response.destroyed && (sent += 65_536) < 1e9) if (!response.write(Buffer.alloc(65_536))) break;
    };
    response.on('drain', go);
    go();
  });
  expect(await asked.files.hash(asked.file)).not.toMatchObject({ sha256 });
  expect(sent).toBeLessThan(1e8);
});

describe('answers', () => {
  const status =
    (code: number): Answer =>
    (_, response) =>
      void response.writeHead(code).end('no');

  test('404 is missing', async () => {
    await using asked = await ask(status(404));
    expect(await asked.files.hash(asked.file)).toBe('missing');
    expect(await asked.files.readText(asked.file.url)).toBeNull();
  });

  test.each([
    [401, CREDENTIALS, 'index-credentials-refused', 0],
    [403, null, 'index-credentials-missing', 0],
    [400, CREDENTIALS, 'verify-file-unreadable', 0],
    [503, CREDENTIALS, 'verify-file-unreadable', 4],
  ] as const)('%s', async (code, credentials, error, waited) => {
    await using asked = await ask(status(code), credentials);
    await expect(asked.files.hash(asked.file)).rejects.toMatchObject({ code: error });
    expect(asked.waits).toHaveLength(waited);
  });
});

test('a folder that can not be written to is an error, and no crash', async () => {
  await using asked = await ask(send);
  const path = join(folder, 'nowhere', 'acme.whl');
  await expect(asked.files.download(asked.file, path)).rejects.toMatchObject({
    code: 'verify-file-unreadable',
    message: expect.stringContaining('ENOENT'),
  });
});

test('an index that says when to come back is asked then, and not at all when that is too late', async () => {
  let tries = 0;
  await using asked = await ask((seen, response, cut) =>
    (tries += 1) > 1
      ? send(seen, response, cut)
      : void response.writeHead(429, { 'retry-after': '7' }).end('slowly'),
  );
  expect(await asked.files.hash(asked.file)).toEqual({ sha256, size: BYTES.length });
  expect(asked.waits).toEqual([7000]);
  await using closed = await ask(
    (_, response) => void response.writeHead(503, { 'retry-after': '86400' }).end(),
  );
  await expect(closed.files.hash(closed.file)).rejects.toMatchObject({ code: 'verify-file-unreadable' });
  expect(closed.waits).toEqual([]);
});

test('a public index is read without the credential', async () => {
  const headers: (Readonly<Record<string, string>> | undefined)[] = [];
  await using server: FaultServer = await startFaultServer(send);
  const direct = createDirectFetch();
  const files = createServedFiles({
    ...{
      profile: indexProfile('pypi'),
      credentials: CREDENTIALS,
      version: '1.0.0',
      wait: async () => undefined,
    },
    fetch: (_url, options) => {
      headers.push(options?.headers);
      return direct(`${server.url}/x`, options);
    },
  });
  await files.hash({ filename: 'acme.whl', url: 'https://upload.pypi.org/acme.whl', size: null });
  expect(headers[0]).not.toHaveProperty('authorization');
});
