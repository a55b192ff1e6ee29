// Clauses that let a version in, and clauses that are moved so that they do.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { movedClauses } from '../../src/update/moved-clauses.ts';
import { letsIn } from '../../src/update/specifier.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

const version = (text: string): Version => {
  const parsed = parseVersion(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

test.each([
  ['', '1.0', true],
  ['*', '1.0', true],
  ['>=1.0,<2.0', '1.9.9', true],
  ['>=1.0,<2.0', '2.0', false],
  ['>=1.0,<2.0', '2.0rc1', false],
  ['<2.0rc2', '2.0rc1', true],
  ['>1.0', '1.0.post1', false],
  ['>1.0', '1.0.1', true],
  ['~=1.4.2', '1.4.9', true],
  ['~=1.4.2', '1.5', false],
  ['~=1.4', '1.9', true],
  ['==1.2.*', '1.2.7', true],
  ['!=1.2.*', '1.2.7', false],
  ['!=1.2.3', '1.2.4', true],
  ['==1.2', '1.2.0', true],
  ['==1.2', '1.2.0+local', true],
  ['===1.2', '1.2', true],
  ['^1.2', '1.9', true],
  ['^1.2', '2.0', false],
  ['^0.2.3', '0.3.0', false],
  ['~1.2', '1.2.9', true],
  ['~1.2', '1.3', false],
  ['1.2', '1.2.0', true],
  ['1.*', '1.7', true],
  ['>=1 <2', '1.5', true],
  ['^1.0 || ^2.0', '2.1', true],
  ['what', '1.0', false],
  ['>=', '1.0', false],
])('%j lets %s in: %s', (clauses, text, isIn) => {
  expect(letsIn(clauses, version(text))).toBe(isIn);
});

describe('moved', () => {
  test.each([
    ['>=1.0,<2.0', '1.5', '>=1.0,<2.0'],
    ['>= 1.0 , < 2.0', '2.1.3', '>= 1.0 , < 3.0'],
    ['>=1.0,<2', '2.1.3', '>=1.0,<3'],
    ['<1.3', '1.4.2', '<1.5'],
    ['<0.3.0', '0.3.1', '<0.4.0'],
    ['<0.3.0', '1.1', '<2.0.0'],
    ['<=1.5', '2.1.0', '<=2.1.0'],
    ['<2.0.dev0', '2.5', '<3.0.dev0'],
    ['==1.2.0', '1.3.0', '==1.3.0'],
    ['===1.2.0', '1.3.0', '===1.3.0'],
    ['==1.2.*', '1.3.7', '==1.3.*'],
    ['1.*', '2.7', '2.*'],
    ['~=1.2.0', '1.3.7', '~=1.3.7'],
    ['~=1.2', '2.3.7', '~=2.3'],
    ['~=1.2', '2.0rc1', '~=2.0rc1'],
    ['^1.2', '2.3.7', '^2.3'],
    ['^1', '2.3.7', '^2'],
    ['~1.2', '1.3.7', '~1.3'],
    ['1.2.0', '1.3.0', '1.3.0'],
    ['!=1.4,<1.5', '1.6', '!=1.4,<1.7'],
    ['<2', '1!1.0', '<1!2'],
  ])('%j for %s is %j', (clauses, text, expected) => {
    expect(movedClauses(clauses, version(text))).toBe(expected);
  });

  test.each([
    ['!=2.0.0', '2.0.0'],
    ['>=3', '2.0'],
    ['>2.0', '2.0'],
    ['^1.0 || ^2.0', '3.0'],
    ['!=1.2.*', '1.2.3'],
    ['<nonsense', '1.0'],
  ])('%j cannot be moved for %s', (clauses, text) => {
    expect(movedClauses(clauses, version(text))).toBeNull();
  });

  const numbers = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });
  const clause = fc
    .tuple(
      fc.constantFrom('>=', '<', '<=', '==', '~=', '>', '!=', '^', '~', ''),
      fc.constantFrom('', ' '),
      fc.array(fc.nat(30), { minLength: 2, maxLength: 4 }),
    )
    .map(([operator, gap, release]) => `${operator}${operator === '' ? '' : gap}${release.join('.')}`);

  test('law: what is moved lets the version in, keeps the other clauses and all blanks, and is moved no second time', () => {
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(',', ', ', ' , '),
        numbers,
        (clauses, comma, release) => {
          const wanted = version(release.join('.'));
          const text = clauses.join(comma);
          const moved = movedClauses(text, wanted);
          if (moved === null) return;
          expect(letsIn(moved, wanted)).toBe(true);
          expect(movedClauses(moved, wanted)).toBe(moved);
          const after = moved.split(comma);
          expect(after).toHaveLength(clauses.length);
          for (const [position, each] of clauses.entries()) {
            if (letsIn(each, wanted)) expect(after[position]).toBe(each);
            else expect(after[position]?.replace(/[\d.]+$/, '')).toBe(each.replace(/[\d.]+$/, ''));
          }
        },
      ),
    );
  });

  test('law: a pin is moved to the version itself', () => {
    fc.assert(
      fc.property(numbers, numbers, (old, release) => {
        const wanted = version(release.join('.'));
        const moved = movedClauses(`==${old.join('.')}`, wanted);
        expect(letsIn(moved ?? '', wanted)).toBe(true);
        expect([`==${old.join('.')}`, `==${formatVersion(wanted)}`]).toContain(moved);
      }),
    );
  });
});
