// The members of a zip archive as stretches of its file: one behind the other, from the first byte to the central directory.
// What lies between, before or upon another is seen by one reader and not by another.
import type { FramingProblem } from '../../distribution/archive-facts.ts';
import type { Entry } from 'yauzl';

export interface Span {
  readonly entry: Entry;
  readonly start: number;
  /** Where the next member, or the central directory, begins. */
  readonly end: number;
}

/** In the order of the file. */
export function memberSpans(entries: readonly Entry[], directory: number): readonly Span[] {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return sorted.map((entry, position) => ({
    entry,
    start: entry.relativeOffsetOfLocalHeader,
    end: sorted[position + 1]?.relativeOffsetOfLocalHeader ?? directory,
  }));
}

export function firstByteProblem(spans: readonly Span[], directory: number): readonly FramingProblem[] {
  const first = spans[0]?.start ?? directory;
  return first === 0 ? [] : [{ minded: 'any', reason: 'there are bytes before its first member' }];
}
