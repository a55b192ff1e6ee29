// The documented ways to publish under act: a release on GitHub, a pushed tag, a button, and three jobs.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { INDEX_PASSWORD, REPOSITORY } from '../../../sandbox/demo/world.ts';
import { createJobContext, type RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import { readPublishing } from '../workflows/publishing-run.ts';
import {
  FILES,
  onPypi,
  onTestPypi,
  type PublishingWorld,
  publishRelease,
  pushTag,
  releasesOf,
  startPublishing,
  TAG,
} from '../workflows/publishing-world.ts';
import { type ActRun, runUnderAct } from './act.ts';

const SLOW = 120_000;
const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

async function start(workflow: string): Promise<PublishingWorld> {
  const root = await mkdtemp(join(tmpdir(), 'act-'));
  const { close, ...world } = await startPublishing(root, { workflow, environment: 'pypi' }, false);
  ending.push(close, () => rm(root, { recursive: true, force: true }));
  return world;
}

/** act has one token and one ID token for the run: they get what the jobs declare, together. */
async function run(world: PublishingWorld, name: string, event: RunnerEvent): Promise<ActRun> {
  const { root, services, internet, project } = world;
  const { github, urls } = services;
  const text = await readPublishing(name);
  const workflowFile = join(root, name);
  // act 0.2.89 is older than `queue` (May 2026).
  await writeFile(workflowFile, text.replace(/^ {2}queue: max.*\n/m, ''));
  const declared = parseWorkflow(text).jobs.map((job) => job.permissions as Record<string, 'read' | 'write'>);
  const permissions = Object.assign({ metadata: 'read' as const }, ...declared) as Record<
    string,
    'read' | 'write'
  >;
  const path = `.github/workflows/${name}`;
  const sha = event.sha ?? project.head;
  await project.git('checkout', '--quiet', '--force', sha);
  const { id } = github.addRun({ repository: REPOSITORY, headSha: sha, status: 'in_progress', path });
  const folder = await mkdtemp(join(root, 'act-'));
  const secrets = {
    GITHUB_TOKEN: github.issueToken({ repository: REPOSITORY, permissions, kind: 'actions' }),
    INDEX_PASSWORD,
    PYPI_API_TOKEN: internet.pypi.issueToken('mona'),
    TEST_PYPI_API_TOKEN: internet.testpypi.issueToken('mona'),
  };
  const job = join(folder, 'job');
  await mkdir(job);
  const { oidc, ref } = await createJobContext({
    ...{ event, repository: REPOSITORY, workspace: job, temp: job, github: urls, permissions },
    ...{ oidc: internet.issuer, environment: 'pypi', workflowPath: path, runId: id },
  });
  const done = await runUnderAct({
    ...{ folder, workflowFile, repository: REPOSITORY, event, urls, secrets, runId: id },
    workspace: project.directory,
    env: {
      ...internet.env,
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/${path}@${ref}`,
      ...(oidc !== null && {
        ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token,
      }),
    },
  });
  expect(done.exitCode).toBe(0);
  for (const secret of Object.values(secrets)) expect(done.log).not.toContain(secret);
  expect(github.violations).toEqual([]);
  return done;
}

const pressed = ({ project }: PublishingWorld, repository: string): RunnerEvent => ({
  name: 'workflow_dispatch',
  payload: { ...project.event.payload, after: undefined, inputs: { repository, rehearsal: 'true' } },
  sha: project.head,
});

test.each([
  ['publish-release.yml', publishRelease, 'The mirror release'],
  ['publish-tag.yml', pushTag, 'acme-vault 1.3.0'],
] as const)(
  '%s under act publishes',
  async (workflow, happens, name) => {
    const world = await start(workflow);
    const done = await run(world, workflow, await happens(world));
    expect(done.jobs).toEqual({ build: 'success', publish: 'success' });
    expect(onPypi(world)).toEqual(FILES);
    expect(releasesOf(world)).toMatchObject([
      { tagName: TAG, name, draft: false, assets: [...FILES, 'py-release-manifest.json'] },
    ]);
    expect(world.internet.pypi.files().every(({ provenance }) => provenance !== null)).toBe(true);
  },
  SLOW,
);

test(
  'publish-three-jobs.yml under act publishes and verifies',
  async () => {
    const world = await start('publish-three-jobs.yml');
    const done = await run(world, 'publish-three-jobs.yml', await publishRelease(world));
    expect(done.jobs).toEqual({ build: 'success', publish: 'success', verify: 'success' });
    expect(done.log).toContain('acme_vault-1.3.0-py3-none-any.whl installs and runs');
    expect(onPypi(world)).toEqual(FILES);
    expect(releasesOf(world)).toMatchObject([{ draft: false, assets: [] }]);
  },
  SLOW,
);

test(
  'publish-by-hand.yml under act rehearses, and releases',
  async () => {
    const world = await start('another.yml');
    const rehearsed = await run(world, 'publish-by-hand.yml', pressed(world, 'testpypi'));
    expect(rehearsed.jobs).toMatchObject({ build: 'success', elsewhere: 'success' });
    expect(onTestPypi(world)).toHaveLength(2);
    expect([...onPypi(world), ...releasesOf(world)]).toEqual([]);
    const released = await run(world, 'publish-by-hand.yml', pressed(world, 'pypi'));
    expect(released.jobs).toMatchObject({ build: 'success', release: 'success' });
    expect(onPypi(world)).toEqual(FILES);
    expect(releasesOf(world)).toMatchObject([{ tagName: TAG, draft: false }]);
  },
  2 * SLOW,
);
