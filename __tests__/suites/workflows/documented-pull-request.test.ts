// README's workflow for branches that nobody may push to: a push proposes, the merge releases, with exactly its rights.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROPOSING_WORKFLOW } from '../../../sandbox/demo/documented-workflow.ts';
import { INDEX_PASSWORD, REPOSITORY } from '../../../sandbox/demo/world.ts';
import {
  declaredRights,
  type DocumentedWorld,
  lastPush,
  logOf,
  outputsOf,
  proveBuildContents,
  proveReleaseActions,
  proveReleaseContents,
  runDocumented,
  SLOW,
  useDocumentedWorld,
} from './documented-run.ts';

const startWorld = useDocumentedWorld();

/** The project asks for proposals, the repository allows them, and nobody may push to main. */
async function start(validate = false): Promise<DocumentedWorld> {
  const world = await startWorld(validate);
  const { services, project } = world;
  const path = join(project.directory, 'pyproject.toml');
  await writeFile(path, `${await readFile(path, 'utf8')}\n[tool.py-release]\ncommit-mode = "pull-request"\n`);
  await project.git('commit', '--quiet', '--all', '--message', 'build: propose releases');
  await project.git('push', '--quiet', 'origin', 'main');
  services.github.allowActionsPulls(REPOSITORY);
  services.github.addRule(REPOSITORY, { type: 'pull_request', target: 'branch', include: ['main'] });
  const head = (await project.git('rev-parse', 'HEAD')).trim();
  return { ...world, project: { ...project, head, event: lastPush(world) } };
}

const pulls = ({ services }: DocumentedWorld) =>
  [...services.github.repository(REPOSITORY).pulls.values()].filter(({ headRef }) =>
    headRef.startsWith('py-release/'),
  );

test(
  'a push proposes, the merge of the pull request releases, with exactly the rights that it declares',
  async () => {
    const world = await start(true);
    const { github } = world.services;
    const proposed = await runDocumented(world, PROPOSING_WORKFLOW);
    expect(logOf(proposed)).not.toContain('##[error]');
    expect(outputsOf(proposed)).toMatchObject({ result: 'pending', released: 'false', version: '1.3.0' });
    expect(pulls(world)).toMatchObject([{ state: 'open' }]);
    await github.mergePull({
      repository: REPOSITORY,
      number: pulls(world)[0]?.number ?? 0,
      method: 'squash',
    });
    const released = await runDocumented(world, PROPOSING_WORKFLOW, { event: lastPush(world) });
    expect(logOf(released)).not.toContain('##[error]');
    expect(outputsOf(released)).toMatchObject({ result: 'released', released: 'true', tag: 'v1.3.0' });
    expect(outputsOf(released).notes).toContain('/pull/14');
    expect(logOf(released)).not.toContain(INDEX_PASSWORD);
    expect(github.violations).toEqual([]);
  },
  SLOW,
);

/** What goes wrong without the right. */
const proofs: Readonly<Record<string, (world: DocumentedWorld) => Promise<void>>> = {
  'build contents': (world) => proveBuildContents(world, PROPOSING_WORKFLOW),
  'release contents': (world) => proveReleaseContents(world, PROPOSING_WORKFLOW),
  'release actions': (world) => {
    world.services.github.repository(REPOSITORY).rules.splice(0);
    return proveReleaseActions(world, PROPOSING_WORKFLOW);
  },
  'release pull-requests': async (world) => {
    const removed = { job: 'release', scope: 'pull-requests' };
    const done = await runDocumented(world, PROPOSING_WORKFLOW, { removed });
    expect(done.jobs.release?.status).toBe('failure');
    expect(logOf(done)).toMatch(/pull-requests: write|`pull-requests` write/);
    expect(pulls(world)).toEqual([]);
  },
};

test('every right that it declares is proved', async () => {
  expect([...(await declaredRights(PROPOSING_WORKFLOW))].sort()).toEqual(Object.keys(proofs).sort());
});

test.each(Object.entries(proofs))('needs %s', async (_, prove) => prove(await start()), SLOW);
