// The plan as other programs read it: stable, versioned JSON (design, section 2). No key is ever absent.
import type { Change, ClassifiedCommit } from '../commits/classified-commit.ts';
import { formatVersion } from '../version/format-version.ts';
import type { PackagePlan, ReleasePlan } from './release-plan.ts';

/** Above this the action's output `plan` leaves out commits and notes; `plan-file` always has everything. */
export const PLAN_OUTPUT_LIMIT = 64 * 1024;

const LEFT_OUT = 'commits and notes are left out here for their size; plan-file has them';
const MOST_WARNINGS = 50;

export function planDocument(plan: ReleasePlan) {
  return {
    schema: 1,
    branch: plan.branch,
    head: plan.head,
    hash: plan.hash,
    warnings: plan.warnings,
    packages: plan.packages.map((entry) => packageDocument(entry, commitDocument)),
  } as const;
}

/** The value of the action's output `plan`: the document, or, when it is too large, without commits and notes. */
export function planOutput(plan: ReleasePlan): string {
  const document = planDocument(plan);
  const whole = JSON.stringify(document);
  if (Buffer.byteLength(whole) <= PLAN_OUTPUT_LIMIT) return whole;
  return JSON.stringify({
    ...document,
    warnings: [...document.warnings, LEFT_OUT],
    packages: document.packages.map((entry) => ({
      ...entry,
      commits: [],
      notes: '',
      warnings: firstWarnings(entry.warnings),
    })),
  });
}

/** Thousands of commits may each carry a warning. */
function firstWarnings(warnings: readonly string[]): readonly string[] {
  const more = warnings.length - MOST_WARNINGS;
  return more <= 0
    ? warnings
    : [...warnings.slice(0, MOST_WARNINGS), `${more} more warnings are in plan-file`];
}

/** `commitDocument`: how much is told of each commit. */
export function packageDocument<Told>(plan: PackagePlan, commitDocument: (commit: ClassifiedCommit) => Told) {
  return {
    name: plan.name,
    path: plan.path,
    result: plan.result,
    previous: plan.previous && {
      version: formatVersion(plan.previous.version),
      tag: plan.previous.tag,
    },
    version: plan.version && formatVersion(plan.version),
    tag: plan.tag,
    bump: plan.bump,
    reason: plan.reason,
    commits: plan.commits.map(commitDocument),
    edits: plan.edits.map(({ path, from, to }) => ({ path, from, to })),
    notes: plan.notes,
    warnings: plan.warnings,
  };
}

// Written out, not spread: there may be tens of thousands of commits.
function commitDocument(entry: ClassifiedCommit) {
  return {
    sha: entry.commit.sha,
    header: entry.header,
    type: entry.type,
    scope: entry.scope,
    breaking: entry.breaking,
    bump: entry.bump,
    status: entry.status,
    why: entry.why,
    author: entry.commit.author,
    pull: entry.pull,
    parts: entry.parts.map(partDocument),
  };
}

function partDocument({ header, type, scope, breaking, bump }: Change) {
  return { header, type, scope, breaking, bump };
}
