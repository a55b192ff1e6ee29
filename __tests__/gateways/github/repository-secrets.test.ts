import { expect, test } from '@jest/globals';
import { createRepositorySecrets } from '../../../src/gateways/github/repository-secrets.ts';
import type { NewToken } from '../../../sandbox/github/sandbox-github.ts';
import { startFixture } from '../../sandbox/github/fixture.ts';
import { patientClient, writesOf } from './patient-client.ts';

const SECRET = 'pypi-hüsh\u0000 "quoted"';

async function bench(permissions: NewToken['permissions'], kind: NewToken['kind'] = 'pat') {
  const f = await startFixture();
  f.sandbox.addEnvironment('acme/vault', 'pypi');
  const token = f.sandbox.issueToken({ repository: 'acme/vault', permissions, kind });
  const { client } = patientClient(f.sandbox.fetch, { token });
  return { f, secrets: createRepositorySecrets(client), [Symbol.dispose]: () => f[Symbol.dispose]() };
}

const BOTH = { secrets: 'write', environments: 'write', actions: 'read' } as const;

test.each([[null], ['pypi']])(
  'stored in %s: GitHub opens what was sealed, and never sees it plain',
  async (place) => {
    using b = await bench(BOTH);
    await b.secrets.storeSecret(place, 'PYPI_API_TOKEN', SECRET);
    await b.secrets.storeSecret(place, 'PYPI_API_TOKEN', `${SECRET}2`);
    const repository = b.f.sandbox.repository('acme/vault');
    const vault = place === null ? repository : repository.environments.get(place);
    expect([...(vault?.secrets.values() ?? [])].map(({ value }) => value)).toEqual([`${SECRET}2`]);
    expect(JSON.stringify(b.f.sandbox.writes)).not.toContain('hüsh');
    expect(await b.secrets.listSecrets(place)).toEqual([
      { name: 'PYPI_API_TOKEN', environment: place, updated: expect.any(Number) },
    ]);
    expect(b.f.sandbox.violations).toEqual([]);
  },
);

test.each<[string, NewToken['permissions'], NewToken['kind'], boolean]>([
  ['secrets: write', { secrets: 'write' }, 'pat', true],
  ['secrets: read', { secrets: 'read' }, 'pat', false],
  ['nothing', {}, 'pat', false],
  ['a classic token', { secrets: 'write' }, 'classic', true],
  ['the token of a job, which can be given no such right', { secrets: 'write' }, 'actions', false],
])('mayWriteSecrets with %s changes nothing', async (_, permissions, kind, may) => {
  using b = await bench(permissions, kind);
  expect(await b.secrets.mayWriteSecrets(null)).toBe(may);
  expect(await b.secrets.mayWriteSecrets('pypi')).toBe(false);
  expect(writesOf(b.f)).toEqual([]);
  expect(b.f.sandbox.repository('acme/vault').secrets.size).toBe(0);
  expect(b.f.sandbox.violations).toEqual([]);
});

test('without the right nothing is listed; storing says which right is missing', async () => {
  using b = await bench({});
  expect(await b.secrets.listSecrets(null)).toBeNull();
  await expect(b.secrets.storeSecret(null, 'PYPI_API_TOKEN', SECRET)).rejects.toMatchObject({
    code: 'github-right-missing',
    message: expect.not.stringContaining('hüsh'),
  });
});

test('environments by name', async () => {
  using b = await bench(BOTH);
  expect(await b.secrets.listEnvironments()).toEqual(['pypi']);
  expect(b.f.sandbox.violations).toEqual([]);
});

test('no clear answer is no answer', async () => {
  using b = await bench(BOTH);
  b.f.sandbox.fault({ route: /public-key/, kind: { status: 500, body: {} }, times: 99 });
  expect(await b.secrets.mayWriteSecrets(null)).toBeNull();
});
