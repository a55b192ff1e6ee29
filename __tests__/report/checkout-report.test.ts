import { describe, expect, test } from '@jest/globals';
import { checkoutDocument, renderCheckout } from '../../src/report/checkout-report.ts';
import type { ReleasedCheckout } from '../../src/report/released-checkout.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';

const sha256 = 'a'.repeat(64);
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const url = `https://files.acme.example/${WHEEL}`;
const untagged = { name: 'v1.3.0', made: false, exists: false, isPushed: false };
const built: ReleasedCheckout = {
  ...{ name: 'acme-vault', version: '1.3.0', uploaded: [], installed: null, bill: null, tag: untagged },
  files: [{ filename: WHEEL, sha256, size: 1700 }],
};
const uploaded: ReleasedCheckout = {
  ...built,
  uploaded: [{ filename: WHEEL, url, outcome: 'uploaded' }],
  installed: { file: WHEEL, modules: [{ name: 'acme_vault', version: null }], scripts: ['acme-vault'] },
};

function next(done: ReleasedCheckout, kind: string | null, folder = '.'): string {
  const index = kind === null ? null : indexProfile(kind);
  const [, after = ''] = renderCheckout(done, { index, folder }, { color: false }).split('\n\n');
  return after;
}

describe('for a person', () => {
  test('no line but of a long name is wider than a terminal', () => {
    const text = renderCheckout(uploaded, { index: indexProfile('pypi'), folder: '.' }, { color: false });
    expect(text.split('\n').slice(0, 5)).toEqual([
      'acme-vault 1.3.0 is on PyPI',
      `  ${WHEEL}  1.7 kB`,
      `    sha256 ${sha256}`,
      `  Installed from there: ${WHEEL}`,
      '    imports: acme_vault; answers: acme-vault',
    ]);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u001b');
  });

  test('the bill of materials stands below the files', () => {
    const bill = 'dist/acme_vault-1.3.0.cdx.json';
    const text = renderCheckout({ ...built, bill }, { index: null, folder: '.' }, { color: false });
    expect(text.split('\n')[3]).toBe(`  Bill of materials: ${bill}`);
    expect(checkoutDocument({ ...built, bill }, null)).toMatchObject({ bill });
  });

  test('colour only where it is asked for', () => {
    expect(renderCheckout(built, { index: null, folder: '.' }, { color: true })).toContain('\u001b[1m');
  });

  test('what was there already, and what fits no machine like this', () => {
    const there = { ...uploaded, uploaded: [{ filename: WHEEL, url, outcome: 'already-there' as const }] };
    const unfit = { ...there, installed: { file: null, modules: [], scripts: [] } };
    const text = renderCheckout(unfit, { index: indexProfile('pypi'), folder: '.' }, { color: false });
    expect(text).toContain(`${WHEEL}  1.7 kB, already there, same sha256`);
    expect(text).toContain('Not installed: none of its files fits this machine.');
  });

  test.each([
    ['nothing uploaded', built, null, '  py-release release --test-upload\n  py-release release --upload'],
    ['TestPyPI', uploaded, 'testpypi', `  pip install 'acme-vault @ ${url}'\nNext, to PyPI:`],
    [
      'PyPI',
      uploaded,
      'pypi',
      '  pip install acme-vault==1.3.0\nTag it:\n  git tag -a v1.3.0 -m "acme-vault 1.3.0"',
    ],
    [
      'a tag of this commit',
      { ...uploaded, tag: { ...untagged, exists: true } },
      'pypi',
      'Push its tag:\n  git push',
    ],
    [
      'tagged by this run',
      { ...uploaded, tag: { ...untagged, made: true, exists: true, isPushed: true } },
      'pypi',
      'Tagged: v1.3.0, pushed to origin',
    ],
    [
      'tagged before',
      { ...uploaded, tag: { ...untagged, exists: true, isPushed: true } },
      'pypi',
      'Tagged: v1.3.0 was on origin already',
    ],
  ])('what is left to do: %s', (_, done, kind, text) => {
    expect(next(done, kind)).toContain(text);
  });

  test('no git, no tag', () => {
    expect(next({ ...uploaded, tag: null }, 'pypi')).toBe('Install it:\n  pip install acme-vault==1.3.0');
  });

  test('another folder is named again, as a shell reads it', () => {
    expect(next(built, null, "my vault's")).toContain("py-release release 'my vault'\\''s' --upload");
  });
});

describe('for a program', () => {
  test('no key is ever absent', () => {
    expect(checkoutDocument(built, null)).toEqual({
      ...{ schema: 1, name: 'acme-vault', version: '1.3.0', index: null, installed: null, bill: null },
      files: [{ name: WHEEL, sha256, size: 1700, url: null, outcome: 'built' }],
      tag: { name: 'v1.3.0', made: false },
    });
  });
});
