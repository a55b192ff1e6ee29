// Whether somebody else releases: only a commit after the planned one, whose own run may succeed, makes a run green.
import { describe, expect, jest, test } from '@jest/globals';
import { supersede, type CommitRun, type SupersedeNeeds } from '../../src/commands/supersede.ts';
import type { UserError } from '../../src/findings/user-error.ts';
import { commit, type TestProject, useWorld } from './world.ts';
import { propose } from './propose-run.ts';
import { readyFiles } from './ready-files.ts';
import { run, type RunOptions } from './release-run.ts';
import { changedAnswer } from './changed-answer.ts';

jest.setTimeout(60_000);

const HEAD = 'a'.repeat(40);
const OLD = '0'.repeat(40);
const NEW = 'b'.repeat(40);
const OTHER = 'c'.repeat(40);
const RELATIONS = new Map<string, 'ahead' | 'behind' | 'diverged'>([
  [OLD, 'behind'],
  [NEW, 'ahead'],
  [OTHER, 'diverged'],
]);
const url = 'https://github.com/acme/acme-vault/actions/runs/8';
const GOING: CommitRun = { url, state: 'going', conclusion: null };

/** The branch as it reads, time after time; the last answer stays. */
async function yielding(reads: readonly string[], found: CommitRun | 'none' | null = GOING) {
  const waits: number[] = [];
  const asked: string[] = [];
  const warnings: string[] = [];
  let looks = 0;
  const needs = {
    hasTag: async () => false,
    readBranch: async () => ({
      sha: reads[Math.min((looks += 1), reads.length) - 1],
      protected: false,
      rules: [],
    }),
    relateCommit: async (_: string, sha: string) => RELATIONS.get(sha),
    readRunFor: async (sha: string) => (asked.push(sha), found),
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    warn: (text: string) => void warnings.push(text),
  } as unknown as SupersedeNeeds;
  const plan = { head: HEAD, branch: 'main' } as Parameters<typeof supersede>[0]['plan'];
  const request = { plan, tag: 'v1.3.0', branch: 'main', indexName: 'PyPI', workflow: 'release.yml' };
  const ended = await supersede(request, needs).then(
    ({ result, reason }) => ({ result, reason }),
    ({ code, message, remedy }: UserError) => ({ code, message, remedy }),
  );
  return { ended, waits, asked, warnings, looks };
}

describe('where the branch stands', () => {
  test('after the planned commit: its run releases', async () => {
    const { ended, waits, asked } = await yielding([NEW]);
    expect(ended).toEqual({
      result: 'superseded',
      reason: `main has moved to bbbbbbb; its own run releases it: ${url}`,
    });
    expect(waits).toEqual([]);
    expect(asked).toEqual([NEW]);
  });

  test.each([
    ['the planned commit', HEAD],
    ['a commit before it', OLD],
  ])('%s at first: it is looked again', async (_, stale) => {
    const { ended, waits, asked } = await yielding([stale, stale, NEW]);
    expect(ended).toMatchObject({ result: 'superseded', reason: expect.stringContaining('bbbbbbb') });
    expect(waits).toHaveLength(2);
    expect(asked).toEqual([NEW]);
  });

  test.each([
    ['the planned commit', HEAD, 'aaaaaaa'],
    ['a commit before it', OLD, '0000000'],
  ])('%s for good: an error, however its own run stands', async (_, sha, seen) => {
    const { ended, waits, asked, looks } = await yielding([sha]);
    expect(ended).toMatchObject({
      code: 'release-branch-unclear',
      message: expect.stringContaining(`main stands at ${seen}`),
      remedy: expect.stringContaining('Run this job again'),
    });
    expect(looks).toBe(waits.length + 1);
    expect(waits.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(15_000);
    expect(asked).toEqual([]);
  });

  test('on another history: that is said', async () => {
    const { ended } = await yielding([OTHER]);
    expect(ended).toEqual({
      result: 'superseded',
      reason: `main was rewritten to ccccccc and no longer holds aaaaaaa; its own run releases it: ${url}`,
    });
  });
});

describe('the run of the new commit', () => {
  test('has succeeded: fine', async () => {
    const { ended } = await yielding([NEW], { url, state: 'succeeded', conclusion: 'success' });
    expect(ended).toMatchObject({ result: 'superseded' });
  });

  test.each(['cancelled', 'failure', 'skipped', 'timed_out'])(
    'was %s: nobody releases',
    async (conclusion) => {
      const { ended } = await yielding([NEW], { url, state: 'ended', conclusion });
      expect(ended).toMatchObject({
        code: 'release-branch-moved',
        message: expect.stringContaining(`ended with \`${conclusion}\`: ${url}`),
      });
    },
  );

  test('is not there: nobody releases', async () => {
    const { ended } = await yielding([NEW], 'none');
    expect(ended).toMatchObject({
      code: 'release-branch-moved',
      message: expect.stringContaining('no run of this workflow exists'),
      remedy: expect.stringContaining('gh workflow run release.yml --ref main'),
    });
  });

  test('may not be seen: a warning', async () => {
    const { ended, warnings } = await yielding([NEW], null);
    expect(ended).toMatchObject({ result: 'superseded' });
    expect(warnings).toEqual([expect.stringContaining('actions: read')]);
  });
});

describe('the tag is there, and its files are nowhere', () => {
  test('for good: an error, since nobody would finish it', async () => {
    const waits: number[] = [];
    const needs = {
      hasTag: async () => true,
      relateTags: async () => [{ relation: 'identical' }],
      readTag: async () => ({
        message: `acme-vault 1.3.0\n\nManifest: sha256:${'b'.repeat(64)}\n`,
        ...{ commit: HEAD, object: OTHER },
      }),
      listReleases: async () => [],
      wait: async (milliseconds: number) => void waits.push(milliseconds),
      warn: () => undefined,
    } as unknown as SupersedeNeeds;
    const plan = { head: HEAD, branch: 'main' } as Parameters<typeof supersede>[0]['plan'];
    const request = { plan, tag: 'v1.3.0', branch: 'main', indexName: 'PyPI', workflow: 'release.yml' };
    await expect(supersede(request, needs)).rejects.toMatchObject({ code: 'release-files-lost' });
    expect(waits).toEqual([1000, 3000, 6000]);
  });
});

describe('a stale answer of GitHub', () => {
  const world = useWorld({ validate: false });
  const branchRead = /^GET \S+\/(?:branches|git\/ref\/heads|git\/ref\/heads%2F)\/?main$/;

  async function started(): Promise<{ project: TestProject; parent: string; options: RunOptions }> {
    const project = await world().project({ private: true });
    const parent = (await project.git('rev-parse', 'main~1')).trim();
    for (const headSha of [parent, await project.head()])
      world().github.addRun({ repository: project.fullName, headSha });
    return { project, parent, options: { files: await readyFiles(project) } };
  }

  test('about the branch never makes a run green that released nothing', async () => {
    const { project, parent, options } = await started();
    const fetch = changedAnswer({ request: /\/branches\/main$/, fields: { commit: { sha: parent } } });
    const { outcome, errors, writes } = await run(world(), project, { ...options, fetch });
    expect(outcome).toBeNull();
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-unclear']);
    expect(writes).toEqual([]);
  });

  test('about the branch never hides that nothing was proposed', async () => {
    const { project, parent } = await started();
    world().github.allowActionsPulls(project.fullName);
    const fetch = changedAnswer({
      request: branchRead,
      fields: { object: { sha: parent, type: 'commit' }, commit: { sha: parent } },
    });
    const { outcome, errors } = await propose(world(), project, { fetch });
    expect(outcome).toBeNull();
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-unclear']);
  });

  test('is none when the branch has moved, and the run of the new commit was cancelled: an error', async () => {
    const { project, options } = await started();
    const sha = await project.head();
    const headSha = await project.push(commit('fix: later', 10));
    world().github.addRun({ repository: project.fullName, headSha, conclusion: 'cancelled' });
    const { errors, writes } = await run(world(), project, { ...options, sha });
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-moved']);
    expect(errors[0]?.message).toMatch(/ended with `cancelled`: https:\S+\/actions\/runs\/\d+/);
    expect(writes).toEqual([]);
  });
});
