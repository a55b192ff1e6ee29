// A push to main of an ordinary project, by README's two workflow files and the committed bundle.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isolatedGit } from '../../sandbox/runner/isolated-git.ts';
import type { FinishedJob, WorkflowRun } from '../../sandbox/runner/run-workflow.ts';
import { expectNoSecrets } from './secrets.ts';
import { commit, ONE_JOB, startWorld, TWO_JOBS, type PushedProject, type World } from './world.ts';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const outputsOf = (job: FinishedJob | undefined) => job?.steps.at(-1)?.result?.outputs ?? {};

describe('two jobs', () => {
  let project: PushedProject;
  let run: WorkflowRun;
  let pushed: string;
  beforeAll(async () => {
    project = await world.project('acme-vault', { backend: 'hatchling', commits: 'believable' });
    pushed = project.head();
    const mirror = (
      await project.git('log', '--format=%H', '--grep=^feat: add mirror option', 'main')
    ).trim();
    const pull = { number: 14, title: 'Add mirror option', login: 'hugo', commits: [mirror] };
    world.github.addPullRequest({ repository: project.fullName, ...pull });
    run = await world.run(project, TWO_JOBS);
  });

  test('both jobs succeed', () => {
    expect(Object.values(run.jobs).map(({ id, status }) => [id, status])).toEqual([
      ['build', 'success'],
      ['release', 'success'],
    ]);
  });

  test('main has one more commit, which the annotated tag names', async () => {
    await project.git('fetch', '--quiet', '--tags', 'origin', 'main');
    const log = await project.git('log', '--format=%P %s', '-1', 'FETCH_HEAD');
    expect(log.trim()).toBe(`${pushed} chore(release): 1.3.0`);
    expect(await project.git('cat-file', '-t', 'v1.3.0')).toBe('tag\n');
    expect(await project.git('rev-parse', 'v1.3.0^{commit}')).toBe(
      await project.git('rev-parse', 'FETCH_HEAD'),
    );
    const digest = run.jobs['build']?.outputs['manifest-digest'];
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await project.git('tag', '-l', '--format=%(contents)', 'v1.3.0')).toContain(
      `\nManifest: ${digest}\n`,
    );
  });

  test('every version place and the changelog are edited, and nothing else', async () => {
    const changed = await project.git('diff', '--stat=200', '--format=', `${pushed}..v1.3.0`);
    const files = changed.split('\n').flatMap((line) => /^ (\S+) +\|/.exec(line)?.[1] ?? []);
    expect(files).toEqual(['CHANGELOG.md', 'pyproject.toml', 'src/acme_vault/__init__.py', 'uv.lock']);
    const diff = await project.git(
      'diff',
      '-U0',
      `${pushed}..v1.3.0`,
      '--',
      'pyproject.toml',
      'uv.lock',
      'src',
    );
    expect(diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual([
      '-version = "1.2.0"  # kept by py-release',
      '+version = "1.3.0"  # kept by py-release',
      '-__version__ = "1.2.0"',
      '+__version__ = "1.3.0"',
      '-version = "1.2.0"',
      '+version = "1.3.0"',
    ]);
    const changelog = await project.git('show', 'v1.3.0:CHANGELOG.md');
    expect(changelog.indexOf('## [1.3.0]')).toBeGreaterThan(changelog.indexOf('## [Unreleased]'));
    expect(changelog.indexOf('## [1.2.0]')).toBeGreaterThan(changelog.indexOf('## [1.3.0]'));
  });

  test('the release holds the files and the manifest, by the hashes that the index serves', async () => {
    const [release, ...others] = project.releases();
    expect(others).toEqual([]);
    expect(release).toMatchObject({
      tagName: 'v1.3.0',
      draft: false,
      prerelease: false,
      name: 'acme-vault 1.3.0',
    });
    expect(project.repository.latestReleaseId).toBe(release?.id);
    const assets = [...(release?.assets.values() ?? [])].map(({ label }) => label).sort();
    expect(assets).toEqual([
      'acme_vault-1.3.0-py3-none-any.whl',
      'acme_vault-1.3.0.tar.gz',
      'py-release-manifest.json',
    ]);
    expect(await project.indexed()).toEqual(assets.slice(0, 2));
    const page = await (await fetch(`${world.index.simpleUrl}acme-vault/`)).text();
    for (const asset of release?.assets.values() ?? [])
      if (asset.label !== 'py-release-manifest.json') expect(page).toContain(asset.digest?.replace(':', '='));
  });

  test('the notes link pull requests and name their authors', () => {
    const body = project.releases()[0]?.body ?? '';
    expect(body).toContain('### Features');
    expect(body).toMatch(/- add mirror option \(\[#14\]\(.*by @hugo/);
    expect(body).toMatch(/\*\*Full changelog:\*\* \[v1\.2\.0\.\.\.v1\.3\.0\]/);
    expect(body).not.toContain('YAML');
    expect(body).not.toContain('<!--');
  });

  test('outputs of the build job', () => {
    const outputs = run.jobs['build']?.steps.find(({ step }) => step.id === 'build')?.result?.outputs;
    expect(outputs).toMatchObject({
      result: 'previewed',
      version: '1.3.0',
      'previous-version': '1.2.0',
      tag: 'v1.3.0',
      'manifest-digest': run.jobs['build']?.outputs['manifest-digest'],
    });
    expect((JSON.parse(outputs?.['files'] ?? '') as { url: unknown }[]).map(({ url }) => url)).toEqual([
      null,
      null,
    ]);
  });

  test('outputs of the release job', async () => {
    const outputs = outputsOf(run.jobs['release']);
    const main = (await project.refs())['refs/heads/main'];
    expect(outputs).toMatchObject({
      result: 'released',
      released: 'true',
      version: '1.3.0',
      'previous-version': '1.2.0',
      tag: 'v1.3.0',
      sha: main,
      'release-url': `${world.urls.serverUrl}/acme/acme-vault/releases/tag/v1.3.0`,
      notes: expect.stringContaining('### Features'),
      'manifest-digest': run.jobs['build']?.outputs['manifest-digest'],
    });
    const files = JSON.parse(outputs['files'] ?? '') as Record<string, unknown>[];
    expect(files).toEqual(
      ['acme_vault-1.3.0-py3-none-any.whl', 'acme_vault-1.3.0.tar.gz'].map((name) => ({
        name,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        size: expect.any(Number),
        url: expect.stringContaining(`${world.index.url}/packages/${name}`),
      })),
    );
    expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
      include: [{ name: 'acme-vault', path: '.', version: '1.3.0' }],
    });
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ schema: 1, branch: 'main', head: pushed });
  });

  test('both jobs made the same plan, and left it as a file', () => {
    const plans = [
      run.jobs['build']?.steps.find(({ step }) => step.id === 'build'),
      run.jobs['release']?.steps.at(-1),
    ];
    const hashes = plans.map(
      (step) => (JSON.parse(step?.result?.outputs['plan'] ?? '') as { hash: string }).hash,
    );
    expect(hashes[0]).toBe(hashes[1]);
    for (const step of plans) expect(step?.result?.outputs['plan-file']).toMatch(/_temp\/.*\.json$/);
  });

  test('the summary tells version, files, commits and notes', () => {
    const summary = run.jobs['release']?.summary ?? '';
    expect(summary).toMatch(/^## \[acme-vault 1\.3\.0\]\(.*\) released\n/);
    for (const part of [
      '### Files',
      'acme_vault-1.3.0.tar.gz',
      '### Edits',
      'add mirror option',
      '## Release notes',
    ])
      expect(summary).toContain(part);
    expect(run.jobs['build']?.summary).toContain('acme-vault 1.2.0 → 1.3.0');
  });

  test('the near miss of the history is annotated in neither job, but shown in the summary with its mend', () => {
    expect(run.jobs['release']?.summary).toContain('### Commits to look at');
    expect(run.jobs['release']?.summary).toContain('feat:print in upper case');
  });

  test('a checkout without persisted credentials and with depth 1 was enough', async () => {
    for (const job of Object.values(run.jobs)) {
      const config = await readFile(join(job.workspace, '.git', 'config'), 'utf8');
      expect(config).not.toMatch(/extraheader|authorization/i);
      expect((await isolatedGit(job.workspace)('rev-list', '--count', 'HEAD')).trim()).toBe('1');
    }
  });

  test('no job wrote to the environment of later steps, and nothing was left running', () => {
    for (const job of Object.values(run.jobs))
      for (const { result } of job.steps) expect([result?.env, result?.path]).toEqual([{}, []]);
  });

  test('GitHub had nothing to complain about, and every state in between was sound', () => {
    expect(world.github.violations).toEqual([]);
    expectNoSecrets(run, world.secrets);
  });

  test("the release commit's own run does nothing", async () => {
    const own = project.event();
    expect((own.payload['head_commit'] as { message: string }).message).toMatch(
      /^chore\(release\): 1\.3\.0\n/,
    );
    const writes = world.watchWrites();
    const next = await world.run(project, TWO_JOBS);
    expect(next.status).toBe('success');
    expect(outputsOf(next.jobs['release'])).toMatchObject({
      result: 'nothing',
      released: 'false',
      version: '',
    });
    expect(next.jobs['build']?.outputs['manifest-digest']).toBe('');
    expect(writes()).toEqual([]);
  });

  test('a push without releasable commits does nothing, and says why', async () => {
    await project.push(commit('docs: describe vaults', 100));
    const writes = world.watchWrites();
    const next = await world.run(project, TWO_JOBS);
    expect(next.status).toBe('success');
    expect(outputsOf(next.jobs['release'])).toMatchObject({ result: 'nothing', released: 'false' });
    expect(next.jobs['release']?.summary).toMatch(/no release|nothing|none/i);
    expect(next.jobs['release']?.summary).toContain('docs: describe vaults');
    expect(writes()).toEqual([]);
    expect(await project.indexed()).toHaveLength(2);
  });
});

describe('one job', () => {
  test('releases, tells that project code ran beside the token, and goes on from there with the next push', async () => {
    const project = await world.project('acme-one');
    const first = await world.run(project, ONE_JOB);
    expect(first.status).toBe('success');
    expect(outputsOf(first.jobs['release'])).toMatchObject({
      result: 'released',
      version: '1.3.0',
      tag: 'v1.3.0',
    });
    const notices = first.jobs['release']?.steps
      .at(-1)
      ?.result?.log.annotations.filter(({ level }) => level === 'notice');
    expect(notices).toHaveLength(1);
    expect(first.jobs['release']?.log).toMatch(/built in the job that holds the token/);

    await project.push(commit('fix!: forget old vaults', 200));
    const second = await world.run(project, ONE_JOB);
    expect(outputsOf(second.jobs['release'])).toMatchObject({
      result: 'released',
      version: '2.0.0',
      'previous-version': '1.3.0',
    });
    expect(project.releases().map(({ tagName, draft }) => [tagName, draft])).toEqual([
      ['v1.3.0', false],
      ['v2.0.0', false],
    ]);
    expect(await project.indexed()).toHaveLength(4);
    expect(world.github.violations).toEqual([]);
    expectNoSecrets(first, world.secrets);
  });
});
