// `Yanked: reason` in the notes of a release takes its files back from those who have not locked them yet (PEP 592).
import { findFenced } from '../commits/code-fences.ts';

const LONGEST = 500;

/** Of a line that is a paragraph by itself, at column 0, outside code; empty when it gives no reason; false without such a line. */
export function yankedReason(notes: string): string | false {
  if (!notes.includes('Yanked:')) return false;
  const lines = notes.split(/\r\n|\r|\n/);
  const fenced = findFenced(lines);
  const isBlank = (index: number): boolean => (lines[index] ?? '').trim() === '';
  const found = lines.find(
    (line, index) =>
      line.startsWith('Yanked:') && fenced[index] === false && isBlank(index - 1) && isBlank(index + 1),
  );
  return found === undefined ? false : plainReason(found.slice('Yanked:'.length));
}

/** One line without control characters. */
export function plainReason(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed();
}
