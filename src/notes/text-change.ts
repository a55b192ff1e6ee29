// Replacements in a text by offset.

export interface TextChange {
  /** Half open; equal for an insertion. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changes must not overlap; insertions at one offset keep their order. */
export function applyTextChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let offset = 0;
  for (const change of changes.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(offset, change.start) + change.text;
    offset = change.end;
  }
  return result + text.slice(offset);
}
