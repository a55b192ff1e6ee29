// Ended after file 1 of 3, and run again: files 2 and 3 with the same bytes. A release goes on from its draft, the other ways from the
// files that the build job left.
import { readFile, readdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  complaints,
  namesOn,
  ofTag,
  type PublicWorld,
  type PublishRun,
  type ReadyDist,
  readyDist,
  releaseEvent,
  startPublicWorld,
  TAG,
  tagEvent,
  taggedProject,
  trust,
  watchIndex,
} from '../../e2e/public-world.ts';
import type { PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

let world: PublicWorld;
beforeAll(async () => {
  world = await startPublicWorld();
});
afterAll(() => world?.close());

const TAGS = ['py3-none-any', 'cp313-none-any'];
const SECOND_FILE = 3;

/** The upload of the second file begins: the process is gone, and nobody hears of what it was sending. */
async function killedRun(project: PushedProject, run: PublishRun): Promise<void> {
  const { pypi } = world.services;
  let isRunning = true;
  const kill = async (): Promise<void> => {
    if (!isRunning) return;
    await killAction();
    await new Promise(() => undefined);
  };
  const seen = pypi.requests.filter(({ kind }) => kind === 'upload').length;
  pypi.fault({ on: 'upload', nth: SECOND_FILE, times: Infinity, kind: { before: kill } });
  const done = await world.publish(project, run);
  isRunning = false;
  expect(done.exitCode).toBe(128 + 9);
  expect(pypi.requests.filter(({ kind }) => kind === 'upload').length - seen).toBeGreaterThanOrEqual(
    SECOND_FILE,
  );
  expect(namesOn(pypi, project)).toHaveLength(1);
}

/** The action is a child of this process and leads a group. */
async function killAction(): Promise<void> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const [stat = '', command = ''] = await Promise.all(
      ['stat', 'cmdline'].map((name) => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '')),
    );
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the parent follows the state, which follows the name in brackets.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent === String(process.pid) && command.includes(join(world.root, 'action')))
      process.kill(-Number(pid), 'SIGKILL');
  }
}

async function hashesIn({ folder }: ReadyDist): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
  const entries = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Two uploads, and all three files with the bytes of the build. */
async function expectRest(
  project: PushedProject,
  files: ReadyDist,
  stored: readonly string[],
): Promise<void> {
  const { pypi } = world.services;
  expect(stored).toHaveLength(2);
  const there = pypi.files(project.name).map(({ filename, sha256 }) => [filename, sha256] as const);
  expect(Object.fromEntries(there)).toEqual(await hashesIn(files));
  expect(there).toHaveLength(3);
}

const expectRelease = (project: PushedProject): void =>
  expect(project.releases()).toEqual([expect.objectContaining({ tagName: TAG, draft: false })]);

test('a release by push goes on from its draft, also without the files of the build job', async () => {
  const { pypi } = world.services;
  const project = await world.project('acme-pushed');
  trust(project, [pypi]);
  const files = await readyDist(world, project, { tags: TAGS });
  await killedRun(project, { files });
  expect(project.releases()).toEqual([expect.objectContaining({ tagName: TAG, draft: true })]);
  const refs = await project.refs();
  const seen = watchIndex(pypi);
  const again = await world.publish(project, { runAttempt: 2, inputs: { dist: 'dist' } });
  expect(complaints(again)).toEqual([]);
  expect(again.outputs).toMatchObject({ result: 'resumed', version: '1.3.0' });
  expect(again.log.match(/: already there, same sha256$/gm)).toHaveLength(1);
  await expectRest(project, files, seen().stored);
  expectRelease(project);
  expect(await project.refs()).toEqual(refs);
});

test.each<[string, string, (project: PushedProject) => Promise<Pick<PublishRun, 'event' | 'action'>>]>([
  [
    'a published release',
    'released',
    async (project) => ({ event: await releaseEvent(world, project, { body: 'Mine.' }) }),
  ],
  ['a pushed tag', 'tagged', async (project) => ({ event: tagEvent(world, project) })],
  ['actions/publish', 'folder', async (project) => ({ event: tagEvent(world, project), action: 'publish' })],
])('%s goes on with the files that the build job left', async (_, name, how) => {
  const { pypi } = world.services;
  const project = await taggedProject(world, `acme-${name}`);
  trust(project, [pypi]);
  const files = await readyDist(world, project, { ...ofTag, tags: TAGS });
  const run = await how(project);
  await killedRun(project, { ...run, files });
  const seen = watchIndex(pypi);
  const again = await world.publish(project, { ...run, files, runAttempt: 2 });
  expect(complaints(again)).toEqual([]);
  expect(again.outputs).toMatchObject({ result: 'published', version: '1.3.0' });
  expect(again.log.match(/: already there, same sha256$/gm)).toHaveLength(1);
  await expectRest(project, files, seen().stored);
  if (run.action === undefined) expectRelease(project);
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
