import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { smallWheel } from '../distribution/small-distribution.ts';
import { acmeFiles, type IndexWorld, startIndexWorld } from './index-world.ts';

const WHEEL = 'files/acme-vault/acme_vault-1.3.0-py3-none-any.whl';

/** `dist`, with the files of one version. */
async function writeFolder(world: IndexWorld): Promise<string> {
  const folder = join(world.root, 'dist');
  mkdirSync(folder);
  for (const { filename, content } of await acmeFiles()) writeFileSync(join(folder, filename), content);
  return folder;
}

const buildFolder = (world: IndexWorld, folder: string) => world.build({ repositories: [], folder });

describe('the folder of the output', () => {
  test('a link to a folder stays one, and what is in it stays too', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    await buildFolder(world, folder);
    writeFileSync(join(world.out, 'CNAME'), 'packages.acme.example');
    const real = join(world.root, 'real');
    renameSync(world.out, real);
    symlinkSync(real, world.out);
    rmSync(join(folder, 'acme_vault-1.3.0.tar.gz'));
    await buildFolder(world, folder);
    expect(lstatSync(world.out).isSymbolicLink()).toBe(true);
    expect(readdirSync(real)).toContain('CNAME');
    expect(existsSync(join(real, 'files/acme-vault/acme_vault-1.3.0.tar.gz'))).toBe(false);
  });

  test('.nojekyll is of whoever publishes the folder', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    await buildFolder(world, folder);
    writeFileSync(join(world.out, '.nojekyll'), '');
    expect(await buildFolder(world, folder)).toMatchObject({ changed: 0 });
    rmSync(join(folder, 'acme_vault-1.3.0.tar.gz'));
    await buildFolder(world, folder);
    expect(world.read().has('.nojekyll')).toBe(true);
  });

  test('an output inside the folder of files is no source of them', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    Object.assign(world, { out: join(folder, 'site') });
    await buildFolder(world, folder);
    rmSync(join(folder, 'acme_vault-1.3.0.tar.gz'));
    await buildFolder(world, folder);
    expect([...world.read().keys()].filter((path) => path.startsWith('files/'))).toEqual([
      WHEEL,
      `${WHEEL}.metadata`,
    ]);
  });

  test('files with another date, as every checkout gives them, change nothing', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    await buildFolder(world, folder);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
    expect(await buildFolder(world, folder)).toMatchObject({ changed: 0 });
  });

  test('a folder without files is told; so is one file in two forms', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    const twin = smallWheel({ fields: 'Summary: Another vault\n' });
    mkdirSync(join(folder, 'twin'));
    writeFileSync(join(folder, 'twin', twin.filename), twin.content);
    await buildFolder(world, folder);
    expect(world.warnings).toEqual([
      expect.stringContaining(`"${twin.filename}" is twice in ${folder} with different bytes`),
    ]);
    mkdirSync(join(world.root, 'empty'));
    await buildFolder(world, join(world.root, 'empty'));
    expect(world.warnings).toEqual([`${join(world.root, 'empty')} holds no sdist and no wheel.`]);
  });
});

describe('a build that was killed', () => {
  /** No process has it. */
  const DEAD = 2 ** 22 + 1;
  const leave = (world: IndexWorld, owner: object): string => {
    const beside = join(world.root, '.site.py-release-aB3dE6');
    mkdirSync(join(beside, 'next', 'simple'), { recursive: true });
    writeFileSync(join(beside, 'owner.json'), JSON.stringify(owner));
    return beside;
  };

  test('while it wrote: what it left is removed, and the index is as it was', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    await buildFolder(world, folder);
    const beside = leave(world, { pid: DEAD, host: hostname() });
    expect(await buildFolder(world, folder)).toMatchObject({ changed: 0 });
    expect(existsSync(beside)).toBe(false);
  });

  test('while it put the index in its place: what it had moved is given back', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    await buildFolder(world, folder);
    const beside = leave(world, { pid: DEAD, host: hostname() });
    writeFileSync(join(beside, 'next', 'CNAME'), 'packages.acme.example');
    renameSync(world.out, join(beside, 'last'));
    expect(await buildFolder(world, folder)).toMatchObject({ changed: 0 });
    expect(world.read().get('CNAME')).toBe('packages.acme.example');
    expect(existsSync(beside)).toBe(false);
  });

  test('before it moved all: what has no place to go back to is kept', async () => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    await buildFolder(world, folder);
    const beside = leave(world, { pid: DEAD, host: hostname() });
    writeFileSync(join(beside, 'next', 'CNAME'), 'old.acme.example');
    writeFileSync(join(world.out, 'CNAME'), 'new.acme.example');
    await buildFolder(world, folder);
    expect(world.read().get('CNAME')).toBe('new.acme.example');
    expect(readdirSync(join(beside, 'next'))).toContain('CNAME');
  });

  test.each([
    ['of a process that runs', { pid: process.pid, host: hostname() }],
    ['of another machine', { pid: DEAD, host: 'elsewhere.acme.example' }],
    ['of nobody known', {}],
  ])('%s is not touched', async (_what, owner) => {
    using world = await startIndexWorld();
    const folder = await writeFolder(world);
    const beside = leave(world, owner);
    await buildFolder(world, folder);
    expect(existsSync(beside)).toBe(true);
  });
});
