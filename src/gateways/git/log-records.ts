// `git log` as commits. Fields and records are separated by NUL, which no message can hold.
import { StringDecoder } from 'node:string_decoder';
import type { Commit } from '../../commits/commit.ts';

const FIELDS = ['%H', '%P', '%an', '%ct', '%B'];

/** To be used with `-z`. */
export const LOG_FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;

export interface LogReader {
  /** Takes the next piece of the output, wherever it was cut. */
  take(piece: Buffer): void;
  /** All commits, once the output has ended. */
  commits(): readonly Commit[];
}

/** Reads while git still writes. */
export function createLogReader(): LogReader {
  const decoder = new StringDecoder('utf8');
  const commits: Commit[] = [];
  let rest = '';
  return {
    take: (piece) => {
      const text = decoder.write(piece);
      rest += text;
      // A message of many megabytes is searched once, not once for each of its pieces.
      if (!text.includes('\0')) return;
      const fields = rest.split('\0');
      const whole = fields.length - 1 - ((fields.length - 1) % FIELDS.length);
      for (let at = 0; at < whole; at += FIELDS.length) commits.push(readRecord(fields, at));
      rest = fields.slice(whole).join('\0');
    },
    commits: () => commits,
  };
}

function readRecord(fields: readonly string[], at: number): Commit {
  const parents = fields[at + 1] ?? '';
  return {
    sha: fields[at] ?? '',
    parents: parents === '' ? [] : parents.split(' '),
    author: fields[at + 2] ?? '',
    committedAt: Number(fields[at + 3]),
    message: fields[at + 4] ?? '',
  };
}
