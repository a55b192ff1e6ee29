// What a pull request would release, as one value: the comment and the summary are made from it.
import type { UserError } from '../findings/user-error.ts';
import type { MergeMethod } from '../plan/merge-methods.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { UnparsedTitle } from '../plan/unparsed-titles.ts';

export interface ShownMerge {
  readonly method: MergeMethod;
  /** Ids that were made up are replaced. */
  readonly plan: PackagePlan;
}

/** A way to merge whose release would be refused. */
export interface RefusedMerge {
  readonly method: MergeMethod;
  readonly error: UserError;
}

export interface PreviewPage {
  /** One or more, in the order of MERGE_METHODS. */
  readonly merges: readonly ShownMerge[];
  readonly refused: readonly RefusedMerge[];
  /** One sentence each: what is special about this pull request, what could not be known. */
  readonly remarks: readonly string[];
  readonly titles: readonly UnparsedTitle[];
  /** Of the pull request; untrusted. */
  readonly title: string;
  /** More sections, Markdown of our own making: distributions, public API. */
  readonly sections: readonly string[];
}

/** Groups of methods that come to the same, apart from the links of the notes. The first is the first method's. */
export function sameMerges(merges: readonly ShownMerge[]): readonly (readonly ShownMerge[])[] {
  const groups = new Map<string, ShownMerge[]>();
  for (const merge of merges) {
    const key = outcomeKey(merge.plan);
    groups.set(key, [...(groups.get(key) ?? []), merge]);
  }
  return [...groups.values()];
}

function outcomeKey({ result, version, tag, bump, edits, notes }: PackagePlan): string {
  const files = edits.map(({ path, from, to }) => [path, from, to]);
  return JSON.stringify([result, version, tag, bump, files, withoutReferences(notes)]);
}

/** Lines without ` ([#12](url), [1a2b3c4](url)) by Ada`, in any order: a squash is its opener's. */
function withoutReferences(notes: string): string {
  const end =
    / \((?:\[[^\]]*\]\([^()\s]*\)|#\d+|[0-9a-f]{7})(?:, (?:\[[^\]]*\]\([^()\s]*\)|[0-9a-f]{7}))*\)(?: by .*)?$/gm;
  return notes
    .replace(end, '')
    .replace(/ by .*$/gm, '')
    .split('\n')
    .sort()
    .join('\n');
}
