import { expect, test } from '@jest/globals';
import { newestVersion } from '../../src/consumer/newest-version.ts';
import { formatVersion } from '../../src/version/format-version.ts';

test.each<readonly [string, readonly (readonly [tag: string, ...filenames: string[]])[], string | null]>([
  ['nothing', [], null],
  ['tags alone', [['v1.2.0'], ['v1.10.0']], '1.10.0'],
  [
    'an older line was released last',
    [
      ['v1.9.1', 'acme_vault-1.9.1.tar.gz'],
      ['v2.0', 'acme_vault-2.0.tar.gz'],
    ],
    '2.0',
  ],
  [
    'another package was',
    [
      ['x-9.0', 'acme_x-9.0.tar.gz'],
      ['v2.0', 'Acme.Vault-2.0-py3-none-any.whl'],
    ],
    '2.0',
  ],
  ['another package alone', [['x-9.0', 'acme_x-9.0.tar.gz']], null],
  ['files that are no distributions', [['v2.0', 'docs.zip', 'SHA256SUMS']], '2.0'],
  ['files of one release, none of a later tag', [['v3.0'], ['v2.0', 'acme_vault-2.0.tar.gz']], '2.0'],
  [
    'a pre-release',
    [
      ['v2.0rc1', 'acme_vault-2.0rc1.tar.gz'],
      ['v1.0', 'acme_vault-1.0.tar.gz'],
    ],
    '1.0',
  ],
  [
    'pre-releases alone',
    [
      ['v2.0rc1', 'acme_vault-2.0rc1.tar.gz'],
      ['v2.0a1', 'acme_vault-2.0a1.tar.gz'],
    ],
    '2.0rc1',
  ],
  ['a tag that is no version', [['nightly']], null],
])('%s', (_what, releases, newest) => {
  const listed = releases.map(([tag, ...filenames]) => ({ tag, filenames }));
  const found = newestVersion(listed, 'acme-vault');
  expect(found === null ? null : formatVersion(found)).toBe(newest);
});
