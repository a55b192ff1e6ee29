// An index whose certificate comes from an authority of its own, or is wrong in another way.
import { expect, test } from '@jest/globals';
import { startTlsFront } from '../../../sandbox/index/tls-front.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { createPackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { createCertificateFetch } from '../../../src/gateways/trust/certificate-fetch.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { page, sendHtml, startFaultServer } from '../package-index/fault-server.ts';

async function tlsBench(host = 'localhost') {
  const server = await startFaultServer((_, response) => sendHtml(response, 200, page()));
  const front = await startTlsFront(server.url);
  const repository = `https://${host}:${front.port}/`;
  const profile = indexProfile(repository);
  const [log, waits]: [string[], number[]] = [[], []];
  const index = (indexRoots: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    createPackageIndex({
      ...{ profile, credentials: { user: 'ada', password: 'hush-hush' }, version: '1' },
      fetch: createCertificateFetch({ profile, fetch: createFetch(env), env, indexRoots }),
      log: (text) => void log.push(text),
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
  return {
    ...{ server, front, index, log, waits, profile },
    [Symbol.asyncDispose]: async () => {
      await front[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

test('without the authority: one error that names it and how to give it; nothing was sent or asked again', async () => {
  await using b = await tlsBench();
  const error = await b
    .index([])
    .readPage('acme-vault')
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'certificate-authority-missing' });
  const { message } = error as Error;
  expect(message).toContain('the authority `Sandbox Internet`');
  expect(message).toMatch(/index-ca.*NODE_EXTRA_CA_CERTS.*SSL_CERT_FILE.*PIP_CERT/);
  expect(message).not.toMatch(/trusted-host|insecure|verify=|reject/i);
  expect([b.front.seen, b.waits, b.log]).toEqual([[], [], []]);
});

test('through a proxy the authority can not be asked for, and the error is the same', async () => {
  await using b = await tlsBench();
  const fetch = createCertificateFetch({
    ...{ profile: b.profile, env: { HTTPS_PROXY: 'http://127.0.0.1:9' }, indexRoots: [] },
    fetch: createFetch({}),
  });
  await expect(fetch(b.profile.simpleUrl)).rejects.toMatchObject({
    code: 'certificate-authority-missing',
    happened: expect.stringContaining('comes from an authority, which'),
  });
});

test('with it: the index is read, with the credential', async () => {
  await using b = await tlsBench();
  await b.index([b.front.root]).readPage('acme-vault');
  expect(b.server.seen.map(({ path }) => path)).toEqual(['/simple/acme-vault/']);
  expect(b.server.seen[0]?.headers.authorization).toMatch(/^Basic /);
});

test('another name than the one in the certificate', async () => {
  await using b = await tlsBench('127.0.0.1');
  await expect(b.index([b.front.root]).readPage('acme-vault')).rejects.toMatchObject({
    code: 'certificate-name-differs',
    message: expect.stringContaining('127.0.0.1'),
  });
  expect(b.server.seen).toEqual([]);
});

test('the authority counts for the index and for no other host', async () => {
  await using b = await tlsBench();
  await using other = await startTlsFront(b.server.url);
  const fetch = createCertificateFetch({
    ...{ profile: b.profile, fetch: createFetch({}), env: {} },
    indexRoots: [b.front.root, other.root],
  });
  expect((await fetch(b.profile.simpleUrl)).status).toBe(200);
  await expect(fetch(`${other.url}/`)).rejects.toThrow('fetch failed');
  expect(other.seen).toEqual([]);
});

test('an index that is down is no matter of certificates', async () => {
  const profile = indexProfile('https://localhost:9/');
  const fetch = createCertificateFetch({ profile, fetch: createFetch({}), env: {}, indexRoots: [] });
  await expect(fetch(profile.simpleUrl)).rejects.toThrow('fetch failed');
});
