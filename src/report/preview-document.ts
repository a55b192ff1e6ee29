// A preview as other programs read it: stable, versioned JSON. No key is ever absent.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { packageDocument } from '../plan/plan-document.ts';
import type { UnparsedTitle } from '../plan/unparsed-titles.ts';
import { NEW_COMMIT } from './proposed-text.ts';
import { type RefusedMerge, sameMerges, type ShownMerge } from './preview-page.ts';

export interface PreviewFacts {
  readonly base: { readonly name: string; readonly sha: string };
  readonly head: string;
  readonly merges: readonly ShownMerge[];
  readonly refused: readonly RefusedMerge[];
  readonly titles: readonly UnparsedTitle[];
}

export function previewDocument({ base, head, merges, refused, titles }: PreviewFacts) {
  return {
    schema: 1,
    base,
    head,
    /** All ways to merge come to the same. */
    same: sameMerges(merges).length < 2 && refused.length === 0,
    merges: merges.map(({ method, plan }) => ({ method, ...packageDocument(plan, commitDocument) })),
    refused: refused.map(({ method, error: { code, happened, remedy } }) => ({
      method,
      code,
      happened,
      remedy,
    })),
    titles: titles.map(({ sha, header, fix, methods }) => ({ sha, header, fix, methods })),
  } as const;
}

/** `sha` is null for a commit that the merge would make; of a rebased one it is that of the branch. */
function commitDocument({ commit, header, type, breaking, bump, status, why }: ClassifiedCommit) {
  return { sha: commit.sha === NEW_COMMIT ? null : commit.sha, header, type, breaking, bump, status, why };
}
