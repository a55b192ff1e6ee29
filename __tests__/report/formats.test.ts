import { expect, test } from '@jest/globals';
import { formatDuration } from '../../src/report/format-duration.ts';

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
