import { describe, expect, test } from '@jest/globals';
import { auditedVersions } from '../../src/audit/audited-versions.ts';
import type { AttestationFacts, AuditFacts } from '../../src/audit/release-facts.ts';
import { seenNow, sinceFindings } from '../../src/audit/since-findings.ts';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import {
  asset,
  DAY,
  factsOf,
  HEAD,
  listed,
  RELEASED,
  sample,
  type Sample,
  sdistName,
  versionOf,
  wheelName,
} from './audit-facts.ts';
import { judge, told, versionsOf } from './judged-facts.ts';

const OTHER = 'f'.repeat(64);

/** The sample with its assets changed. */
function withAssets(change: (assets: Sample['release']['assets']) => Sample['release']['assets']): Sample {
  const one = sample();
  return { ...one, release: { ...one.release, assets: change(one.release.assets) } };
}

function withTag(change: Partial<Sample['tag']>): Sample {
  const one = sample();
  return { ...one, tag: { ...one.tag, ...change } };
}

function withRelease(change: Partial<Sample['release']>): Sample {
  const one = sample();
  return { ...one, release: { ...one.release, ...change } };
}

test('releases of ours, whole and in order, have no finding', () => {
  const samples = [sample(), sample('1.2.1', RELEASED - DAY), sample('2.0.0', RELEASED - 3 * DAY)];
  expect(judge(factsOf(samples))).toEqual([]);
});

test('without a release commit the tag names what was built', () => {
  expect(judge(factsOf([withTag({ commit: HEAD, parents: [] })]))).toEqual([]);
});

describe('bytes', () => {
  const cases: readonly (readonly [string, AuditFacts, readonly string[]])[] = [
    [
      'an asset was replaced',
      factsOf([
        withAssets(([wheel, ...rest]) => [
          { ...(wheel as Sample['release']['assets'][number]), sha256: OTHER },
          ...rest,
        ]),
      ]),
      ['failure 1.3.0 audit-asset-changed'],
    ],
    [
      'an asset was deleted',
      factsOf([withAssets(([, ...rest]) => rest)]),
      ['failure 1.3.0 audit-asset-missing'],
    ],
    [
      'an asset was added',
      factsOf([withAssets((assets) => [...assets, asset('evil.whl', OTHER)])]),
      ['warning 1.3.0 audit-asset-extra'],
    ],
    [
      'an asset was added later',
      factsOf([
        withAssets(([wheel, ...rest]) => [
          { ...(wheel as Sample['release']['assets'][number]), createdAt: RELEASED + DAY },
          ...rest,
        ]),
      ]),
      ['warning 1.3.0 audit-asset-late'],
    ],
    [
      'a release was edited',
      factsOf([withRelease({ updatedAt: RELEASED + DAY })]),
      ['note 1.3.0 audit-release-edited'],
    ],
    [
      'the manifest was replaced',
      factsOf([
        withAssets((assets) =>
          assets.map((each) => (each.filename === MANIFEST_FILENAME ? { ...each, sha256: OTHER } : each)),
        ),
      ]),
      ['failure 1.3.0 audit-manifest-changed'],
    ],
    [
      'the index has other bytes',
      factsOf([{ ...sample(), files: [listed(wheelName('1.3.0'), OTHER), sample().files[1] as never] }]),
      ['failure 1.3.0 audit-index-changed'],
    ],
    [
      'a file is gone from the index',
      factsOf([{ ...sample(), files: sample().files.slice(1) }]),
      ['warning 1.3.0 audit-index-file-missing'],
    ],
    [
      'the index has one more',
      factsOf([
        { ...sample(), files: [...sample().files, listed('acme_vault-1.3.0-cp312-none-any.whl', OTHER)] },
      ]),
      ['failure 1.3.0 audit-index-extra'],
    ],
    [
      'yanked',
      factsOf([{ ...sample(), files: sample().files.map((file) => ({ ...file, yanked: 'broken' })) }]),
      ['note 1.3.0 audit-yanked'],
    ],
  ];
  test.each(cases)('%s', (_, facts, expected) => {
    expect(told(judge(facts))).toEqual(expected);
  });

  test('a manifest that can not be read is a failure, and its release is compared without it', () => {
    const facts = factsOf([sample()]);
    const [id = 0] = [...facts.manifests.keys()];
    const broken = { ...facts, manifests: new Map([[id, { problem: 'it is not JSON' }]]) };
    expect(told(judge(broken))).toEqual(['failure 1.3.0 audit-manifest-unreadable']);
  });

  test('a release of another tool is compared with the index all the same', () => {
    const one = withAssets((assets) => assets.filter(({ filename }) => filename !== MANIFEST_FILENAME));
    const foreign = { ...one, tag: { ...one.tag, digest: null } };
    expect(told(judge(factsOf([foreign])))).toEqual(['note old releases audit-not-fixed']);
    const other = { ...foreign, files: [listed(wheelName('1.3.0'), OTHER), one.files[1] as never] };
    expect(told(judge(factsOf([other])))).toContain('warning 1.3.0 audit-index-changed');
  });
});

describe('tags, releases and indexes', () => {
  const unreleased = factsOf([sample()], { releases: [] });
  const cases: readonly (readonly [string, AuditFacts, readonly string[]])[] = [
    ['a tag without a release', { ...unreleased, indexes: [] }, ['warning 1.3.0 audit-tag-without-release']],
    [
      'a release without its tag',
      factsOf([sample()], { tags: [] }),
      ['warning 1.3.0 audit-release-without-tag'],
    ],
    [
      'a tag that was moved',
      factsOf([withTag({ commit: 'c'.repeat(40), parents: ['d'.repeat(40)] })]),
      ['failure 1.3.0 audit-tag-moved'],
    ],
    [
      'a tag that was made again without a message',
      factsOf([withTag({ digest: null })]),
      ['warning 1.3.0 audit-digest-missing'],
    ],
    [
      'a manifest that was deleted',
      factsOf([withAssets((assets) => assets.filter(({ filename }) => filename !== MANIFEST_FILENAME))]),
      ['failure 1.3.0 audit-manifest-gone'],
    ],
    [
      'two tags of one version',
      factsOf([sample()], {
        tags: [sample().tag, { ...sample().tag, name: 'v1.3', version: versionOf('1.3') }],
      }),
      ['warning 1.3.0 audit-tags-twice'],
    ],
    [
      'released, and not on the index',
      factsOf([{ ...sample(), files: [] }]),
      ['warning 1.3.0 audit-index-missing'],
    ],
    [
      'on the index alone, above the first release of ours',
      factsOf([sample()], {
        indexes: [
          {
            where: 'PyPI',
            files: [...sample().files, listed(sdistName('1.3.1'), OTHER)],
            attestations: new Map(),
          },
        ],
      }),
      ['failure 1.3.1 audit-index-untagged'],
    ],
    [
      'on the index alone, before there were releases of ours',
      factsOf([sample()], {
        indexes: [
          {
            where: 'PyPI',
            files: [...sample().files, listed(sdistName('0.9.0'), OTHER)],
            attestations: new Map(),
          },
        ],
      }),
      ['warning 0.9.0 audit-index-untagged'],
    ],
    [
      'an earlier version that came out later, in one series',
      factsOf([sample('1.3.1', RELEASED), sample('1.3.0', RELEASED + DAY)]),
      ['warning 1.3.0 audit-order'],
    ],
  ];
  test.each(cases)('%s', (_, facts, expected) => {
    expect(told(judge(facts))).toEqual(expected);
  });
});

describe('attestations', () => {
  const read = (change: Partial<AttestationFacts>): AuditFacts => {
    const facts: AttestationFacts = {
      ...{ state: 'verified', problem: '', commit: HEAD, repository: 'https://github.com/acme/vault' },
      run: 'https://github.com/acme/vault/actions/runs/7/attempts/1',
      ...change,
    };
    const attestations = new Map([[wheelName('1.3.0'), facts]]);
    return factsOf([sample()], { indexes: [{ where: 'PyPI', files: sample().files, attestations }] });
  };
  test.each<readonly [string, Partial<AttestationFacts>, readonly string[]]>([
    ['good', {}, []],
    ['renamed case', { repository: 'https://github.com/Acme/Vault' }, []],
    ['invalid', { state: 'invalid', problem: 'no' }, ['failure 1.3.0 audit-attestation-invalid']],
    [
      'by another authority',
      { state: 'foreign', problem: 'no', repository: null, commit: null },
      ['warning 1.3.0 audit-attestation-foreign'],
    ],
    [
      'of another repository',
      { repository: 'https://github.com/evil/vault' },
      ['warning 1.3.0 audit-attestation-stranger'],
    ],
    [
      'of a namesake on another host',
      { repository: 'https://gitlab.com/acme/vault' },
      ['warning 1.3.0 audit-attestation-stranger'],
    ],
    ['of a person', { repository: null }, ['warning 1.3.0 audit-attestation-stranger']],
    ['of another commit', { commit: 'e'.repeat(40) }, ['note 1.3.0 audit-attestation-other']],
  ])('%s', (_, change, expected) => {
    expect(told(judge(read(change)))).toEqual(expected);
  });

  test('tell the run, only as an address of the host', () => {
    const runOf = (facts: AuditFacts) => auditedVersions(versionsOf(facts), facts)[0]?.run;
    expect(runOf(read({}))).toBe('https://github.com/acme/vault/actions/runs/7/attempts/1');
    expect(runOf(read({ run: 'https://evil.example/actions/runs/7' }))).toBeNull();
    expect(runOf(read({ run: 'https://github.com/x"><b>/actions/runs/7' }))).toBeNull();
    expect(runOf(read({ run: 'https://github.com/acme/vault/actions/runs/7) @everyone' }))).toBeNull();
    expect(runOf(read({ state: 'invalid' }))).toBeNull();
    expect(runOf(read({ state: 'foreign' }))).toBeNull();
  });
});

describe('since the last audit', () => {
  const before = seenNow(factsOf([sample()]), null, RELEASED);

  test('nothing has changed', () => {
    expect(sinceFindings(before, factsOf([sample(), sample('1.4.0')]))).toEqual([]);
  });

  test.each<readonly [string, AuditFacts, readonly string[]]>([
    ['a tag was moved', factsOf([withTag({ commit: 'c'.repeat(40) })]), ['failure v1.3.0 audit-tag-changed']],
    ['a tag is gone', factsOf([sample()], { tags: [] }), ['failure v1.3.0 audit-tag-changed']],
    [
      'a file is gone',
      factsOf([{ ...sample(), files: sample().files.slice(1) }]),
      ['warning 1.3.0 audit-since-gone'],
    ],
    [
      'a file has other bytes',
      factsOf([{ ...sample(), files: [listed(wheelName('1.3.0'), OTHER), sample().files[1] as never] }]),
      ['failure 1.3.0 audit-since-changed'],
    ],
    ['the index could not be read', factsOf([sample()], { indexes: [] }), []],
  ])('%s', (_, facts, expected) => {
    expect(told(sinceFindings(before, facts))).toEqual(expected);
  });

  test('what an index that can not be read listed is still known to the next audit', () => {
    const between = seenNow(factsOf([sample()], { indexes: [] }), before, RELEASED + DAY);
    expect(told(sinceFindings(between, factsOf([{ ...sample(), files: [] }])))).toHaveLength(2);
  });
});

test('a version as the report shows it', () => {
  const facts = factsOf([{ ...sample(), files: sample().files.slice(0, 1) }]);
  expect(auditedVersions(versionsOf(facts), facts)).toMatchObject([
    {
      ...{ version: '1.3.0', tag: 'v1.3.0', by: 'github-actions[bot]', releasedAt: RELEASED, run: null },
      files: [
        {
          filename: wheelName('1.3.0'),
          kind: 'wheel',
          places: [
            { where: 'GitHub release', yanked: false, attestation: 'none' },
            { where: 'PyPI', yanked: false, attestation: 'unknown' },
          ],
        },
        { filename: sdistName('1.3.0'), kind: 'sdist', places: [{ where: 'GitHub release' }] },
      ],
    },
  ]);
});
