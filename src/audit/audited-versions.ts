// Each version as the report shows it: when, which commit, by whom, which run, and where its files are.
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { plainLine } from '../notes/plain-line.ts';
import { readDraftOwner } from '../release/draft-marker.ts';
import { yankedReason } from '../simple-index/yanked-reason.ts';
import { isAttestationFile } from '../trust/attestation.ts';
import type { AuditedFile, AuditedVersion } from './audit-report.ts';
import type { KnownVersion } from './known-version.ts';
import type { AttestationFacts, AuditFacts, IndexFacts } from './release-facts.ts';
import { releasedAt } from './version-findings.ts';

type Place = AuditedFile['places'][number];

export const RELEASE_PLACE = 'GitHub release';

/** `versions`: newest first. */
export function auditedVersions(
  versions: readonly KnownVersion[],
  facts: AuditFacts,
): readonly AuditedVersion[] {
  return versions.map((known) => {
    const { text, tags, release } = known;
    const tag = tags.find(({ name }) => name === release?.tag) ?? tags[0] ?? null;
    return {
      ...{ version: text, tag: shown(tag?.name ?? release?.tag ?? null) },
      commit: tag?.commit ?? null,
      releasedAt: releasedAt(known),
      by: shown(release?.author ?? null),
      run: runOf(known, facts),
      releaseUrl: release?.url ?? null,
      files: filesOf(known, facts.indexes),
    };
  });
}

function shown(text: string | null): string | null {
  return text === null ? null : plainLine(text, 200);
}

/** Whoever signed says so; else the draft's own mark, which stays where a person has published the draft. */
function runOf({ listed, release }: KnownVersion, facts: AuditFacts): string | null {
  const names = new Set(listed.flatMap(({ files }) => files.map(({ filename }) => filename)));
  for (const { attestations } of facts.indexes)
    for (const [filename, read] of attestations)
      if (names.has(filename) && read !== null && isSaid(read) && isRun(read.run, facts)) return read.run;
  const owner = readDraftOwner(release?.notes ?? '') ?? readDraftOwner(release?.notes ?? '', 'tag');
  return owner === null ? null : `${facts.serverUrl}/${facts.repository}/actions/runs/${owner.runId}`;
}

/** What is refuted, or nobody known has certified, says nothing. */
function isSaid({ state }: AttestationFacts): boolean {
  return state === 'verified' || state === 'present';
}

/** What a certificate says becomes a link: only to a run on the host of the repository. */
function isRun(run: string | null, { serverUrl }: AuditFacts): run is string {
  return (
    run !== null &&
    run.startsWith(`${serverUrl}/`) &&
    /^[\w.:/-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run)
  );
}

function filesOf(known: KnownVersion, indexes: readonly IndexFacts[]): readonly AuditedFile[] {
  const { manifest, release, listed } = known;
  const names = [
    ...(manifest?.files ?? []).map(({ filename }) => filename),
    ...(release?.assets ?? []).map(({ filename }) => filename),
    ...listed.flatMap(({ files }) => files.map(({ filename }) => filename)),
  ].filter((name) => name !== MANIFEST_FILENAME && !isAttestationFile(name));
  return [...new Set(names)].map((filename) => {
    const expected = manifest?.files.find((file) => file.filename === filename) ?? null;
    const asset = release?.assets.find((each) => each.filename === filename) ?? null;
    const places = placesOf(known, filename, indexes);
    const size = listed.flatMap(({ files }) => files).find((file) => file.filename === filename)?.size;
    return {
      filename: plainLine(filename, 300),
      kind: expected?.kind ?? kindOf(filename),
      sha256: expected?.sha256 ?? null,
      size: expected?.size ?? asset?.size ?? size ?? null,
      places,
    };
  });
}

function placesOf(
  { release, listed }: KnownVersion,
  filename: string,
  indexes: readonly IndexFacts[],
): readonly Place[] {
  const asset = release?.assets.find((each) => each.filename === filename);
  // Beside the file, as tools leave it: nobody has verified it.
  const beside = release?.assets.some((each) => each.filename === `${filename}.publish.attestation`) ?? false;
  const yanked = yankedReason(release?.notes ?? '') !== false;
  const own: readonly Place[] =
    asset === undefined
      ? []
      : [{ where: RELEASE_PLACE, sha256: asset.sha256, yanked, attestation: beside ? 'present' : 'none' }];
  const onIndexes = listed.flatMap(({ where, files }) => {
    const file = files.find((each) => each.filename === filename);
    const read = indexes.find((index) => index.where === where)?.attestations;
    return file === undefined
      ? []
      : [
          {
            ...{ where, sha256: file.sha256, yanked: file.yanked !== false },
            attestation: attestationWord(read?.get(filename)),
          },
        ];
  });
  return [...own, ...onIndexes];
}

function attestationWord(read: AttestationFacts | null | undefined): Place['attestation'] {
  if (read === undefined) return 'unknown';
  if (read === null) return 'none';
  return read.state === 'verified' ? 'verified' : 'present';
}

function kindOf(filename: string): AuditedFile['kind'] {
  if (filename.endsWith('.whl')) return 'wheel';
  return filename.endsWith('.tar.gz') ? 'sdist' : 'extra';
}
