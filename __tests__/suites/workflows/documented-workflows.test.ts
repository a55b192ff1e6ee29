// README's workflows that commit to the branch: each works with exactly the rights that it declares, and needs each of them.
import { describe, expect, test } from '@jest/globals';
import { PUSHING_WORKFLOWS } from '../../../sandbox/demo/documented-workflow.ts';
import { INDEX_PASSWORD } from '../../../sandbox/demo/world.ts';
import {
  declaredRights,
  type DocumentedWorld,
  logOf,
  outputsOf,
  proveBuildContents,
  proveReleaseActions,
  proveReleaseContents,
  runDocumented,
  SLOW,
  useDocumentedWorld,
} from './documented-run.ts';

const start = useDocumentedWorld();

describe.each(PUSHING_WORKFLOWS)('%s', (name) => {
  test(
    'releases with exactly the rights that it declares',
    async () => {
      const world = await start(true);
      const done = await runDocumented(world, name);
      expect(logOf(done)).not.toContain('##[error]');
      expect(done.status).toBe('success');
      expect(outputsOf(done)).toMatchObject({
        result: 'released',
        released: 'true',
        version: '1.3.0',
        tag: 'v1.3.0',
      });
      expect(outputsOf(done).notes).toContain('/pull/14');
      expect(logOf(done)).not.toContain(INDEX_PASSWORD);
      expect(world.services.github.violations).toEqual([]);
    },
    SLOW,
  );

  test.each([
    ['version', '3.1.4', '3.1.4'],
    ['bump', 'major', '2.0.0'],
  ])(
    'started by hand with a %s it releases that',
    async (input, value, version) => {
      const world = await start();
      const payload = { ...world.project.event.payload, after: undefined, inputs: { [input]: value } };
      const event = { name: 'workflow_dispatch', payload, sha: world.project.head };
      const done = await runDocumented(world, name, { event });
      expect(logOf(done)).not.toContain('##[error]');
      expect(outputsOf(done)).toMatchObject({ result: 'released', version });
    },
    SLOW,
  );

  /** What goes wrong, or is worse, without the right. */
  const proofs: Readonly<Record<string, (world: DocumentedWorld) => Promise<void>>> = {
    'build contents': (world) => proveBuildContents(world, name),
    'release contents': (world) => proveReleaseContents(world, name),
    'release actions': (world) => proveReleaseActions(world, name),
    'release pull-requests': async (world) => {
      const done = await runDocumented(world, name, { removed: { job: 'release', scope: 'pull-requests' } });
      expect(done.jobs.release?.status).toBe('success');
      expect(outputsOf(done).notes).not.toContain('/pull/14');
    },
  };

  test('every right that it declares is proved', async () => {
    const declared = await declaredRights(name);
    expect(Object.keys(proofs)).toEqual(expect.arrayContaining([...declared]));
    expect(declared).toContain('release contents');
  });

  const jobs = name === 'release.yml' ? ['build', 'release'] : ['release'];
  const cases = Object.entries(proofs).filter(([proof]) => jobs.includes(proof.split(' ')[0] ?? ''));
  test.each(cases)('needs %s', async (_, prove) => prove(await start()), SLOW);
});
