// What is ordinary for versions that came before the releases by py-release: told together, not version by version.
import { auditFinding } from './audit-finding.ts';
import type { AuditFinding } from './audit-report.ts';
import type { KnownVersion } from './known-version.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** Of that many versions a finding names each. */
const MOST_NAMED = 8;

/** Indexes that have nothing at all of what has several releases: the package is not meant to be there, or all of it is gone. */
export function emptyIndexes(versions: readonly KnownVersion[]): readonly string[] {
  const released = versions.filter(({ release }) => release !== null);
  if (released.length < 2) return [];
  const places = versions[0]?.listed.map(({ where }) => where) ?? [];
  return places.filter((_, position) => versions.every(({ listed }) => listed[position]?.files.length === 0));
}

export function emptyFinding(index: string, versions: readonly KnownVersion[]): AuditFinding {
  const released = versions.filter(({ release }) => release !== null);
  return auditFinding('warning', index, 'audit-index-empty', { index, ...gathered(released, 'release') });
}

export function missingValues(index: string, version: string, { tag }: ReleaseFacts) {
  return { index, version, tag };
}

/** `old`: newest first. `bare`: indexes of which nothing more is said. */
export function oldFindings(old: readonly KnownVersion[], bare: readonly string[]): readonly AuditFinding[] {
  const unreleased = old.filter(({ tags, release }) => tags.length > 0 && release === null);
  const indexes = old[0]?.listed.map(({ where }) => where) ?? [];
  return [
    ...(unreleased.length === 0
      ? []
      : [auditFinding('note', 'old tags', 'audit-old-unreleased', gathered(unreleased, 'version'))]),
    ...indexes.flatMap((index, position) => {
      if (bare.includes(index)) return [];
      const isListed = ({ listed }: KnownVersion): boolean => (listed[position]?.files.length ?? 0) > 0;
      const untagged = old.filter(
        (known) => isListed(known) && known.tags.length === 0 && known.release === null,
      );
      const missing = old.filter((known) => !isListed(known) && known.release !== null);
      return [...untaggedFindings(index, untagged), ...missingFindings(index, missing)];
    }),
  ];
}

function untaggedFindings(index: string, versions: readonly KnownVersion[]): readonly AuditFinding[] {
  const [first] = versions;
  if (first === undefined) return [];
  if (versions.length > 1)
    return [
      auditFinding('warning', 'old versions', 'audit-old-untagged', {
        index,
        ...gathered(versions, 'version'),
      }),
    ];
  return [auditFinding('warning', first.text, 'audit-index-untagged', { index, version: first.text })];
}

function missingFindings(index: string, versions: readonly KnownVersion[]): readonly AuditFinding[] {
  const [first] = versions;
  if (first === undefined || first.release === null) return [];
  if (versions.length > 1)
    return [
      auditFinding('warning', 'old versions', 'audit-old-missing', {
        index,
        ...gathered(versions, 'release'),
      }),
    ];
  const values = missingValues(index, first.text, first.release);
  return [auditFinding('warning', first.text, 'audit-index-missing', values)];
}

export function gathered(versions: readonly KnownVersion[], noun: string) {
  const named = versions.slice(0, MOST_NAMED).map(({ text }) => text);
  const rest = versions.length - named.length;
  return {
    count: `${versions.length} ${versions.length === 1 ? noun : `${noun}s`}`,
    versions: [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', '),
  };
}
