// The workflow of a private package: its files go to the GitHub release, and to no index.
import { expect, test } from '@jest/globals';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { pushMeanwhile, type Removed, SLOW } from './documented-run.ts';
import { logOf, outputsOf, rightsOf, runPublishing, statusesOf } from './publishing-run.ts';
import { FILES, onPypi, type PublishingWorld, releasesOf, TAG, usePublishing } from './publishing-world.ts';

const WORKFLOW = 'release-private.yml';
const start = usePublishing({ workflow: WORKFLOW });

const run = (world: PublishingWorld, removed?: Removed): Promise<WorkflowRun> =>
  runPublishing(world, WORKFLOW, { event: world.project.event, removed });

test(
  'a push is released with exactly the rights that it declares, and no index is asked for the package',
  async () => {
    const world = await start();
    const done = await run(world);
    expect(logOf(done)).not.toMatch(/##\[(?:error|warning)\]/);
    expect(statusesOf(done)).toEqual({ build: 'success', release: 'success' });
    expect(outputsOf(done, 'release')).toMatchObject({ result: 'released', tag: TAG });
    expect(outputsOf(done, 'release')['notes']).toContain('/pull/14');
    const [release, ...others] = releasesOf(world);
    expect([release?.tagName, release?.draft, others]).toEqual([TAG, false, []]);
    expect(release?.assets).toEqual(expect.arrayContaining([...FILES, 'py-release-manifest.json']));
    expect(onPypi(world)).toEqual([]);
    const asked = world.internet.internet.requests.filter(({ url }) => url.pathname.includes('acme'));
    expect(asked).toEqual([]);
  },
  SLOW,
);

const proofs: Readonly<Record<string, (world: PublishingWorld) => Promise<void>>> = {
  'build contents': async (world) => {
    const done = await run(world, { job: 'build', scope: 'contents' });
    expect(statusesOf(done)).toEqual({ build: 'failure', release: 'skipped' });
  },
  'release contents': async (world) => {
    const before = world.services.github.writes.length;
    const done = await run(world, { job: 'release', scope: 'contents' });
    expect(statusesOf(done)).toMatchObject({ release: 'failure' });
    expect(logOf(done)).toMatch(/contents: write|`contents` write|contents=write/);
    expect(world.services.github.writes).toHaveLength(before);
  },
  'release actions': async (world) => {
    await pushMeanwhile(world, WORKFLOW);
    const seen = await run(world);
    expect(outputsOf(seen, 'release')['result']).toBe('superseded');
    expect(logOf(seen)).not.toContain('##[warning]');
    const unseen = await run(world, { job: 'release', scope: 'actions' });
    expect(outputsOf(unseen, 'release')['result']).toBe('superseded');
    expect(logOf(unseen)).toContain('##[warning]');
  },
  'release pull-requests': async (world) => {
    const done = await run(world, { job: 'release', scope: 'pull-requests' });
    expect(statusesOf(done)).toMatchObject({ release: 'success' });
    expect(outputsOf(done, 'release')['notes']).not.toContain('/pull/14');
  },
};

test('every right that it declares is proved', async () => {
  expect([...(await rightsOf(WORKFLOW))].sort()).toEqual(Object.keys(proofs).sort());
});

test.each(Object.entries(proofs))('needs %s', async (_, prove) => prove(await start()), SLOW);
