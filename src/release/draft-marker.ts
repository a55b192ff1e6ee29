// Who made a draft: an invisible last line of its text, taken out when the release is published.

export interface DraftOwner {
  readonly runId: string;
  readonly attempt: number;
  /** The commit that was planned. */
  readonly head: string;
}

/** A `release` run makes the tag of its draft later; a `tag` run fills the release of a tag that a person has made. */
export type DraftKind = 'release' | 'tag';

// A host may rewrite line ends; exactly what was added is taken away again.
const MARKER =
  /(?:\r\n\r\n|\n{0,2})<!-- py-release (draft|tag-draft) run=([0-9]+) attempt=([0-9]+) head=([0-9a-f]{40,64}) -->\s*$/;

const WORDS: Readonly<Record<DraftKind, string>> = { release: 'draft', tag: 'tag-draft' };

export function markDraft(notes: string, owner: DraftOwner, kind: DraftKind = 'release'): string {
  return `${notes}\n\n<!-- py-release ${WORDS[kind]} run=${owner.runId} attempt=${owner.attempt} head=${owner.head} -->`;
}

/** The run whose draft it is. Null for a release that a person or another tool made, and for that of the other kind of run. */
export function readDraftOwner(body: string, kind: DraftKind = 'release'): DraftOwner | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, word, runId = '', attempt = '', head = ''] = match;
  return word === WORDS[kind] ? { runId, attempt: Number(attempt), head } : null;
}

export function unmarkDraft(body: string): string {
  return body.replace(MARKER, '');
}
