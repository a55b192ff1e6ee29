import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bump } from '../../src/commits/bump.ts';
import { compareVersions, isFinal } from '../../src/version/compare-versions.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { bumpBetween, effectiveBump, isCalendar, nextVersion } from '../../src/version/next-version.ts';
import { anyVersion, version } from './versions.ts';

const next = (text: string, bump: Bump, majorOnZero = false): string =>
  formatVersion(nextVersion(version(text), bump, { majorOnZero }));

describe('a bump', () => {
  test.each<[string, Bump, string]>([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1', 'patch', '1.0.1'],
    ['1.2', 'minor', '1.3.0'],
    ['1.2.3.4', 'patch', '1.2.4'],
    ['1!1.2.3', 'major', '1!2.0.0'],
    ['1.2.0rc1', 'minor', '1.3.0'],
    ['1.2.0.post3', 'patch', '1.2.1'],
    ['1.2.0.dev4', 'patch', '1.2.1'],
    ['1.2.0+acme.1', 'patch', '1.2.1'],
    ['999.9.9', 'minor', '999.10.0'],
    ['0.2.3', 'patch', '0.2.4'],
    ['0.2.3', 'minor', '0.3.0'],
    ['0.2.3', 'major', '0.3.0'],
    ['1!0.2.3', 'major', '1!0.3.0'],
    ['0.0.0', 'major', '0.1.0'],
  ])('of %s by %s leads to %s', (text, bump, expected) => {
    expect(next(text, bump)).toBe(expected);
  });

  test.each<[string, Bump, string]>([
    ['0.2.3', 'major', '1.0.0'],
    ['0.2.3', 'minor', '0.3.0'],
    ['0.2.3', 'patch', '0.2.4'],
    ['1.2.3', 'major', '2.0.0'],
  ])('of %s by %s leads to %s with major-on-zero', (text, bump, expected) => {
    expect(next(text, bump, true)).toBe(expected);
  });

  test.each(['2024.1', '20240101', '1000.0.0', '1!2024.1'])(
    'of the calendar version %s is an error',
    (text) => {
      expect(() => next(text, 'patch')).toThrow(
        expect.objectContaining({
          code: 'version-calendar',
          happened: expect.stringContaining(text),
        }),
      );
    },
  );

  test('leads to a higher, final version of three numbers in the same epoch, and out of 0.x by consent only', () => {
    const bumps = fc.constantFrom<Bump>('major', 'minor', 'patch');
    const ordinary = anyVersion.filter((any) => !isCalendar(any));
    fc.assert(
      fc.property(ordinary, bumps, fc.boolean(), (current, bump, majorOnZero) => {
        const moved = nextVersion(current, bump, { majorOnZero });
        expect(compareVersions(moved, current)).toBeGreaterThan(0);
        expect(isFinal(moved) && moved.post === null && moved.local === null).toBe(true);
        expect(moved.release).toHaveLength(3);
        expect(moved.epoch).toBe(current.epoch);
        if (current.release[0] === 0 && !majorOnZero) expect(moved.release[0]).toBe(0);
        expect(bumpBetween(current, moved)).toBe(effectiveBump(current, bump, { majorOnZero }));
      }),
    );
  });
});

test.each<[string, string, Bump]>([
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2', '1.2.0.post1', 'patch'],
  ['1.2.3', '1.4', 'minor'],
  ['1', '1.1rc1', 'minor'],
  ['1.2.3', '3.0', 'major'],
  ['1.2.3', '1!1.2.3', 'major'],
])('from %s to %s is %s', (from, to, expected) => {
  expect(bumpBetween(version(from), version(to))).toBe(expected);
});
