import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, finalOf, isFinal, sameVersion } from '../../src/version/compare-versions.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { anyVersion, version } from './versions.ts';

// The example of PEP 440, "Summary of permitted suffixes and relative ordering", with neighbours.
// prettier-ignore
const ASCENDING = [
  '0.9', '1.0.dev0', '1.0.dev456', '1.0a1', '1.0a2.dev456', '1.0a12.dev456', '1.0a12', '1.0b1.dev456', '1.0b2',
  '1.0b2.post345.dev456', '1.0b2.post345', '1.0rc1.dev456', '1.0rc1', '1.0', '1.0+abc.5', '1.0+abc.7', '1.0+5',
  '1.0+5.1', '1.0+10', '1.0.post456.dev34', '1.0.post456', '1.0.15', '1.1.dev1', '2024.1', '1!0.1',
];

test('versions sort as in PEP 440', () => {
  const shuffled = ASCENDING.toReversed().map(version);
  expect(shuffled.sort(compareVersions).map(formatVersion)).toEqual(ASCENDING);
});

test('the order is one: antisymmetric and transitive', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test.each([
  ['1.2', '1.2.0', true],
  ['1', '1.0.0.0', true],
  ['1.2.0-rc.1', '1.2rc1', true],
  ['1.2', '1.2.0.post0', false],
  ['1.2', '1.2+a', false],
  ['1!1.2', '1.2', false],
])('%s and %s are one version: %s', (a, b, expected) => {
  expect(sameVersion(version(a), version(b))).toBe(expected);
});

describe('final versions', () => {
  test.each([
    ['1.2.0', true],
    ['1.2.0.post1', true],
    ['1.2.0+acme', true],
    ['1.2.0rc1', false],
    ['1.2.0a1.post1', false],
    ['1.2.0.dev1', false],
    ['1.2.0.post1.dev1', false],
  ])('%s is final: %s', (text, expected) => {
    expect(isFinal(version(text))).toBe(expected);
  });

  test.each([
    ['1!1.2rc1.post2.dev3+acme', '1!1.2'],
    ['1.2.0.post1', '1.2.0'],
    ['1.2.0', '1.2.0'],
  ])('the final of %s is %s', (text, expected) => {
    expect(formatVersion(finalOf(version(text)))).toBe(expected);
  });
});
