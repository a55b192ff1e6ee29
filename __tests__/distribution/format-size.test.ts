import { expect, test } from '@jest/globals';
import { formatSize } from '../../src/distribution/format-size.ts';

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
