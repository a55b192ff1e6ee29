import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import {
  refusals,
  SDIST_NAME,
  smallSdist,
  smallWheel,
  STEM,
  type SmallFile,
  type SmallSdist,
} from './small-distribution.ts';

describe('sdists that PyPI refuses, by rule', () => {
  test.each<[what: string, sdist: SmallSdist, rule: string]>([
    ['a name with a dash', { filename: 'acme-vault-1.3.0.tar.gz' }, 'distribution-sdist-spelling'],
    ['a name in capitals', { filename: 'Acme_Vault-1.3.0.tar.gz' }, 'distribution-sdist-spelling'],
    ['a name with a dot', { filename: 'acme.vault-1.3.0.tar.gz' }, 'distribution-sdist-spelling'],
    [
      'a version that is not the shortest',
      { filename: 'acme_vault-v1.3.0.tar.gz' },
      'distribution-sdist-spelling',
    ],
    ['a zip', { filename: 'acme_vault-1.3.0.zip' }, 'distribution-not-recognised'],
    ['a folder of another version', { top: 'acme_vault-1.2.0' }, 'distribution-top-folder'],
    ['a folder of another name', { top: 'src-1.3.0' }, 'distribution-top-folder'],
    ['a second folder', { members: [['other/x', '']] }, 'distribution-top-folder'],
    ['a file beside the folder', { members: [['README', '']] }, 'distribution-top-folder'],
    [
      'a licence file that is not there',
      { fields: 'License-File: LICENSES/MIT.txt\n' },
      'distribution-license-file',
    ],
    ['PKG-INFO twice', { members: [[`${STEM}/PKG-INFO`, 'x']] }, 'distribution-member-twice'],
    [
      'a sparse file',
      {
        members: [[{ name: `${STEM}/x`, pax: { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' } }, 'x']],
      },
      'distribution-member-type',
    ],
    ['a pipe', { members: [[{ name: `${STEM}/x`, type: 'fifo' }]] }, 'distribution-member-type'],
    [
      'a link out of it',
      { members: [[{ name: `${STEM}/x`, type: 'symlink', linkname: '../../etc/passwd' }]] },
      'distribution-link-outside',
    ],
    ['an absolute path', { members: [['/etc/passwd', '']] }, 'distribution-archive-member'],
    ['a path out of it', { members: [[`${STEM}/../../x`, '']] }, 'distribution-archive-member'],
    ['a bomb', { members: [[`${STEM}/zero`, Buffer.alloc(65 << 20)]] }, 'distribution-archive-limit'],
  ])('%s', async (_, sdist, rule) => {
    expect(await refusals([smallWheel(), await smallSdist(sdist)])).toEqual([rule]);
  });

  test.each<[what: string, content: () => Promise<Buffer>, rule: string]>([
    ['not compressed', async () => Buffer.from('hello'), 'distribution-unreadable'],
    ['no tar archive', async () => gzipSync(Buffer.alloc(2048, 'x')), 'distribution-unreadable'],
    ['cut off', async () => (await smallSdist()).content.subarray(0, 200), 'distribution-unreadable'],
    ['empty', async () => gzipSync(Buffer.alloc(1024)), 'distribution-without-metadata'],
  ])('%s', async (_, content, rule) => {
    const sdist: SmallFile = { filename: SDIST_NAME, content: await content() };
    expect(await refusals([smallWheel(), sdist])).toEqual([rule]);
  });

  test('a second one', async () => {
    const other = await smallSdist({ filename: 'acme-vault-1.3.0.tar.gz' });
    expect(await refusals([await smallSdist(), other])).toEqual([
      'distribution-several-sdists',
      'distribution-sdist-spelling',
    ]);
  });

  test('a private index takes another spelling', async () => {
    const sdist = await smallSdist({ filename: 'Acme.Vault-1.3.0.tar.gz', top: 'Acme.Vault-1.3.0' });
    expect(await refusals([smallWheel(), sdist], null)).toEqual([]);
  });
});
