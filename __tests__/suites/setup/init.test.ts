// `py-release init` as a new user types it, in many kinds of projects, without a terminal.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { createSampleProject } from '../../../sandbox/projects/sample-project.ts';
import { cloneAt, newFolder, ORDINARY, useClones, WORKFLOW } from './init-world.ts';

jest.setTimeout(60_000);
const newClone = useClones();
const TRUSTED = await readFile(
  new URL('../../../docs/workflows/release-trusted.yml', import.meta.url),
  'utf8',
);

describe('a new user', () => {
  test('sees the difference, agrees by --yes, and is told what PyPI asks; twice is once', async () => {
    const clone = await newClone();
    const shown = await clone.init(['--dry-run']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain(`--- /dev/null\n+++ b/${WORKFLOW}\n@@ -0,0 +1,66 @@\n+name: Release\n`);
    expect(shown.stdout).not.toContain('\u001b');
    expect(Object.keys(await clone.state())).toEqual(['pyproject.toml']);
    const refused = await clone.init();
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('error[setup-not-confirmed]') });
    expect(Object.keys(await clone.state())).toEqual(['pyproject.toml']);

    const done = await clone.init(['--yes']);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(
      /Owner {9}acme\n {2}Repository {4}vault\n {2}Workflow {6}release\.yml\n {2}Environment {3}pypi\n/,
    );
    const state = await clone.state();
    expect(state).toEqual({ 'pyproject.toml': ORDINARY, [WORKFLOW]: TRUSTED });
    const again = await clone.init();
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('Nothing to do');
    expect((await clone.init(['--check'])).code).toBe(0);
    expect(await clone.state()).toEqual(state);
  });

  test('--check fails with the difference, and writes nothing', async () => {
    const clone = await newClone();
    const checked = await clone.init(['--check']);
    expect(checked).toMatchObject({ code: 1, stdout: expect.stringContaining(`+++ b/${WORKFLOW}`) });
    expect(checked.stderr).toContain('error[setup-check-differs]');
    expect(Object.keys(await clone.state())).toEqual(['pyproject.toml']);
  });

  test('--json is one document', async () => {
    const clone = await newClone({ 'pyproject.toml': ORDINARY, 'CHANGES.rst': '' });
    const { stdout, stderr, code } = await clone.init(['--json', '--yes']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      ...{ schema: 1, result: 'written', name: 'acme-vault', folder: '.', branches: ['main'] },
      ...{ repository: 'acme/vault', workflow: WORKFLOW, publish: { kind: 'trusted', url: null } },
      first: '1.2.0',
      publisher: expect.objectContaining({ owner: 'acme', repository: 'vault', environment: 'pypi' }),
      files: [
        { path: 'pyproject.toml', standing: 'edited', diff: expect.stringContaining('+changelog = false\n') },
        { path: WORKFLOW, standing: 'new', diff: expect.stringMatching(/^--- \/dev\/null\n/) },
      ],
      findings: [expect.objectContaining({ code: 'setup-settings-unknown' })],
    });
    expect(await clone.read('pyproject.toml')).toBe(`${ORDINARY}\n[tool.py-release]\nchangelog = false\n`);
    expect(JSON.parse((await clone.init(['--json', '--quiet'])).stdout)).toMatchObject({
      result: 'nothing',
      files: [],
    });
  });

  test('what git applies is what init shows', async () => {
    const clone = await newClone({ 'pyproject.toml': ORDINARY.trimEnd(), 'docs/history.md': '' });
    const { files } = JSON.parse((await clone.init(['--json', '--dry-run'])).stdout) as {
      files: readonly { readonly diff: string }[];
    };
    const patch = join(await mkdtemp(join(tmpdir(), 'cli-init-')), 'patch');
    await cloneAt(join(patch, '..')).write({ patch: files.map(({ diff }) => diff).join('') });
    await clone.git('apply', patch);
    await rm(join(patch, '..'), { recursive: true });
    expect((await clone.init(['--check'])).code).toBe(0);
  });
});

describe('projects', () => {
  test.each([
    [
      'uv',
      '[project]\nname = "a"\nversion = "1"\n[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n',
    ],
    [
      'hatch-vcs',
      '[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n',
    ],
    [
      'poetry',
      '[tool.poetry]\nname = "a"\nversion = "1"\n[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n',
    ],
    ['setuptools', '[project]\nname = "a"\nversion = "1"\n'],
  ])('%s: nothing but the workflow is written', async (_, pyproject) => {
    const clone = await newClone({ 'pyproject.toml': pyproject });
    expect((await clone.init(['--yes'])).code).toBe(0);
    expect(await clone.state()).toEqual({ 'pyproject.toml': pyproject, [WORKFLOW]: TRUSTED });
  });

  test.each(['hatchling', 'setuptools', 'flit'] as const)('the sample project of %s', async (backend) => {
    const { path } = await newFolder();
    await createSampleProject(path, { backend, commits: 1 });
    const clone = cloneAt(path);
    const done = await clone.init(['--yes', '--publish', 'token']);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('There is no remote `origin`');
    expect((await clone.git('status', '--porcelain')).trim()).toBe('?? .github/');
    expect(await clone.read(WORKFLOW)).toContain('pypi-token: ${{ secrets.PYPI_API_TOKEN }}');
    expect((await clone.init(['--check'])).code).toBe(0);
  });

  test('what the push of all this releases is told: a version that no tag has, or what commits call for', async () => {
    const clone = await newClone();
    expect((await clone.init(['--yes'])).stdout).toContain('its push releases 1.2.0, which');
    await clone.git('add', '--all');
    await clone.git('commit', '--quiet', '--message', 'feat: keep secrets');
    await clone.git('tag', '1.2.0');
    expect((await clone.init(['--yes'])).stdout).toContain('the next push with a `feat:` or `fix:` commit');
  });

  test('tags of another form are kept to', async () => {
    const clone = await newClone();
    await clone.git('add', '--all');
    await clone.git('commit', '--quiet', '--message', 'feat: keep secrets');
    await clone.git('tag', '1.1.0');
    await clone.init(['--yes']);
    expect(await clone.read('pyproject.toml')).toBe(
      `${ORDINARY}\n[tool.py-release]\ntag-format = "{version}"\n`,
    );
  });

  test('a project below the root has its own workflow, named after it', async () => {
    const clone = await newClone({
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      'packages/vault/pyproject.toml': ORDINARY,
      'packages/safe/pyproject.toml': ORDINARY.replace('vault', 'safe'),
    });
    const root = await clone.init(['--yes']);
    expect(root).toMatchObject({ code: 1, stdout: '' });
    expect(root.stderr).toContain(
      '`py-release init packages/safe`. There are projects in packages/safe, packages/vault.',
    );
    expect((await clone.init(['packages/vault', '--yes'])).code).toBe(0);
    expect((await cloneAt(join(clone.path, 'packages/safe')).init(['--yes'])).code).toBe(0);
    const state = await clone.state();
    const vault = parse(state['.github/workflows/release-acme-vault.yml'] ?? '') as { name: string };
    expect(vault.name).toBe('Release acme-vault');
    expect(state['.github/workflows/release-acme-safe.yml']).toContain('path: packages/safe/dist/\n');
    expect(state['packages/vault/pyproject.toml']).toContain('tag-format = "acme-vault-v{version}"');
    expect((await clone.init(['packages/safe', '--check'])).code).toBe(0);
  });

  test('the default branch of origin releases, not the branch that is checked out', async () => {
    const origin = await newClone(undefined, { branch: 'develop' });
    await origin.git('add', '--all');
    await origin.git('commit', '--quiet', '--message', 'feat: keep secrets');
    const { path } = await newFolder();
    await origin.git('clone', '--quiet', origin.path, join(path, 'clone'));
    const clone = cloneAt(join(path, 'clone'));
    await clone.git('checkout', '--quiet', '-b', 'setup');
    expect(JSON.parse((await clone.init(['--json', '--dry-run'])).stdout)).toMatchObject({
      branches: ['develop'],
    });
    await clone.git('checkout', '--quiet', '--detach');
    expect(JSON.parse((await clone.init(['--json', '--dry-run'])).stdout)).toMatchObject({
      branches: ['develop'],
    });
    await clone.init(['--yes', '--branch', 'stable']);
    expect(await clone.read('pyproject.toml')).toContain('[tool.py-release]\nbranches = ["stable"]\n');
    expect(await clone.read(WORKFLOW)).toContain('branches: [stable]\n');
    expect((await clone.init(['--check'])).code).toBe(0);
    expect((await clone.init(['--branch', 'other'])).stderr).toContain('error[setup-branch-configured]');
  });

  test('another tool is named, with what to do', async () => {
    const clone = await newClone({
      'pyproject.toml': `${ORDINARY}[tool.semantic_release]\n`,
      '.bumpversion.cfg': '',
    });
    const { stdout } = await clone.init(['--dry-run']);
    expect(stdout).toContain(
      'semantic-release is set up here too ([tool.semantic_release] in pyproject.toml).',
    );
    expect(stdout).toContain('bump2version or bump-my-version is set up here too (.bumpversion.cfg).');
  });
});

describe('private packages', () => {
  test('go to GitHub releases alone, with the classifier; whether the name is free is not known offline', async () => {
    const clone = await newClone();
    const done = await clone.init(['--private', '--yes']);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('Whether the name acme-vault is taken on PyPI is not known');
    expect(await clone.read('pyproject.toml')).toContain('classifiers = ["Private :: Do Not Upload"]\n');
    expect(await clone.read(WORKFLOW)).not.toMatch(/id-token|secrets|environment/);
    for (const args of [['--check'], ['--check', '--private']]) expect((await clone.init(args)).code).toBe(0);
    expect((await clone.init(['--publish', 'trusted'])).stderr).toContain('error[setup-private-published]');
  });

  test('an index of their own stays when they become private', async () => {
    const clone = await newClone();
    await clone.init(['--yes', '--repository', 'https://pypi.acme.example/legacy/']);
    expect((await clone.init(['--check'])).code).toBe(0);
    await clone.init(['--yes', '--private']);
    expect(await clone.read(WORKFLOW)).toContain('repository: https://pypi.acme.example/legacy/\n');
    expect(await clone.read('pyproject.toml')).toContain('Do Not Upload');
  });
});
