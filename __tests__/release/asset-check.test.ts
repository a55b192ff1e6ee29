import { describe, expect, test } from '@jest/globals';
import { MANIFEST_FILENAME, type Manifest } from '../../src/distribution/manifest.ts';
import { checkAssets, type AssetFacts } from '../../src/release/asset-check.ts';

const WHEEL = 'acme_vault-1!2.0-py3-none-any.whl';
const SDIST = 'acme_vault-1!2.0.tar.gz';
const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const c = 'c'.repeat(64);
const manifest = {
  files: [
    { filename: WHEEL, sha256: a },
    { filename: SDIST, sha256: b },
  ],
} as unknown as Manifest;

function asset(label: string | null, sha256: string | null, changes: Partial<AssetFacts> = {}): AssetFacts {
  return { name: (label ?? '').replaceAll('!', '.'), label, state: 'uploaded', sha256, ...changes };
}

const whole = [asset(WHEEL, a), asset(SDIST, b), asset(MANIFEST_FILENAME, c)];
const check = (assets: readonly AssetFacts[]) => checkAssets(manifest, `sha256:${c}`, assets);

test('every file by its label and hash, whatever the host calls it', () => {
  expect(check(whole)).toEqual([]);
  expect(check(whole.toReversed())).toEqual([]);
  expect(check([...whole, asset('notes.pdf', null)])).toEqual([]);
});

test('a host without labels is asked by name', () => {
  const unnamed = whole.map(({ label, ...rest }) => ({ ...rest, label: null, name: label ?? '' }));
  expect(check(unnamed)).toEqual([]);
});

describe('differences', () => {
  test.each<[string, readonly AssetFacts[], readonly string[]]>([
    [
      'nothing is there',
      [],
      [`${WHEEL} is missing`, `${SDIST} is missing`, `${MANIFEST_FILENAME} is missing`],
    ],
    ['other bytes', [asset(WHEEL, b), ...whole.slice(1)], [`${WHEEL} has sha256 ${b} instead of ${a}`]],
    [
      'no hash is told',
      [asset(WHEEL, null), ...whole.slice(1)],
      [`${WHEEL} has sha256 unknown instead of ${a}`],
    ],
    [
      'a broken upload',
      [asset(WHEEL, a, { state: 'starter' }), ...whole.slice(1)],
      [`${WHEEL} has sha256 starter instead of ${a}`],
    ],
    [
      'another manifest',
      [...whole.slice(0, 2), asset(MANIFEST_FILENAME, b)],
      [`${MANIFEST_FILENAME} has sha256 ${b} instead of ${c}`],
    ],
    ['the name alone', [asset('other', a, { name: WHEEL }), ...whole.slice(1)], [`${WHEEL} is missing`]],
  ])('%s', (_, assets, expected) => {
    expect(check(assets).map(({ text }) => text)).toEqual(expected);
  });

  test('a broken upload beside the whole one does no harm', () => {
    expect(check([asset(WHEEL, null, { state: 'starter' }), ...whole])).toEqual([]);
  });
});
