// `git log` as commits. Fields and records are separated by NUL, which no message can hold.
import type { Commit } from '../../commits/commit.ts';

const FIELDS = ['%H', '%P', '%an', '%ct', '%B'];

/** To be used with `-z`. */
export const LOG_FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;

export function parseLog(out: Buffer): readonly Commit[] {
  const fields = out.toString('utf8').split('\0');
  const commits: Commit[] = [];
  for (let i = 0; i + FIELDS.length <= fields.length; i += FIELDS.length) {
    const parents = fields[i + 1] ?? '';
    commits.push({
      sha: fields[i] ?? '',
      parents: parents === '' ? [] : parents.split(' '),
      author: fields[i + 2] ?? '',
      committedAt: Number(fields[i + 3]),
      message: fields[i + 4] ?? '',
    });
  }
  return commits;
}
