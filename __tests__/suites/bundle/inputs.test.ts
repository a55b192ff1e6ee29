// The inputs that change how a release goes, through the committed bundle.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { projectFiles } from '../../../sandbox/projects/project-files.ts';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { BACKEND_TABLE, plainBackend } from '../../e2e/plain-backend.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import { commit, ONE_JOB, startWorld, TWO_JOBS, type PushedProject, type World } from '../../e2e/world.ts';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const stepOf = (run: WorkflowRun, job = 'release') =>
  run.jobs[job]?.steps.findLast(({ step }) => step.uses?.startsWith('org/') === true)?.result;

async function expectUnreleased(project: PushedProject): Promise<void> {
  expect(await project.indexed()).toEqual([]);
  expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
  expect((await project.refs())['refs/heads/main']).toBe(project.head());
}

test('dry-run plans, asks, builds and checks, and writes nothing', async () => {
  const project = await world.project('acme-dry');
  const writes = world.watchWrites();
  const run = await world.run(project, ONE_JOB, { inputs: { 'dry-run': 'true' } });
  expect(run.status).toBe('success');
  expect(stepOf(run)?.outputs).toMatchObject({
    ...{
      result: 'previewed',
      released: 'false',
      version: '1.3.0',
      tag: 'v1.3.0',
      sha: '',
      'release-url': '',
    },
    'manifest-digest': expect.stringMatching(/^sha256:/),
  });
  for (const step of ['Plan', 'Preflight', 'Build', 'Check'])
    expect(run.jobs['release']?.log).toContain(`##[group]${step}`);
  for (const step of ['Draft', 'Commit and tag', 'Publish'])
    expect(run.jobs['release']?.log).not.toContain(`##[group]${step}`);
  expect(run.jobs['release']?.summary).toContain('dry run');
  expect(writes()).toEqual([]);
  expect(project.releases()).toEqual([]);
  await expectUnreleased(project);
});

describe('stop-after: draft', () => {
  let project: PushedProject;
  let run: WorkflowRun;
  beforeAll(async () => {
    project = await world.project('acme-approved');
    run = await world.run(project, ONE_JOB, { inputs: { 'stop-after': 'draft' } });
  });

  test('leaves a draft with every file, for a person to look at, and nothing else', async () => {
    expect(run.status).toBe('success');
    expect(stepOf(run)?.outputs).toMatchObject({
      ...{ result: 'pending', released: 'false', version: '1.3.0', tag: 'v1.3.0' },
      'release-url': expect.stringContaining('/releases/'),
      'manifest-digest': expect.stringMatching(/^sha256:/),
    });
    const [draft, ...others] = project.releases();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ tagName: 'v1.3.0', draft: true });
    expect([...(draft?.assets.values() ?? [])].map(({ label }) => label).sort()).toEqual([
      'acme_approved-1.3.0-py3-none-any.whl',
      'acme_approved-1.3.0.tar.gz',
      'py-release-manifest.json',
    ]);
    await expectUnreleased(project);
  });

  test('another digest approves nothing', async () => {
    const writes = world.watchWrites();
    const inputs = { 'manifest-digest': `sha256:${'0'.repeat(64)}` };
    const refused = await world.run(project, ONE_JOB, { inputs });
    expect(refused.status).toBe('failure');
    expect(stepOf(refused)?.log.annotations.map(({ title }) => title)).toEqual(['release-draft-unknown']);
    expect(writes()).toEqual([]);
  });

  test('the digest of its manifest releases just those bytes', async () => {
    const digest = stepOf(run)?.outputs['manifest-digest'] ?? '';
    const drafted = [...(project.releases()[0]?.assets.values() ?? [])].map((asset) => asset.digest);
    const approved = await world.run(project, ONE_JOB, { inputs: { 'manifest-digest': digest } });
    expect(stepOf(approved)?.log.annotations).toEqual([]);
    expect(stepOf(approved)?.outputs).toMatchObject({
      result: 'released',
      version: '1.3.0',
      'manifest-digest': digest,
    });
    expect(approved.jobs['release']?.log).not.toContain('##[group]Build');
    const [release] = project.releases();
    expect(release).toMatchObject({ tagName: 'v1.3.0', draft: false });
    expect([...(release?.assets.values() ?? [])].map((asset) => asset.digest)).toEqual(drafted);
    expect(release?.body).not.toContain('<!--');
    expect(await project.indexed()).toHaveLength(2);
  });
});

describe('verify-command', () => {
  test('one that fails stops the release before any write', async () => {
    const project = await world.project('acme-verified');
    const writes = world.watchWrites();
    const inputs = {
      'verify-command':
        'python -c "import sys, acme_verified; sys.exit(acme_verified.__version__ != \'9.9\')"',
    };
    const run = await world.run(project, ONE_JOB, { inputs });
    expect(run.status).toBe('failure');
    expect(stepOf(run)?.log.annotations.map(({ title }) => title)).toEqual(['install-verify-failed']);
    expect(writes()).toEqual([]);
    await expectUnreleased(project);
  });
});

describe('working-directory, assets and verify-command in two jobs', () => {
  const folder = 'packages/vault';
  let project: PushedProject;
  let run: WorkflowRun;

  beforeAll(async () => {
    project = await world.project('acme-folder', {
      commits: [moved(), commit('feat: add mirror option', 2)],
    });
    const shared = { 'working-directory': folder };
    run = await world.run(project, TWO_JOBS, {
      inputs: shared,
      buildInputs: {
        ...shared,
        assets: 'docs/manual.txt\npackages/vault/LICENSE',
        'verify-command': `python -c "import acme_folder; print('verified', acme_folder.__version__)"`,
      },
      edit: (yaml) =>
        yaml.replace('name: dist\n          path: dist/', `name: dist\n          path: ${folder}/dist/`),
    });
  });

  /** The commit that moves the whole project below a folder, beside other things. */
  function moved() {
    const names = { name: 'acme-folder', module: 'acme_folder' };
    const root = projectFiles(names, 'hatchling', '1.2.0');
    const text = root['pyproject.toml'] ?? '';
    const files: Record<string, string> = {
      ...root,
      'pyproject.toml': `${BACKEND_TABLE}\n${text.slice(text.indexOf('[project]'))}`,
      'tools/backend.py': plainBackend(),
    };
    return commit('refactor: move the vault below packages', 1, {
      ...Object.fromEntries(Object.keys(files).map((path) => [path, null])),
      ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content])),
      'docs/manual.txt': 'Read me.\n',
      'CHANGELOG.md': '# Changelog of everything else\n',
    });
  }

  test('the project of that folder is released', () => {
    expect(stepOf(run, 'build')?.log.annotations).toEqual([]);
    expect(run.status).toBe('success');
    expect(stepOf(run)?.outputs).toMatchObject({
      result: 'released',
      version: '1.3.0',
      'previous-version': '1.2.0',
    });
    expect(JSON.parse(stepOf(run)?.outputs['matrix'] ?? '')).toEqual({
      include: [{ name: 'acme-folder', path: folder, version: '1.3.0' }],
    });
  });

  test('its version places are edited below the folder, and nothing beside it', async () => {
    await project.git('fetch', '--quiet', '--tags', 'origin', 'main');
    const changed = await project.git('diff', '--name-only', 'v1.3.0^', 'v1.3.0');
    expect(changed.trim().split('\n')).toEqual([
      `${folder}/CHANGELOG.md`,
      `${folder}/pyproject.toml`,
      `${folder}/src/acme_folder/__init__.py`,
      `${folder}/uv.lock`,
    ]);
    expect(await project.git('show', `v1.3.0:${folder}/pyproject.toml`)).toContain('version = "1.3.0"');
  });

  test('the build job ran the command against the installed wheel', () => {
    expect(run.jobs['build']?.log).toContain('verified 1.3.0');
    expect(run.jobs['release']?.log).not.toContain('verified 1.3.0');
  });

  test('assets are files of the GitHub release, and not of the index', async () => {
    const assets = [...(project.releases()[0]?.assets.values() ?? [])];
    expect(assets.map(({ label }) => label).sort()).toEqual([
      'LICENSE',
      'acme_folder-1.3.0-py3-none-any.whl',
      'acme_folder-1.3.0.tar.gz',
      'manual.txt',
      'py-release-manifest.json',
    ]);
    const manual = assets.find(({ label }) => label === 'manual.txt');
    expect(await readFile(manual?.file ?? '', 'utf8')).toBe('Read me.\n');
    expect(manual?.digest).toBe(`sha256:${createHash('sha256').update('Read me.\n').digest('hex')}`);
    expect(await project.indexed()).toHaveLength(2);
  });

  test('no secret is shown', () => {
    expectNoSecrets(run, world.secrets);
  });
});

test('GitHub had nothing to complain about, and every state in between was sound', () => {
  expect(world.github.violations).toEqual([]);
});
