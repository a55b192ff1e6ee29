// The small file that an audit leaves for the next: download counts over time, and what it saw where. It holds no personal data.
import type { DownloadHistory } from './audit-report.ts';

export type Count = DownloadHistory['counts'][number];

/** What was there at the last audit. */
export interface SeenBefore {
  /** Unix milliseconds. */
  readonly at: number;
  /** Commit by tag. */
  readonly tags: Readonly<Record<string, string>>;
  /** sha256 by filename, by place. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface AuditData {
  /** `owner/name` */
  readonly repository: string;
  /** Oldest first. */
  readonly counts: readonly Count[];
  readonly seen: SeenBefore | null;
}

/** A year of daily counts and some: older ones become fewer. */
export const MOST_COUNTS = 400;
export const LONGEST_DATA = 32 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** By version, then filename; null: the file is gone. In the file only what has changed since the count before is written. */
type Changes = Readonly<Record<string, Readonly<Record<string, number | null>>>>;
type Fields = Readonly<Record<string, unknown>>;

/** Of a day one count is kept, the last; beyond `MOST_COUNTS` every second of the older half is dropped, never the first. */
export function addCount(counts: readonly Count[], count: Count): readonly Count[] {
  const before = counts.filter(({ at }) => Math.floor(at / DAY) < Math.floor(count.at / DAY));
  const all = [...before, count];
  if (all.length <= MOST_COUNTS) return all;
  const half = Math.floor(all.length / 2);
  return all.filter((_, position) => position >= half || position % 2 === 0);
}

/** Never longer than what is read again: counts of a project with very many files become fewer, the first and the last stay. */
export function serializeAuditData(data: AuditData, longest = LONGEST_DATA): string {
  const text = serialize(data);
  const { counts } = data;
  if (text.length <= longest || counts.length <= 2) return text;
  const fewer = counts.filter((_, position) => position % 2 === 0 || position === counts.length - 1);
  return serializeAuditData({ ...data, counts: fewer.length < counts.length ? fewer : [] }, longest);
}

function serialize({ repository, counts, seen }: AuditData): string {
  const written = counts.map(({ at, files }, position) => ({
    at,
    files: changesOf(counts[position - 1]?.files ?? {}, files),
  }));
  return `${JSON.stringify({ schema: 1, repository, counts: written, seen })}\n`;
}

/** Why it can't be used instead of a value, as part of a sentence. */
export function parseAuditData(text: string, repository: string): AuditData | { readonly problem: string } {
  if (text.length > LONGEST_DATA) return { problem: `it is longer than ${LONGEST_DATA} characters` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'it is not JSON' };
  }
  if (!isFields(value) || value['schema'] !== 1) return { problem: 'it is no data of an audit (schema 1)' };
  const of = value['repository'];
  if (typeof of !== 'string' || of.toLowerCase() !== repository.toLowerCase())
    return { problem: `it is about another repository, not ${repository}` };
  const counts = readCounts(value['counts']);
  const seen = value['seen'] === null ? null : readSeen(value['seen']);
  if (counts === null || seen === undefined) return { problem: 'its counts can not be read' };
  return { repository, counts, seen };
}

function readCounts(value: unknown): readonly Count[] | null {
  if (!Array.isArray(value) || value.length > MOST_COUNTS) return null;
  const counts: Count[] = [];
  let files: Count['files'] = {};
  for (const entry of value as readonly unknown[]) {
    if (!isFields(entry) || !isTime(entry['at']) || entry['at'] <= (counts.at(-1)?.at ?? -1)) return null;
    const changes = readChanges(entry['files']);
    if (changes === null) return null;
    files = withChanges(files, changes);
    counts.push({ at: entry['at'], files });
  }
  return counts;
}

function readChanges(value: unknown): Changes | null {
  if (!isFields(value)) return null;
  const isCount = (count: unknown): boolean =>
    count === null || (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0);
  const areCounts = (files: unknown): boolean => isFields(files) && Object.values(files).every(isCount);
  return Object.values(value).every(areCounts) ? (value as Changes) : null;
}

/** Undefined: it is none. */
function readSeen(value: unknown): SeenBefore | undefined {
  if (!isFields(value) || !isTime(value['at'])) return undefined;
  const { tags, places } = value;
  const areTexts = (texts: unknown): boolean =>
    isFields(texts) && Object.values(texts).every((text) => typeof text === 'string');
  if (!areTexts(tags) || !isFields(places) || !Object.values(places).every(areTexts)) return undefined;
  return { at: value['at'], tags, places } as SeenBefore;
}

function changesOf(before: Count['files'], now: Count['files']): Changes {
  const versions = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return fromEntries(
    versions.flatMap((version) => {
      const [old, fresh] = [own(before, version) ?? {}, own(now, version) ?? {}];
      const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
      const changed = names.flatMap((name) =>
        own(old, name) === own(fresh, name) ? [] : [[name, own(fresh, name) ?? null] as const],
      );
      return changed.length === 0 ? [] : [[version, fromEntries(changed)] as const];
    }),
  );
}

function withChanges(files: Count['files'], changes: Changes): Count['files'] {
  const merged = new Map(Object.entries(files));
  for (const [version, changed] of Object.entries(changes)) {
    const names = new Map(Object.entries(merged.get(version) ?? {}));
    for (const [name, count] of Object.entries(changed))
      if (count === null) names.delete(name);
      else names.set(name, count);
    if (names.size === 0) merged.delete(version);
    else merged.set(version, fromEntries([...names]));
  }
  return fromEntries([...merged]);
}

/** Names are hostile: `__proto__` is a name like any other. */
function fromEntries<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries);
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
