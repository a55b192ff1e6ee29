import { expect, test } from '@jest/globals';
import { limitEnd, limitSeconds } from '../../../src/gateways/github/rate-limit.ts';

const NOW = Date.parse('2026-05-04T10:00:00Z');
const RESET = String(NOW / 1000 + 90);

test.each([
  ['nothing is told', {}, null],
  ['seconds', { 'retry-after': '17' }, 17],
  ['a date, by our clock', { 'retry-after': 'Mon, 04 May 2026 10:00:30 GMT' }, 30],
  [
    'a date, by the clock of the answer',
    { 'retry-after': 'Mon, 04 May 2026 10:00:30 GMT', date: 'Mon, 04 May 2026 10:00:10 GMT' },
    20,
  ],
  ['the hour is used up', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET }, 91],
  [
    'the hour is used up, and our clock is wrong',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET, date: 'Mon, 04 May 2026 10:01:00 GMT' },
    31,
  ],
  ['the hour ended meanwhile', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 1],
  [
    'the hour ends some time, and requests are left',
    { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': RESET },
    null,
  ],
  ['both', { 'retry-after': '5', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET }, 5],
  ['nonsense', { 'retry-after': 'soon', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'later' }, null],
])('%s', (_, headers, seconds) => {
  expect(limitSeconds(headers, NOW)).toBe(seconds);
});

test('the end in words', () => {
  expect(limitEnd({ 'retry-after': '90' }, NOW)).toBe('the limit is reset in 2 min, at 2026-05-04T10:01:30Z');
  expect(limitEnd({}, NOW)).toBe('it does not tell until when');
});
