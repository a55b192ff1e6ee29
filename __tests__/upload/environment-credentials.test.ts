import { describe, expect, test } from '@jest/globals';
import {
  environmentCredentials,
  type Environment,
  unusedVariables,
} from '../../src/upload/environment-credentials.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { isSameIndex } from '../../src/upload/same-index.ts';
import { pypiToken } from './pypi-token.ts';

const ACME = 'https://pypi.acme.example/legacy/';
const NAMES: Readonly<Record<string, string>> = { acme: ACME, pypi: 'pypi' };
const urlOf = (name: string): string | null => NAMES[name] ?? null;

const found = (
  repository: string,
  env: Environment,
): readonly (readonly [string | null, string | null, string])[] =>
  environmentCredentials(env, indexProfile(repository), urlOf).map(
    ({ user, password, source }) => [user, password, source] as const,
  );

const TWINE = { TWINE_USERNAME: 'ada', TWINE_PASSWORD: 'hush' };
const PAIR = ['ada', 'hush', 'TWINE_USERNAME and TWINE_PASSWORD'];

describe('each secret is for one index', () => {
  test.each<[string, string, Environment, readonly (readonly unknown[])[]]>([
    ['our own', 'pypi', { PYPI_API_TOKEN: ' hush\n' }, [['__token__', 'hush', 'PYPI_API_TOKEN']]],
    ['our own of the other', 'testpypi', { PYPI_API_TOKEN: 'hush' }, []],
    [
      'our own for TestPyPI',
      'testpypi',
      { TEST_PYPI_API_TOKEN: 'hush' },
      [['__token__', 'hush', 'TEST_PYPI_API_TOKEN']],
    ],
    ['our own for a third', ACME, { PYPI_API_TOKEN: 'hush', TEST_PYPI_API_TOKEN: 'hush' }, []],
    ['an empty one', 'pypi', { PYPI_API_TOKEN: '' }, []],

    ['twine, no index: PyPI', 'pypi', TWINE, [PAIR]],
    ['twine, no index: not TestPyPI', 'testpypi', TWINE, []],
    ['twine, no index: not a third', ACME, TWINE, []],
    ['twine, its URL', ACME, { ...TWINE, TWINE_REPOSITORY_URL: ACME }, [PAIR]],
    ['twine, its URL without the slash', ACME, { ...TWINE, TWINE_REPOSITORY_URL: ACME.slice(0, -1) }, [PAIR]],
    ['twine, another URL', 'pypi', { ...TWINE, TWINE_REPOSITORY_URL: ACME }, []],
    ['twine, its name in ~/.pypirc', ACME, { ...TWINE, TWINE_REPOSITORY: 'acme' }, [PAIR]],
    ['twine, testpypi', 'testpypi', { ...TWINE, TWINE_REPOSITORY: 'testpypi' }, [PAIR]],
    ['twine, a name that nobody knows', ACME, { ...TWINE, TWINE_REPOSITORY: 'other' }, []],
    [
      'twine, the URL counts more than the name',
      ACME,
      { ...TWINE, TWINE_REPOSITORY_URL: ACME, TWINE_REPOSITORY: 'pypi' },
      [PAIR],
    ],
    ['twine, the user alone', 'pypi', { TWINE_USERNAME: 'ada' }, [['ada', null, 'TWINE_USERNAME']]],
    ['twine, the password alone', 'pypi', { TWINE_PASSWORD: 'hush' }, [[null, 'hush', 'TWINE_PASSWORD']]],
    [
      'twine, a token that says where it belongs',
      'testpypi',
      { TWINE_PASSWORD: pypiToken('test.pypi.org') },
      [[null, pypiToken('test.pypi.org'), 'TWINE_PASSWORD']],
    ],

    ['uv, no index: PyPI', 'pypi', { UV_PUBLISH_TOKEN: 'hush' }, [['__token__', 'hush', 'UV_PUBLISH_TOKEN']]],
    ['uv, no index: not a third', ACME, { UV_PUBLISH_TOKEN: 'hush' }, []],
    [
      'uv, its URL',
      ACME,
      { UV_PUBLISH_TOKEN: 'hush', UV_PUBLISH_URL: ACME },
      [['__token__', 'hush', 'UV_PUBLISH_TOKEN']],
    ],
    [
      'uv, user and password',
      ACME,
      { UV_PUBLISH_USERNAME: 'ada', UV_PUBLISH_PASSWORD: 'hush', UV_PUBLISH_URL: ACME },
      [['ada', 'hush', 'UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD']],
    ],
    ['uv, an index by name', 'pypi', { UV_PUBLISH_TOKEN: 'hush', UV_PUBLISH_INDEX: 'corp' }, []],
    [
      'uv, another URL with a user in it',
      'pypi',
      { UV_PUBLISH_TOKEN: 'hush', UV_PUBLISH_URL: 'https://a:b@acme.example/' },
      [],
    ],

    [
      'all of them, ours first',
      'pypi',
      { ...TWINE, UV_PUBLISH_TOKEN: 'hush', PYPI_API_TOKEN: 'hush' },
      [['__token__', 'hush', 'PYPI_API_TOKEN'], ['__token__', 'hush', 'UV_PUBLISH_TOKEN'], PAIR],
    ],
  ])('%s', (_, repository, env, expected) => {
    expect(found(repository, env)).toEqual(expected);
  });
});

test('a token of a cloud has the cloud’s user', () => {
  const url = 'https://acme-1.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/';
  expect(found(url, { UV_PUBLISH_TOKEN: 'hush', UV_PUBLISH_URL: url })).toEqual([
    ['aws', 'hush', 'UV_PUBLISH_TOKEN'],
  ]);
});

test('a token and a password of uv: one too many', () => {
  expect(() => found('pypi', { UV_PUBLISH_TOKEN: 'hush', UV_PUBLISH_PASSWORD: 'hush' })).toThrow(
    expect.objectContaining({ code: 'credential-conflict', message: expect.not.stringContaining('hush') }),
  );
  expect(found(ACME, { UV_PUBLISH_TOKEN: 'hush', UV_PUBLISH_PASSWORD: 'hush' })).toEqual([]);
});

test('what is set for another index is told, without its value', () => {
  const unused = (repository: string, env: Environment): readonly string[] =>
    unusedVariables(env, indexProfile(repository), urlOf);
  expect(unused('testpypi', { ...TWINE, UV_PUBLISH_TOKEN: 'hush' })).toEqual([
    'UV_PUBLISH_TOKEN is set, but for another index (see UV_PUBLISH_URL)',
    'TWINE_PASSWORD is set, but for another index (see TWINE_REPOSITORY_URL)',
  ]);
  expect(unused('pypi', TWINE)).toEqual([]);
});

test.each([
  ['pypi', 'pypi', true],
  [' PyPI ', 'pypi', true],
  ['https://upload.pypi.org/legacy', 'pypi', true],
  ['https://pypi.org/simple/', 'pypi', true],
  ['testpypi', 'pypi', false],
  ['https://test.pypi.org/legacy/', 'testpypi', true],
  ['generic', ACME, false],
  [ACME, ACME, true],
  ['https://ada:hush@pypi.acme.example/legacy/', ACME, true],
  ['https://pypi.acme.example/simple/', ACME, true],
  ['https://pypi.acme.example/', ACME, false],
  ['http://pypi.acme.example/legacy/', ACME, false],
  ['https://pypi.acme.example:8443/legacy/', ACME, false],
  ['', 'pypi', false],
])('%j means the index %s: %s', (text, repository, expected) => {
  expect(isSameIndex(text, indexProfile(repository))).toBe(expected);
});

describe('an index that is read elsewhere', () => {
  const ELSEWHERE = 'https://read.acme.example/simple/';
  const apart = indexProfile(ACME, { simpleUrl: ELSEWHERE });
  const beside = indexProfile(ACME, { simpleUrl: 'https://pypi.acme.example/root/simple/' });

  test('is not meant by the URL where it is read, unless that is of the same origin', () => {
    expect([isSameIndex(ELSEWHERE, apart), isSameIndex(ACME, apart)]).toEqual([false, true]);
    expect(isSameIndex(beside.simpleUrl, beside)).toBe(true);
    expect(isSameIndex('https://pypi.org/simple/', indexProfile('pypi'))).toBe(true);
  });

  test('gets no secret that is for that one', () => {
    const env = { ...TWINE, TWINE_REPOSITORY_URL: ELSEWHERE };
    expect(environmentCredentials(env, apart, urlOf)).toEqual([]);
    const token = { TWINE_PASSWORD: pypiToken('read.acme.example') };
    expect(environmentCredentials(token, apart, urlOf)).toEqual([]);
  });
});
