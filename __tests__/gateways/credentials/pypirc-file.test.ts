import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPypirc } from '../../../src/gateways/credentials/pypirc-file.ts';

const TEXT = '[pypi]\npassword = hush\n';

async function home() {
  const folder = await mkdtemp(join(tmpdir(), 'pypirc-'));
  return {
    folder,
    path: join(folder, '.pypirc'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test('no file, no home', async () => {
  await using h = await home();
  expect(await readPypirc(h.folder)).toBeNull();
  expect(await readPypirc(join(h.folder, 'nobody'))).toBeNull();
});

test.each([
  [0o600, false],
  [0o400, false],
  [0o640, true],
  [0o604, true],
])('mode %s: open to others %s', async (mode, isOpen) => {
  await using h = await home();
  await writeFile(h.path, TEXT);
  await chmod(h.path, mode);
  expect(await readPypirc(h.folder)).toEqual({
    path: '~/.pypirc',
    text: TEXT,
    isOpenToOthers: isOpen && process.platform !== 'win32',
  });
});

test('no file but a folder, or far too long', async () => {
  await using folder = await home();
  await mkdir(folder.path);
  await using long = await home();
  await writeFile(long.path, 'x'.repeat(1024 * 1024 + 1));
  for (const { folder: path } of [folder, long])
    await expect(readPypirc(path)).rejects.toMatchObject({ code: 'pypirc-unreadable' });
});
