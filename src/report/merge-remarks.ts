// What the reader of a preview has to know of the ways to merge that it shows: one sentence each.
import type { MergeMethod } from '../plan/merge-methods.ts';
import type { MergeWays } from '../plan/merge-ways.ts';

export const METHOD_NAMES: Readonly<Record<MergeMethod, string>> = {
  squash: 'Squash and merge',
  merge: 'Create a merge commit',
  rebase: 'Rebase and merge',
};

/** `branch`: that it would be merged into; untrusted. */
export function mergeRemarks(ways: MergeWays, branch: string): readonly string[] {
  const { rules, knowsSettings, knowsRules, isQueued, isBlocked } = ways;
  const names = rules.methods.map((method) => METHOD_NAMES[method]).join(', ');
  const remarks: readonly (readonly [isTold: boolean, text: string])[] = [
    [
      !knowsSettings,
      `How this repository merges pull requests is not visible to this token, so all ways${knowsRules ? ' that the rules of the branch leave' : ''} are shown with the texts that GitHub proposes by default.`,
    ],
    [
      !knowsRules && knowsSettings,
      `The rules of the branch ${branch} are not visible to this token: they may forbid ways to merge that the settings of the repository allow and that are shown here.`,
    ],
    [
      isBlocked && knowsSettings,
      `Nothing can be merged into ${branch} as it is set up: its rules forbid what the settings of the repository allow (${names}). Shown is what would come of that.`,
    ],
    [
      isBlocked && !knowsSettings,
      `Nothing can be merged into ${branch} as it is set up: its rules forbid each other.`,
    ],
    [
      isQueued && !isBlocked,
      `A merge queue merges into ${branch} (${names}), maybe together with other pull requests that are ahead in it; what comes of them all is in the preview of their group.`,
    ],
  ];
  return remarks.filter(([isTold]) => isTold).map(([, text]) => text);
}
