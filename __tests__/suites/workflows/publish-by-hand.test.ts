// A button: the ordinary release to PyPI, a rehearsal or exactly this version elsewhere; by API tokens, each sent to its own index only.
import { expect, test } from '@jest/globals';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { pushMeanwhile, type Removed, SLOW } from './documented-run.ts';
import { logOf, outputsOf, rightsOf, runPublishing, statusesOf } from './publishing-run.ts';
import {
  FILES,
  onPypi,
  onTestPypi,
  type PublishingWorld,
  releasesOf,
  TAG,
  usePublishing,
} from './publishing-world.ts';

const WORKFLOW = 'publish-by-hand.yml';
const OWN = 'https://pypi.acme.example/';
const start = usePublishing({ workflow: 'another.yml' });

function pressed({ project }: PublishingWorld, inputs: Readonly<Record<string, unknown>>): RunnerEvent {
  const payload = { ...project.event.payload, after: undefined, inputs };
  return { name: 'workflow_dispatch', payload, sha: project.head };
}

function run(
  world: PublishingWorld,
  inputs: Readonly<Record<string, unknown>>,
  removed?: Removed,
): Promise<WorkflowRun> {
  const { pypi, testpypi } = world.internet;
  const { uploadUrl } = world.services.index;
  return runPublishing(world, WORKFLOW, {
    event: pressed(world, {
      ...inputs,
      repository: inputs['repository'] === OWN ? uploadUrl : inputs['repository'],
    }),
    removed,
    edit: (yaml) => yaml.replace(OWN, uploadUrl),
    secrets: {
      PYPI_API_TOKEN: pypi.issueToken('mona'),
      TEST_PYPI_API_TOKEN: testpypi.issueToken('mona'),
    },
  });
}

const branches = async (world: PublishingWorld): Promise<string> =>
  (await world.services.github.repository('acme/acme-vault').git.refs('refs/'))
    .map(({ name, sha }) => `${name} ${sha}`)
    .join('\n');

test(
  'pypi makes the ordinary release',
  async () => {
    const world = await start();
    const done = await run(world, { repository: 'pypi' });
    expect(logOf(done)).not.toContain('##[error]');
    expect(statusesOf(done)).toEqual({ build: 'success', elsewhere: 'skipped', release: 'success' });
    expect(outputsOf(done, 'release')).toMatchObject({ result: 'released', tag: TAG });
    expect(outputsOf(done, 'release')['notes']).toContain('/pull/14');
    expect(onPypi(world)).toEqual(FILES);
    expect(releasesOf(world)).toMatchObject([{ tagName: TAG, draft: false }]);
  },
  SLOW,
);

test(
  'testpypi gets a rehearsal, and GitHub nothing',
  async () => {
    const world = await start();
    const before = await branches(world);
    const done = await run(world, { repository: 'testpypi' });
    expect(logOf(done)).not.toContain('##[error]');
    expect(statusesOf(done)).toEqual({ build: 'success', elsewhere: 'success', release: 'skipped' });
    expect(outputsOf(done, 'elsewhere')).toMatchObject({ result: 'rehearsed', version: '1.3.0.dev101' });
    expect(onTestPypi(world)).toEqual([
      'acme_vault-1.3.0.dev101-py3-none-any.whl',
      'acme_vault-1.3.0.dev101.tar.gz',
    ]);
    expect(onPypi(world)).toEqual([]);
    expect(await branches(world)).toBe(before);
    expect(releasesOf(world)).toEqual([]);
  },
  SLOW,
);

test(
  'an index of one’s own gets exactly the version of the checkout when that is asked for',
  async () => {
    const world = await start();
    const done = await run(world, { repository: OWN, rehearsal: false });
    expect(logOf(done)).not.toContain('##[error]');
    expect(outputsOf(done, 'elsewhere')).toMatchObject({ result: 'published', version: '1.2.0' });
    const page = await fetch(`${world.services.index.simpleUrl}acme-vault/`);
    expect(await page.text()).toContain('acme_vault-1.2.0-py3-none-any.whl');
    expect([...onPypi(world), ...onTestPypi(world)]).toEqual([]);
  },
  SLOW,
);

const proofs: Readonly<Record<string, (world: PublishingWorld) => Promise<void>>> = {
  'build contents': async (world) => {
    const done = await run(world, { repository: 'pypi' }, { job: 'build', scope: 'contents' });
    expect(statusesOf(done)).toEqual({ build: 'failure', elsewhere: 'skipped', release: 'skipped' });
  },
  'elsewhere contents': async (world) => {
    const done = await run(world, { repository: 'testpypi' }, { job: 'elsewhere', scope: 'contents' });
    expect(statusesOf(done)).toMatchObject({ elsewhere: 'failure' });
    expect(onTestPypi(world)).toEqual([]);
  },
  'release contents': async (world) => {
    const before = world.services.github.writes.length;
    const done = await run(world, { repository: 'pypi' }, { job: 'release', scope: 'contents' });
    expect(statusesOf(done)).toMatchObject({ release: 'failure' });
    expect(logOf(done)).toMatch(/contents: write|`contents` write|contents=write/);
    expect(world.services.github.writes).toHaveLength(before);
    expect(onPypi(world)).toEqual([]);
  },
  'release actions': async (world) => {
    await pushMeanwhile(world, WORKFLOW);
    const seen = await run(world, { repository: 'pypi' });
    expect(outputsOf(seen, 'release')['result']).toBe('superseded');
    expect(logOf(seen)).not.toContain('##[warning]');
    const unseen = await run(world, { repository: 'pypi' }, { job: 'release', scope: 'actions' });
    expect(outputsOf(unseen, 'release')['result']).toBe('superseded');
    expect(logOf(unseen)).toContain('##[warning]');
  },
  'release pull-requests': async (world) => {
    const done = await run(world, { repository: 'pypi' }, { job: 'release', scope: 'pull-requests' });
    expect(statusesOf(done)).toMatchObject({ release: 'success' });
    expect(outputsOf(done, 'release')['notes']).not.toContain('/pull/14');
  },
};

test('every right that it declares is proved', async () => {
  expect([...(await rightsOf(WORKFLOW))].sort()).toEqual(Object.keys(proofs).sort());
});

test.each(Object.entries(proofs))('needs %s', async (_, prove) => prove(await start()), SLOW);
