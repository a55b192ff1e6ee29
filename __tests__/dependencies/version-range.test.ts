import { describe, expect, test } from '@jest/globals';
import { rangeWithin } from '../../src/dependencies/range-within.ts';
import { caretOf, parseRange } from '../../src/dependencies/version-range.ts';
import type { Version } from '../../src/version/version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';

describe('a range as Python and as poetry write it', () => {
  test.each([
    ['^1.0.0', '>=1.0.0,<2.0.0', '^1.0.0'],
    ['^1.2', '>=1.2.0,<2.0.0', '^1.2.0'],
    ['^1', '>=1.0.0,<2.0.0', '^1.0.0'],
    ['^0.3.1', '>=0.3.1,<0.4.0', '^0.3.1'],
    ['^0.0.3', '>=0.0.3,<0.0.4', '^0.0.3'],
    ['^0.0.0', '>=0.0.0,<0.0.1', '^0.0.0'],
    ['^2024.1', '>=2024.1.0,<2025.0.0', '^2024.1.0'],
    ['^1.0.0rc1', '>=1.0.0rc1,<2.0.0', '^1.0.0rc1'],
    ['^1!2.0.0', '>=1!2.0.0,<1!3.0.0', '^1!2.0.0'],
    ['1.x', '>=1.0.0,<2.0.0', '>=1.0.0,<2.0.0'],
    ['1.2.X', '>=1.2.0,<1.3.0', '>=1.2.0,<1.3.0'],
    ['1.*', '>=1.0.0,<2.0.0', '>=1.0.0,<2.0.0'],
    ['~1.2', '>=1.2.0,<1.3.0', '~1.2'],
    ['~1', '>=1.0.0,<2.0.0', '~1'],
    ['~=1.4.2', '~=1.4.2', '~=1.4.2'],
    ['>=1,<2', '>=1,<2', '>=1,<2'],
    [' >= 1 , < 2 ', '>=1,<2', '>=1,<2'],
    ['1.2.3', '==1.2.3', '==1.2.3'],
    ['==1.2.*', '==1.2.*', '==1.2.*'],
    ['*', '', '*'],
  ])('%s', (text, clauses, poetry) => {
    expect(parseRange(text)).toEqual({ clauses, poetry });
  });

  test.each(['^', '^x', 'latest', '1.x.x', '>=one', '1.2.3; import os', '>=1"]\nx = "'])(
    '%j is refused',
    (text) => {
      expect(() => parseRange(text)).toThrow(expect.objectContaining({ code: 'consumer-range-invalid' }));
    },
  );

  test('the latest release, whatever it is, is inside of its caret', () => {
    for (const text of ['1.4.2', '0.1.0', '0.0.1', '3', '1!2.0', '2.0.0rc1'])
      expect(rangeWithin(`==${text}`, caretOf(parseVersion(text) as Version).clauses)).toBe(true);
  });
});

describe('what is there lets in no more than what was asked', () => {
  test.each([
    ['>=1.2.0,<2.0.0', '>=1.0.0,<2.0.0', true],
    ['>= 1.0 , < 2', '>=1.0.0,<2.0.0', true],
    ['==1.5.0', '>=1.0.0,<2.0.0', true],
    ['~=1.4', '>=1.0.0,<2.0.0', true],
    ['^1.3', '>=1.0.0,<2.0.0', true],
    ['1.*', '>=1.0.0,<2.0.0', true],
    ['>=1,!=1.3,<2', '>=1.0.0,<2.0.0', true],
    ['>1.0.0,<2', '>=1.0.0,<2.0.0', true],
    ['>=1.0.0', '', true],
    ['', '', true],
    ['===weird', '===weird', true],
    ['>=1.0.0', '>=1.0.0,<2.0.0', false],
    ['', '>=1.0.0,<2.0.0', false],
    ['>=1.0.0,<=2.0.0', '>=1.0.0,<2.0.0', false],
    ['>=0.9,<2', '>=1.0.0,<2.0.0', false],
    ['>=1,<3', '>=1.0.0,<2.0.0', false],
    ['==1.2.3', '==1.2.4', false],
    ['>=1,<2', '>=1,!=1.3,<2', false],
    ['===weird', '>=1.0.0,<2.0.0', false],
  ])('%j within %j: %j', (written, asked, expected) => {
    expect(rangeWithin(written, asked)).toBe(expected);
  });
});
