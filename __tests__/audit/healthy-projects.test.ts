// False alarms: what is ordinary for projects that were released by other tools, by hand, or by a pushed tag.
import { describe, expect, test } from '@jest/globals';
import { auditSarif } from '../../src/audit/sarif.ts';
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
} from './audit-facts.ts';
import { judge, told } from './judged-facts.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const OTHER = 'f'.repeat(64);

/** As another tool, or a person, leaves it. */
function foreign(version: string, at = RELEASED, change: Partial<Sample['release']> = {}): Sample {
  const one = sample(version, at);
  const assets = one.release.assets.filter(({ filename }) => filename !== MANIFEST_FILENAME);
  const files = one.files.map((file) => ({ ...file, uploadTime: new Date(at).toISOString() }));
  return { ...one, tag: { ...one.tag, digest: null }, release: { ...one.release, assets, ...change }, files };
}

function many(count: number): readonly string[] {
  return Array.from({ length: count }, (_, minor) => `0.${minor}.0`);
}

const NOT_FIXED = 'note old releases audit-not-fixed';

describe('releases of other tools', () => {
  test('assets that are no distributions are not looked for on the index', () => {
    const { assets } = foreign('1.0.0').release;
    const more = [asset('vault-linux-x64.tar.gz', OTHER), asset('acme-docs-1.0.0.tar.gz', OTHER)];
    expect(told(judge(factsOf([foreign('1.0.0', RELEASED, { assets: [...assets, ...more] })])))).toEqual([
      NOT_FIXED,
    ]);
  });

  test('an index may have more than the release; what comes days later is told', () => {
    const one = foreign('1.0.0');
    const wheel = 'acme_vault-1.0.0-cp312-none-any.whl';
    const uploaded = (at: number) => listed(wheel, OTHER, { uploadTime: new Date(at).toISOString() });
    const withMore = (at: number) => factsOf([{ ...one, files: [...one.files, uploaded(at)] }]);
    expect(told(judge(withMore(RELEASED + 60_000)))).toEqual([NOT_FIXED]);
    expect(told(judge(withMore(RELEASED + 3 * DAY)))).toEqual([NOT_FIXED, 'warning 1.0.0 audit-index-extra']);
  });

  test('files that were built twice, once for each place, are a warning', () => {
    const one = foreign('1.0.0');
    const files = one.files.map((file) => ({ ...file, sha256: OTHER }));
    expect(new Set(told(judge(factsOf([{ ...one, files }]))))).toEqual(
      new Set([NOT_FIXED, 'warning 1.0.0 audit-index-changed']),
    );
  });

  test('published first and built for hours', () => {
    const assets = foreign('1.0.0').release.assets.map((each) => ({
      ...each,
      createdAt: RELEASED + 5 * 60 * 60 * 1000,
    }));
    expect(told(judge(factsOf([foreign('1.0.0', RELEASED, { assets })])))).toEqual([NOT_FIXED]);
  });

  test('written on one day, years later, in whatever order', () => {
    const samples = ['1.0.2', '1.0.1', '1.0.0'].map((version, age) => {
      const one = foreign(version, RELEASED - age * DAY);
      return { ...one, release: { ...one.release, publishedAt: RELEASED + (5 + age) * DAY } };
    });
    expect(told(judge(factsOf(samples)))).not.toContainEqual(expect.stringContaining('audit-order'));
  });
});

describe('many old versions are told together', () => {
  test('tags without a release', () => {
    const samples = many(30).map((version) => foreign(version));
    expect(told(judge(factsOf(samples, { releases: [] })))).toEqual(['note old tags audit-old-unreleased']);
    const facts = factsOf([sample('1.3.0'), ...samples]);
    expect(told(judge({ ...facts, releases: facts.releases.slice(0, 1) }))).toEqual([
      'note old tags audit-old-unreleased',
    ]);
  });

  test('versions that the index alone has, and versions that it never had', () => {
    const files = many(30).map((version) => listed(sdistName(version), OTHER));
    const facts = factsOf([sample('1.3.0')]);
    const withOld = { where: 'PyPI', files: [...sample('1.3.0').files, ...files], attestations: new Map() };
    expect(told(judge({ ...facts, indexes: [withOld] }))).toEqual([
      'warning old versions audit-old-untagged',
    ]);
    const old = many(30).map((version) => ({ ...foreign(version), files: [] }));
    expect(told(judge(factsOf([sample('1.3.0'), ...old])))).toEqual([
      'warning old versions audit-old-missing',
      NOT_FIXED,
    ]);
  });

  test('an index that has nothing of the package', () => {
    const samples = ['1.3.2', '1.3.1', '1.3.0'].map((version, age) => ({
      ...sample(version, RELEASED - age * DAY),
      files: [],
    }));
    expect(told(judge(factsOf(samples)))).toEqual(['warning PyPI audit-index-empty']);
  });
});

describe('releases for tags that a person has pushed', () => {
  const pushed = (version: string, at: number): Sample => {
    const one = sample(version, at);
    return { ...one, tag: { ...one.tag, commit: HEAD, parents: [], digest: null } };
  };

  test('one note for all', () => {
    expect(told(judge(factsOf([pushed('1.3.0', RELEASED), pushed('1.2.0', RELEASED - DAY)])))).toEqual([
      'note pushed tags audit-tags-plain',
    ]);
  });

  test('where others of the same kind name their manifest, somebody has made the tag again', () => {
    const other = sample('1.2.0', RELEASED - DAY);
    const whole = { ...other, tag: { ...other.tag, commit: HEAD, parents: [] } };
    expect(told(judge(factsOf([pushed('1.3.0', RELEASED), whole])))).toEqual([
      'warning 1.3.0 audit-digest-missing',
    ]);
  });
});

describe('since the last audit', () => {
  const withSums = (version: string, sha256: string): Sample => {
    const one = foreign(version);
    const assets = [...one.release.assets, asset('checksums.txt', sha256)];
    return { ...one, release: { ...one.release, assets } };
  };
  const codes = (before: readonly Sample[], now: readonly Sample[]) =>
    sinceFindings(seenNow(factsOf(before), null, RELEASED), factsOf(now)).map(
      ({ level, subject, finding }) => `${level} ${subject} ${finding.code}`,
    );

  test('files of one name in several releases are files of their own', () => {
    const [one, two] = [withSums('1.1.0', '1'.repeat(64)), withSums('1.0.0', '2'.repeat(64))];
    expect(codes([one, two], [one, two, withSums('0.9.1', '3'.repeat(64))])).toEqual([]);
    expect(codes([one, two], [withSums('1.1.0', OTHER), two])).toEqual([
      'failure v1.1.0 audit-since-changed',
    ]);
  });
});

test('code scanning has an alert for each file of a version', () => {
  const one = sample();
  const facts = factsOf([{ ...one, files: one.files.map((file) => ({ ...file, sha256: OTHER })) }]);
  const findings = judge(facts);
  expect(findings).toHaveLength(2);
  const { runs } = auditSarif({ ...SAMPLE_REPORT, findings }) as { runs: readonly { results: unknown[] }[] };
  expect(runs[0]?.results).toHaveLength(2);
});
