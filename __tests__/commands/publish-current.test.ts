// A run by hand, with nothing new to release, publishes the last release where the index lacks it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { warmTools } from '../e2e/warm-tools.ts';
import { buildEnvironment, builtProject } from './built-project.ts';
import { readyFiles } from './ready-files.ts';
import { run, type RunOptions } from './release-run.ts';
import { commit, type TestProject, useWorld } from './world.ts';

jest.setTimeout(120_000);
const world = useWorld({ validate: false });
beforeAll(() => warmTools());

const byHand = (project: TestProject, options: RunOptions = {}) =>
  run(world(), project, { files: { kind: 'none' }, publishesCurrent: true, ...options });

async function forgetIndex(project: TestProject): Promise<void> {
  for (const file of await project.indexed()) await rm(join(world().index.packagesDir, file));
}

describe('a release of our own making', () => {
  test('is published from its assets, also when later commits release nothing', async () => {
    const project = await world().project({ unsound: true });
    await run(world(), project, { files: await readyFiles(project) });
    await project.push(commit('docs: a word', 60));
    await forgetIndex(project);
    const { outcome, errors } = await byHand(project);
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
    expect(await project.indexed()).toHaveLength(2);
  });

  test('that is on the index is left alone, and so is one that nobody asked for', async () => {
    const project = await world().project({ unsound: true });
    await run(world(), project, { files: await readyFiles(project) });
    await project.push(commit('docs: a word', 60));
    expect((await byHand(project)).outcome?.result).toBe('nothing');
    await forgetIndex(project);
    expect((await byHand(project, { publishesCurrent: false })).outcome?.result).toBe('nothing');
    expect(await project.indexed()).toEqual([]);
  });
});

describe("a person's tag", () => {
  test('on this commit is built and published, with a release', async () => {
    const project = await builtProject(world(), { unsound: true });
    await project.git('tag', '--force', 'v1.2.0');
    await project.git('push', '--quiet', '--force', 'origin', 'v1.2.0');
    const env = await buildEnvironment(world());
    const files = { kind: 'build', verifyCommand: null, assets: [] } as const;
    const { outcome, errors } = await byHand(project, { files, env });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'published', version: '1.2.0', tag: 'v1.2.0' });
    expect(await project.indexed()).toHaveLength(2);
    expect(project.releases()).toMatchObject([{ tagName: 'v1.2.0', draft: false }]);
  });

  test('on another commit is told, with what to do', async () => {
    const project = await world().project({ unsound: true, commits: [commit('docs: a word', 1)] });
    const { outcome, warnings } = await byHand(project);
    expect(outcome?.result).toBe('nothing');
    expect(warnings.join()).toContain('run this workflow on the tag');
  });
});
