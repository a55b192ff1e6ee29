// Whether a range can be read at all: where most commits are not conventional, every rule fails.
import type { ClassifiedCommit } from './classified-commit.ts';

const FEWEST = 3;

/** One sentence when most commits of a range (merges aside, and at least three) are not conventional; null otherwise. */
export function describeUnparsed(classified: readonly ClassifiedCommit[]): string | null {
  const commits = classified.filter(({ commit }) => commit.parents.length < 2);
  const unparsed = commits.filter(({ status }) => status === 'unparsed').length;
  if (unparsed < FEWEST || unparsed * 2 <= commits.length) return null;
  return (
    `${unparsed} of ${commits.length} commits are not conventional, so the version may not tell what changed: ` +
    'check it and choose another with the input "bump" or "version" if it is wrong, ' +
    'and from now on write headers as "feat: description", "fix: description" or "feat!: description" for a breaking change.'
  );
}
