import { expect, test } from '@jest/globals';
import { jobVariables } from '../../src/simple-index/job-variables.ts';
import { listServed, serveArguments } from '../../src/simple-index/serve-arguments.ts';

const URL = 'http://127.0.0.1:8417/simple/';

test('pip has the password in the address; uv and poetry have the credentials of their explicit index', () => {
  expect(jobVariables(URL, 'secret', {})).toEqual({
    PIP_INDEX_URL: 'http://py-release:secret@127.0.0.1:8417/simple/',
    UV_INDEX_PY_RELEASE_USERNAME: 'py-release',
    UV_INDEX_PY_RELEASE_PASSWORD: 'secret',
    POETRY_HTTP_BASIC_PY_RELEASE_USERNAME: 'py-release',
    POETRY_HTTP_BASIC_PY_RELEASE_PASSWORD: 'secret',
  });
});

test('a password of any printable characters comes back out of the address as it was', () => {
  const password = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');
  const { PIP_INDEX_URL = '' } = jobVariables(URL, `100%41${password}`, {});
  const { origin, password: encoded } = new globalThis.URL(PIP_INDEX_URL);
  expect([origin, decodeURIComponent(encoded)]).toEqual(['http://127.0.0.1:8417', `100%41${password}`]);
});

const proxies: readonly (readonly [string, Readonly<Record<string, string>>, string | undefined])[] = [
  ['no proxy', { no_proxy: 'x' }, undefined],
  ['a proxy of encrypted requests alone', { HTTPS_PROXY: 'http://p' }, undefined],
  ['a proxy', { http_proxy: 'http://p' }, '127.0.0.1'],
  [
    'a proxy of everything',
    { ALL_PROXY: 'http://p', NO_PROXY: 'a.example, b.example' },
    'a.example,b.example,127.0.0.1',
  ],
  ['an empty variable', { HTTP_PROXY: '' }, undefined],
  [
    'a proxy that loopback is kept from',
    { HTTP_PROXY: 'http://p', NO_PROXY: 'localhost,127.0.0.1' },
    undefined,
  ],
  ['a proxy that is switched off', { HTTP_PROXY: 'http://p', no_proxy: '*' }, undefined],
];
test.each(proxies)('with %s', (_, env, expected) => {
  const { NO_PROXY, no_proxy } = jobVariables(URL, 'secret', env);
  expect([NO_PROXY, no_proxy]).toEqual([expected, expected]);
});

test('requests are equal in whatever order their packages stand', () => {
  const asked = { index: '', upstream: '', port: 8417 };
  const one = { ...asked, packages: { 'acme-vault': 'acme/vault', 'acme-keys': 'acme/keys' } };
  const other = { ...asked, packages: { 'acme-keys': 'acme/keys', 'acme-vault': 'acme/vault' } };
  expect(listServed(one)).toBe('acme-keys of acme/keys, acme-vault of acme/vault; port 8417');
  expect(listServed(other)).toBe(listServed(one));
  expect(serveArguments(other)).toEqual(serveArguments(one));
  for (const change of [
    { port: 8418 },
    { index: 'acme/index:x' },
    { upstream: 'https://pypi.acme.example/' },
  ])
    expect(listServed({ ...one, ...change })).not.toBe(listServed(one));
});

test('no value becomes an option of its own', () => {
  const asked = { packages: { a: '--expose' }, index: '--host=0.0.0.0', upstream: '--json', port: 1 };
  expect(serveArguments(asked)).toEqual([
    '--package=a=--expose',
    '--port=1',
    '--index=--host=0.0.0.0',
    '--upstream=--json',
  ]);
});
