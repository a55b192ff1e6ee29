import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Commit } from '../../../src/commits/commit.ts';
import { createLogReader } from '../../../src/gateways/git/log-records.ts';

function read(pieces: readonly Buffer[]): readonly Commit[] {
  const commits: Commit[] = [];
  const take = createLogReader((commit) => commits.push(commit));
  pieces.forEach(take);
  return commits;
}

const record = ({ sha, parents, author, committedAt, message }: Commit): string =>
  [sha, parents.join(' '), author, committedAt, message].map((field) => `${field}\0`).join('');

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.replaceAll('\0', ''));
const anyCommit: fc.Arbitrary<Commit> = fc.record({
  sha: fc.stringMatching(/^[0-9a-f]{40}$/),
  parents: fc.array(fc.stringMatching(/^[0-9a-f]{40}$/), { maxLength: 3 }),
  author: text,
  committedAt: fc.nat(),
  message: text,
});

describe('the log', () => {
  test('is read whole wherever its output is cut, inside of characters too', () => {
    fc.assert(
      fc.property(
        fc.array(anyCommit, { maxLength: 5 }),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (commits, cuts) => {
          const out = Buffer.from(commits.map(record).join(''));
          const at = [...new Set([0, ...cuts.filter((cut) => cut < out.length), out.length])].sort(
            (a, b) => a - b,
          );
          const pieces = at.slice(1).map((end, index) => out.subarray(at[index], end));
          expect(read(pieces)).toEqual(commits);
        },
      ),
    );
  });

  test('each commit is given as soon as it is whole', () => {
    const commits: Commit[] = [];
    const take = createLogReader((commit) => commits.push(commit));
    const one = record({
      sha: 'a'.repeat(40),
      parents: [],
      author: 'Ada',
      committedAt: 1,
      message: 'feat: x',
    });
    take(Buffer.from(one + one.slice(0, 50)));
    expect(commits).toHaveLength(1);
    take(Buffer.from(one.slice(50)));
    expect(commits).toHaveLength(2);
  });

  test('a huge message in many pieces costs no more than its size', () => {
    const message = 'x'.repeat(64 * 1024 * 1024);
    const out = Buffer.from(
      record({ sha: 'a'.repeat(40), parents: [], author: '', committedAt: 1, message }),
    );
    const pieces = Array.from({ length: Math.ceil(out.length / 65_536) }, (_, index) =>
      out.subarray(index * 65_536, (index + 1) * 65_536),
    );
    const started = performance.now();
    expect(read(pieces)[0]?.message.length).toBe(message.length);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
