// Which version is taken, and the reasons of those that are not.
import { describe, expect, test } from '@jest/globals';
import type { IndexFile } from '../../src/simple-index/index-page.ts';
import { askedPlaces } from '../../src/dependencies/asked-places.ts';
import { type ChoiceRequest, chooseVersion, updateKind } from '../../src/update/choose-version.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

const version = (text: string): Version => parseVersion(text) as Version;
const NOW = Date.parse('2026-03-20T00:00:00Z');

const file = (text: string, facts: Partial<IndexFile> = {}): IndexFile => ({
  ...{ filename: `acme_vault-${text}-py3-none-any.whl`, url: '', sha256: null, size: null },
  ...{ requiresPython: null, yanked: false, uploadTime: '2026-03-01T00:00:00Z' },
  ...facts,
});

function choose(
  files: readonly IndexFile[],
  request: Partial<ChoiceRequest> & { readonly asks?: string } = {},
) {
  const { asks = 'acme-vault>=1.0,<2.0', ...rest } = request;
  const { to, passedOver } = chooseVersion({
    ...{ files, places: askedPlaces(new Map([['requirements.txt', `${asks}\n`]]), 'acme-vault') },
    ...{ from: version('1.0.0'), requiresPython: '>=3.10', now: NOW },
    ...{ policy: 'minor', pre: false, coolDownDays: 0 },
    ...rest,
  });
  return { to: to === null ? null : formatVersion(to), passedOver };
}

test('the highest that the policy lets in; older ones are not told', () => {
  expect(choose(['0.9', '1.0.0', '1.1', '1.2', '1.10'].map((each) => file(each)))).toEqual({
    to: '1.10',
    passedOver: [],
  });
});

test('nothing newer', () => {
  expect(choose([file('1.0.0')])).toEqual({ to: null, passedOver: [] });
});

test.each([
  ['acme-vault>=1.0,<2.0', '2.0'],
  ['acme-vault<1.0', '2.0'],
])('%s lets nothing in that is there: what is above it is a major update', (asks, newer) => {
  const files = [file('1.5', { yanked: 'eats gold' }), file(newer)];
  const facts = { asks, from: null };
  expect(choose(files, facts)).toMatchObject({
    to: null,
    passedOver: [{ why: 'a major update, and the policy is minor' }, {}],
  });
  expect(choose(files, { ...facts, policy: 'major' }).to).toBe(newer);
});

describe('passed over', () => {
  test.each<[string, Partial<IndexFile>, Partial<ChoiceRequest> & { readonly asks?: string }, string]>([
    ['1.1', { yanked: '' }, {}, 'yanked'],
    ['1.1', { yanked: 'eats gold' }, {}, 'yanked: eats gold'],
    ['1.1', { requiresPython: '>=3.12' }, {}, 'it needs Python >=3.12, and the project runs on >=3.10'],
    [
      '1.1',
      { requiresPython: '>=3.12' },
      { requiresPython: '==3.11.7' },
      'it needs Python >=3.12, and the project runs on ==3.11.7',
    ],
    ['1.1rc1', {}, {}, 'a pre-release'],
    ['2.0', {}, {}, 'a major update, and the policy is minor'],
    ['1.1', {}, { policy: 'patch' }, 'a minor update, and the policy is patch'],
    ['1.1', {}, { coolDownDays: 30 }, 'uploaded 19 days ago, and the cool-down is 30 days'],
    [
      '1.1',
      { uploadTime: null },
      { coolDownDays: 1 },
      'its index does not tell when it was uploaded, so a cool-down of 1 days cannot be kept',
    ],
    ['1.1', {}, { asks: 'acme-vault!=1.1' }, 'requirements.txt:1 keeps it out (acme-vault!=1.1)'],
  ])('%s: %j %j', (text, facts, request, why) => {
    expect(choose([file('1.0.0'), file(text, facts)], request)).toEqual({
      to: null,
      passedOver: [{ version: text, why }],
    });
  });
});

describe('taken', () => {
  test.each<[string, Partial<IndexFile>, Partial<ChoiceRequest> & { readonly asks?: string }]>([
    ['1.1', { requiresPython: '>=3.8,!=3.9.0,<4' }, {}],
    ['1.1', { requiresPython: '>=3.11' }, { requiresPython: '==3.11.7' }],
    ['1.1rc1', {}, { pre: true }],
    ['1.0.1rc2', {}, { from: version('1.0.1rc1') }],
    ['2.0', {}, { policy: 'major' }],
    ['1.0.1', {}, { policy: 'patch' }],
    ['1.1', {}, { coolDownDays: 19 }],
    ['1.1', { uploadTime: null }, {}],
    ['1.1', {}, { asks: 'acme-vault==1.0.0' }],
  ])('%s: %j %j', (text, facts, request) => {
    expect(choose([file('1.0.0'), file(text, facts)], request).to).toBe(text);
  });

  test('a version of which one file is yanked still has the other', () => {
    const files = [file('1.1', { yanked: '' }), file('1.1', { filename: 'acme_vault-1.1.tar.gz' })];
    expect(choose(files).to).toBe('1.1');
  });

  test('without a lock, what the constraint lets in today is what a newer one is newer than', () => {
    const files = ['1.0', '1.5', '2.0', '2.1'].map((each) => file(each));
    expect(choose(files, { from: null })).toMatchObject({
      to: null,
      passedOver: [{ version: '2.1' }, { version: '2.0' }],
    });
    expect(choose(files, { from: null, policy: 'major' }).to).toBe('2.1');
  });

  test('files of other kinds and names that are none are no versions', () => {
    expect(
      choose([file('9', { filename: 'acme_vault-9.exe' }), file('9', { filename: '../x' }), file('1.1')]),
    ).toEqual({ to: '1.1', passedOver: [] });
  });
});

test.each([
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.2', '1.2.0.1', 'patch'],
  ['0.2.3', '0.2.4', 'patch'],
  ['0.2.3', '0.3.0', 'major'],
  ['0.0.3', '0.0.4', 'major'],
  ['0.2.3', '1.0.0', 'major'],
  ['1.0', '1!1.0', 'major'],
  ['1.0rc1', '1.0', 'patch'],
  ['1.0', '1.0.post1', 'patch'],
])('%s to %s is %s', (from, to, kind) => {
  expect(updateKind(version(from), version(to))).toBe(kind);
});
