import { expect, test } from '@jest/globals';
import { sha256 } from '../distribution/acme-file.ts';
import { judgeUpload, servedUrl, type ListedFile } from '../../src/upload/upload-verdict.ts';

const FILE = { filename: 'acme-1.0.tar.gz', sha256: 'aaa' };

function listed(sha256: string | null, filename = FILE.filename): ListedFile {
  return { filename, url: `https://acme.example/${filename}`, sha256 };
}

test.each<[string, readonly ListedFile[] | 'empty', string]>([
  ['no project', 'empty', 'upload'],
  ['no file', [], 'upload'],
  ['another file', [listed('bbb', 'acme-0.9.tar.gz')], 'upload'],
  ['same bytes under another name', [listed('aaa', 'acme-1.0-1.tar.gz')], 'upload'],
  ['same bytes', [listed('aaa')], 'already-there'],
  ['same bytes, listed twice', [listed('aaa'), listed('aaa')], 'already-there'],
  ['other bytes', [listed('bbb')], 'version-file-differs'],
  ['nothing of it', [listed(sha256(''))], 'version-file-cut'],
  ['both', [listed('aaa'), listed('bbb')], 'version-file-differs'],
  ['no hash', [listed(null)], 'upload-listed-without-hash'],
  ['no hash and other bytes', [listed(null), listed('bbb')], 'version-file-differs'],
])('%s', (_, files, expected) => {
  const verdict = judgeUpload(files === 'empty' ? files : { files }, FILE, 'acme.example');
  expect(typeof verdict === 'string' ? verdict : verdict.code).toBe(expected);
  if (expected === 'version-file-differs')
    expect(String(verdict)).toMatch(/acme-1\.0\.tar\.gz.*acme\.example.*bbb.*aaa/);
});

test('servedUrl names the place of the same bytes only', () => {
  expect(servedUrl({ files: [listed('bbb'), listed('aaa')] }, FILE)).toBe(
    'https://acme.example/acme-1.0.tar.gz',
  );
  expect(servedUrl({ files: [listed('bbb')] }, FILE)).toBeNull();
  expect(servedUrl('empty', FILE)).toBeNull();
});
