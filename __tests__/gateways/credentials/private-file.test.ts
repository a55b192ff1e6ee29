import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  provePrivateFile,
  readPrivateFile,
  writePrivateFile,
} from '../../../src/gateways/credentials/private-file.ts';

const SHOWN = '~/.netrc';

async function bench() {
  const folder = await mkdtemp(join(tmpdir(), 'private-'));
  return {
    folder,
    path: join(folder, '.netrc'),
    names: () => readdir(folder),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test('a new file, then another text: whole, for the person alone, and nothing beside', async () => {
  await using b = await bench();
  await provePrivateFile(b.path, SHOWN);
  expect(await b.names()).toEqual([]);
  await writePrivateFile(b.path, SHOWN, { before: null, text: 'one' });
  await writePrivateFile(b.path, SHOWN, { before: 'one', text: 'two' });
  expect(await readPrivateFile(b.path, SHOWN)).toEqual({ text: 'two', isOpenToOthers: false });
  expect((await stat(b.path)).mode & 0o777).toBe(0o600);
  expect(await b.names()).toEqual(['.netrc']);
});

test.each([
  ['edited by hand in between', 'mine', 'theirs'],
  ['made by somebody in between', null, 'theirs'],
])('%s: it stays as it is', async (_, before, now) => {
  await using b = await bench();
  await writeFile(b.path, now);
  await expect(writePrivateFile(b.path, SHOWN, { before, text: 'hush' })).rejects.toMatchObject({
    code: 'auth-file-changed',
  });
  expect(await readFile(b.path, 'utf8')).toBe(now);
  expect(await b.names()).toEqual(['.netrc']);
});

test('a symbolic link, also one that leads nowhere, is read and never written', async () => {
  await using b = await bench();
  const target = join(b.folder, 'tracked');
  await symlink(target, b.path);
  const refused = expect.objectContaining({ code: 'auth-file-link' }) as unknown;
  await expect(provePrivateFile(b.path, SHOWN)).rejects.toEqual(refused);
  await writeFile(target, 'old');
  await expect(writePrivateFile(b.path, SHOWN, { before: 'old', text: 'hush' })).rejects.toEqual(refused);
  expect(await readFile(target, 'utf8')).toBe('old');
  expect((await readPrivateFile(b.path, SHOWN))?.text).toBe('old');
});

test('no folder, a folder in its place, a path below a file', async () => {
  await using b = await bench();
  const refused = { code: 'auth-file-unwritable', message: expect.stringContaining(SHOWN) };
  await expect(provePrivateFile(join(b.folder, 'none', '.netrc'), SHOWN)).rejects.toMatchObject(refused);
  await mkdir(b.path);
  await expect(provePrivateFile(b.path, SHOWN)).rejects.toMatchObject(refused);
  await expect(readPrivateFile(b.path, SHOWN)).rejects.toMatchObject({ code: 'auth-file-unreadable' });
  await writeFile(join(b.folder, 'file'), '');
  await expect(provePrivateFile(join(b.folder, 'file', '.netrc'), SHOWN)).rejects.toMatchObject(refused);
  expect(await readPrivateFile(join(b.folder, 'file', '.netrc'), SHOWN)).toBeNull();
});
