// Headers that a merge would put on the base and that are no conventional commits: what a title check is about.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { shortSha } from '../commits/commit.ts';
import { withoutPull } from '../commits/parse-header.ts';
import { plainLine } from '../notes/plain-line.ts';
import type { MergeMethod } from './merge-methods.ts';

/** What is longer is no title that anybody would write again. */
const LONGEST_TITLE = 200;
const LONGEST_FIX = 1000;

export interface ProposedPlan {
  readonly method: MergeMethod;
  readonly commits: readonly ClassifiedCommit[];
  /** Object ids of what the merge adds. */
  readonly added: ReadonlySet<string>;
  /** See MergeResult. */
  readonly madeUp: ReadonlyMap<string, string | null>;
}

export interface UnparsedTitle {
  /** 7 digits of the commit of the branch; null: the title of a squash. */
  readonly sha: string | null;
  /** Untrusted. */
  readonly header: string;
  /** One or more sentences; quotes the header. */
  readonly fix: string;
  readonly methods: readonly MergeMethod[];
}

/** Of a squash its header alone counts, of others every commit but merges. Each once, with the methods that it matters to. */
export function unparsedTitles(plans: readonly ProposedPlan[]): readonly UnparsedTitle[] {
  return titlesWhere(plans, ({ type, status }, method) =>
    method === 'squash' ? type === null : status === 'unparsed',
  );
}

/**
 * Those that count for nothing, and the ones that nearly are conventional or look as if something else was meant. `isChecked`: the header
 * of a squash has to be conventional also where its items count.
 */
export function doubtfulTitles(plans: readonly ProposedPlan[], isChecked = false): readonly UnparsedTitle[] {
  return titlesWhere(
    plans,
    ({ type, status, warnings }, method) =>
      status === 'unparsed' || warnings.length > 0 || (isChecked && method === 'squash' && type === null),
  );
}

function titlesWhere(
  plans: readonly ProposedPlan[],
  counts: (commit: ClassifiedCommit, method: MergeMethod) => boolean,
): readonly UnparsedTitle[] {
  const found = new Map<string, UnparsedTitle>();
  for (const { method, commits, added, madeUp } of plans)
    for (const entry of commits) {
      const { sha, parents } = entry.commit;
      if (!added.has(sha) || (parents.length > 1 && entry.warnings.length === 0) || !counts(entry, method))
        continue;
      const original = madeUp.has(sha) ? (madeUp.get(sha) ?? null) : sha;
      const key = original ?? method;
      const methods = [...(found.get(key)?.methods ?? []), method];
      const header =
        original === null
          ? withoutPull(entry.header).replace(/^(Merge pull request) #0\b/, '$1')
          : entry.header;
      found.set(key, { sha: original && shortSha(original), header, fix: fixOf(entry, header), methods });
    }
  return [...found.values()];
}

/** The exact text to write. */
function fixOf({ warnings, pull }: ClassifiedCommit, header: string): string {
  // GitHub puts the number behind the title of a squash by itself.
  const messages = warnings.map(({ message }) => message.replaceAll(` (#${pull})"`, '"'));
  if (messages.length > 0) return plainLine(messages.join(' '), LONGEST_FIX);
  const text = plainLine(header, LONGEST_TITLE) || 'what it changes';
  return `Write "fix: ${text}" if it mends something, "feat: ${text}" if it adds something, or "chore: ${text}" if users need not know.`;
}
