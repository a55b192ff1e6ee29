// The dependency files of a project on disk: which are read, and how they are written back.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  findPlace,
  hasTestFiles,
  readUpdateFiles,
  writeUpdateFiles,
} from '../../src/gateways/update-files.ts';

const ENV = { PATH: process.env['PATH'] ?? '' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'update-files-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('what says what is installed and how it is tested, and nothing else', async () => {
  const kept = [
    'pyproject.toml',
    'poetry.lock',
    'dev-requirements.txt',
    'requirements.in',
    'constraints.txt',
    'requirements/base.txt',
    'tox.ini',
  ];
  for (const path of [...kept, 'README.md', '.env', 'src/requirements.txt', 'notes.txt'])
    write(path, `# ${path}\n`);
  const files = await readUpdateFiles({ root, path: '.' });
  expect([...files.keys()].toSorted()).toEqual(kept.toSorted());
  expect(files.get('requirements/base.txt')).toBe('# requirements/base.txt\n');
});

test('a member of a workspace has its lock above; the place is told from the root of the repository', async () => {
  execFileSync('git', ['init', '--quiet', root]);
  write('uv.lock', 'version = 1\n');
  write('services/shop/pyproject.toml', '');
  const place = await findPlace(join(root, 'services/shop'), ENV);
  expect(place).toEqual({ root, path: 'services/shop', head: null });
  write('pyproject.toml', '[tool.uv.workspace]\n');
  expect([...(await readUpdateFiles(place)).keys()]).toEqual([
    'pyproject.toml',
    '../../uv.lock',
    '../../pyproject.toml',
  ]);
});

test('outside of a repository the folder is the root', async () => {
  expect(await findPlace(root, { ...ENV, GIT_CEILING_DIRECTORIES: dirname(root) })).toEqual({
    root,
    path: '.',
    head: null,
  });
});

test('a symbolic link is refused', async () => {
  write('elsewhere', 'secret');
  symlinkSync('elsewhere', join(root, 'pyproject.toml'));
  await expect(readUpdateFiles({ root, path: '.' })).rejects.toMatchObject({ code: 'file-link' });
});

test('tests are files that are named so, in a folder `tests`', async () => {
  write('tests/data.py', '');
  expect(await hasTestFiles(root)).toBe(false);
  write('tests/test_vault.py', '');
  expect(await hasTestFiles(root)).toBe(true);
});

test('written when all are as they were; none when one has changed', async () => {
  write('a.txt', 'old a');
  write('b.txt', 'old b');
  const changes = [
    { path: 'a.txt', before: sha256('old a'), text: 'new a' },
    { path: 'b.txt', before: sha256('old b'), text: 'new b' },
    { path: 'c/uv.lock', before: null, text: 'new c' },
  ];
  write('b.txt', 'by hand');
  await expect(writeUpdateFiles(root, changes)).rejects.toMatchObject({ code: 'consumer-file-changed' });
  expect([read('a.txt'), read('b.txt')]).toEqual(['old a', 'by hand']);
  write('b.txt', 'old b');
  await writeUpdateFiles(root, changes);
  expect([read('a.txt'), read('b.txt'), read('c/uv.lock')]).toEqual(['new a', 'new b', 'new c']);
});

test('what was written is put back when another one cannot be', async () => {
  write('a.txt', 'old a');
  write('folder', 'a file where a folder has to be');
  const changes = [
    { path: 'a.txt', before: sha256('old a'), text: 'new a' },
    { path: 'folder/uv.lock', before: null, text: 'new' },
  ];
  await expect(writeUpdateFiles(root, changes)).rejects.toThrow();
  expect(read('a.txt')).toBe('old a');
  expect(read('folder')).toBe('a file where a folder has to be');
});

test('modes stay', async () => {
  write('a.txt', 'old');
  chmodSync(join(root, 'a.txt'), 0o600);
  await writeUpdateFiles(root, [{ path: 'a.txt', before: sha256('old'), text: 'new' }]);
  expect(statSync(join(root, 'a.txt')).mode & 0o777).toBe(0o600);
});
