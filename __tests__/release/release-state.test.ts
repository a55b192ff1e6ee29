import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MANIFEST_FILENAME, type Manifest } from '../../src/distribution/manifest.ts';
import { markDraft } from '../../src/release/draft-marker.ts';
import type { HostedRelease, ReleaseAsset } from '../../src/release/hosted-release.ts';
import { releaseState, type ReleaseFacts, type TagMark } from '../../src/release/release-state.ts';

const TAG = 'v1.3.0';
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const SDIST = 'acme_vault-1.3.0.tar.gz';
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const DIGEST = `sha256:${d}`;
const COMMIT = 'e'.repeat(40);
const OURS: TagMark = { kind: 'ours', digest: DIGEST, commit: COMMIT, tagObject: 'd'.repeat(40) };
const MANIFEST = {
  files: [
    { filename: WHEEL, kind: 'wheel', sha256: a },
    { filename: SDIST, kind: 'sdist', sha256: b },
    { filename: 'sbom.json', kind: 'extra', sha256: c },
  ],
} as unknown as Manifest;
const OWNED = markDraft('notes', { runId: '7', attempt: 1, head: 'f'.repeat(40) });

function asset(label: string, sha256: string | null, state = 'uploaded'): ReleaseAsset {
  return { id: 1, name: label, label, size: 1, state, sha256 };
}

const ASSETS = [asset(WHEEL, a), asset(SDIST, b), asset('sbom.json', c), asset(MANIFEST_FILENAME, d)];

let ids = 0;
function hosted(changes: Partial<HostedRelease> = {}): HostedRelease {
  ids += 1;
  const url = `https://github.com/acme/vault/releases/${ids}`;
  return {
    id: ids,
    tag: TAG,
    draft: true,
    immutable: false,
    url,
    uploadUrl: '',
    body: OWNED,
    assets: ASSETS,
    ...changes,
  };
}

function listed(...files: readonly (readonly [string, string | null])[]): ReleaseFacts['page'] {
  return { files: files.map(([filename, sha256]) => ({ filename, sha256, url: `https://i/${filename}` })) };
}

function facts(changes: Partial<ReleaseFacts>): ReleaseFacts {
  return {
    ...{ tag: TAG, mark: OURS, releases: [hosted()], manifest: MANIFEST, page: 'empty', index: 'PyPI' },
    ...changes,
  };
}

const BOTH = listed([WHEEL, a], [SDIST, b]);
const PUBLISHED = hosted({ draft: false, body: 'notes' });

describe('where a release stands', () => {
  test.each<[string, Partial<ReleaseFacts>, string, readonly string[]]>([
    [
      'nothing is there',
      { mark: { kind: 'none' }, releases: [], manifest: null },
      'planned',
      ['draft', 'tag', 'publish', 'undraft'],
    ],
    [
      'a draft without its tag',
      { mark: { kind: 'none' }, manifest: null },
      'scratch-draft',
      ['draft', 'tag', 'publish', 'undraft'],
    ],
    ['a tag, and no file on the index', {}, 'tagged', ['publish', 'undraft']],
    [
      'files of other versions on the index',
      { page: listed(['acme_vault-1.2.0.tar.gz', c]) },
      'tagged',
      ['publish', 'undraft'],
    ],
    ['some files on the index', { page: listed([WHEEL, a]) }, 'partly-published', ['publish', 'undraft']],
    ['all files on the index', { page: BOTH }, 'published', ['undraft']],
    ['released', { page: BOTH, releases: [PUBLISHED] }, 'released', []],
    ['released, the index not asked', { page: null, releases: [PUBLISHED] }, 'released', []],
    [
      'released, the index lacks files',
      { page: listed([SDIST, b]), releases: [PUBLISHED] },
      'partly-published',
      ['publish'],
    ],
    [
      'a draft that a person published before the upload',
      { releases: [hosted({ draft: false })] },
      'tagged',
      ['publish', 'tidy'],
    ],
    [
      'a draft that a person published after it',
      { page: BOTH, releases: [hosted({ draft: false })] },
      'released',
      ['tidy'],
    ],
  ])('%s', (_, changes, kind, left) => {
    expect(releaseState(facts(changes))).toMatchObject({ kind, left });
  });

  test('what the index lacks is named, extras never', () => {
    expect(releaseState(facts({ page: listed([WHEEL, a]) }))).toMatchObject({ missing: [SDIST] });
  });

  test('of two drafts the one that the tag names counts, the other is surplus', () => {
    const other = hosted({ assets: [asset(MANIFEST_FILENAME, a)] });
    const right = hosted();
    expect(releaseState(facts({ releases: [other, right] }))).toMatchObject({
      holder: { id: right.id },
      surplus: [{ id: other.id }],
    });
  });

  test("a tag by hand, with a person's release or draft, is left alone", () => {
    const mark: TagMark = { kind: 'foreign' };
    for (const draft of [true, false])
      expect(releaseState(facts({ mark, releases: [hosted({ draft, body: 'mine' })] }))).toEqual({
        kind: 'foreign',
      });
  });
});

describe('contradictions', () => {
  test.each<[string, Partial<ReleaseFacts>, string]>([
    [
      'a draft of ours published without its tag',
      { mark: { kind: 'foreign' }, releases: [hosted({ draft: false })], manifest: null },
      'release-published-untagged',
    ],
    [
      'another release of the tag',
      { releases: [hosted({ draft: false, assets: [] }), hosted()] },
      'release-published-other',
    ],
    [
      'an asset with other bytes',
      { releases: [hosted({ assets: [asset(WHEEL, c), ...ASSETS.slice(1)] })] },
      'release-assets-differ',
    ],
    ['an asset that is gone', { releases: [hosted({ assets: ASSETS.slice(1) })] }, 'release-assets-differ'],
    [
      'an asset that never arrived',
      { releases: [hosted({ assets: [asset(WHEEL, null, 'starter'), ...ASSETS.slice(1)] })] },
      'release-assets-differ',
    ],
    ['other bytes on the index', { page: listed([WHEEL, c]) }, 'version-file-differs'],
    ['a file without a hash on the index', { page: listed([WHEEL, null]) }, 'upload-listed-without-hash'],
  ])('%s', (_, changes, code) => {
    expect(releaseState(facts(changes))).toMatchObject({ kind: 'contradiction', error: { code } });
  });

  test.each<[string, readonly HostedRelease[], string]>([
    ['no release', [], 'release-files-lost'],
    ['a draft without a manifest', [hosted({ assets: ASSETS.slice(0, 3) })], 'release-files-lost'],
    [
      'a draft with another manifest',
      [hosted({ assets: [asset(MANIFEST_FILENAME, a)] })],
      'release-manifest-differs',
    ],
    ['a manifest by another name', [hosted({ assets: [asset('x', d)] })], 'release-files-lost'],
  ])('the files are lost: %s', (_, releases, code) => {
    const state = releaseState(facts({ releases, manifest: null }));
    expect(state).toMatchObject({ kind: 'files-lost', digest: DIGEST, error: { code } });
    expect(state).toMatchObject({ surplus: releases.map(({ id }) => ({ id })) });
  });
});

test('whatever else is there, only the files that the tag names are ever known', () => {
  const hash = fc.constantFrom(a, b, c, d);
  const assets = fc.uniqueArray(
    fc.record({ label: fc.constantFrom(WHEEL, SDIST, 'sbom.json', MANIFEST_FILENAME), sha256: hash }),
    { selector: ({ label }) => label },
  );
  const right = fc.constant(ASSETS.map(({ label, sha256 }) => ({ label: label ?? '', sha256 })));
  const drafts = fc.array(fc.oneof(assets, right), { maxLength: 3 });
  const published = fc.option(fc.oneof(assets, right));
  let known = 0;
  fc.assert(
    fc.property(drafts, published, (inDrafts, inPublished) => {
      const make = (held: (typeof inDrafts)[number], draft: boolean): HostedRelease =>
        hosted({ draft, assets: held.map(({ label, sha256 }) => asset(label, sha256)) });
      const all = [
        ...inDrafts.map((held) => make(held, true)),
        ...(inPublished === null ? [] : [make(inPublished, false)]),
      ];
      const state = releaseState(facts({ releases: all }));
      if (!('holder' in state)) return;
      known += 1;
      const held = new Map(state.holder.assets.map(({ label, sha256 }) => [label, sha256]));
      expect(Object.fromEntries(held)).toEqual(
        Object.fromEntries(ASSETS.map(({ label, sha256 }) => [label, sha256])),
      );
      expect(all.filter(({ draft }) => !draft).every(({ id }) => id === state.holder.id)).toBe(true);
    }),
  );
  expect(known).toBeGreaterThan(10);
});
