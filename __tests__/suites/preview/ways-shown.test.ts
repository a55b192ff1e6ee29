// The law of the ways to merge: for any settings and rules those that a preview shows are those that the merge takes.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MERGE_METHODS, type MergeMethod } from '../../../src/plan/merge-methods.ts';
import { readShownPlans } from '../../../src/report/preview-comment.ts';
import type { MergeSettings, Rule } from '../../../sandbox/github/state.ts';
import { octokitOf, vault } from '../../sandbox/github/fixture.ts';
import { type PreviewWorld, startPull } from '../../commands/preview-world.ts';

const ofMain = { target: 'branch', include: ['main'] } as const;
const elsewhere = { target: 'branch', include: ['release/*'] } as const;
const place = fc.constantFrom(ofMain, ofMain, ofMain, elsewhere);
const someMethods = fc.subarray([...MERGE_METHODS], { minLength: 1 });

const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .tuple(place, fc.option(someMethods, { nil: undefined }))
    .map(([at, methods]) => ({ ...at, type: 'pull_request' as const, ...allowing(methods) })),
  fc.tuple(place, fc.constantFrom(...MERGE_METHODS)).map(([at, method]) => ({
    ...{ ...at, type: 'merge_queue' as const },
    parameters: { merge_method: method.toUpperCase() },
  })),
  place.map((at) => ({ ...at, type: 'required_linear_history' as const })),
  place.map((at) => ({ ...at, type: 'non_fast_forward' as const })),
);

function allowing(methods: readonly MergeMethod[] | undefined): Pick<Rule, 'parameters'> {
  return methods === undefined ? {} : { parameters: { allowed_merge_methods: methods } };
}

const settingsOf = (methods: readonly MergeMethod[]): MergeSettings => ({
  squash: methods.includes('squash'),
  mergeCommit: methods.includes('merge'),
  rebase: methods.includes('rebase'),
  ...{ squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' },
});

/** One of each kind. */
const EXAMPLES: [MergeSettings, Rule[]][] = [
  [settingsOf(MERGE_METHODS), []],
  [settingsOf(MERGE_METHODS), [{ ...ofMain, type: 'required_linear_history' }]],
  [settingsOf(['merge']), [{ ...elsewhere, type: 'required_linear_history' }]],
  [settingsOf(['merge']), [{ ...ofMain, type: 'required_linear_history' }]],
  [settingsOf(MERGE_METHODS), [{ ...ofMain, type: 'merge_queue', parameters: { merge_method: 'SQUASH' } }]],
];

test('what is shown is what is taken, and where nothing is, that is said', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(someMethods.map(settingsOf), fc.array(rules, { maxLength: 3 }), async (merges, made) => {
      const world = await startPull({ branch: ['feat: one', 'fix: two'] });
      using fixture = world.fixture;
      const { sandbox } = fixture;
      sandbox.repository('acme/vault').merges = merges;
      for (const rule of made) sandbox.addRule('acme/vault', rule);
      const { pulls } = octokitOf(sandbox, { 'pull-requests': 'write', contents: 'read' }, 'app').rest;
      // Every event of the pull request tells the settings.
      await pulls.update({ ...vault, pull_number: 1, title: 'fix: doors' });
      await world.preview();
      const [comment] = [...sandbox.repository('acme/vault').comments.values()];
      const isBlocked = comment?.body.includes('Nothing can be merged into main') ?? false;
      const shown = isBlocked ? [] : Object.keys(readShownPlans(comment?.body ?? '') ?? {});
      const isQueued = made.some(({ type, include }) => type === 'merge_queue' && include[0] === 'main');
      const taken: MergeMethod[] = [];
      for (const method of MERGE_METHODS) if (await isTaken(world, method, isQueued)) taken.push(method);
      expect(shown).toEqual(taken);
      expect(comment?.body.includes('A merge queue merges into main')).toBe(isQueued && !isBlocked);
      expect(sandbox.violations).toEqual([]);
      seen.add(isBlocked ? 'blocked' : isQueued ? 'queued' : `${taken.length} ways`);
    }),
    { numRuns: 40, examples: EXAMPLES },
  );
  expect([...seen].sort()).toEqual(['1 ways', '2 ways', '3 ways', 'blocked', 'queued']);
}, 300_000);

/** Merges, and takes it back. */
async function isTaken(world: PreviewWorld, method: MergeMethod, isQueued: boolean): Promise<boolean> {
  const { fixture, pull, main } = world;
  const { sandbox } = fixture;
  const { git } = sandbox.repository('acme/vault');
  const { pulls } = octokitOf(sandbox, { contents: 'write' }, 'pat').rest;
  const overApi = pulls.merge({ ...vault, pull_number: 1, merge_method: method });
  // What goes through a queue is no request of ours.
  if (isQueued)
    await expect(overApi).rejects.toMatchObject({
      status: 405,
      message: expect.stringContaining('merge queue'),
    });
  const merging = isQueued ? sandbox.mergePull({ repository: 'acme/vault', number: 1, method }) : overApi;
  try {
    await merging;
  } catch (error) {
    expect(String(error)).toMatch(/not allowed on this repository|must not contain merge commits/);
    return false;
  }
  await git.update([{ name: 'refs/heads/main', after: main }]);
  Object.assign(pull, { state: 'open', commits: [], mergeCommit: null, mergedBy: null, mergedAt: null });
  return true;
}
