// What `py-release init` leaves alone and what it refuses: workflows of people, broken projects, links.
import { readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { newFolder, ORDINARY, useClones, WORKFLOW } from './init-world.ts';

jest.setTimeout(60_000);
const newClone = useClones();
const TRUSTED = await readFile(
  new URL('../../../docs/workflows/release-trusted.yml', import.meta.url),
  'utf8',
);

describe('workflows that are there', () => {
  test('one of ours follows another choice; one that a person changed is refused, as is a stranger', async () => {
    const clone = await newClone();
    await clone.init(['--yes']);
    expect((await clone.init(['--yes', '--publish', 'token'])).code).toBe(0);
    expect(await clone.read(WORKFLOW)).toContain('pypi-token');
    for (const [text, code] of [
      [`${await clone.read(WORKFLOW)}# mine\n`, 'setup-workflow-changed'],
      ['on: push\njobs: {}\n', 'setup-workflow-foreign'],
    ] as const) {
      await clone.write({ [WORKFLOW]: text, 'CHANGES.rst': '' });
      const refused = await clone.init(['--yes']);
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`error[${code}]`) });
      expect(refused.stdout).toContain(`--- a/${WORKFLOW}`);
      expect(await clone.read(WORKFLOW)).toBe(text);
      expect(await clone.read('pyproject.toml')).toBe(ORDINARY);
    }
  });

  test('pinned actions stay pinned, line ends stay, and that is no change', async () => {
    const clone = await newClone();
    const pinned = TRUSTED.replaceAll('checkout@v5', `checkout@${'a'.repeat(40)} # v5`).replaceAll(
      '\n',
      '\r\n',
    );
    await clone.write({ [WORKFLOW]: pinned });
    expect((await clone.init(['--check'])).code).toBe(0);
    await clone.init(['--yes', '--publish', 'token']);
    const written = await clone.read(WORKFLOW);
    expect(written).toContain(`checkout@${'a'.repeat(40)} # v5\r\n`);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('branches that a person added stay; a checkout of a job, which knows no default branch, has nothing to do', async () => {
    const clone = await newClone();
    await clone.write({ [WORKFLOW]: TRUSTED.replace('[main]', "[main, '1.x', 'c\\+\\+']") });
    expect((await clone.init(['--check'])).code).toBe(0);
    await clone.git('add', '--all');
    await clone.git('commit', '--quiet', '--message', 'ci: release');
    await clone.git('checkout', '--quiet', '--detach');
    await clone.git('branch', '--quiet', '-D', 'main');
    expect((await clone.init(['--check'])).code).toBe(0);
    await clone.git('checkout', '--quiet', '-b', 'feature');
    expect((await clone.init(['--check'])).code).toBe(0);
  });

  test('another one that releases already is enough', async () => {
    const clone = await newClone({ 'pyproject.toml': ORDINARY, '.github/workflows/ship.yaml': TRUSTED });
    const seen = await clone.init(['--yes']);
    expect(seen).toMatchObject({ code: 0, stderr: '' });
    expect(seen.stdout).toContain('.github/workflows/ship.yaml releases with py-release already.');
    expect(seen.stdout).toContain('Workflow      ship.yaml');
    expect(Object.keys(await clone.state())).not.toContain(WORKFLOW);
  });
});

describe('what stands in the way is one clear message, and nothing is written', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['no pyproject.toml', 'pyproject-missing', { 'README.md': '' }],
    ['a project without a name', 'project-name-missing', { 'pyproject.toml': '[project]\nversion = "1"\n' }],
    [
      'a name that is none',
      'setup-name-invalid',
      { 'pyproject.toml': '[project]\nname = "a: ${{ b }}"\nversion = "1"\n' },
    ],
    ['broken TOML', 'project-toml-broken', { 'pyproject.toml': '[project\n' }],
    [
      'a wrong key',
      'configuration-key-unknown',
      { 'pyproject.toml': `${ORDINARY}[tool.py-release]\nbranch = "x"\n` },
    ],
  ])('%s', async (_, code, files) => {
    const clone = await newClone(files);
    const { stdout, stderr, ...result } = await clone.init(['--yes']);
    expect(result.code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error\\[${code}\\]: .+\\n {2}.+\\n {2}https:\\S+\\n$`));
    expect(stdout).toBe('');
    expect(await clone.state()).toEqual(files);
  });

  test('a folder in no repository, and one that is not there', async () => {
    const folder = await newFolder();
    await folder.write({ 'pyproject.toml': ORDINARY });
    expect((await folder.init(['--yes'])).stderr).toContain('error[git-not-a-repository]');
    expect((await folder.init(['nowhere'])).stderr).toContain('error[git-folder-unusable]');
  });

  test('a detached head without any branch', async () => {
    const clone = await newClone();
    await clone.git('add', '--all');
    await clone.git('commit', '--quiet', '--message', 'feat: keep secrets');
    await clone.git('checkout', '--quiet', '--detach');
    await clone.git('branch', '--quiet', '-D', 'main');
    expect((await clone.init(['--yes'])).stderr).toContain('error[setup-branch-unknown]');
    expect((await clone.init(['--yes', '--branch', 'main'])).code).toBe(0);
  });

  test('a folder that no workflow can name', async () => {
    const clone = await newClone({ 'a${{ b }}/pyproject.toml': ORDINARY });
    expect((await clone.init(['a${{ b }}', '--yes'])).stderr).toContain('error[setup-folder-name]');
  });

  test.each([
    ['pyproject.toml', 'project-file-symlink'],
    [WORKFLOW, 'file-link'],
    ['.github/workflows', 'file-link'],
    ['.github', 'file-link'],
  ])('a symbolic link in place of %s', async (path, code) => {
    const outside = await newFolder();
    const clone = await newClone({ 'pyproject.toml': ORDINARY, [WORKFLOW]: 'on: push\n' });
    await rename(join(clone.path, path), join(outside.path, 'there'));
    await symlink(join(outside.path, 'there'), join(clone.path, path));
    const before = await outside.state();
    const refused = await clone.init(['--yes']);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(`error[${code}]`) });
    expect(await outside.state()).toEqual(before);
  });

  test.each([
    ['https://gitlab.acme.example/acme/vault', 'The remote `origin` is on gitlab.acme.example'],
    ['https://mona:hunter2@github.com/acme/vault.git', 'of acme/vault to PyPI'],
  ])('the remote %s is no failure', async (remote, text) => {
    const { stdout, stderr, code } = await (await newClone(undefined, { remote })).init(['--dry-run']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain(text);
    expect(stdout).not.toContain('hunter2');
  });
});
