import { describe, expect, test } from '@jest/globals';
import type { ArchiveListing, ArchiveMember } from '../../src/distribution/archive-listing.ts';
import { compareArchives, compareBuilds } from '../../src/distribution/compare-archives.ts';
import { describeDifferences, differenceRemedies } from '../../src/distribution/describe-differences.ts';

const member = (path: string, more: Partial<ArchiveMember> = {}): ArchiveMember => ({
  ...{ path, sha256: 'a'.repeat(64), size: 3, mode: '100644', time: '1700000000', owner: '', link: '' },
  ...more,
});
const archive = (members: readonly ArchiveMember[], sha256: string, more: Partial<ArchiveListing> = {}) => ({
  ...{ filename: 'acme-1.0.tar.gz', sha256, members, wrapping: '0' },
  ...more,
});
const A = member('acme-1.0/a.py');
const B = member('acme-1.0/b.py');
const FIRST = archive([A, B], '1');

describe('how a member differs', () => {
  test.each([
    ['content', { sha256: 'b'.repeat(64) }, 'content'],
    ['mode', { mode: '100600' }, 'permissions (100644, then 100600)'],
    ['time', { time: '1800000000' }, 'time (1700000000, then 1800000000)'],
    ['owner', { owner: '1000:1000 mona:mona' }, 'owner (, then 1000:1000 mona:mona)'],
    ['link', { link: 'b.py' }, 'link (, then b.py)'],
  ] as const)('%s', (kind, change, words) => {
    const differences = compareArchives(FIRST, archive([member(A.path, change), B], '2'));
    expect(differences.map((one) => [one.member, one.kind])).toEqual([[A.path, kind]]);
    expect(describeDifferences(differences)).toEqual(['acme-1.0.tar.gz', `  acme-1.0/a.py: ${words}`]);
    expect(differenceRemedies(differences)).toHaveLength(kind === 'link' ? 0 : 1);
  });
});

describe('how archives differ', () => {
  const cases: readonly (readonly [string, ArchiveListing, readonly string[]])[] = [
    ['the same bytes', FIRST, []],
    [
      'another order',
      archive([B, A], '2'),
      ['(the archive): order of the members (acme-1.0/a.py, then acme-1.0/b.py)'],
    ],
    ['a member less', archive([B], '2'), ['acme-1.0/a.py: only in the first build']],
    [
      'a member more',
      archive([A, member('acme-1.0/aa.py'), B], '2'),
      ['acme-1.0/aa.py: only in the second build'],
    ],
    [
      'the time of the wrapping',
      archive([A, B], '2', { wrapping: '9' }),
      ['(the archive): time in the gzip header (0, then 9)'],
    ],
    ['only the compression', archive([A, B], '2'), ['(the archive): same members, packed in another way']],
    [
      'all that a member can have',
      archive([member(A.path, { time: '1', mode: '100600' }), B], '2'),
      ['acme-1.0/a.py: permissions (100644, then 100600), time (1700000000, then 1)'],
    ],
  ];
  test.each(cases)('%s', (_, second, lines) => {
    const described = describeDifferences(compareArchives(FIRST, second));
    expect(described.slice(1).map((line) => line.trim())).toEqual(lines);
  });
});

test('a file that only one build made', () => {
  const wheel = archive([A], '3', { filename: 'acme-1.0-py3-none-any.whl' });
  const differences = compareBuilds([FIRST, wheel], [FIRST]);
  expect(describeDifferences(differences)).toEqual([
    'acme-1.0-py3-none-any.whl',
    '  (the archive): only in the first build',
  ]);
});

test('compiled members have a remedy of their own', () => {
  const library = member('acme/fast.cpython-312-x86_64-linux-gnu.so');
  const changed = { ...library, sha256: 'c'.repeat(64) };
  const [remedy] = differenceRemedies(compareArchives(archive([library], '1'), archive([changed], '2')));
  expect(remedy).toMatch(/-ffile-prefix-map/);
});

test('many members are counted, and hostile names are shown without control characters', () => {
  const many = Array.from({ length: 25 }, (_, n) => member(`acme-1.0/${n}\u001b[31m`));
  const lines = describeDifferences(compareArchives(archive(many, '1'), archive([], '2')));
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe('  … and 5 more');
  expect(lines.join('')).not.toContain('\u001b');
});
