// Commits that don't say what their author may have meant, each with the mend.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { commitWarnings } from '../commits/commit-warnings.ts';
import { shortSha } from '../commits/commit.ts';
import type { PackagePlan } from '../plan/release-plan.ts';

export interface CommitProblem {
  /** 7 digits. */
  readonly sha: string;
  /** Untrusted text, as are the mends. */
  readonly header: string;
  readonly mends: readonly string[];
}

const MEND =
  'not a conventional commit, so it counts for nothing: write "fix: what it mends" or "feat: what it adds"';

/** Near misses and all commits that were not recognised. */
export function commitProblems(commits: readonly ClassifiedCommit[]): readonly CommitProblem[] {
  return commits
    .filter(({ status, warnings }) => status === 'unparsed' || warnings.length > 0)
    .map(({ commit, header, warnings }) => ({
      sha: shortSha(commit.sha),
      header,
      mends: warnings.length === 0 ? [MEND] : warnings.map(({ message }) => message),
    }));
}

/** The warnings of a package that its commit problems don't already tell. */
export function otherWarnings({ warnings, commits }: PackagePlan): readonly string[] {
  const told = new Set(commits.flatMap(commitWarnings));
  return warnings.filter((warning) => !told.has(warning));
}
