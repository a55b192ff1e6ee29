// What one message says it reverts; `revert-matches.ts` finds it in the range.
import type { MessageLine } from './message.ts';
import { type ParsedHeader, withoutPull } from './parse-header.ts';

/** Names of what is reverted, strongest first; all empty when a revert names nothing. */
export interface Revert {
  /** Object ids or prefixes of 7 digits or more, lower case. */
  readonly shas: readonly string[];
  /** Numbers of pull requests. */
  readonly pulls: readonly number[];
  /** Headers, quoted exactly; the first that is found counts. */
  readonly headers: readonly string[];
}

export const REVERT_TYPE = 'revert';

const QUOTING = /^(revert|reapply) "(.*)"$/is;

/** A header in git's own words, `Revert "feat: x"` or `Reapply "feat: x"`, with or without a pull request number behind. */
function readQuotedHeaders(header: string, parsed: ParsedHeader | null): readonly string[] | null {
  const match = QUOTING.exec(withoutPull(header));
  if (match !== null) {
    const [, verb = '', quoted = ''] = match;
    // git (2.43 and later) names the revert of `Revert "x"` so.
    return [verb.toLowerCase() === 'reapply' ? `Revert "${quoted}"` : quoted];
  }
  if (parsed?.type !== REVERT_TYPE) return null;
  const written = [parsed.description, withoutPull(parsed.description)];
  return written.map((text) => text.replace(/^"(.*)"$/s, '$1'));
}

/** Whether a message can be a revert: cheap, asked of every message. */
export function mayRevert(header: string, rest: string): boolean {
  return (
    /^re(?:vert|apply)/i.test(header) || rest.includes('This reverts commit') || rest.includes('Reverts ')
  );
}

const PULL = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,10})\b/;
const REFS = /^Refs?: /i;

/** Null when the message is no revert. */
export function readRevert(
  header: string,
  parsed: ParsedHeader | null,
  lines: readonly MessageLine[],
): Revert | null {
  const headers = readQuotedHeaders(header, parsed);
  const shas: (readonly string[])[] = [];
  const references: (readonly string[])[] = [];
  const pulls: number[] = [];
  for (const { text, fenced } of lines) {
    if (fenced) continue;
    if (text.startsWith('This reverts commit')) shas.push(readSentence(text));
    else if (headers !== null && REFS.test(text)) references.push(splitWords(text).filter(isSha));
    const pull = text.startsWith('Reverts ') ? PULL.exec(text) : null;
    if (pull !== null) pulls.push(Number(pull[1]));
  }
  const reverted = shas.flat();
  if (headers === null && reverted.length === 0 && pulls.length === 0) return null;
  return {
    shas: unique(reverted.length > 0 ? reverted : references.flat()),
    pulls: unique(pulls),
    headers: headers ?? [],
  };
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

// `This reverts commit 1a2b3c4, reversing changes made to 5d6e7f8.` and `This reverts commits 1a2b3c4 and 5d6e7f8 because …`:
// the ids that directly follow.
function readSentence(text: string): readonly string[] {
  const words = splitWords(text)
    .slice(3)
    .filter((word) => word !== 'and');
  const end = words.findIndex((word) => !isSha(word));
  return end === -1 ? words : words.slice(0, end);
}

function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;.]+/)
    .filter((word) => word !== '');
}

function isSha(word: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(word);
}
