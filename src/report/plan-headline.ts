// What a plan comes to, in one line each.
import type { ClassifiedCommit, CommitStatus } from '../commits/classified-commit.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { formatVersion } from '../version/format-version.ts';

const STATUSES: readonly CommitStatus[] = ['counted', 'listed', 'hidden', 'cancelled', 'unparsed'];

/** `1.2.0 → 1.3.0`, `0.1.0 (first release)`, or `1.2.0, nothing to release`. */
export function describeVersions({ result, previous, version }: PackagePlan): string {
  const before = previous === null ? null : formatVersion(previous.version);
  if (result === 'nothing' || version === null)
    return `${before === null ? '' : `${before}, `}nothing to release`;
  return before === null
    ? `${formatVersion(version)} (first release)`
    : `${before} → ${formatVersion(version)}`;
}

/** `5 commits: 2 counted, 3 hidden` */
export function countCommits(commits: readonly ClassifiedCommit[]): string {
  const count = (status: CommitStatus): number => commits.filter((commit) => commit.status === status).length;
  const parts = STATUSES.map((status) => [count(status), status] as const).filter(([number]) => number > 0);
  const total = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`;
  return parts.length === 0 ? total : `${total}: ${parts.map((part) => part.join(' ')).join(', ')}`;
}

/** A commit's effect in one word: its bump if it counts, else its status. */
export function describeEffect({ status, bump }: Pick<ClassifiedCommit, 'status' | 'bump'>): string {
  return status === 'counted' && bump !== null ? bump : status;
}
