// What git tracks was reviewed by somebody: it is told of, and stops no release.
import { expect, test } from '@jest/globals';
import { GOOD, INFO, told, TOP, TRACKED, type ContentProject } from './content-project.ts';

const sdist = (...more: readonly string[]): Partial<ContentProject> => ({
  sdist: [...(GOOD.sdist ?? []), ...more],
});
const wheel = (...more: readonly string[]): Partial<ContentProject> => ({ wheel: [...GOOD.wheel, ...more] });
const tracked = (...more: readonly string[]): Partial<ContentProject> => ({ tracked: [...TRACKED, ...more] });
const key = (path: string): Partial<ContentProject> => ({ secrets: [{ path, kind: 'private key' }] });

test('a file in the package of a wheel', () => {
  const env = 'acme_vault/template/.env';
  expect(told(wheel(env))).toEqual([`content-secret-file ${env}!`]);
  const both = { ...wheel(env), ...sdist(`src/${env}`), ...tracked(`src/${env}`) };
  expect(told(both)).toEqual([`content-secret-file src/${env}`, `content-secret-file ${env}`]);
  const npmrc = 'acme_vault/template/.npmrc';
  expect(told({ ...wheel(npmrc), ...tracked(`src/${npmrc}`), sdist: null })).toEqual([]);
});

test('a key in a wheel, and one that git does not know', () => {
  expect(told(key('acme_vault/core/keys.py'))).toEqual(['content-secret-text acme_vault/core/keys.py']);
  const unknown = 'acme_vault/core/new.py';
  expect(told({ ...wheel(unknown), ...key(unknown) })).toContain(`content-secret-text ${unknown}!`);
  expect(told({ ...key('acme_vault/core/keys.py'), tracked: null, sdist: null })).toEqual([
    'content-secret-text acme_vault/core/keys.py!',
  ]);
});

test('a file below a submodule of the package', () => {
  const path = 'acme_vault/vendor/certs/ca.py';
  const change = { ...wheel(path), ...key(path), sdist: null };
  expect(told({ ...change, ...tracked('src/acme_vault/vendor') })).toEqual([`content-secret-text ${path}`]);
});

test('a file that a wheel has where only the sdist tells of it', () => {
  const [env, data] = ['share/acme/.env', `${TOP}.data/data/share/acme/.env`];
  const installed = 'share/acme/.env';
  expect(told({ ...wheel(installed), ...sdist(env) })).toContain(`content-secret-file ${installed}!`);
  const known = { ...wheel(installed), ...sdist(env), ...tracked(env) };
  expect(told(known).filter((one) => one.endsWith('!'))).toEqual([]);
  const moved = { ...wheel(data), ...sdist(env), ...tracked(env) };
  expect(told(moved).filter((one) => one.endsWith('!'))).toEqual([]);
});

test('the name alone is no proof: the folder has to fit as well', () => {
  const change = { ...wheel('acme_vault/.env'), ...sdist('tests/app/.env'), ...tracked('tests/app/.env') };
  expect(told(change)).toEqual(['content-secret-file acme_vault/.env!']);
});

test('tokens of services are live wherever they are', () => {
  const token = { path: 'acme_vault/core/keys.py', kind: 'PyPI token' };
  expect(told({ secrets: [token] })).toEqual([`content-secret-text ${token.path}!`]);
});

test('an access key id is no secret by itself', () => {
  const path = 'acme_vault/core/keys.py';
  const of = (...kinds: readonly string[]): Partial<ContentProject> => ({
    secrets: kinds.map((kind) => ({ path, kind })),
  });
  expect(told(of('AWS access key id'))).toEqual([`content-secret-text ${path}`]);
  expect(told({ ...of('AWS access key id'), tracked: null })).toEqual([`content-secret-text ${path}`]);
  expect(told(of('AWS access key id', 'GitHub token'))).toEqual([`content-secret-text ${path}!`]);
  expect(told(of('AWS access key'))).toEqual([`content-secret-text ${path}!`]);
});

test('a wheel that installs nothing, of a project that only requires others', () => {
  const empty = [`${INFO}/METADATA`, `${INFO}/WHEEL`, `${INFO}/RECORD`];
  const metadata = 'Requires-Dist: acme-core\n';
  const rest = TRACKED.filter((path) => !path.endsWith('.py'));
  const meta = { wheel: empty, tracked: [...rest, 'ci/__init__.py'], sdist: null };
  expect(told(meta)).toEqual(['content-wheel-empty !']);
  expect(told({ ...meta, metadata })).toEqual(['content-wheel-empty ']);
  const own = [...meta.tracked, 'Acme.Vault/__init__.py', 'src/acme_vault/__init__.py'];
  expect(told({ ...meta, metadata, tracked: own })).toEqual(['content-wheel-empty !']);
});
