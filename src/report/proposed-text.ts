// A plan of commits that do not exist yet, as people see it: ids that were made up say what they stand for.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { commitWarnings } from '../commits/commit-warnings.ts';
import { shortSha } from '../commits/commit.ts';
import type { PackagePlan } from '../plan/release-plan.ts';

/** Made-up id -> the commit of the branch that it copies; null: a new commit. */
export type MadeUp = ReadonlyMap<string, string | null>;

/** Stands where a new commit's seven digits would. */
export const NEW_COMMIT = 'merged';

export function proposedPlan(plan: PackagePlan, madeUp: MadeUp): PackagePlan {
  if (madeUp.size === 0) return plan;
  const text = (value: string): string => proposedText(value, madeUp);
  const commits = plan.commits.map((entry) => proposedCommit(entry, madeUp, text));
  // What the list of a plan says of its commits stays the same as what is said beside them.
  const [told, telling] = [plan.commits, commits].map((entries) => entries.flatMap(commitWarnings));
  const renamed = new Map(told?.map((warning, at) => [warning, telling?.[at]]));
  return {
    ...plan,
    reason: text(plan.reason),
    notes: text(plan.notes),
    warnings: plan.warnings.map((warning) => renamed.get(warning) ?? text(warning)),
    commits,
  };
}

function proposedCommit(
  entry: ClassifiedCommit,
  madeUp: MadeUp,
  text: (value: string) => string,
): ClassifiedCommit {
  const { sha } = entry.commit;
  const shown = madeUp.has(sha) ? (madeUp.get(sha) ?? NEW_COMMIT) : sha;
  if (!madeUp.has(sha)) return { ...entry, why: text(entry.why) };
  const header = entry.header.replace(/ \(#0\)$/, '').replace(/^(Merge pull request) #0\b/, '$1');
  const warnings = entry.warnings.map(({ code, message }) => ({
    code,
    message: message.replaceAll(' (#0)"', '"'),
  }));
  return { ...entry, header, warnings, commit: { ...entry.commit, sha: shown }, why: text(entry.why) };
}

/** Links of copies lead to the commit of the branch; those of new commits are left out, and so is the pull request #0. */
export function proposedText(text: string, madeUp: MadeUp): string {
  let shown = text;
  for (const [sha, original] of madeUp) {
    if (!shown.includes(shortSha(sha))) continue;
    shown =
      original === null
        ? withoutReference(shown, shortSha(sha))
        : shown.replaceAll(sha, original).replaceAll(shortSha(sha), shortSha(original));
  }
  return shown;
}

function withoutReference(text: string, short: string): string {
  return text
    .replace(new RegExp(`(?:, )?\\[${short}\\]\\([^()\\s]*\\)`, 'g'), '')
    .replace(
      new RegExp(`(?<=[(#\\d]), ${short}(?=\\))|(?<=\\()${short}(?=\\))|(?<=#\\d{1,10}), ${short}`, 'g'),
      '',
    )
    .replace(/ \((?:\[#0\]\([^()\s]*\)|#0)?\)/g, '')
    .replaceAll(short, 'the merge');
}
