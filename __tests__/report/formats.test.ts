import { expect, test } from '@jest/globals';
import { formatDuration } from '../../src/report/format-duration.ts';
import { formatSize } from '../../src/report/format-size.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [12_345, '12.3 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [4_000_000_000, '4.0 GB'],
  [5e15, '5000.0 TB'],
])('%d bytes', (bytes, text) => expect(formatSize(bytes)).toBe(text));

test.each([
  [0, '0 ms'],
  [99.4, '99 ms'],
  [99.6, '0.1 s'],
  [1234, '1.2 s'],
  [9960, '10 s'],
  [59_400, '59 s'],
  [59_600, '1 min 00 s'],
  [125_000, '2 min 05 s'],
  [3_599_600, '1 h 00 min'],
  [3_725_000, '1 h 02 min'],
])('%d milliseconds', (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text));
