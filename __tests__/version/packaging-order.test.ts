// The law of the version room: it reads, writes and sorts as Python's `packaging` does.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from '../../src/version/compare-versions.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';

interface Reading {
  /** Canonical text; null for no version. */
  readonly canonical: string | null;
  /** Place in the order; equal versions share one. */
  readonly rank: number | null;
}

const JUDGE = `
import json, sys
try:
    from packaging.version import InvalidVersion, Version
except ImportError:
    try:
        from pip._vendor.packaging.version import InvalidVersion, Version
    except ImportError:
        sys.exit("This test needs a python3 that has pip or packaging: python3 -m ensurepip, or pip install packaging.")

def read(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None

versions = [read(text) for text in json.load(sys.stdin)]
ranks = {version: rank for rank, version in enumerate(sorted({v for v in versions if v is not None}))}
json.dump([
    {"canonical": None, "rank": None} if v is None else {"canonical": str(v), "rank": ranks[v]}
    for v in versions
], sys.stdout)
`;

function judge(texts: readonly string[]): readonly Reading[] {
  const run = spawnSync('python3', ['-c', JUDGE], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr || `This test needs python3: ${run.error?.message}`);
  return JSON.parse(run.stdout) as readonly Reading[];
}

function readAll(texts: readonly string[]): readonly Reading[] {
  const versions = texts.map(parseVersion);
  const order = versions.flatMap((version, index) => (version === null ? [] : [{ version, index }]));
  order.sort((a, b) => compareVersions(a.version, b.version));
  const ranks = new Map<number, number>();
  let rank = 0;
  for (const [place, { version, index }] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined && compareVersions(before.version, version) !== 0) rank += 1;
    ranks.set(index, rank);
  }
  return versions.map((version, index) => ({
    canonical: version && formatVersion(version),
    rank: ranks.get(index) ?? null,
  }));
}

const separator = fc.constantFrom('', '.', '-', '_');
const number = fc.constantFrom('0', '1', '2', '3', '10', '02', '2024', '20240101');
const optionalNumber = fc.option(number, { nil: '' });
const rarely = (text: fc.Arbitrary<string>) =>
  fc.oneof({ arbitrary: fc.constant(''), weight: 3 }, { arbitrary: text, weight: 1 });
const sometimes = (text: fc.Arbitrary<string>) => fc.option(text, { nil: '' });
const suffix = (...words: readonly string[]) =>
  fc.tuple(separator, fc.constantFrom(...words), separator, optionalNumber).map((parts) => parts.join(''));

const spelling = fc
  .tuple(
    rarely(fc.constantFrom('v', 'V', ' ')),
    rarely(fc.constantFrom('0!', '1!', '2!')),
    fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.')),
    sometimes(suffix('a', 'b', 'c', 'rc', 'alpha', 'Beta', 'pre', 'PREVIEW')),
    sometimes(fc.oneof(suffix('post', 'rev', 'r', 'POST'), fc.constantFrom('-0', '-1', '-10'))),
    sometimes(suffix('dev', 'DEV')),
    rarely(fc.constantFrom('+a', '+1', '+01', '+10', '+9', '+a.1', '+a-b', '+A_b', '+1.a', '+a.1.0', '+1a')),
    rarely(fc.constantFrom('\n', '.', '-', 'x', '+', '.x', '-rc.1.2', '!')),
  )
  .map((parts) => parts.join(''));

test('10,000 random spellings are read, written and sorted as packaging does', () => {
  const texts = fc.sample(spelling, { numRuns: 10_000, seed: 440 });
  const ours = readAll(texts);
  const theirs = judge(texts);
  const differences = texts
    .map((text, index) => ({ text, ours: ours[index], theirs: theirs[index] }))
    .filter((row) => JSON.stringify(row.ours) !== JSON.stringify(row.theirs));
  expect(differences).toEqual([]);
  expect(new Set(theirs.map(({ rank }) => rank)).size).toBeGreaterThan(3000);
  expect(theirs.filter(({ rank }) => rank === null).length).toBeGreaterThan(500);
});
