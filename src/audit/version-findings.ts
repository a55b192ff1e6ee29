// Gaps and contradictions between tags, releases and indexes, version by version and in their order.
import { compareVersions } from '../version/compare-versions.ts';
import { auditFinding, dayOf } from './audit-finding.ts';
import type { AuditFinding } from './audit-report.ts';
import { isFixed, type KnownVersion, pushedVersions } from './known-version.ts';
import { emptyFinding, emptyIndexes, gathered, missingValues, oldFindings } from './old-findings.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** `versions`: newest first. */
export function versionFindings(versions: readonly KnownVersion[]): readonly AuditFinding[] {
  const fixed = versions.filter(isFixed);
  // From the first release that fixes its bytes, every version should come by way of one. Before, projects have done it in many ways.
  const oldestFixed = fixed.at(-1) ?? null;
  const old = versions.filter(
    ({ version }) => oldestFixed === null || compareVersions(version, oldestFixed.version) < 0,
  );
  const bare = emptyIndexes(versions);
  const pushed = pushedVersions(versions);
  return [
    ...versions.flatMap((known) => [
      ...tagFindings(known),
      ...(known.release === null ? [] : manifestFindings(known, known.release, pushed)),
      ...(old.includes(known) ? [] : presenceFindings(known, bare)),
    ]),
    ...orderFindings(versions),
    ...bare.map((index) => emptyFinding(index, versions)),
    ...oldFindings(old, bare),
    ...unfixed(versions, fixed),
    ...withoutDigest(pushed),
  ];
}

function tagFindings({ text, tags, release, manifest }: KnownVersion): readonly AuditFinding[] {
  const found: AuditFinding[] = [];
  const [tag, second] = tags;
  if (tag !== undefined && second !== undefined)
    found.push(
      auditFinding('warning', text, 'audit-tags-twice', {
        ...{ tags: tags.map(({ name }) => name).join(' and '), version: text },
      }),
    );
  const own = tags.find(({ name }) => name === release?.tag);
  if (release !== null && own === undefined)
    found.push(
      auditFinding('warning', text, 'audit-release-without-tag', {
        ...{ tag: release.tag, commit: manifest === null ? 'not known' : shortCommit(manifest.head) },
      }),
    );
  // The release commit stands on the commit that was built; where none is made, the tag names that itself.
  if (own !== undefined && manifest !== null && ![own.commit, ...own.parents].includes(manifest.head))
    found.push(
      auditFinding('failure', text, 'audit-tag-moved', {
        ...{ tag: own.name, commit: shortCommit(own.commit), head: shortCommit(manifest.head) },
      }),
    );
  return found;
}

function manifestFindings(
  known: KnownVersion,
  release: ReleaseFacts,
  pushed: readonly KnownVersion[],
): readonly AuditFinding[] {
  const { text, tags, manifestAsset, manifestProblem } = known;
  const { tag } = release;
  const own = tags.find(({ name }) => name === tag);
  const digest = own?.digest ?? null;
  if (manifestAsset === null)
    return digest === null ? [] : [auditFinding('failure', text, 'audit-manifest-gone', { tag, digest })];
  const found: AuditFinding[] = [];
  if (own !== undefined && digest === null && !pushed.includes(known))
    found.push(
      auditFinding('warning', text, 'audit-digest-missing', {
        tag,
        kind: 'its message does not end with a digest, or it has no message',
      }),
    );
  const { sha256 } = manifestAsset;
  if (digest !== null && sha256 !== null && digest !== `sha256:${sha256}`)
    found.push(
      auditFinding('failure', text, 'audit-manifest-changed', {
        ...{ tag, seen: sha256, expected: digest.replace(/^sha256:/, '') },
      }),
    );
  if (manifestProblem !== null)
    found.push(auditFinding('failure', text, 'audit-manifest-unreadable', { tag, why: manifestProblem }));
  return found;
}

function presenceFindings(
  { text, tags: [tag], release, listed }: KnownVersion,
  bare: readonly string[],
): readonly AuditFinding[] {
  const unreleased =
    tag !== undefined && release === null
      ? [auditFinding('warning', text, 'audit-tag-without-release', { tag: tag.name })]
      : [];
  return [
    ...unreleased,
    ...listed.flatMap(({ where, files }) => {
      if (files.length > 0)
        return tag === undefined && release === null
          ? [auditFinding('failure', text, 'audit-index-untagged', { index: where, version: text })]
          : [];
      return release === null || bare.includes(where)
        ? []
        : [auditFinding('warning', text, 'audit-index-missing', missingValues(where, text, release))];
    }),
  ];
}

/** Within one series only: a mend of 1.2 may well come out after 2.0. */
function orderFindings(versions: readonly KnownVersion[]): readonly AuditFinding[] {
  return versions.flatMap((later, position) => {
    const earlier = versions.slice(position + 1).find((each) => seriesOf(each) === seriesOf(later));
    const [laterAt, earlierAt] = [firstSeen(later), earlier === undefined ? null : firstSeen(earlier)];
    if (earlier === undefined || laterAt === null || earlierAt === null || laterAt >= earlierAt) return [];
    return [
      auditFinding('warning', earlier.text, 'audit-order', {
        ...{ later: later.text, laterdate: dayOf(laterAt) },
        ...{ earlier: earlier.text, earlierdate: dayOf(earlierAt) },
      }),
    ];
  });
}

function seriesOf({ version: { epoch, release } }: KnownVersion): string {
  return `${epoch}!${release[0] ?? 0}.${release[1] ?? 0}`;
}

/** Unix milliseconds: of the release, else of its tag, else of the first upload. */
export function releasedAt(known: KnownVersion): number | null {
  const { release, tags } = known;
  return release?.publishedAt ?? tags[0]?.at ?? firstUpload(known);
}

/** The earliest that anything tells: releases are also written years later, all on one day. */
function firstSeen(known: KnownVersion): number | null {
  const { release, tags } = known;
  const all = [release?.publishedAt ?? null, firstUpload(known), ...tags.map(({ at }) => at)];
  const times = all.filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

function firstUpload({ listed }: KnownVersion): number | null {
  const uploads = listed.flatMap(({ files }) =>
    files.flatMap(({ uploadTime }) => (uploadTime === null ? [] : [Date.parse(uploadTime)])),
  );
  return uploads.length === 0 ? null : Math.min(...uploads);
}

function unfixed(versions: readonly KnownVersion[], fixed: readonly KnownVersion[]): readonly AuditFinding[] {
  const others = versions.filter((known) => known.release !== null && !fixed.includes(known));
  if (others.length === 0) return [];
  return [auditFinding('note', 'old releases', 'audit-not-fixed', gathered(others, 'release'))];
}

function withoutDigest(pushed: readonly KnownVersion[]): readonly AuditFinding[] {
  return pushed.length === 0
    ? []
    : [auditFinding('note', 'pushed tags', 'audit-tags-plain', gathered(pushed, 'release'))];
}

function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
