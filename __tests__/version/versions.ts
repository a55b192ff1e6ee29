// What the tests of this folder share: versions by their text, and arbitrary ones.
import fc from 'fast-check';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

export function version(text: string): Version {
  const parsed = parseVersion(text);
  if (parsed === null) throw new Error(`The test holds an invalid version: ${text}`);
  return parsed;
}

/** Small numbers meet each other; large ones try the arithmetic. */
const number = fc.oneof(
  { arbitrary: fc.nat({ max: 3 }), weight: 8 },
  { arbitrary: fc.constantFrom(9, 10, 999, 1000, 2024, 20240101, 2 ** 40), weight: 1 },
);
const localSegment = fc.oneof(
  fc.constantFrom('a', 'b', 'abc', '1a', 'ubuntu'),
  fc.nat({ max: 12 }).map(String),
);

export const anyVersion: fc.Arbitrary<Version> = fc.record({
  epoch: fc.oneof({ arbitrary: fc.constant(0), weight: 5 }, { arbitrary: fc.nat({ max: 2 }), weight: 1 }),
  release: fc.array(number, { minLength: 1, maxLength: 4 }),
  pre: fc.option(fc.record({ kind: fc.constantFrom('a', 'b', 'rc'), number })),
  post: fc.option(number),
  dev: fc.option(number),
  local: fc.option(
    fc.array(localSegment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('.')),
  ),
});
