// Whether PyPI has a name: every doubt is `unknown`.
import { expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { createPublicNames } from '../../../src/gateways/package-index/public-name.ts';

const answering =
  (status: number, body: string, type = 'application/vnd.pypi.simple.v1+json'): Fetch =>
  async (url) =>
    Object.defineProperty(new Response(body, { status, headers: { 'content-type': type } }), 'url', {
      value: url,
    });
const PAGE = JSON.stringify({
  meta: { 'api-version': '1.4' },
  name: 'acme-vault',
  files: [{ filename: 'acme_vault-9.0.tar.gz', url: 'https://files.acme.example/a.tar.gz', hashes: {} }],
});

test.each<[string, Fetch, object]>([
  ['not there', answering(404, 'Not Found', 'text/plain'), { kind: 'free' }],
  [
    'there',
    answering(200, PAGE),
    { kind: 'taken', page: { files: [{ filename: 'acme_vault-9.0.tar.gz' }] } },
  ],
  ['in trouble', answering(503, ''), { kind: 'unknown', why: 'PyPI answered 503' }],
  ['refused', answering(403, ''), { kind: 'unknown', why: 'PyPI answered 403' }],
  [
    'another page',
    answering(200, 'Log in', 'text/plain'),
    { kind: 'unknown', why: expect.stringContaining('text/plain') },
  ],
  ['broken', answering(200, '{'), { kind: 'unknown' }],
  [
    'out of reach',
    async () => {
      throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    },
    { kind: 'unknown', why: 'connect ECONNREFUSED' },
  ],
])('%s', async (_, fetch, answer) => {
  expect(await createPublicNames(fetch).askPublicIndex('Acme_Vault')).toMatchObject(answer);
});

test('one request, for the normalised name, without a credential', async () => {
  const asked: unknown[] = [];
  const fetch: Fetch = (url, options) => {
    asked.push([url, Object.keys(options?.headers ?? {})]);
    return answering(404, '')(url);
  };
  await createPublicNames(fetch).askPublicIndex('Acme_Vault');
  expect(asked).toEqual([['https://pypi.org/simple/acme-vault/', ['accept']]]);
});
