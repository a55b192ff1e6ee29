import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatVersion } from '../../src/version/format-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import { anyVersion } from './versions.ts';

describe('every spelling of PEP 440 is read and written canonically', () => {
  test.each([
    ['1.2.3', '1.2.3'],
    ['1', '1'],
    ['1.0.0', '1.0.0'],
    ['v1.2', '1.2'],
    ['V1.2', '1.2'],
    [' 1.2\n', '1.2'],
    ['01.002', '1.2'],
    ['20240101', '20240101'],
    ['2024.01', '2024.1'],
    ['1!2.0', '1!2.0'],
    ['0!2.0', '2.0'],
    ['1.2.0rc1', '1.2.0rc1'],
    ['1.2.0-rc.1', '1.2.0rc1'],
    ['1.2.0_RC_1', '1.2.0rc1'],
    ['1.2.0c1', '1.2.0rc1'],
    ['1.2.0-preview.4', '1.2.0rc4'],
    ['1.2.0.pre', '1.2.0rc0'],
    ['1.2.0-alpha', '1.2.0a0'],
    ['1.2.0ALPHA1', '1.2.0a1'],
    ['1.2.0-beta.11', '1.2.0b11'],
    ['1.2.0b', '1.2.0b0'],
    ['1.2.0rc007', '1.2.0rc7'],
    ['1.2.0.post1', '1.2.0.post1'],
    ['1.2.0-1', '1.2.0.post1'],
    ['1.2.0-r4', '1.2.0.post4'],
    ['1.2.0rev', '1.2.0.post0'],
    ['1.2.0post', '1.2.0.post0'],
    ['1.2.0rc1-2', '1.2.0rc1.post2'],
    ['1.2.0.dev4', '1.2.0.dev4'],
    ['1.2.0-DEV', '1.2.0.dev0'],
    ['1.2.0rc1.post2.dev3', '1.2.0rc1.post2.dev3'],
    ['1.2.0+Ubuntu-1_02', '1.2.0+ubuntu.1.2'],
    ['1.2.0+000', '1.2.0+0'],
    ['1.2.0+123456789012345678901234567890', '1.2.0+123456789012345678901234567890'],
    ['v1!01.0-C.2-r3_dev4+A-B', '1!1.0rc2.post3.dev4+a.b'],
    ['9007199254740991.0', '9007199254740991.0'],
  ])('%j is %s', (text, canonical) => {
    const version = parseVersion(text);
    expect(version && formatVersion(version)).toBe(canonical);
  });

  test('all parts are values', () => {
    expect(parseVersion('1!2.0rc3.post4.dev5+acme.6')).toEqual({
      epoch: 1,
      release: [2, 0],
      pre: { kind: 'rc', number: 3 },
      post: 4,
      dev: 5,
      local: 'acme.6',
    });
  });
});

test.each([
  '',
  ' ',
  'v',
  'abc',
  '1.',
  '.1',
  '1..2',
  '1.2.x',
  '1.0.0-next.1',
  '1.2.0-rc.1.2',
  '1.0+',
  '1.0+a..b',
  '1.0+a+b',
  '1!',
  '!1',
  '1!2!3',
  '1 .0',
  'vv1.0',
  '1.0.dev1rc1',
  '1.0.post1rc1',
  '1.0--1',
  '１.0',
  '\uFEFF1.0',
  '9007199254740992',
  '1.0rc9007199254740992',
  '1'.repeat(400),
])('%j is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

test('a canonical text is read back as the same version', () => {
  fc.assert(
    fc.property(anyVersion, (version) => {
      expect(parseVersion(formatVersion(version))).toEqual(version);
    }),
  );
});

test('a hostile text of a megabyte is refused at once', () => {
  const hostile = ['1', '1.', '1-', '1a', '1+a', ' '].map((part) => `1${part.repeat(500_000)}~`);
  const start = performance.now();
  expect(hostile.map(parseVersion)).toEqual(hostile.map(() => null));
  expect(performance.now() - start).toBeLessThan(2000);
});
