// What a preview showed of a plan, in a few words that its comment keeps: a release compares itself with them.
import { createHash } from 'node:crypto';
import { formatVersion } from '../version/format-version.ts';
import type { PackagePlan } from './release-plan.ts';

export interface ShownPlan {
  /** Null: nothing to release. */
  readonly version: string | null;
  readonly tag: string | null;
  /** 16 hex digits over bump, edits and what every commit does, by its header. */
  readonly digest: string;
}

/** Equal for a plan and the plan of the same history with other object ids. Merge commits do nothing, and people write their text anew. */
export function shownPlan({ version, tag, bump, edits, commits }: PackagePlan): ShownPlan {
  const effects = commits
    .filter(({ commit }) => commit.parents.length < 2)
    .map((entry) => [entry.header, entry.status, entry.bump])
    .map((entry) => JSON.stringify(entry))
    .sort();
  const changes = edits.map(({ path, from, to }) => [path, from, to]);
  const text = JSON.stringify([version && formatVersion(version), tag, bump, changes, effects]);
  return {
    version: version && formatVersion(version),
    tag,
    digest: createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}
