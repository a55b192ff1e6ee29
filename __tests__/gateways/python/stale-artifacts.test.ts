import { execFileSync } from 'node:child_process';
import { access, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanArtifacts } from '../../../src/gateways/python/stale-artifacts.ts';
import { cleanEnvironment } from './warm-uv.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'stale-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const git = (...args: readonly string[]): void => {
  const person = ['-c', 'user.name=a', '-c', 'user.email=a@acme.example'];
  execFileSync('git', [...person, ...args], { cwd: workspace, stdio: 'ignore' });
};
const clean = (folder = '.') =>
  cleanArtifacts({ workspace, folder, project: 'Acme-Vault', env: cleanEnvironment() });

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), '');
  }
}

async function left(...paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths)
    await access(join(workspace, path)).then(
      () => found.push(path),
      () => undefined,
    );
  return found;
}

const OWN = [
  'dist/acme_vault-0.9-py3-none-any.whl',
  'dist/acme-vault-0.9.tar.gz',
  'dist/acme_vault-0.9-py3-none-any.whl.publish.attestation',
  'dist/acme_vault-0.9.cdx.json',
  'dist/py-release-manifest.json',
];
const GENERATED = [
  'build/lib/acme_vault/old.py',
  'build/bdist.linux-x86_64/x',
  'acme_vault.egg-info/PKG-INFO',
  'acme_vault.egg-info/SOURCES.txt',
  'src/acme_vault.egg-info/PKG-INFO',
  'src/acme_vault.egg-info/SOURCES.txt',
];
const FOREIGN = [
  'dist/other_tool-1.0-py3-none-any.whl',
  'dist/acme_vault_extra-1.0.tar.gz',
  'dist/other_tool-1.0.cdx.json',
  'dist/notes.txt',
  'src/acme_vault/build/kept.py',
];

test('removes what earlier builds of this project left, and lists it; the rest stays', async () => {
  git('init', '-q');
  await put(...OWN, ...GENERATED, ...FOREIGN);
  const { removed, kept } = await clean();
  expect([...removed].sort()).toEqual([
    'acme_vault.egg-info/',
    'build/',
    ...[...OWN].sort(),
    'src/acme_vault.egg-info/',
  ]);
  expect(kept).toEqual([]);
  expect(await left(...OWN, ...GENERATED)).toEqual([]);
  expect(await left(...FOREIGN)).toEqual(FOREIGN);
});

test('a package in a folder of the workspace, and nothing beside it', async () => {
  git('init', '-q');
  await put('packages/vault/dist/acme_vault-0.9.tar.gz', 'dist/acme_vault-0.9.tar.gz');
  expect((await clean('packages/vault')).removed).toEqual(['packages/vault/dist/acme_vault-0.9.tar.gz']);
  expect(await left('dist/acme_vault-0.9.tar.gz')).toHaveLength(1);
});

test('nothing that git tracks, even when git ignores it', async () => {
  await put(...OWN, ...GENERATED);
  await writeFile(join(workspace, '.gitignore'), 'dist/\nbuild/\n');
  git('init', '-q');
  git('add', '-f', OWN[0] as string, 'build/lib/acme_vault/old.py', 'acme_vault.egg-info/PKG-INFO');
  git('commit', '-qm', 'feat: start');
  const { kept } = await clean();
  expect(kept).toEqual(
    [OWN[0], 'build/', 'acme_vault.egg-info/']
      .map((path) => ({ path, why: 'git tracks it' }))
      .sort(
        (a, b) =>
          kept.findIndex(({ path }) => path === a.path) - kept.findIndex(({ path }) => path === b.path),
      ),
  );
  expect(await left(...GENERATED)).toEqual(GENERATED.slice(0, 4));
});

test('folders of that name that no build made', async () => {
  git('init', '-q');
  await put('build/docker/Dockerfile', 'acme_vault.egg-info/notes.txt');
  expect((await clean()).kept).toEqual([
    { path: 'acme_vault.egg-info/', why: 'it holds files that no build made' },
    { path: 'build/', why: 'it holds files that no build made' },
  ]);
  expect(await left('build/docker/Dockerfile', 'acme_vault.egg-info/notes.txt')).toHaveLength(2);
});

test('links stay, and what lies behind them', async () => {
  git('init', '-q');
  await put('elsewhere/acme_vault-0.9.tar.gz', 'elsewhere/lib/x.py', 'dist/x');
  await symlink(join(workspace, 'elsewhere'), join(workspace, 'build'));
  await symlink(join(workspace, 'elsewhere/lib/x.py'), join(workspace, 'dist/acme_vault-1.0.tar.gz'));
  expect((await clean()).kept).toEqual([
    { path: 'dist/acme_vault-1.0.tar.gz', why: 'it is no regular file' },
    { path: 'build', why: 'it is a link' },
  ]);
  await rm(join(workspace, 'dist'), { recursive: true });
  await symlink(join(workspace, 'elsewhere'), join(workspace, 'dist'));
  expect((await clean()).kept[0]).toEqual({ path: 'dist', why: 'it is a link' });
  expect(await left('elsewhere/acme_vault-0.9.tar.gz', 'elsewhere/lib/x.py')).toHaveLength(2);
});

test('where no git tells what is tracked, only the distributions go', async () => {
  await put(...OWN, ...GENERATED);
  const { removed, kept } = await clean();
  expect([...removed].sort()).toEqual([...OWN].sort());
  expect(new Set(kept.map(({ why }) => why))).toEqual(new Set(['no git tells whether it is tracked']));
});

test.each(['../other', '/etc'])('a folder outside of the workspace is refused: %s', async (folder) => {
  await expect(clean(folder)).rejects.toMatchObject({ code: 'file-outside-workspace' });
});
