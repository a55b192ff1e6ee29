import { expect, test } from '@jest/globals';
import { filesOfVersion } from '../../src/simple-index/files-of-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

const version = (text: string): Version => parseVersion(text) as Version;

const page = {
  files: [
    'acme_vault-1.3.0.tar.gz',
    'acme_vault-1.3.0-py3-none-any.whl',
    'acme_vault-1.3-py3-none-any.whl',
    'acme-vault-1.3.tar.gz',
    'acme_vault-1.3.1.tar.gz',
    'acme_vault-1.3.0rc1-py3-none-any.whl',
    'acme_vault-1.30-py3-none-any.whl',
    'acme_vault-1.3.0-py3.9.egg',
    'acme_vault-1.3.0.exe',
    'acme_vault-1.3.0.zip',
    'acme_vault-latest.tar.gz',
    '1.3.0',
  ].map((filename) => ({ filename })),
};

test.each([
  [
    '1.3.0',
    [
      'acme_vault-1.3.0.tar.gz',
      'acme_vault-1.3.0-py3-none-any.whl',
      'acme_vault-1.3-py3-none-any.whl',
      'acme-vault-1.3.tar.gz',
    ],
  ],
  ['1.3.0-rc.1', ['acme_vault-1.3.0rc1-py3-none-any.whl']],
  ['1.4', []],
])('files of %s, however they spell it', (text, filenames) => {
  expect(filesOfVersion(page, version(text)).map(({ filename }) => filename)).toEqual(filenames);
});

test('a project that the index does not know has none', () => {
  expect(filesOfVersion('empty', version('1.3.0'))).toEqual([]);
});
