// Unusual access: somebody new, far more than usual, an old version, outside of hours, refused again and again. Everything is measured
// against the log itself: a log of a few days knows nothing usual, and says nothing.
import { compareVersions, isFinal } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { type AccessRecord, recordsByActor } from './access-record.ts';
import { auditFinding, dayOf } from './audit-finding.ts';
import type { AuditFinding } from './audit-report.ts';
import { withinHours, type WorkingHours } from './working-hours.ts';

export interface UnusualRequest {
  /** Oldest first. */
  readonly records: readonly AccessRecord[];
  /** Null: no hours are unusual. */
  readonly hours: WorkingHours | null;
  /** When each version came out, in Unix milliseconds. */
  readonly released: readonly { readonly version: Version; readonly at: number }[];
}

const DAY = 24 * 60 * 60 * 1000;
/** Days of log before somebody can be new. */
const LEARNT = 14;
/** Days in which a new actor is told. */
const RECENT = 7;
/** Active days before there is a usual one. */
const USUAL_DAYS = 5;
const BURST_FACTOR = 5;
const BURST_FILES = 20;
const OLD_DAYS = 180;
const REFUSALS = 5;

export function unusualAccess(request: UnusualRequest): readonly AuditFinding[] {
  const taken = request.records.filter(({ file, reason }) => file !== null && reason === null);
  const actors = recordsByActor(taken);
  const [first, last] = [request.records[0]?.at ?? 0, request.records.at(-1)?.at ?? 0];
  return [
    ...[...actors].flatMap(([actor, records]) => [
      ...newActor(actor, records, { first, last }),
      ...bursts(actor, records),
      ...oldVersions(actor, records, request.released),
      ...outsideHours(actor, records, request.hours),
    ]),
    ...[...recordsByActor(request.records.filter(({ reason }) => reason !== null))].flatMap(refusals),
  ];
}

function newActor(
  actor: string,
  records: readonly AccessRecord[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly AuditFinding[] {
  const [earliest] = records;
  if (earliest === undefined) return [];
  const isNew = earliest.at - first >= LEARNT * DAY && last - earliest.at <= RECENT * DAY;
  if (!isNew) return [];
  const values = { actor, what: describe(earliest), date: dayOf(earliest.at) };
  return [auditFinding('warning', actor, 'audit-access-new', values)];
}

/** A day against the median of the days before it on which the actor took something. */
function bursts(actor: string, records: readonly AccessRecord[]): readonly AuditFinding[] {
  const days = new Map<string, number>();
  for (const { at } of records) days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1);
  const counts = [...days];
  return counts.flatMap(([date, count], position) => {
    const before = counts.slice(0, position).map(([, each]) => each);
    if (before.length < USUAL_DAYS || count < BURST_FILES) return [];
    const usual = median(before);
    return count <= usual * BURST_FACTOR
      ? []
      : [auditFinding('warning', actor, 'audit-access-burst', { actor, count, date, usual })];
  });
}

/** Once for each actor and version. */
function oldVersions(
  actor: string,
  records: readonly AccessRecord[],
  released: UnusualRequest['released'],
): readonly AuditFinding[] {
  const latest = new Map<string, AccessRecord>();
  for (const record of records) if (record.version !== null) latest.set(record.version, record);
  return [...latest].flatMap(([text, { at }]) => {
    const version = parseVersion(text);
    if (version === null) return [];
    const newer = released
      .filter((each) => isFinal(each.version) && compareVersions(each.version, version) > 0)
      .toSorted((one, other) => one.at - other.at)[0];
    const days = newer === undefined ? 0 : Math.floor((at - newer.at) / DAY);
    return newer === undefined || days <= OLD_DAYS
      ? []
      : [
          auditFinding('note', actor, 'audit-access-old', {
            ...{ actor, version: text, date: dayOf(at), days, newer: formatVersion(newer.version) },
          }),
        ];
  });
}

function outsideHours(
  actor: string,
  records: readonly AccessRecord[],
  hours: WorkingHours | null,
): readonly AuditFinding[] {
  if (hours === null) return [];
  const within = withinHours(hours);
  const outside = records.filter(({ at }) => !within(at));
  const last = outside.at(-1);
  if (last === undefined) return [];
  return [
    auditFinding('warning', actor, 'audit-access-hours', {
      ...{ actor, count: `${outside.length} ${outside.length === 1 ? 'file' : 'files'}` },
      ...{ hours: `${hours.from}-${hours.to} h`, zone: hours.zone, date: dayOf(last.at) },
    }),
  ];
}

/** The worst day of each. */
function refusals([actor, records]: readonly [string, readonly AccessRecord[]]): readonly AuditFinding[] {
  const days = new Map<string, { readonly count: number; readonly why: string }>();
  for (const { at, reason } of records)
    days.set(dayOf(at), { count: (days.get(dayOf(at))?.count ?? 0) + 1, why: reason ?? '' });
  const [worst] = [...days].toSorted(([, one], [, other]) => other.count - one.count);
  if (worst === undefined || worst[1].count < REFUSALS) return [];
  const [date, { count, why }] = worst;
  return [
    auditFinding('warning', actor, 'audit-access-refused', { actor, count: `${count} times`, date, why }),
  ];
}

function describe({ file, repository }: AccessRecord): string {
  return `${file ?? 'a file'}${repository === null ? '' : ` in ${repository}`}`;
}

function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
