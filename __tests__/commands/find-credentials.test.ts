import { describe, expect, test } from '@jest/globals';
import { type CredentialNeeds, findCredentials } from '../../src/commands/find-credentials.ts';
import type { Environment } from '../../src/upload/environment-credentials.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { pypiToken } from '../upload/pypi-token.ts';

const ACME = 'https://pypi.acme.example/legacy/';
const SECRET = 'hush-hush-hush';
const PYPIRC = `[pypi]\npassword = ${SECRET}-file\n[acme]\nrepository = ${ACME}\nusername = ada\npassword = ${SECRET}-file\n`;

interface Given {
  readonly env?: Environment;
  readonly pypirc?: string;
  readonly isOpenToOthers?: boolean;
  /** By `url user`. */
  readonly keyring?: Readonly<Record<string, string>>;
  /** What the person types: for questions in the open, and hidden ones. */
  readonly typed?: { readonly line?: string | null; readonly secret?: string | null };
}

async function find(repository: string, given: Given) {
  const asked: string[] = [];
  const needs: CredentialNeeds = {
    readPypirc: async () =>
      given.pypirc === undefined
        ? null
        : { path: '~/.pypirc', text: given.pypirc, isOpenToOthers: given.isOpenToOthers ?? false },
    askKeyring: async (url, user) => {
      asked.push(`keyring ${url} ${user ?? '?'}`);
      const [name, password] = (given.keyring?.[`${url} ${user ?? '?'}`] ?? '').split('=');
      return password === undefined ? null : { user: name as string, password };
    },
    askLine: async (question) => {
      asked.push(question);
      return given.typed?.line ?? null;
    },
    askSecret: async (question) => {
      asked.push(question);
      return given.typed?.secret ?? null;
    },
    canAsk: given.typed !== undefined,
  };
  const found = await findCredentials(indexProfile(repository), given.env ?? {}, needs);
  expect([found.sentence, ...found.warnings].join(' ')).not.toContain(SECRET);
  return { ...found, asked };
}

const ENV = { PYPI_API_TOKEN: `${SECRET}-env` };
const ACME_ENV = { TWINE_USERNAME: 'eve', TWINE_PASSWORD: `${SECRET}-env`, TWINE_REPOSITORY_URL: ACME };
const KEYRING = { 'https://upload.pypi.org/legacy/ __token__': `__token__=${SECRET}-ring` };
const TYPED = { line: '', secret: `${SECRET}-typed` };

describe('the first source that has one', () => {
  test.each<[string, string, Given, string, string, string]>([
    [
      'environment',
      'pypi',
      { env: ENV, keyring: KEYRING, pypirc: PYPIRC, typed: TYPED },
      '__token__',
      'env',
      'PYPI_API_TOKEN',
    ],
    [
      'keyring',
      'pypi',
      { keyring: KEYRING, pypirc: PYPIRC, typed: TYPED },
      '__token__',
      'ring',
      'the keyring',
    ],
    ['~/.pypirc', 'pypi', { pypirc: PYPIRC, typed: TYPED }, '__token__', 'file', '[pypi] of ~/.pypirc'],
    ['a person', 'testpypi', { env: ENV, pypirc: PYPIRC, typed: TYPED }, '__token__', 'typed', 'your answer'],
    [
      'environment, another index',
      ACME,
      { env: ACME_ENV, pypirc: PYPIRC },
      'eve',
      'env',
      'TWINE_USERNAME and TWINE_PASSWORD',
    ],
    ['~/.pypirc, another index', ACME, { env: ENV, pypirc: PYPIRC }, 'ada', 'file', '[acme] of ~/.pypirc'],
    [
      'keyring with the user of ~/.pypirc',
      ACME,
      { keyring: { [`${ACME} ada`]: `ada=${SECRET}-ring` }, pypirc: PYPIRC },
      'ada',
      'ring',
      'the keyring',
    ],
    [
      'keyring with the user of the environment',
      ACME,
      {
        env: { TWINE_USERNAME: 'eve', TWINE_REPOSITORY_URL: ACME },
        keyring: { [`${ACME} eve`]: `eve=${SECRET}-ring` },
      },
      'eve',
      'ring',
      'the keyring',
    ],
    [
      'keyring that tells its user',
      ACME,
      { keyring: { [`${ACME} ?`]: `bob=${SECRET}-ring` } },
      'bob',
      'ring',
      'the keyring',
    ],
    [
      'keyring that does not',
      ACME,
      { keyring: { [`${ACME} __token__`]: `__token__=${SECRET}-ring` } },
      '__token__',
      'ring',
      'the keyring',
    ],
    [
      'a password without a user',
      ACME,
      { env: { ...ACME_ENV, TWINE_USERNAME: '' } },
      '__token__',
      'env',
      'TWINE_PASSWORD',
    ],
    [
      'a person names the user',
      ACME,
      { typed: { line: ' ada ', secret: `${SECRET}-typed` } },
      'ada',
      'typed',
      'your answer',
    ],
  ])('%s', async (_, repository, given, user, password, source) => {
    const found = await find(repository, given);
    expect(found.credentials).toEqual({ user, password: `${SECRET}-${password}` });
    expect(found.sentence).toContain(`from ${source}.`);
  });
});

test('questions name the index, and a token needs no user', async () => {
  expect((await find('pypi', { typed: TYPED })).asked.at(-1)).toBe('API token for PyPI (not shown): ');
  expect((await find(ACME, { typed: TYPED })).asked.slice(-2)).toEqual([
    'User for pypi.acme.example (__token__): ',
    'Password or token for pypi.acme.example (not shown): ',
  ]);
});

test('nobody is asked for what is there, and the keyring not either', async () => {
  expect((await find('pypi', { env: ENV, typed: TYPED })).asked).toEqual([]);
});

test.each<[string, string, Given, string]>([
  [
    'nothing for PyPI, no terminal',
    'pypi',
    { env: { TWINE_PASSWORD: SECRET, TWINE_REPOSITORY_URL: ACME } },
    'credential-missing',
  ],
  [
    'a token of TestPyPI for PyPI',
    'pypi',
    { env: { PYPI_API_TOKEN: pypiToken('test.pypi.org') } },
    'credential-of-pypi-misdirected',
  ],
  [
    'a token of PyPI for another index',
    ACME,
    { env: { ...ACME_ENV, TWINE_PASSWORD: pypiToken('pypi.org') } },
    'credential-of-pypi-misdirected',
  ],
  [
    'the same, typed',
    ACME,
    { typed: { line: '', secret: pypiToken('pypi.org') } },
    'credential-of-pypi-misdirected',
  ],
  [
    'the same, in the keyring',
    ACME,
    { keyring: { [`${ACME} ?`]: `x=${pypiToken('pypi.org')}` } },
    'credential-of-pypi-misdirected',
  ],
  ['a broken ~/.pypirc', ACME, { pypirc: `[acme\npassword = ${SECRET}` }, 'pypirc-malformed'],
  ['a question that was refused', 'pypi', { typed: { secret: null } }, 'credential-prompt-ended'],
  ['an empty answer for PyPI', 'pypi', { typed: { secret: ' ' } }, 'credential-prompt-ended'],
  ['a refused question for a user', ACME, { typed: { line: null } }, 'credential-prompt-ended'],
])('%s', async (_, repository, given, code) => {
  const error = (await find(repository, given).catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({ code });
  expect(error.message).not.toContain(SECRET);
  expect(error.message).not.toContain('pypi-Ag');
});

test('what was looked at is said, also what is set for another index', async () => {
  const error = await find('testpypi', { env: ACME_ENV, pypirc: PYPIRC }).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain(
    'Looked at: the environment (`TEST_PYPI_API_TOKEN`); the keyring; ~/.pypirc; TWINE_PASSWORD is set, but for another index (see TWINE_REPOSITORY_URL).',
  );
});

test('another index may take uploads without a credential', async () => {
  for (const given of [{}, { typed: { line: '', secret: '' } }] satisfies Given[])
    expect(await find(ACME, given)).toMatchObject({
      credentials: null,
      sentence: expect.stringContaining('it is asked without one'),
    });
});

test('a ~/.pypirc with a password that others may read: a warning, where it matters', async () => {
  const open = { pypirc: PYPIRC, isOpenToOthers: true };
  expect((await find('pypi', open)).warnings).toEqual([expect.stringContaining('chmod 600 ~/.pypirc')]);
  expect((await find('pypi', { pypirc: PYPIRC })).warnings).toEqual([]);
  expect((await find('testpypi', { ...open, typed: TYPED })).warnings).toEqual([]);
});
