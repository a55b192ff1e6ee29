import { mkdir, mkdtemp, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isolatedGit } from '../../sandbox/runner/isolated-git.ts';
import { VERSION_LINE } from '../../src/project/python-assignments.ts';
import { createFolderFiles } from '../../src/gateways/folder-files.ts';
import { cleanEnvironment } from './python/warm-uv.ts';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'folder-files-')));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(folder: string, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `# ${path}\n`);
  }
}
const files = (folder = root) => createFolderFiles(folder, cleanEnvironment());
const listed = async (folder = root): Promise<readonly string[]> =>
  (await files(folder).listFiles()).map(({ path }) => path).sort();

describe('without git', () => {
  test('a folder that is not there', async () => {
    await expect(files(join(root, 'missing')).listFiles()).rejects.toMatchObject({
      code: 'git-folder-unusable',
    });
  });

  test('everything but what no build takes', async () => {
    await write(
      root,
      ...['pyproject.toml', 'src/acme/__init__.py', 'src/acme/build.py'],
      ...[
        '.venv/x.py',
        'dist/a.whl',
        'src/acme.egg-info/PKG-INFO',
        'src/acme/__pycache__/a.pyc',
        '.git/HEAD',
      ],
    );
    expect(await listed()).toEqual(['pyproject.toml', 'src/acme/__init__.py', 'src/acme/build.py']);
    expect(await files().readTracked()).toBeNull();
  });
});

describe('in git', () => {
  test('what is tracked and what is new, not what is ignored or gone', async () => {
    const git = isolatedGit(root);
    await git('init', '--quiet');
    await write(root, 'a.py', 'gone.py', 'old.py', 'bücher.py');
    await writeFile(join(root, '.gitignore'), 'ignored.py\n');
    await git('add', '--all');
    await git('mv', 'old.py', 'renamed.py');
    await write(root, 'ignored.py', 'new.py');
    await rm(join(root, 'gone.py'));
    expect(await listed()).toEqual(['.gitignore', 'a.py', 'bücher.py', 'new.py', 'renamed.py'].sort());
    expect(await files().readTracked()).not.toContain('new.py');
  });

  test('paths count from the folder, whose repository may begin above', async () => {
    await isolatedGit(root)('init', '--quiet');
    await write(root, 'packages/vault/pyproject.toml', 'other.py');
    await isolatedGit(root)('add', '--all');
    const folder = join(root, 'packages/vault');
    expect(await listed(folder)).toEqual(['pyproject.toml']);
    expect(await files(folder).readTracked()).toEqual(['pyproject.toml']);
  });

  test('a folder that the repository ignores is one without git', async () => {
    await isolatedGit(root)('init', '--quiet');
    await writeFile(join(root, '.gitignore'), 'unpacked/\n');
    await write(root, 'unpacked/pyproject.toml');
    const folder = join(root, 'unpacked');
    expect(await listed(folder)).toEqual(['pyproject.toml']);
    expect(await files(folder).readTracked()).toBeNull();
  });
});

test('a symbolic link is one, also when it leads nowhere or to a folder', async () => {
  await write(root, 'a.py', 'folder/b.py');
  await symlink('a.py', join(root, 'to-file'));
  await symlink('folder', join(root, 'to-folder'));
  await symlink('nowhere', join(root, 'to-nothing'));
  const modes = new Map((await files().listFiles()).map(({ path, mode }) => [path, mode]));
  expect(Object.fromEntries(modes)).toEqual({
    ...{ 'a.py': '100644', 'folder/b.py': '100644' },
    ...{ 'to-file': '120000', 'to-folder': '120000', 'to-nothing': '120000' },
  });
});

test('what is not there is left out; lines are found as git would find them', async () => {
  await write(root, 'src/a.py', 'other/c.py');
  await writeFile(join(root, 'src/b.py'), 'x = 1\n__version__\t= "1.2.0"\n');
  const read = await files().readFiles(['src/a.py', 'src', 'none.py', 'src/a.py/deeper']);
  expect([...read.keys()]).toEqual(['src/a.py']);
  expect(await files().findFiles(VERSION_LINE, 'src', '.py')).toEqual(['src/b.py']);
  expect(await files().findFiles(VERSION_LINE, 'other', '.py')).toEqual([]);
});

test('the date of a file, in seconds', async () => {
  await write(root, 'pyproject.toml');
  await utimes(join(root, 'pyproject.toml'), 1_700_000_000.9, 1_700_000_000.9);
  expect(await files().readDate('pyproject.toml')).toBe(1_700_000_000);
});
