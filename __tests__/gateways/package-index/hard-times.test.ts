// What an index does at its worst, and that a file is sent no more often than it must be.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createPackageIndex, type PackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { makeFolder } from '../archives/make-archive.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { page, sendHtml, startFaultServer, type Answer } from './fault-server.ts';

const FILENAME = 'acme_vault-1.3.0-py3-none-any.whl';
const CONTENT = 'bytes of the wheel\r\n'.repeat(100_000);

async function bench(url: string) {
  const folder = await makeFolder();
  const file = acmeFile({ content: CONTENT, path: await folder.write(FILENAME, Buffer.from(CONTENT)) });
  const waits: number[] = [];
  const log: string[] = [];
  let clock = 0;
  const index: PackageIndex = createPackageIndex({
    ...{ profile: indexProfile(url), credentials: null, fetch: createFetch({}), version: '1' },
    log: (text) => void log.push(text),
    wait: async (milliseconds) => {
      waits.push(milliseconds / 1000);
      clock += milliseconds;
    },
    now: () => clock,
  });
  const named = { ...file, filename: FILENAME };
  return { index, file: named, waits, log, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const listed = (): string => page({ filename: FILENAME, sha256: acmeFile({ content: CONTENT }).sha256 });

describe('the first answer is lost, and the page lags behind', () => {
  test.each([
    ['exists already', 409],
    ['you may not overwrite', 403],
    ['no', 400],
  ])('then "%s" (%i) is no failure', async (text, status) => {
    let [sent, looks] = [0, 0];
    const answer: Answer = (seen, response, cut) => {
      if (seen.method === 'GET') return sendHtml(response, 200, (looks += 1) < 4 ? page() : listed());
      if ((sent += 1) === 1) return cut();
      sendHtml(response, status, text);
    };
    await using server = await startFaultServer(answer);
    await using b = await bench(server.url);
    expect(await b.index.uploadFile(b.file)).toBe('stored');
    expect(sent).toBe(2);
    expect(b.waits).toEqual([1, 1, 2]);
    expect(b.log).toEqual([
      expect.stringContaining('looking again in 1 s'),
      expect.stringMatching(
        /does not list acme_vault-1\.3\.0-py3-none-any\.whl yet; looking again in 1 s\.$/,
      ),
      expect.stringContaining('looking again in 2 s'),
    ]);
  });

  test('a refusal that stays one is told, with its own reason', async () => {
    let sent = 0;
    await using server = await startFaultServer((seen, response, cut) => {
      if (seen.method === 'GET') return sendHtml(response, 200, page());
      if ((sent += 1) === 1) return cut();
      sendHtml(response, 400, 'bad classifier');
    });
    await using b = await bench(server.url);
    await expect(b.index.uploadFile(b.file)).rejects.toMatchObject({ code: 'upload-refused' });
    expect(sent).toBe(2);
  });
});

test('a connection cut inside the upload: looked for, sent again whole', async () => {
  let sent = 0;
  const lengths: number[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'GET') return sendHtml(response, 200, page());
    const first = (sent += 1) === 1;
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (first && length > 100_000) request.socket.destroy();
    });
    request.on('error', () => undefined);
    request.on('end', () => {
      lengths.push(length - Number(request.headers['content-length']));
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using b = await bench(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await b.index.uploadFile(b.file)).toBe('stored');
  expect([sent, lengths]).toEqual([2, [0]]);
  expect(b.waits).toEqual([1]);
  server.closeAllConnections();
  server.close();
});

test('five minutes in one go, ten in all, whatever is asked', async () => {
  await using server = await startFaultServer((seen, response) => {
    if (seen.method === 'GET') sendHtml(response, 200, page());
    else response.writeHead(429, { 'retry-after': '300' }).end();
  });
  await using b = await bench(server.url);
  await expect(b.index.uploadFile(b.file)).rejects.toMatchObject({ code: 'upload-busy' });
  expect(b.waits).toEqual([300, 300]);
  await expect(b.index.uploadFile(b.file)).rejects.toMatchObject({ code: 'upload-busy' });
  expect(b.waits).toEqual([300, 300]);
});
