import { expect, test } from '@jest/globals';
import { consumerAccess, consumerVariables, keyringSetting } from '../../src/upload/consumer-access.ts';
import { INDEX_KINDS } from '../../src/upload/index-kinds.ts';
import { PROFILE_NAMES } from '../../src/upload/index-profile.ts';

test('every kind of index is there, with a page that says so', () => {
  for (const kind of [...PROFILE_NAMES, 'pypi', 'testpypi'] as const)
    expect(consumerAccess(kind).page).toMatch(/^https:\/\/[^ ]+$/);
});

test('a cloud takes a token from those who install as from those who upload', () => {
  for (const kind of ['codeartifact', 'google'] as const)
    expect(consumerAccess(kind)).toMatchObject({
      user: INDEX_KINDS[kind].tokenUser,
      pagesNeedCredential: 'always',
      keyring: { user: INDEX_KINDS[kind].tokenUser },
    });
  expect(consumerAccess('pypi').pagesNeedCredential).toBe('never');
});

test.each([
  ['uv', 'acme', 'UV_INDEX_ACME_USERNAME', 'UV_INDEX_ACME_PASSWORD'],
  ['uv', 'acme-main.2', 'UV_INDEX_ACME_MAIN_2_USERNAME', 'UV_INDEX_ACME_MAIN_2_PASSWORD'],
  ['poetry', 'acme-main', 'POETRY_HTTP_BASIC_ACME_MAIN_USERNAME', 'POETRY_HTTP_BASIC_ACME_MAIN_PASSWORD'],
] as const)('%s and the index %s', (tool, index, user, password) => {
  expect(consumerVariables(tool, index)).toEqual({ user, password });
});

test('pip and uv ask a keyring by a program; poetry none of these', () => {
  expect(keyringSetting('pip')).toEqual({ name: 'PIP_KEYRING_PROVIDER', value: 'subprocess' });
  expect(keyringSetting('uv')).toEqual({ name: 'UV_KEYRING_PROVIDER', value: 'subprocess' });
  expect(keyringSetting('poetry')).toBeNull();
});
