// Build, publish and verify as three jobs: none of them has a right that another one needs.
import { expect, test } from '@jest/globals';
import { SLOW } from './documented-run.ts';
import { logOf, outputsOf, readPublishing, rightsOf, runPublishing, statusesOf } from './publishing-run.ts';
import {
  FILES,
  onPypi,
  type PublishingWorld,
  publishRelease,
  releasesOf,
  usePublishing,
} from './publishing-world.ts';

const WORKFLOW = 'publish-three-jobs.yml';
const start = usePublishing({ workflow: WORKFLOW, environment: 'pypi' });

test(
  'the files are built, published and verified, with exactly the rights that each job declares',
  async () => {
    const world = await start({ private: false });
    const event = await publishRelease(world);
    const before = world.services.github.writes.length;
    const done = await runPublishing(world, WORKFLOW, { event });
    expect(logOf(done)).not.toContain('##[error]');
    expect(statusesOf(done)).toEqual({ build: 'success', publish: 'success', verify: 'success' });
    expect(outputsOf(done, 'publish')).toMatchObject({ result: 'published', version: '1.3.0' });
    expect(outputsOf(done, 'verify')).toMatchObject({ result: 'verified', version: '1.3.0' });
    expect(done.jobs['verify']?.log).toContain('acme_vault-1.3.0-py3-none-any.whl installs and runs');
    expect(onPypi(world)).toEqual(FILES);
    expect(world.internet.pypi.files().every(({ provenance }) => provenance !== null)).toBe(true);
    expect(releasesOf(world)).toMatchObject([{ draft: false, assets: [] }]);
    expect(world.services.github.writes).toHaveLength(before);
  },
  SLOW,
);

test(
  'verify fails when PyPI serves other bytes than were published',
  async () => {
    const world = await start();
    const event = await publishRelease(world);
    const other = (yaml: string): string =>
      yaml.replace(
        'files: ${{ needs.publish.outputs.files }}',
        `files: '[{"name": "${FILES[0]}", "sha256": "${'0'.repeat(64)}", "size": 1}]'`,
      );
    const done = await runPublishing(world, WORKFLOW, { event, edit: other });
    expect(statusesOf(done)).toEqual({ build: 'success', publish: 'success', verify: 'failure' });
    expect(done.jobs['verify']?.log).toContain('0'.repeat(64));
  },
  SLOW,
);

const proofs: Readonly<Record<string, (world: PublishingWorld) => Promise<void>>> = {
  'build contents': async (world) => {
    const event = await publishRelease(world);
    const done = await runPublishing(world, WORKFLOW, {
      event,
      removed: { job: 'build', scope: 'contents' },
    });
    expect(statusesOf(done)).toEqual({ build: 'failure', publish: 'skipped', verify: 'skipped' });
  },
  'publish id-token': async (world) => {
    const event = await publishRelease(world);
    const removed = { job: 'publish', scope: 'id-token' };
    const done = await runPublishing(world, WORKFLOW, { event, removed });
    expect(statusesOf(done)).toEqual({ build: 'success', publish: 'failure', verify: 'skipped' });
    expect(logOf(done)).toContain('`id-token: write`');
    expect(onPypi(world)).toEqual([]);
  },
};

test('every right that it declares is proved, and verify has none', async () => {
  expect([...(await rightsOf(WORKFLOW))].sort()).toEqual(Object.keys(proofs).sort());
  expect(await readPublishing(WORKFLOW)).toMatch(/ {2}verify:\n(?: {4}.*\n)*? {4}permissions: \{\}/);
});

test.each(Object.entries(proofs))('needs %s', async (_, prove) => prove(await start()), SLOW);
