import { expect, test } from '@jest/globals';
import { sameBody } from '../../src/update/update-body.ts';

test.each([
  ['line ends', 'one\ntwo\n', 'one\r\ntwo'],
  ['seconds of the table', '| tests | pytest | passed | 2 s |', '| tests | pytest | passed | 61 s |'],
  ['what unittest says', 'Ran 2 tests in 0.001s\n\nOK', 'Ran 2 tests in 0.104s\n\nOK'],
  ['what pytest says', '1 failed in 9.87s', '1 failed in 12.00s'],
  ['what pytest says after a minute', '1 failed in 59.87s', '1 failed in 65.02s (0:01:05)'],
  ['what uv says', 'Resolved 3 packages in 12ms', 'Resolved 3 packages in 1.20s'],
  ['what uv says after a minute', 'Resolved 3 packages in 59.10s', 'Resolved 3 packages in 1m 05s'],
])('are the same but for %s', (_, one, other) => {
  expect(sameBody(one, other)).toBe(true);
});

test.each([
  ['another version', '`acme-vault` 1.3.0', '`acme-vault` 1.4.0'],
  ['another result', '| pytest | passed | 2 s |', '| pytest | **failed** | 2 s |'],
  ['another count', '1 failed in 0.12s', '2 failed in 0.12s'],
  ['another line', 'E  assert 1 == 2', 'E  assert 1 == 3'],
])('differ: %s', (_, one, other) => {
  expect(sameBody(one, other)).toBe(false);
});
