// `git log` as commits. Fields and records are separated by NUL, which no message can hold.
import { StringDecoder } from 'node:string_decoder';
import type { Commit } from '../../commits/commit.ts';

const FIELDS = ['%H', '%P', '%an', '%ct', '%B'];

/** To be used with `-z`. */
export const LOG_FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;

/** Takes the output piece by piece, wherever it was cut, and gives each commit as soon as it is whole. */
export function createLogReader(give: (commit: Commit) => void): (piece: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return (piece) => {
    const text = decoder.write(piece);
    rest += text;
    // A message of many megabytes is searched once, not once for each of its pieces.
    if (!text.includes('\0')) return;
    const fields = rest.split('\0');
    const whole = fields.length - 1 - ((fields.length - 1) % FIELDS.length);
    for (let at = 0; at < whole; at += FIELDS.length) give(readRecord(fields, at));
    rest = fields.slice(whole).join('\0');
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
