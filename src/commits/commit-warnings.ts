import type { ClassifiedCommit } from './classified-commit.ts';
import { shortSha } from './commit.ts';

/** A commit's warnings as sentences that stand alone, for the list of a whole plan. */
export function commitWarnings({ commit, warnings }: ClassifiedCommit): readonly string[] {
  return warnings.map(({ message }) => `${shortSha(commit.sha)}: ${message}`);
}
