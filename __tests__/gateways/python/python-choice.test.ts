import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, jest } from '@jest/globals';
import { choosePython } from '../../../src/gateways/python/python-choice.ts';
import { anyPython } from './warm-uv.ts';

jest.setTimeout(60_000);

let folder: string;
let real: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'python-choice-')));
  real = (await anyPython()).request;
  await mkdir(join(folder, 'shims'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'shims/python3'), `#!/bin/sh\nexec '${real}' "$@"\n`);
  await chmod(join(folder, 'shims/python3'), 0o755);
  await symlink(real, join(folder, 'bin/python'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const choose = (asked: string, path: string) => choosePython(asked, { PATH: path }, folder);

test('a version is left to uv, which may download it', async () => {
  expect(await choose('3.12', '')).toEqual({
    request: '3.12',
    variables: { UV_PYTHON_DOWNLOADS: 'automatic', UV_PYTHON_PREFERENCE: 'system' },
  });
});

test('nothing asked: python3, else python, on PATH; nothing is downloaded for it', async () => {
  expect(await choose('', join(folder, 'bin'))).toEqual({
    request: join(folder, 'bin/python'),
    variables: {},
  });
});

test('behind the script of a version manager is the interpreter', async () => {
  const { request } = await choose('', `${join(folder, 'shims')}:${join(folder, 'bin')}`);
  expect(request).not.toContain('shims');
  expect(request.startsWith('/')).toBe(true);
});

test('a path is taken from the project', async () => {
  expect((await choose('./bin/python', '')).request).toBe(join(folder, 'bin/python'));
});

test.each([
  ['', 'python-missing'],
  ['./no/python', 'program-missing'],
])('%j that is not there', async (asked, code) => {
  await expect(choose(asked, '/nowhere')).rejects.toMatchObject({ code });
});
