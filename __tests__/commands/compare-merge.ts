// A preview against what came of the merge: version, tag, bump, edits, what each commit does, and the notes.
import { expect } from '@jest/globals';
import type { MergeMethod } from '../../src/plan/merge-methods.ts';
import { shownPlan } from '../../src/plan/shown-plan.ts';
import { readShownPlans } from '../../src/report/preview-comment.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import type { MergeSettings } from '../../sandbox/github/state.ts';
import { octokitOf, vault } from '../sandbox/github/fixture.ts';
import { type PullOptions, startPull } from './preview-world.ts';

export async function compareWithMerge(
  method: MergeMethod,
  settings: MergeSettings,
  options: PullOptions,
): Promise<void> {
  const world = await startPull(options);
  using fixture = world.fixture;
  const { sandbox } = fixture;
  const only = {
    ...settings,
    squash: method === 'squash',
    mergeCommit: method === 'merge',
    rebase: method === 'rebase',
  };
  sandbox.repository('acme/vault').merges = only;
  const { pulls } = octokitOf(sandbox, { 'pull-requests': 'write', contents: 'read' }, 'app').rest;
  // Every event of the pull request tells the settings.
  await pulls.update({ ...vault, pull_number: 1, title: `${options.title ?? 'Change a few things'}.` });
  const { outcome } = await world.preview();
  await sandbox.mergePull({ repository: 'acme/vault', number: 1, method });
  const real = await world.planMain();
  const [comment] = [...sandbox.repository('acme/vault').comments.values()];
  expect(readShownPlans(comment?.body ?? '')).toEqual({ [method]: shownPlan(real) });
  expect(outcome.version).toBe(real.version && formatVersion(real.version));
  expect(outcome.tag).toBe(real.tag);
  expect(referenceless(outcome.notes)).toBe(referenceless(real.notes));
  expect(sandbox.violations).toEqual([]);
}

/** Ids of commits are not known before the merge; the pull request is. */
function referenceless(notes: string): string {
  return notes.replace(/(?:, )?\[[0-9a-f]{7}\]\([^)]*\/commit\/[0-9a-f]{40}\)/g, '').replaceAll(' ()', '');
}
