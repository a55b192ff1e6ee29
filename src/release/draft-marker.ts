// Who made a draft: an invisible last line of its text, taken out when the release is published.

export interface DraftOwner {
  readonly runId: string;
  readonly attempt: number;
  /** The commit that was planned. */
  readonly head: string;
}

// A host may rewrite line ends; exactly what was added is taken away again.
const MARKER =
  /(?:\r\n\r\n|\n{0,2})<!-- py-release draft run=([0-9]+) attempt=([0-9]+) head=([0-9a-f]{40,64}) -->\s*$/;

export function markDraft(notes: string, owner: DraftOwner): string {
  return `${notes}\n\n<!-- py-release draft run=${owner.runId} attempt=${owner.attempt} head=${owner.head} -->`;
}

/** Null for a release that a person or another tool made. */
export function readDraftOwner(body: string): DraftOwner | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, runId = '', attempt = '', head = ''] = match;
  return { runId, attempt: Number(attempt), head };
}

export function unmarkDraft(body: string): string {
  return body.replace(MARKER, '');
}
