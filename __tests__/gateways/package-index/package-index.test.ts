import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestAndHold } from '../../../src/gateways/held-bytes.ts';
import { describe, expect, test } from '@jest/globals';
import { createPackageIndex, type PackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { makeFolder } from '../archives/make-archive.ts';
import { page, sendHtml, startFaultServer, type Answer, type FaultServer } from './fault-server.ts';

const SECRET = 'hush-hush-hush';
const FILENAME = 'acme_vault-1.3.0-py3-none-any.whl';
const CONTENT = 'bytes of the wheel\r\n'.repeat(50_000);

const QUIET = { credentials: null, fetch, version: '1', log: () => undefined, wait: async () => undefined };

interface Bench extends AsyncDisposable {
  readonly index: PackageIndex;
  readonly server: FaultServer;
  readonly waits: readonly number[];
  readonly log: readonly string[];
  readonly file: ReturnType<typeof acmeFile>;
}

async function bench(
  answer: Answer,
  options: { anonymous?: boolean; stallMs?: number } = {},
): Promise<Bench> {
  const server = await startFaultServer(answer);
  const folder = await makeFolder();
  const path = await folder.write(FILENAME, Buffer.from(CONTENT));
  const waits: number[] = [];
  const log: string[] = [];
  const stallMs = options.stallMs ?? 5000;
  return {
    index: createPackageIndex({
      profile: indexProfile(server.url),
      credentials: options.anonymous ? null : { user: 'me', password: SECRET },
      fetch,
      version: '9.9.9',
      log: (message) => log.push(message),
      wait: async (milliseconds) => void waits.push(milliseconds),
      timeouts: { stallMs, answerWithinMs: stallMs },
    }),
    server,
    waits,
    log,
    file: acmeFile({ filename: FILENAME, content: CONTENT, path }),
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function failure(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = (await promise.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  )) as { code: string; message: string };
  expect(error.message).not.toContain(SECRET);
  return error;
}

const posts = (server: FaultServer): number => server.seen.filter(({ method }) => method === 'POST').length;

describe('readPage', () => {
  test('asks as installers do, with the credential, and reads HTML and JSON', async () => {
    const json = {
      meta: { 'api-version': '1.1' },
      name: 'acme-vault',
      versions: [],
      files: [{ filename: FILENAME, url: '/f', hashes: { sha256: 'a'.repeat(64) }, size: 1 }],
    };
    await using html = await bench((_, response) =>
      sendHtml(response, 200, page({ filename: FILENAME, sha256: 'a'.repeat(64) })),
    );
    await using other = await bench((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
        .end(JSON.stringify(json)),
    );
    for (const { index } of [html, other])
      expect(await index.readPage('Acme.Vault')).toMatchObject({
        files: [{ filename: FILENAME, sha256: 'a'.repeat(64) }],
      });
    expect(html.server.seen).toMatchObject([
      {
        method: 'GET',
        path: '/simple/acme-vault/',
        headers: {
          authorization: `Basic ${Buffer.from(`me:${SECRET}`).toString('base64')}`,
          'user-agent': 'py-release-action/9.9.9',
          accept: expect.stringMatching(/^application\/vnd\.pypi\.simple\.v1\+json,.*text\/html/),
        },
      },
    ]);
  });

  test('no project, and the root can be read: empty', async () => {
    await using b = await bench((seen, response) =>
      sendHtml(response, seen.path === '/simple/' ? 200 : 404, 'x'.repeat(99_999)),
    );
    expect(await b.index.readPage('acme-vault')).toBe('empty');
    expect(b.server.seen.map(({ path }) => path)).toEqual(['/simple/acme-vault/', '/simple/']);
    expect(b.server.seen[1]?.headers.authorization).toBeDefined();
  });

  test.each([401, 403, 404])('no project, and the root answers %i: an error', async (status) => {
    await using b = await bench((seen, response) =>
      sendHtml(response, seen.path === '/simple/' ? status : 404, 'no'),
    );
    expect(await failure(b.index.readPage('acme-vault'))).toMatchObject({ code: 'index-page-unknown' });
  });

  test.each([
    [401, false, 'index-credentials-refused'],
    [403, false, 'index-credentials-refused'],
    [401, true, 'index-credentials-missing'],
    [400, false, 'index-read-failed'],
  ])('%i, anonymous %s: %s', async (status, anonymous, code) => {
    await using b = await bench((_, response) => sendHtml(response, status, `no, ${SECRET}`), { anonymous });
    const error = await b.index.readPage('acme-vault').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    if (!anonymous) expect(String(error)).not.toContain(SECRET);
  });

  test('a redirect on the same host is followed, with the credential', async () => {
    await using b = await bench((seen, response) =>
      seen.path === '/simple/acme-vault/'
        ? response.writeHead(301, { location: '/simple/other/' }).end()
        : sendHtml(response, 200, page()),
    );
    expect(await b.index.readPage('acme-vault')).toEqual({ files: [] });
    expect(b.server.seen[1]?.headers.authorization).toBeDefined();
  });

  test('a redirect to another host is an error, and that host is not asked', async () => {
    await using other = await startFaultServer((_, response) => sendHtml(response, 200, page()));
    await using b = await bench((_, response) =>
      response.writeHead(302, { location: `${other.url}/simple/acme-vault/` }).end(),
    );
    expect(await failure(b.index.readPage('acme-vault'))).toMatchObject({
      code: 'index-redirected',
      message: expect.stringContaining(other.url),
    });
    expect(other.seen).toEqual([]);
  });

  test('redirects without end', async () => {
    await using b = await bench((seen, response) =>
      response.writeHead(302, { location: `${seen.path}x` }).end(),
    );
    expect(await failure(b.index.readPage('acme-vault'))).toMatchObject({ code: 'index-read-failed' });
    expect(b.server.seen).toHaveLength(6);
  });

  test('a page that is no page', async () => {
    await using b = await bench((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}'),
    );
    expect(await failure(b.index.readPage('acme-vault'))).toMatchObject({ code: 'index-page-unreadable' });
  });

  test('busy at first, then there; Retry-After is honoured', async () => {
    let asked = 0;
    await using b = await bench((_, response, cut) => {
      asked += 1;
      if (asked === 1) response.writeHead(429, { 'retry-after': '9' }).end();
      else if (asked === 2) response.writeHead(503).end();
      else if (asked === 3) cut();
      else sendHtml(response, 200, page());
    });
    expect(await b.index.readPage('acme-vault')).toEqual({ files: [] });
    expect(b.waits).toEqual([9000, 2000, 4000]);
    expect(b.log).toHaveLength(3);
  });

  test('patience ends', async () => {
    await using busy = await bench((_, response) => response.writeHead(503).end('down'));
    expect(await failure(busy.index.readPage('x'))).toMatchObject({
      code: 'index-read-failed',
      message: expect.stringContaining('503'),
    });
    expect(busy.server.seen).toHaveLength(5);
    await using long = await bench((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    expect(await failure(long.index.readPage('x'))).toMatchObject({ code: 'index-read-failed' });
    expect(long.waits).toEqual([]);
    await using slow = await bench(() => undefined, { stallMs: 30 });
    expect(await failure(slow.index.readPage('x'))).toMatchObject({
      code: 'index-unreachable',
      message: expect.stringContaining('no answer in time'),
    });
  });

  test('an index that is not there', async () => {
    const { url, ...server } = await startFaultServer(() => undefined);
    await server[Symbol.asyncDispose]();
    const index = createPackageIndex({ ...QUIET, profile: indexProfile(url) });
    expect(await failure(index.readPage('x'))).toMatchObject({
      code: 'index-unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('PyPI is read without the credential, which belongs to its upload host', async () => {
    const seen: [string, RequestInit | undefined][] = [];
    const index = createPackageIndex({
      ...QUIET,
      profile: indexProfile('pypi'),
      credentials: { user: '__token__', password: SECRET },
      fetch: async (input, init) => {
        seen.push([new Request(input).url, init]);
        return new Response('', { status: 404 });
      },
    });
    expect(await index.readPage('acme-vault')).toBe('empty');
    expect(seen.map(([url]) => url)).toEqual(['https://pypi.org/simple/acme-vault/']);
    expect(JSON.stringify(seen)).not.toContain('uthorization');
  });
});

describe('checkCredentials', () => {
  test('sends no file, with the credential', async () => {
    await using b = await bench((_, response) => sendHtml(response, 400, 'no digest'));
    expect(await b.index.checkCredentials()).toBe('accepted');
    const [request] = b.server.seen;
    const form = await new Response(new Uint8Array(request?.body ?? []), {
      headers: { 'content-type': request?.headers['content-type'] ?? '' },
    }).formData();
    expect([...form.keys()]).toEqual([':action', 'protocol_version']);
    expect(request?.headers.authorization).toBeDefined();
  });

  test.each([
    [401, 'refused'],
    [403, 'refused'],
    [200, 'unknown'],
    [503, 'unknown'],
  ])('%i: %s', async (status, verdict) => {
    await using b = await bench((_, response) => sendHtml(response, status, 'x'));
    expect(await b.index.checkCredentials()).toBe(verdict);
  });

  test('a cut connection: unknown', async () => {
    await using b = await bench((_seen, _response, cut) => cut());
    expect(await b.index.checkCredentials()).toBe('unknown');
  });
});

describe('uploadFile', () => {
  test('streams form and file with a known length', async () => {
    await using b = await bench((_, response) => response.writeHead(200).end());
    const progress: number[] = [];
    expect(await b.index.uploadFile(b.file, (sent, size) => progress.push(sent / size))).toBe('stored');
    const [request] = b.server.seen;
    expect(request).toMatchObject({ method: 'POST', path: '/' });
    expect(request?.headers).toMatchObject({
      'content-length': String(request?.body.length),
      accept: expect.stringMatching(/^application\/json/),
      'user-agent': expect.not.stringContaining('twine'),
      authorization: expect.stringContaining('Basic '),
    });
    expect(request?.headers['transfer-encoding']).toBeUndefined();
    const form = await new Response(new Uint8Array(request?.body ?? []), {
      headers: { 'content-type': request?.headers['content-type'] ?? '' },
    }).formData();
    expect(form.get('sha256_digest')).toBe(b.file.sha256);
    const content = form.get('content') as File;
    expect([content.name, await content.text()]).toEqual([FILENAME, CONTENT]);
    expect(progress.at(-1)).toBe(1);
    expect(progress.length).toBeGreaterThan(2);
  });

  test('a file that changed on disk is never finished', async () => {
    await using b = await bench((_, response) => response.writeHead(200).end());
    for (const content of [CONTENT.replace('b', 'x'), `${CONTENT}x`, CONTENT.slice(1)])
      expect(await failure(b.index.uploadFile({ ...b.file, ...hashesOf(content) }))).toMatchObject({
        code: 'upload-file-changed',
      });
    expect(b.server.seen).toEqual([]);
  });

  test('a small file is sent as it was checked, whatever became of it on disk', async () => {
    await using b = await bench((_, response) => response.writeHead(200).end());
    const progress: number[] = [];
    // Of its own: what is held stays held.
    const content = CONTENT.replaceAll('wheel', 'small');
    await writeFile(b.file.path, content);
    const file = { ...b.file, ...(await digestAndHold(b.file.path)) };
    await writeFile(b.file.path, content.replace('b', 'x'));
    expect(await b.index.uploadFile(file, (sent) => progress.push(sent))).toBe('stored');
    expect(Buffer.from(b.server.seen[0]?.body ?? '').includes(content)).toBe(true);
    expect(progress.at(-1)).toBe(file.size);
  });

  test('refused: one attempt, with the reason', async () => {
    await using b = await bench((_, response) =>
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ code: `400 Bad classifier ${SECRET}` })),
    );
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({
      code: 'upload-refused',
      message: expect.stringContaining('Bad classifier ***'),
    });
    expect(posts(b.server)).toBe(1);
  });

  test('a redirect is not followed with the file', async () => {
    await using b = await bench((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({ code: 'upload-redirected' });
    expect(b.server.seen).toHaveLength(1);
  });

  test('an answer before the file was read', async () => {
    const server = createServer((request, response) => {
      if (request.method === 'GET') sendHtml(response, 200, page());
      else response.writeHead(413).end('too big');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await using b = await bench(() => undefined);
    const index = createPackageIndex({ ...QUIET, profile: indexProfile(`http://127.0.0.1:${port}/`) });
    expect(await failure(index.uploadFile(b.file))).toMatchObject({ code: 'upload-too-large' });
    server.closeAllConnections();
    server.close();
  });

  test('the answer is lost but the file arrived: looks before sending again', async () => {
    await using b = await bench((seen, response, cut) => {
      if (seen.method === 'POST') cut();
      else sendHtml(response, 200, page({ filename: FILENAME, sha256: hashesOf(CONTENT).sha256 }));
    });
    expect(await b.index.uploadFile(b.file)).toBe('stored');
    expect(b.server.seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  test('the connection breaks, nothing arrived: sends again', async () => {
    let sent = 0;
    await using b = await bench((seen, response, cut) => {
      if (seen.method === 'GET') sendHtml(response, 200, page());
      else if ((sent += 1) < 3) cut();
      else response.writeHead(200).end();
    });
    expect(await b.index.uploadFile(b.file)).toBe('stored');
    expect(b.server.seen.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST', 'GET', 'POST']);
    expect(b.waits).toEqual([1000, 2000]);
  });

  test('429 with Retry-After', async () => {
    let sent = 0;
    await using b = await bench((seen, response) => {
      if (seen.method === 'GET') sendHtml(response, 200, page());
      else response.writeHead((sent += 1) === 1 ? 429 : 200, { 'retry-after': '11' }).end();
    });
    expect(await b.index.uploadFile(b.file)).toBe('stored');
    expect(b.waits).toEqual([11_000]);
  });

  test('after a failure other bytes are there: an error, not a second attempt', async () => {
    await using b = await bench((seen, response, cut) =>
      seen.method === 'POST'
        ? cut()
        : sendHtml(response, 200, page({ filename: FILENAME, sha256: 'b'.repeat(64) })),
    );
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({
      code: 'version-file-differs',
      message: expect.stringContaining('b'.repeat(64)),
    });
    expect(posts(b.server)).toBe(1);
  });

  test('after a failure the page cannot be read: nothing more is sent', async () => {
    await using b = await bench((seen, response, cut) =>
      seen.method === 'POST' ? cut() : sendHtml(response, 401, ''),
    );
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({ code: 'index-credentials-refused' });
    expect(posts(b.server)).toBe(1);
  });

  test('"exists already", and a moment later it is listed', async () => {
    let looks = 0;
    await using b = await bench((seen, response) => {
      if (seen.method === 'POST') sendHtml(response, 409, 'exists');
      else
        sendHtml(
          response,
          200,
          (looks += 1) < 3 ? page() : page({ filename: FILENAME, sha256: hashesOf(CONTENT).sha256 }),
        );
    });
    expect(await b.index.uploadFile(b.file)).toBe('already-there');
    expect(posts(b.server)).toBe(1);
  });

  test('"exists already", and never listed', async () => {
    await using b = await bench((seen, response) =>
      seen.method === 'POST' ? sendHtml(response, 409, 'it already exists') : sendHtml(response, 200, page()),
    );
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({ code: 'upload-filename-taken' });
    expect(posts(b.server)).toBe(1);
  });

  test('patience ends, after a last look', async () => {
    await using b = await bench((seen, response) =>
      seen.method === 'POST' ? sendHtml(response, 502, 'bad gateway') : sendHtml(response, 200, page()),
    );
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({
      code: 'upload-busy',
      message: expect.stringContaining('5 attempts'),
    });
    expect(posts(b.server)).toBe(5);
    expect(b.server.seen.at(-1)?.method).toBe('GET');
  });

  test('an index that stands still', async () => {
    await using b = await bench(
      (seen, response) => (seen.method === 'POST' ? undefined : sendHtml(response, 200, page())),
      { stallMs: 80 },
    );
    expect(await failure(b.index.uploadFile(b.file))).toMatchObject({
      code: 'upload-interrupted',
      message: expect.stringContaining('no answer in time'),
    });
  });
});

function hashesOf(content: string): { readonly sha256: string; readonly size: number } {
  const { sha256, size } = acmeFile({ content });
  return { sha256, size };
}
