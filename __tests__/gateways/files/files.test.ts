import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFiles, type Files } from '../../../src/gateways/files.ts';

let outer: string;
let root: string;
let files: Files;

beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'files-'));
  root = join(outer, 'workspace');
  await mkdir(root);
  files = createFiles(root);
});
afterEach(() => rm(outer, { recursive: true, force: true }));

test('writes whole files into new folders and reads them back', async () => {
  await files.write('src/acme/core.py', Buffer.from([0, 255, 10]));
  await files.write('src/acme/core.py', 'second\r\n');
  expect(await files.read('src/acme/core.py')).toEqual(Buffer.from('second\r\n'));
  expect(await readdir(join(root, 'src/acme'))).toEqual(['core.py']);
});

test('keeps the mode of a file that it replaces', async () => {
  await writeFile(join(root, 'run.sh'), '#!/bin/sh\n');
  await chmod(join(root, 'run.sh'), 0o755);
  await files.write('run.sh', '#!/bin/sh\necho\n');
  expect((await stat(join(root, 'run.sh'))).mode & 0o777).toBe(0o755);
});

test('a failed write leaves the file as it was and nothing beside it', async () => {
  await mkdir(join(root, 'taken'));
  await expect(files.write('taken', 'x')).rejects.toThrow();
  expect(await readdir(root)).toEqual(['taken']);
});

test('what is not there is null, empty or nothing to remove', async () => {
  expect(await files.read('no/such/file')).toBeNull();
  expect(await files.list('no/such/folder')).toEqual([]);
  await expect(files.remove('no/such/file')).resolves.toBeUndefined();
});

test('lists the regular files of a folder and removes', async () => {
  await files.write('dist/b.whl', 'b');
  await files.write('dist/a.tar.gz', 'a');
  await files.write('dist/deep/c', 'c');
  await symlink(join(outer), join(root, 'dist/link.whl'));
  expect(await files.list('dist')).toEqual(['a.tar.gz', 'b.whl']);
  await files.remove('dist/deep');
  expect(await readdir(join(root, 'dist'))).toEqual(['a.tar.gz', 'b.whl', 'link.whl']);
});

test('digests a large file in pieces', async () => {
  const content = Buffer.alloc(3 * 1024 * 1024 + 7, 'acme');
  await files.write('large', content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(await files.digest('large')).toEqual({ sha256, size: content.length });
});

describe('nothing leads out of the workspace', () => {
  const operations: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
    ['read', (path) => files.read(path)],
    ['write', (path) => files.write(path, 'overwritten')],
    ['list', (path) => files.list(path)],
    ['remove', (path) => files.remove(path)],
    ['digest', (path) => files.digest(path)],
    ['locate', (path) => files.locate(path)],
  ];
  const paths = ['../secret', 'a/../../secret', '/etc/passwd', 'a\\..\\secret', 'C:/secret', 'a\0b', 'a/..'];

  test.each(operations.flatMap(([name, run]) => paths.map((path) => ({ name, path, run }))))(
    '$name $path',
    async ({ path, run }) => {
      await expect(run(path)).rejects.toMatchObject({ code: 'file-outside-workspace' });
    },
  );

  test.each(operations)('%s through a symbolic link', async (_, run) => {
    await mkdir(join(outer, 'outside'));
    await writeFile(join(outer, 'outside', 'secret'), 'kept');
    await symlink(join(outer, 'outside'), join(root, 'folder'));
    await symlink(join(outer, 'outside', 'secret'), join(root, 'file'));
    await expect(run('folder/secret')).rejects.toMatchObject({
      code: 'file-link',
      happened: 'The path folder/secret leads through the symbolic link folder.',
    });
    await expect(run('file')).rejects.toMatchObject({ code: 'file-link' });
    expect(await readFile(join(outer, 'outside', 'secret'), 'utf8')).toBe('kept');
  });

  test('a workspace that is reached through a link is a workspace', async () => {
    await symlink(root, join(outer, 'alias'));
    await createFiles(join(outer, 'alias')).write('a', 'b');
    expect(await files.read('a')).toEqual(Buffer.from('b'));
  });
});
