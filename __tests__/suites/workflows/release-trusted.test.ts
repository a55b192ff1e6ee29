// README's first workflow: release.yml with trusted publishing in the place of the secret.
import { expect, test } from '@jest/globals';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { pushMeanwhile, type Removed, SLOW } from './documented-run.ts';
import { logOf, outputsOf, readPublishing, rightsOf, runPublishing, statusesOf } from './publishing-run.ts';
import { FILES, onPypi, type PublishingWorld, releasesOf, TAG, usePublishing } from './publishing-world.ts';

const WORKFLOW = 'release-trusted.yml';
const start = usePublishing({ workflow: WORKFLOW, environment: 'pypi' });

const run = (world: PublishingWorld, removed?: Removed): Promise<WorkflowRun> =>
  runPublishing(world, WORKFLOW, { event: world.project.event, removed });

test(
  'a push is released and attested without a secret, with exactly the rights that it declares',
  async () => {
    const world = await start({ private: false });
    const done = await run(world);
    expect(logOf(done)).not.toContain('##[error]');
    expect(statusesOf(done)).toEqual({ build: 'success', release: 'success' });
    expect(outputsOf(done, 'release')).toMatchObject({ result: 'released', tag: TAG });
    expect(outputsOf(done, 'release')['notes']).toContain('/pull/14');
    expect(onPypi(world)).toEqual(FILES);
    expect(world.internet.pypi.files().every(({ provenance }) => provenance !== null)).toBe(true);
    expect(releasesOf(world)).toMatchObject([{ tagName: TAG, draft: false }]);
  },
  SLOW,
);

test('it differs from release.yml in nothing but the credential', async () => {
  const [trusted, token] = await Promise.all([readPublishing(WORKFLOW), readPublishing('release.yml')]);
  const lines = (text: string): readonly string[] => text.split('\n');
  const only = (one: string, other: string): readonly string[] =>
    lines(one)
      .filter((line) => !lines(other).includes(line))
      .map((line) => line.replace(/ #.*$/, '').trim());
  expect(only(trusted, token)).toEqual(['environment: pypi', 'id-token: write']);
  expect(only(token, trusted)).toEqual(['pypi-token: ${{ secrets.PYPI_API_TOKEN }}']);
});

const proofs: Readonly<Record<string, (world: PublishingWorld) => Promise<void>>> = {
  'build contents': async (world) => {
    const done = await run(world, { job: 'build', scope: 'contents' });
    expect(statusesOf(done)).toEqual({ build: 'failure', release: 'skipped' });
  },
  'release contents': (world) =>
    refused(world, 'contents', /contents: write|`contents` write|contents=write/),
  'release id-token': (world) => refused(world, 'id-token', /`id-token: write`/),
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

async function refused(world: PublishingWorld, scope: string, said: RegExp): Promise<void> {
  const before = world.services.github.writes.length;
  const done = await run(world, { job: 'release', scope });
  expect(statusesOf(done)).toMatchObject({ release: 'failure' });
  expect(logOf(done)).toMatch(said);
  expect(world.services.github.writes).toHaveLength(before);
  expect(onPypi(world)).toEqual([]);
}

test('every right that it declares is proved', async () => {
  expect([...(await rightsOf(WORKFLOW))].sort()).toEqual(Object.keys(proofs).sort());
});

test.each(Object.entries(proofs))('needs %s', async (_, prove) => prove(await start()), SLOW);
