// A version that a person has tagged: by a release on GitHub, by a pushed tag, with files built elsewhere; by trusted publishing.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { warmTools } from '../../e2e/warm-tools.ts';
import { warmUv } from '../../gateways/python/warm-uv.ts';
import { type Removed, SLOW } from './documented-run.ts';
import { logOf, outputsOf, rightsOf, runPublishing, statusesOf, withoutMatrix } from './publishing-run.ts';
import {
  FILES,
  onPypi,
  type PublishingWorld,
  publishRelease,
  pushTag,
  releasesOf,
  TAG,
  usePublishing,
} from './publishing-world.ts';

interface Way {
  readonly workflow: string;
  readonly happens: (world: PublishingWorld) => Promise<RunnerEvent>;
  /** Of the GitHub release at the end. */
  readonly title: string;
  readonly edit?: (yaml: string) => string;
}

let uv = '';
beforeAll(async () => {
  await warmTools();
  uv = (await warmUv()).path;
}, 300_000);

/** This machine has no pipx, and a pure wheel is nothing for cibuildwheel: uv builds what they would. */
const withStandIns = (yaml: string): string =>
  withoutMatrix(yaml)
    .replace(/pipx run build==\S+ --sdist --outdir dist/, `${uv} build --quiet --sdist --out-dir dist`)
    .replace(/pipx run cibuildwheel==\S+ --output-dir dist/, `${uv} build --quiet --wheel --out-dir dist`);

const WAYS: readonly Way[] = [
  {
    workflow: 'publish-release.yml',
    happens: (world) => publishRelease(world),
    title: 'The mirror release',
  },
  { workflow: 'publish-tag.yml', happens: pushTag, title: 'acme-vault 1.3.0' },
  { workflow: 'publish-elsewhere.yml', happens: pushTag, title: 'acme-vault 1.3.0', edit: withStandIns },
];

describe.each(WAYS)('$workflow', ({ workflow, happens, title, edit }) => {
  const start = usePublishing({ workflow, environment: 'pypi' });
  const run = async (
    world: PublishingWorld,
    removed?: Removed,
  ): Promise<{ done: WorkflowRun; event: RunnerEvent }> => {
    const event = await happens(world);
    const done = await runPublishing(world, workflow, { event, removed, ...(edit && { edit }) });
    return { done, event };
  };

  test(
    'puts the files on PyPI and on the release, with exactly the rights that it declares; again, it changes nothing',
    async () => {
      const world = await start({ private: false });
      const { done, event } = await run(world);
      expect(logOf(done)).not.toContain('##[error]');
      expect(new Set(Object.values(statusesOf(done)))).toEqual(new Set(['success']));
      expect(outputsOf(done, 'publish')).toMatchObject({ result: 'published', tag: TAG, version: '1.3.0' });
      expect(onPypi(world)).toEqual(FILES);
      expect(world.internet.pypi.files().every(({ provenance }) => provenance !== null)).toBe(true);
      const released = releasesOf(world);
      expect(released).toEqual([
        expect.objectContaining({
          ...{ tagName: TAG, name: title, draft: false },
          assets: [...FILES, 'py-release-manifest.json'],
        }),
      ]);
      expect(released[0]?.body).toContain('/pull/14');

      const again = await runPublishing(world, workflow, { event, ...(edit && { edit }) });
      expect(logOf(again)).not.toContain('##[error]');
      expect(logOf(again)).toContain('already there');
      expect(onPypi(world)).toEqual(FILES);
      expect(releasesOf(world)).toEqual(released);
    },
    2 * SLOW,
  );

  /** The first job that reads the repository fails, and nothing after it runs. */
  const readsSources =
    (job: string) =>
    async (world: PublishingWorld): Promise<void> => {
      const { done } = await run(world, { job, scope: 'contents' });
      expect(statusesOf(done)).toMatchObject({ [job]: 'failure', publish: 'skipped' });
      expect(onPypi(world)).toEqual([]);
    };
  const refused = async (world: PublishingWorld, scope: string, said: RegExp): Promise<void> => {
    const { done } = await run(world, { job: 'publish', scope });
    expect(statusesOf(done)).toMatchObject({ publish: 'failure' });
    expect(logOf(done)).toMatch(said);
    expect(onPypi(world)).toEqual([]);
    expect(releasesOf(world).flatMap(({ assets }) => assets)).toEqual([]);
  };
  /** What goes wrong, or is worse, without the right. */
  const proofs: Readonly<Record<string, (world: PublishingWorld) => Promise<void>>> = {
    'build contents': readsSources('build'),
    'sdist contents': readsSources('sdist'),
    'wheels contents': readsSources('wheels'),
    'check contents': readsSources('check'),
    'publish contents': (world) => refused(world, 'contents', /contents: write|`contents` write/),
    'publish id-token': (world) => refused(world, 'id-token', /`id-token: write`/),
    'publish pull-requests': async (world) => {
      const { done } = await run(world, { job: 'publish', scope: 'pull-requests' });
      expect(statusesOf(done)).toMatchObject({ publish: 'success' });
      expect(releasesOf(world)[0]?.body).toContain('mirror');
      expect(releasesOf(world)[0]?.body).not.toContain('/pull/14');
    },
  };

  test('every right that it declares is proved', async () => {
    expect(Object.keys(proofs)).toEqual(expect.arrayContaining([...(await rightsOf(workflow))]));
  });

  const jobs = edit === undefined ? ['build', 'publish'] : ['sdist', 'wheels', 'check', 'publish'];
  const cases = Object.entries(proofs).filter(([proof]) => jobs.includes(proof.split(' ')[0] ?? ''));
  test.each(cases)('needs %s', async (_, prove) => prove(await start()), SLOW);
});

const start = usePublishing({ workflow: 'publish-release.yml', environment: 'pypi' });
test(
  'the title and the notes of a person stay as they are',
  async () => {
    const world = await start({ private: false });
    const event = await publishRelease(world, 'Mirrors, at last.');
    await runPublishing(world, 'publish-release.yml', { event });
    expect(releasesOf(world)).toMatchObject([{ name: 'The mirror release', body: 'Mirrors, at last.' }]);
    expect(onPypi(world)).toEqual(FILES);
  },
  SLOW,
);
