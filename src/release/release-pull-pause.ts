// A release pull request that a person closed: nothing is proposed again before a commit that it did not cover.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';

/** `covered`: the newest commit that the closed pull request proposed to release; null when nobody knows. */
export function hasNewCause(commits: readonly ClassifiedCommit[], covered: string | null): boolean {
  const old = covered === null ? new Set<string>() : reachableCommits(commits, covered);
  return commits.some(({ status, commit }) => status === 'counted' && !old.has(commit.sha));
}

/** Commits of the range that this one has in its history, with itself. */
export function reachableCommits(commits: readonly ClassifiedCommit[], from: string): ReadonlySet<string> {
  const parents = new Map(commits.map(({ commit }) => [commit.sha, commit.parents]));
  const found = new Set<string>();
  const waiting = [from];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (found.has(sha)) continue;
    found.add(sha);
    waiting.push(...(parents.get(sha) ?? []));
  }
  return found;
}
