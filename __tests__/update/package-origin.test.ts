// Which packages are private, and where each comes from.
import { describe, expect, test } from '@jest/globals';
import { packageOrigin, privateNames } from '../../src/update/package-origin.ts';

const files = (...entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries);

describe('an index that is told in another way than by one source', () => {
  const own = { kind: 'index', name: 'own', url: 'https://pypi.acme.example/simple/' };
  const INDEX = `[[tool.uv.index]]\nname = "own"\nurl = "${own.url}"\n`;

  test('one source for each marker', () => {
    const sources = `[tool.uv.sources]\nacme-key = [{ git = "x", marker = "a" }, { index = "own", marker = "b" }]\n`;
    const map = files(['pyproject.toml', `${sources}${INDEX}`]);
    expect(privateNames(map)).toEqual(['acme-key']);
    expect(packageOrigin(map, 'acme-key')).toEqual(own);
  });

  test('the root of the workspace', () => {
    const sources = `[tool.uv.sources]\nacme-key = { index = "own" }\nacme-other = { index = "own" }\n`;
    const map = files(
      ['pyproject.toml', '[project]\ndependencies = ["acme-key>=1", "rich"]\n'],
      ['../uv.lock', ''],
      ['../pyproject.toml', `${sources}${INDEX}`],
    );
    expect(privateNames(map)).toEqual(['acme-key']);
    expect(packageOrigin(map, 'acme-key')).toEqual(own);
    expect(packageOrigin(map, 'rich')).toEqual({ kind: 'configured' });
  });

  test.each([
    ['uv.lock', 'source = { registry = "https://pypi.acme.example/simple" }'],
    ['poetry.lock', '[package.source]\ntype = "legacy"\nurl = "https://pypi.acme.example/simple"'],
  ])('%s', (path, source) => {
    const lock = `[[package]]\nname = "acme-key"\nversion = "1.0"\n${source}\n`;
    expect(packageOrigin(files(['pyproject.toml', INDEX], [path, lock]), 'acme-key')).toEqual(own);
    expect(packageOrigin(files(['pyproject.toml', ''], [path, lock]), 'acme-key')).toEqual({
      kind: 'configured',
    });
  });
});

test('an index of uv and one of poetry may have the same name', () => {
  const text = `[tool.poetry.dependencies]
acme-key = { version = "^1", source = "own" }

[[tool.uv.index]]
name = "own"
url = "https://uv.acme.example/simple/"

[[tool.poetry.source]]
name = "own"
url = "https://poetry.acme.example/simple/"
`;
  expect(packageOrigin(files(['pyproject.toml', text]), 'acme-key')).toMatchObject({
    url: 'https://poetry.acme.example/simple/',
  });
});

test('private packages, and where each comes from', () => {
  const text = `[tool.py-release.private-packages]
Acme_Vault = "acme/vault"

[tool.uv.sources]
acme-vault = { index = "py-release" }
acme-key = { index = "own" }
acme-git = { git = "https://github.com/acme/git" }

[[tool.uv.index]]
name = "py-release"
url = "http://127.0.0.1:8417/simple/"

[[tool.uv.index]]
name = "own"
url = "https://pypi.acme.example/simple/"
`;
  const map = files(['pyproject.toml', text]);
  expect(privateNames(map)).toEqual(['acme-key', 'acme-vault']);
  expect(packageOrigin(map, 'acme-vault')).toEqual({
    kind: 'releases',
    repository: 'acme/vault',
    url: 'http://127.0.0.1:8417/simple/',
  });
  expect(packageOrigin(map, 'acme-key')).toEqual({
    kind: 'index',
    name: 'own',
    url: 'https://pypi.acme.example/simple/',
  });
  expect(packageOrigin(map, 'rich')).toEqual({ kind: 'configured' });
  expect(
    packageOrigin(
      files(['requirements.txt', '--index-url https://pypi.acme.example/simple/\nrich\n']),
      'rich',
    ),
  ).toMatchObject({ kind: 'index' });
});

// Asked elsewhere, a private name would be told to the public index, and another package's versions be tried.
test.each([
  'https://me:secret@pypi.acme.example/simple/',
  'https://${ME}:${SECRET}@pypi.acme.example/simple/',
])('an index with a login is that index: %s', (url) => {
  const map = files(['requirements.txt', `--index-url "${url}"\nacme-key\n`]);
  expect(packageOrigin(map, 'acme-key')).toEqual({ kind: 'index', name: 'pypi-acme-example', url });
});
