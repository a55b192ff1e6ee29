import { expect, test } from '@jest/globals';
import { parsePageCopy, secondsLeft } from '../../src/simple-index/page-copy.ts';

test.each([
  ['12', 'max-age=600, public', { age: 12, maxAge: 600 }, 588],
  ['700', 'max-age=600', { age: 700, maxAge: 600 }, 0],
  ['12', 'max-age=0, s-maxage=30', { age: 12, maxAge: 30 }, 18],
  ['12', 'no-cache', { age: 12, maxAge: null }, null],
  ['0', null, { age: 0, maxAge: null }, null],
  [null, 'max-age=600', null, null],
  ['soon', 'max-age=600', null, null],
])('Age %s, Cache-Control %s', (age, control, copy, left) => {
  const parsed = parsePageCopy(age, control);
  expect([parsed, secondsLeft(parsed)]).toEqual([copy, left]);
});
