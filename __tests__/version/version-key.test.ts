import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { sameVersion } from '../../src/version/compare-versions.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import { versionKey } from '../../src/version/version-key.ts';
import { anyVersion } from './versions.ts';

test.each([
  ['1.2.0', '1.2'],
  ['1.0.0', '1'],
  ['0.0', '0'],
  ['10', '10'],
  ['1!2.0rc1.post2.dev3+a.1', '1!2rc1.post2.dev3+a.1'],
])('%s is %s', (written, key) => expect(versionKey(parseVersion(written)!)).toBe(key));

test('one key for one version, and another for every other', () => {
  const padded = fc.tuple(anyVersion, fc.nat({ max: 3 })).map(([version, zeros]) => ({
    ...version,
    release: [...version.release, ...Array<number>(zeros).fill(0)],
  }));
  fc.assert(
    fc.property(padded, padded, fc.boolean(), (one, other, alike) => {
      const two = alike ? { ...other, ...one, release: [...one.release, 0] } : other;
      expect(versionKey(one) === versionKey(two)).toBe(sameVersion(one, two));
    }),
  );
});
