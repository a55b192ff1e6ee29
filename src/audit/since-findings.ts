// What the last audit saw and this one sees otherwise: tells of releases that no manifest fixes, and of files that were deleted.
import { formatVersion } from '../version/format-version.ts';
import { versionOf } from '../simple-index/distribution-name.ts';
import { auditFinding, dayOf } from './audit-finding.ts';
import type { SeenBefore } from './audit-data.ts';
import type { AuditFinding } from './audit-report.ts';
import { RELEASE_PLACE } from './audited-versions.ts';
import type { AuditFacts } from './release-facts.ts';

type Names = Readonly<Record<string, string>>;

/** Releases may have files of one name, such as `checksums.txt`: there the name says of which. A tag may have slashes, a file none. */
const OF_RELEASE = /^(.+)\/([^/]+)$/;

export function sinceFindings(seen: SeenBefore, facts: AuditFacts): readonly AuditFinding[] {
  const now = seenNow(facts, null, seen.at);
  const date = dayOf(seen.at);
  const subjectOf = (filename: string): string => {
    const [, tag, own = filename] = OF_RELEASE.exec(filename) ?? [];
    const version = versionOf(own, facts.project);
    return version === null ? (tag ?? filename) : formatVersion(version);
  };
  const tags = Object.entries(seen.tags).flatMap(([tag, before]) => {
    const commit = own(now.tags, tag);
    if (commit === before) return [];
    return [
      auditFinding('failure', tag, 'audit-tag-changed', {
        ...{ tag, before: before.slice(0, 7), date },
        seen: commit === undefined ? 'nothing, since it is gone' : commit.slice(0, 7),
      }),
    ];
  });
  const files = Object.entries(seen.places).flatMap(([index, names]) => {
    const listed = own(now.places, index);
    // A place that was not asked this time tells nothing.
    if (listed === undefined) return [];
    return Object.entries(names).flatMap(([filename, before]) => {
      const sha256 = own(listed, filename);
      if (sha256 === before) return [];
      const subject = subjectOf(filename);
      return sha256 === undefined
        ? [auditFinding('warning', subject, 'audit-since-gone', { index, filename, date })]
        : [
            auditFinding('failure', subject, 'audit-since-changed', {
              ...{ index, filename, before, date, seen: sha256 },
            }),
          ];
    });
  });
  return [...tags, ...files];
}

/** For the next audit; of places that could not be read what was known stays. */
export function seenNow(facts: AuditFacts, before: SeenBefore | null, at: number): SeenBefore {
  const files = facts.releases.flatMap(({ tag, assets }) =>
    assets.map(({ filename, sha256 }) => ({ filename: `${tag}/${filename}`, sha256 })),
  );
  return {
    at,
    tags: Object.fromEntries(facts.tags.map(({ name, commit }) => [name, commit])),
    places: {
      ...before?.places,
      [RELEASE_PLACE]: hashes(files),
      ...Object.fromEntries(facts.indexes.map(({ where, files: listed }) => [where, hashes(listed)])),
    },
  };
}

function hashes(files: readonly { readonly filename: string; readonly sha256: string | null }[]): Names {
  return Object.fromEntries(
    files.flatMap(({ filename, sha256 }) => (sha256 === null ? [] : [[filename, sha256]])),
  );
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
