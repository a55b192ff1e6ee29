// The line by which the comment of a project is found again.
import { expect, test } from '@jest/globals';
import { previewMarker, sameComment } from '../../src/report/preview-comment.ts';

test('every folder has a marker of its own, which no name ends early', () => {
  const folders = ['.', 'a', 'a-b', 'a_b', 'a--b', 'a - b', 'a b', 'a-->b', 'a%2d;-b', 'é', 'a/b'];
  const markers = folders.map(previewMarker);
  expect(new Set(markers).size).toBe(folders.length);
  for (const marker of markers) {
    expect(marker).toMatch(/^<!-- py-release:preview(?: \S+)? -->$/);
    expect(marker.slice(4, -3)).not.toMatch(/--|>/);
  }
  expect(previewMarker('packages/acme-vault')).toBe('<!-- py-release:preview packages/acme-vault -->');
});

const row = (before: string, after: string): string =>
  `Words\n| File | Size | Contents |\n| --- | --- | --- |\n| \`acme_vault-VERSION.tar.gz\` | ${before} → ${after} | 2 added |\n`;

test.each([
  ['line ends of the host', 'Words\n\nMore', 'Words\r\n\r\nMore\n', true],
  ['other words', 'Words', 'Word', false],
  ['a file built again, some bytes longer', row('2.7 kB', '2.8 kB'), row('2.7 kB', '2.9 kB'), true],
  ['a file around a unit', row('2.7 kB', '999 B'), row('2.7 kB', '1.0 kB'), true],
  ['a large file, a little longer', row('2.7 MB', '12.0 MB'), row('2.7 MB', '12.1 MB'), true],
  ['a file that grew', row('2.7 kB', '2.8 kB'), row('2.7 kB', '3.4 kB'), false],
  ['a unit', row('2.7 kB', '2.8 kB'), row('2.7 kB', '2.8 MB'), false],
  ['a size in words', 'fix: 2.7 kB → 2.8 kB', 'fix: 2.7 kB → 2.9 kB', false],
])('%s', (_what, one, other, same) => {
  expect([sameComment(one, other), sameComment(other, one)]).toEqual([same, same]);
});
