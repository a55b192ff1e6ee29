// Who took what, from the logs that the index server of jobs and machines has left.
import { accessHistory } from '../audit/access-history.ts';
import { readAccessLogs } from '../audit/access-record.ts';
import type { AccessHistory, AuditFinding } from '../audit/audit-report.ts';
import { releasedAt } from '../audit/version-findings.ts';
import type { KnownVersion } from '../audit/known-version.ts';
import { pseudonymise } from '../audit/pseudonyms.ts';
import { unusualAccess } from '../audit/unusual-access.ts';
import type { WorkingHours } from '../audit/working-hours.ts';
import { reasonOf } from './audit-facts.ts';
import type { AccessSource } from '../audit/access-source.ts';
import type { AuditNeeds, Unread } from './audit-needs.ts';

export interface AccessRequest {
  readonly project: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly sources: readonly AccessSource[];
  readonly hours: WorkingHours | null;
  /** Of the pseudonyms; null: actors are named. */
  readonly salt: Uint8Array | null;
  readonly retentionDays: number;
}

export interface AccessRead {
  /** Null: no log was asked for. */
  readonly access: AccessHistory | null;
  readonly findings: readonly AuditFinding[];
  readonly unread: readonly Unread[];
}

const DAY = 24 * 60 * 60 * 1000;
/** A job's clock may be a little ahead. */
const AHEAD = 10 * 60 * 1000;

export async function readAccess(
  request: AccessRequest,
  versions: readonly KnownVersion[],
  needs: AuditNeeds,
): Promise<AccessRead> {
  const { sources, at, project, retentionDays, salt, hours } = request;
  if (sources.length === 0) return { access: null, findings: [], unread: [] };
  const from = at - retentionDays * DAY;
  const unread: Unread[] = [];
  const texts: string[] = [];
  for (const source of sources) {
    const what =
      source.kind === 'file' ? `the access log ${source.path}` : `access logs of ${source.repository}`;
    try {
      const read = await needs.readAccess(source, from);
      texts.push(...read.texts);
      if (read.gaps.length > 0) unread.push({ what: `some ${what}`, why: read.gaps.join('; ') });
    } catch (error) {
      unread.push({ what, why: reasonOf(error) });
    }
  }
  const read = readAccessLogs(texts, { project, from, to: at + AHEAD });
  // Before anything is judged: no finding knows a name that the report does not show.
  const records = salt === null ? read.records : pseudonymise(read.records, salt);
  const released = versions.flatMap((known) => {
    const when = releasedAt(known);
    return when === null ? [] : [{ version: known.version, at: when }];
  });
  return {
    access: accessHistory({ ...read, records }, { pseudonymised: salt !== null, retentionDays }),
    findings: unusualAccess({ records, hours, released }),
    unread,
  };
}
