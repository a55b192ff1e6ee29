// The released version on its index: listed, not yanked, and the same bytes everywhere.
import type { Manifest } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import { failed, passed, unasked, warned } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

export interface ReleasedVersion {
  readonly project: string;
  readonly version: Version;
  readonly tag: string;
  /** The index, for people. */
  readonly index: string;
}

type Page = IndexPage | 'empty';

export function judgeListed(released: ReleasedVersion, page: Page): HealthCheck {
  const { project, tag, index } = released;
  const version = formatVersion(released.version);
  const subject = `${project} ${version}`;
  const files = filesOfVersion(page, released.version);
  if (files.length === 0)
    return failed(
      'index-lists',
      subject,
      raise(healthErrors, 'health-version-unlisted', { index, project, version, tag }),
    );
  const yanked = files.filter((file) => file.yanked !== false);
  const [first] = yanked;
  if (first === undefined)
    return passed('index-lists', subject, `${index} lists ${counted(files.length, 'file')} of it.`);
  const why = first.yanked === false ? '' : first.yanked;
  return warned(
    'index-lists',
    subject,
    raise(healthErrors, 'health-version-yanked', {
      ...{ index, project, version, reason: why === '' ? '' : ` (${why})` },
      files: yanked.length === files.length ? 'The files' : yanked.map(({ filename }) => filename).join(', '),
    }),
  );
}

export interface HashSources {
  /** Null: the tag names none, or no release holds it. */
  readonly manifest: Manifest | null;
  /** The published release of the tag; null: there is none, or it could not be read. */
  readonly release: HostedRelease | null;
  /** Null: there is no index, or it could not be read. */
  readonly page: Page | null;
}

/** Every file by its bytes on the index, on the release and in the manifest; a place that has no hash proves nothing. */
export function judgeHashes(released: ReleasedVersion, sources: HashSources): readonly HealthCheck[] {
  const version = formatVersion(released.version);
  const subject = `${released.project} ${version}`;
  const expected = expectedFiles(sources);
  if (expected === null)
    return [
      unasked('index-hash', subject, {
        what: 'whether its files are the same everywhere',
        why: 'neither a manifest nor a release of it could be read',
        remedy: 'Releases of py-release carry a manifest from the next one on.',
      }),
    ];
  const places = placesOf(released, sources);
  const findings = places.flatMap((place) => compare(expected, place, { ...released, version }));
  if (findings.length > 0) return findings.map((finding) => failed('index-hash', subject, finding));
  const compared = places.filter(({ hashes }) => hashes.size > 0).map(({ where }) => where);
  const blank = places.filter(({ hashes }) => hashes.size === 0);
  const others = compared.filter((where) => where !== expected.against);
  if (others.length === 0)
    return [
      unasked('index-hash', subject, {
        what: 'whether its files are the same everywhere',
        why:
          blank.length === 0
            ? 'there is one place only that could be read'
            : `${blank.map(({ where }) => where).join(' and ')} tell no sha256`,
        remedy: 'Compare a downloaded file with the hash in the release yourself.',
      }),
    ];
  const seen = `${counted(expected.files.length, 'file')}: the same bytes in ${expected.against} and on ${others.join(' and ')}.`;
  return [passed('index-hash', subject, seen)];
}

interface Expected {
  /** For people. */
  readonly against: string;
  /** From the manifest: what is missing elsewhere is a finding. */
  readonly isWhole: boolean;
  readonly files: readonly { readonly filename: string; readonly sha256: string }[];
}

function expectedFiles({ manifest, release }: HashSources): Expected | null {
  if (manifest !== null) {
    const files = manifest.files.filter(({ kind }) => kind !== 'extra');
    return { against: 'the manifest', isWhole: true, files };
  }
  const files = (release?.assets ?? []).flatMap(({ label, name, sha256, state }) => {
    const filename = label || name;
    const isFile = /\.(?:whl|tar\.gz)$/.test(filename) && state === 'uploaded';
    return isFile && sha256 !== null ? [{ filename, sha256 }] : [];
  });
  return files.length === 0 ? null : { against: 'the GitHub release', isWhole: false, files };
}

interface HashPlace {
  readonly where: string;
  readonly isIndex: boolean;
  /** Names that are there, also those without a hash. */
  readonly names: ReadonlySet<string>;
  readonly hashes: ReadonlyMap<string, string>;
}

function placesOf({ version, index }: ReleasedVersion, { release, page }: HashSources): readonly HashPlace[] {
  const listed = page === null ? null : filesOfVersion(page, version);
  const assets = release?.assets.filter(({ state }) => state === 'uploaded') ?? null;
  const place = (
    where: string,
    files: readonly { readonly filename: string; readonly sha256: string | null }[],
  ): HashPlace => ({
    ...{ where, isIndex: where === index },
    names: new Set(files.map(({ filename }) => filename)),
    hashes: new Map(files.flatMap(({ filename, sha256 }) => (sha256 === null ? [] : [[filename, sha256]]))),
  });
  return [
    ...(listed === null || listed.length === 0 ? [] : [place(index, listed)]),
    ...(assets === null
      ? []
      : [
          place(
            'the GitHub release',
            assets.map(({ label, name, sha256 }) => ({ filename: label || name, sha256 })),
          ),
        ]),
  ];
}

function compare(
  { against, isWhole, files }: Expected,
  { where, isIndex, names, hashes }: HashPlace,
  { tag, version }: { readonly tag: string; readonly version: string },
): readonly UserError[] {
  const missing = isWhole ? files.filter(({ filename }) => !names.has(filename)) : [];
  const other = files.flatMap(({ filename, sha256: ours }) => {
    const theirs = hashes.get(filename);
    return theirs === undefined || theirs === ours
      ? []
      : [raise(healthErrors, 'health-hash-differs', { filename, theirs, where, ours, against })];
  });
  const expected = new Set(files.map(({ filename }) => filename));
  // A release holds what its maker adds; of an index every file is installed by somebody.
  const foreign = isWhole && isIndex ? [...names].filter((name) => !expected.has(name)) : [];
  const told = (
    code: 'health-hash-missing' | 'health-file-foreign',
    found: readonly string[],
  ): readonly UserError[] =>
    found.length === 0 ? [] : [raise(healthErrors, code, { files: found.join(', '), version, tag, where })];
  const lost = missing.map(({ filename }) => filename);
  return [...other, ...told('health-hash-missing', lost), ...told('health-file-foreign', foreign)];
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
