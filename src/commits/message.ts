// A commit message taken apart: its header, and on demand the lines below it.
import { findFenced } from './code-fences.ts';

export interface Message {
  /** The first non-empty line, without white space at its end; empty for an empty message. */
  readonly header: string;
  /** Everything below the header's line, as written. */
  readonly rest: string;
}

export interface MessageLine {
  /** Without white space at its end (so without the CR of CRLF). */
  readonly text: string;
  /** Part of a closed code fence. */
  readonly fenced: boolean;
}

export function splitMessage(message: string): Message {
  const first = message.search(/\S/);
  if (first === -1) return { header: '', rest: '' };
  const start = message.lastIndexOf('\n', first) + 1;
  const end = message.indexOf('\n', first);
  if (end === -1) return { header: message.slice(start).trimEnd(), rest: '' };
  return { header: message.slice(start, end).trimEnd(), rest: message.slice(end + 1) };
}

export function readLines(rest: string): readonly MessageLine[] {
  const texts = rest.split('\n').map((line) => line.trimEnd());
  const fenced = findFenced(texts);
  return texts.map((text, index) => ({ text, fenced: fenced[index] === true }));
}

/** The body: what stands below the blank line that ends the header. Empty without such a line. */
export function belowBlankLine(lines: readonly MessageLine[]): readonly MessageLine[] {
  const blank = lines.findIndex((line) => line.text === '');
  return blank === -1 ? [] : lines.slice(blank + 1);
}
