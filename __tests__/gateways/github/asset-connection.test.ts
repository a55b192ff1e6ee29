// Uploads over real connections that break.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createReleases } from '../../../src/gateways/github/releases.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { patientClient } from './patient-client.ts';

const CONTENT = Buffer.alloc(3_000_000, 'wheel');
const STORED = {
  id: 1,
  name: 'a.whl',
  label: 'a.whl',
  size: CONTENT.length,
  state: 'uploaded',
  digest: null,
};

type Upload = (request: IncomingMessage, response: ServerResponse) => void;

const take: Upload = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const whole = Buffer.concat(chunks).equals(CONTENT);
    response.writeHead(whole ? 201 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(STORED));
  });
};
const cut: Upload = (request) => {
  let length = 0;
  request.on('error', () => undefined);
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > 200_000) request.socket.destroy();
  });
};
/** What still comes is thrown away: else the connection would be reset, and the answer with it. */
const answerEarly =
  (status: number): Upload =>
  (request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'early' }));
    request.on('error', () => undefined).resume();
  };

async function upload(...answers: readonly Upload[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers['content-length'] ?? ''}`.trim());
    if (request.method === 'GET')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    const posts = asked.filter((one) => one.startsWith('POST')).length;
    answers[posts - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'asset-connection-'));
  const source = join(folder, 'a.whl');
  await writeFile(source, CONTENT);
  const direct = createFetch({});
  const { client, waits } = patientClient((url, options) =>
    direct(url.replace('https://api.github.com', origin), options),
  );
  const release = {
    id: 7,
    tag: 'v1',
    draft: true,
    url: '',
    immutable: false,
    uploadUrl: `${origin}/assets`,
    body: '',
    assets: [],
  };
  const file = { filename: 'a.whl', size: CONTENT.length, source, contentType: 'application/octet-stream' };
  const end = await createReleases(client)
    .uploadAsset(release, file)
    .catch((error: unknown) => error);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
  return { end, asked, waits };
}

test('cut inside the upload: sent again, whole and with its length', async () => {
  const { end, asked, waits } = await upload(cut, take);
  expect(end).toMatchObject({ state: 'uploaded', size: CONTENT.length });
  expect(asked).toEqual([`POST ${CONTENT.length}`, 'GET', `POST ${CONTENT.length}`]);
  expect(waits).toEqual([1]);
});

test('an answer before the file was read: 502 is tried again, 413 is told', async () => {
  expect((await upload(answerEarly(502), take)).end).toMatchObject({ state: 'uploaded' });
  const refused = await upload(answerEarly(413));
  expect(refused.end).toMatchObject({ code: expect.stringMatching(/^github-/) });
  expect(refused.asked).toHaveLength(1);
});
