// Audit: what was released, by whom, whether it still is what it was, who took it, and what is known to be vulnerable.
import {
  addCount,
  parseAuditData,
  serializeAuditData,
  type AuditData,
  type Count,
} from '../audit/audit-data.ts';
import { worstFirst } from '../audit/audit-finding.ts';
import type { AuditFinding, AuditReport } from '../audit/audit-report.ts';
import { auditedVersions } from '../audit/audited-versions.ts';
import { fileFindings } from '../audit/file-findings.ts';
import { knownVersions, type KnownVersion } from '../audit/known-version.ts';
import type { AuditFacts } from '../audit/release-facts.ts';
import { seenNow, sinceFindings } from '../audit/since-findings.ts';
import { vulnerabilityFindings } from '../audit/vulnerability-findings.ts';
import { releasedAt, versionFindings } from '../audit/version-findings.ts';
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { auditErrors } from '../findings/audit-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import { type AccessRequest, readAccess } from './audit-access.ts';
import { readIndexDownloads } from './audit-downloads.ts';
import { type FactsRequest, readAuditFacts } from './audit-facts.ts';
import type { AuditNeeds, NewestRelease } from './audit-needs.ts';

export interface AuditRequest extends FactsRequest {
  /** Unix milliseconds. */
  readonly at: number;
  /** Where the data of earlier audits is, for messages; null: none is kept. */
  readonly data: string | null;
  readonly access: Omit<AccessRequest, 'project' | 'at' | 'salt'> & { readonly pseudonymised: boolean };
}

export interface Audited {
  readonly report: AuditReport;
  /** Null: no version has a manifest. */
  readonly newest: NewestRelease | null;
}

/** Throws `github-…` where the repository can't be read, `audit-data-unreadable`. Everything else that can't be read is told as `unread`. */
export async function auditReleases(request: AuditRequest, needs: AuditNeeds): Promise<Audited> {
  const { at, repository, project } = request;
  // First: whoever names the wrong file learns it before anything is asked.
  const earlier = await readEarlier(request, needs);
  const { facts, unread } = await needs.step('Read the releases', () => readAuditFacts(request, needs));
  const versions = knownVersions(facts, parseTagFormat(request.tagFormat));
  const counted = countDownloads(versions, at);
  const counts = addCount(earlier?.counts ?? [], counted);
  // One of the whole report: who is in a log and on an index has one name in it.
  const salt = request.access.pseudonymised ? needs.makeSalt() : null;
  const told = await readIndexDownloads(
    { project, at, retentionDays: request.access.retentionDays, salt },
    needs.indexes,
    facts.indexes,
  );
  const access = await needs.step('Read the access', () =>
    readAccess({ ...request.access, salt, project, at }, versions, needs),
  );
  const newest = newestRelease(versions, at);
  const { scan } = needs;
  const scanned = scan === null ? null : await needs.step('Scan', () => scan(newest));
  const report: AuditReport = {
    ...{ schema: 1, repository, project, at },
    versions: auditedVersions(versions, facts),
    findings: worstFirst([
      ...releaseFindings(versions, facts),
      ...(earlier === null || earlier.seen === null ? [] : sinceFindings(earlier.seen, facts)),
      ...access.findings,
      ...(scanned === null ? [] : vulnerabilityFindings(scanned)),
    ]),
    downloads: { counts, indexes: told.indexes },
    access: access.access,
    vulnerabilities: scanned,
    unread: [...unread, ...told.unread, ...access.unread],
  };
  if (request.data !== null)
    await needs.writeData(
      serializeAuditData({ repository, counts, seen: seenNow(facts, earlier?.seen ?? null, at) }),
    );
  return { report, newest };
}

function newestRelease(versions: readonly KnownVersion[], at: number): NewestRelease | null {
  for (const known of versions) {
    const files = known.manifest?.files.filter(({ kind }) => kind !== 'extra') ?? [];
    const metadata = (files.find(({ kind }) => kind === 'wheel') ?? files[0])?.metadata ?? null;
    if (metadata !== null)
      return { version: known.text, metadata, files, releasedAt: releasedAt(known) ?? at };
  }
  return null;
}

function releaseFindings(versions: readonly KnownVersion[], facts: AuditFacts): readonly AuditFinding[] {
  return [...versionFindings(versions), ...versions.flatMap((known) => fileFindings(known, facts))];
}

async function readEarlier({ data, repository }: AuditRequest, needs: AuditNeeds): Promise<AuditData | null> {
  const text = data === null ? null : await needs.readData();
  if (data === null || text === null) return null;
  const read = parseAuditData(text, repository);
  if ('problem' in read) throw raise(auditErrors, 'audit-data-unreadable', { path: data, why: read.problem });
  return read;
}

/** Every download, also by machines that look again and again. */
function countDownloads(versions: readonly KnownVersion[], at: number): Count {
  const files = versions.flatMap(({ text, release }) => {
    const counted = (release?.assets ?? []).filter(({ filename }) => filename !== MANIFEST_FILENAME);
    return counted.length === 0
      ? []
      : [[text, Object.fromEntries(counted.map(({ filename, downloads }) => [filename, downloads]))]];
  });
  return { at, files: Object.fromEntries(files) as Count['files'] };
}
