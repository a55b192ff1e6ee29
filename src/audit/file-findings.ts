// The bytes of one version, place against place: manifest, release, indexes. A changed byte is a failure.
import { MANIFEST_FILENAME, type ManifestFile } from '../distribution/manifest.ts';
import { isAttestationFile } from '../trust/attestation.ts';
import { provenanceCommit } from '../trust/provenance-commit.ts';
import { auditFinding } from './audit-finding.ts';
import type { AuditFinding } from './audit-report.ts';
import { versionOf } from '../simple-index/distribution-name.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import { isFixed, type KnownVersion } from './known-version.ts';
import type { IndexFacts, ReleaseFacts } from './release-facts.ts';

/** Uploads of one release take minutes; what comes an hour later is another event. Milliseconds. */
const LATE = 60 * 60 * 1000;
/** Other tools publish first and build then, for hours. Milliseconds. */
const LATE_BY_OTHERS = 24 * 60 * 60 * 1000;

interface Own {
  /** `owner/name` that is audited. */
  readonly repository: string;
  readonly project: string;
  /** Web address of the host, without a slash at the end. */
  readonly serverUrl: string;
}

export function fileFindings(
  known: KnownVersion,
  { indexes, repository, project, serverUrl }: Own & { readonly indexes: readonly IndexFacts[] },
): readonly AuditFinding[] {
  const { release } = known;
  return [
    ...(release === null ? [] : [...assetFindings(known, release), ...lateFindings(known, release)]),
    ...known.listed.flatMap((listed) => indexFindings(known, listed, project)),
    ...indexes.flatMap((index) => attestationFindings(known, { ...index, repository, project, serverUrl })),
  ];
}

function assetFindings(known: KnownVersion, { tag, assets }: ReleaseFacts): readonly AuditFinding[] {
  const { manifest, text } = known;
  if (manifest === null) return [];
  const missingOrOther = manifest.files.flatMap(({ filename, sha256 }) => {
    const named = assets.filter((asset) => asset.filename === filename);
    if (named.length === 0)
      return [auditFinding('failure', text, 'audit-asset-missing', { tag, filename, sha: sha256 })];
    // Two assets may have one label, and a host may tell no digest.
    const other = named.find((asset) => asset.sha256 !== null && asset.sha256 !== sha256);
    return other === undefined || other.sha256 === null
      ? []
      : [
          auditFinding('failure', text, 'audit-asset-changed', {
            ...{ tag, filename, seen: other.sha256, expected: sha256 },
          }),
        ];
  });
  const names = new Set([...manifest.files.map(({ filename }) => filename), MANIFEST_FILENAME]);
  const extra = assets
    .filter(({ filename }) => !names.has(filename) && !isAttestationFile(filename))
    .map(({ filename, uploader }) =>
      auditFinding('warning', text, 'audit-asset-extra', { tag, filename, by: uploader ?? 'nobody known' }),
    );
  return [...missingOrOther, ...extra];
}

function lateFindings(known: KnownVersion, release: ReleaseFacts): readonly AuditFinding[] {
  const { text } = known;
  const { tag, assets, publishedAt, updatedAt } = release;
  const after = publishedAt + (isFixed(known) ? LATE : LATE_BY_OTHERS);
  const late = assets.filter(({ createdAt }) => createdAt > after);
  if (late.length > 0)
    return late.map(({ filename, createdAt }) =>
      auditFinding('warning', text, 'audit-asset-late', { tag, filename, date: dateOf(createdAt) }),
    );
  return updatedAt !== null && updatedAt > after
    ? [auditFinding('note', text, 'audit-release-edited', { tag, date: dateOf(updatedAt) })]
    : [];
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}

interface Expected {
  readonly filename: string;
  readonly sha256: string;
  /** Who says so. */
  readonly source: string;
}

function indexFindings(
  known: KnownVersion,
  { where, files }: KnownVersion['listed'][number],
  project: string,
): readonly AuditFinding[] {
  const { text, release } = known;
  const expected = expectedFiles(known, project);
  const found: AuditFinding[] = [];
  for (const { filename, sha256, source } of expected) {
    const listed = files.filter((file) => file.filename === filename);
    const other = listed.find((file) => file.sha256 !== null && file.sha256 !== sha256);
    if (other?.sha256 != null)
      found.push(
        // What nothing fixes may have been built twice, once for each place: other tools do that.
        auditFinding(isFixed(known) ? 'failure' : 'warning', text, 'audit-index-changed', {
          ...{ index: where, filename, seen: other.sha256, source, expected: sha256 },
        }),
      );
    // A version of which the index has nothing is one finding, not one for each file.
    if (listed.length === 0 && files.length > 0)
      found.push(
        auditFinding('warning', text, 'audit-index-file-missing', { index: where, version: text, filename }),
      );
  }
  const names = new Set(expected.map(({ filename }) => filename));
  const extra = release === null ? [] : files.filter(({ filename }) => !names.has(filename));
  for (const { filename } of known.manifest === null ? addedLater(files, extra) : extra)
    found.push(
      auditFinding(known.manifest === null ? 'warning' : 'failure', text, 'audit-index-extra', {
        ...{ index: where, filename, version: text },
      }),
    );
  const yanked = files.find((file) => file.yanked !== false);
  if (yanked !== undefined)
    found.push(
      auditFinding('note', text, 'audit-yanked', {
        ...{ version: text, index: where, reason: yanked.yanked === '' ? '' : `: ${yanked.yanked}` },
      }),
    );
  return found;
}

/** Releases of other tools need not have every file that they upload; what comes days after all others is told. */
function addedLater(files: readonly IndexFile[], extra: readonly IndexFile[]): readonly IndexFile[] {
  const timeOf = ({ uploadTime }: IndexFile): number => Date.parse(uploadTime ?? '');
  const first = Math.min(...files.map(timeOf).filter((at) => !Number.isNaN(at)));
  return extra.filter((file) => timeOf(file) > first + LATE_BY_OTHERS);
}

/** What an index should list: by the manifest, else by the release itself. */
function expectedFiles({ manifest, release }: KnownVersion, project: string): readonly Expected[] {
  if (manifest !== null)
    return manifest.files
      .filter(isDistribution)
      .map(({ filename, sha256 }) => ({ filename, sha256, source: 'the manifest' }));
  return (release?.assets ?? []).flatMap(({ filename, sha256 }) =>
    sha256 !== null && versionOf(filename, project) !== null
      ? [{ filename, sha256, source: 'the release' }]
      : [],
  );
}

/** A repository that was renamed has signed under its old name. A person can sign too, and anybody may have the name on another host. */
function isStranger(signer: string | null, { serverUrl, repository }: Own): boolean {
  return signer?.toLowerCase() !== `${serverUrl}/${repository}`.toLowerCase();
}

function isDistribution({ kind }: ManifestFile): boolean {
  return kind !== 'extra';
}

function attestationFindings(known: KnownVersion, index: IndexFacts & Own): readonly AuditFinding[] {
  const { text, tags, manifest } = known;
  const [tag] = tags;
  const listed = known.listed.find(({ where }) => where === index.where)?.files ?? [];
  return listed.flatMap(({ filename }) => {
    const read = index.attestations.get(filename) ?? null;
    if (read === null) return [];
    const where = { filename, index: index.where };
    if (read.state === 'invalid')
      return [auditFinding('failure', text, 'audit-attestation-invalid', { ...where, why: read.problem })];
    if (read.state === 'foreign')
      return [auditFinding('warning', text, 'audit-attestation-foreign', { ...where, why: read.problem })];
    if (isStranger(read.repository, index))
      return [
        auditFinding('warning', text, 'audit-attestation-stranger', {
          ...{ ...where, repository: read.repository ?? 'no repository', own: index.repository },
        }),
      ];
    if (tag === undefined || read.commit === null) return [];
    const commit = provenanceCommit(read.commit, {
      ...{ tag: tag.name, tagged: tag.commit, built: manifest?.head ?? null },
    });
    return commit.is === 'other'
      ? [
          auditFinding('note', text, 'audit-attestation-other', {
            ...{ ...where, commit: read.commit.slice(0, 7), why: commit.sentence },
          }),
        ]
      : [];
  });
}
