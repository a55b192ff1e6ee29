// One line of the index server's access log, as the audit reads it. The log lay on machines of others; every field is hostile.
import { normalizeName } from '../project/normalize-name.ts';
import { plainLine } from '../notes/plain-line.ts';

export interface AccessRecord {
  /** Unix milliseconds. */
  readonly at: number;
  /** A login, `NAME on a machine`, or `unknown`. */
  readonly actor: string;
  /** `owner/name` of the job; null: none. */
  readonly repository: string | null;
  /** As the log writes it; null: a page was asked for. */
  readonly version: string | null;
  readonly file: string | null;
  /** Why it was refused; null for what was given. */
  readonly reason: string | null;
}

export interface ReadAccess {
  /** Oldest first; a line that stands in two logs counts once. */
  readonly records: readonly AccessRecord[];
  readonly leftOut: { readonly old: number; readonly other: number; readonly unreadable: number };
}

export interface AccessRange {
  readonly project: string;
  /** Unix milliseconds; nothing earlier is looked at. */
  readonly from: number;
  /** Unix milliseconds; a later time is a wrong one. */
  readonly to: number;
}

type Fields = Readonly<Record<string, unknown>>;

const LONGEST_LINE = 16 * 1024;
const LONGEST_NAME = 100;

export function readAccessLogs(texts: readonly string[], { project, from, to }: AccessRange): ReadAccess {
  const leftOut = { old: 0, other: 0, unreadable: 0 };
  const records: AccessRecord[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(texts)) {
    if (line.trim() === '' || seen.has(line)) continue;
    seen.add(line);
    const fields = parseLine(line);
    const at = Date.parse(textOf(fields?.['time']) ?? '');
    if (fields === null || Number.isNaN(at) || at > to) leftOut.unreadable += 1;
    else if (at < from) leftOut.old += 1;
    else if (normalizeName(textOf(fields['package']) ?? '') !== normalizeName(project)) leftOut.other += 1;
    else records.push(recordOf(fields, at));
  }
  return { records: records.sort((one, other) => one.at - other.at), leftOut };
}

/** One after the other: a log of nothing but line ends is no list of them. */
function* linesOf(texts: readonly string[]): Generator<string> {
  for (const text of texts)
    for (let from = 0; from < text.length;) {
      const end = text.indexOf('\n', from);
      const to = end === -1 ? text.length : end;
      if (to > from) yield text.slice(from, to);
      from = to + 1;
    }
}

export function recordsByActor(
  records: readonly AccessRecord[],
): ReadonlyMap<string, readonly AccessRecord[]> {
  const groups = new Map<string, AccessRecord[]>();
  for (const record of records) {
    const group = groups.get(record.actor);
    if (group === undefined) groups.set(record.actor, [record]);
    else group.push(record);
  }
  return groups;
}

function recordOf(fields: Fields, at: number): AccessRecord {
  const name = (key: string): string | null => {
    const text = plainLine(textOf(fields[key]) ?? '', LONGEST_NAME);
    return text === '' ? null : text;
  };
  const user = name('user');
  return {
    at,
    actor: name('actor') ?? (user === null ? 'unknown' : `${user} on a machine`),
    repository: name('repository'),
    version: name('version'),
    file: name('file'),
    reason: name('reason'),
  };
}

function parseLine(line: string): Fields | null {
  if (line.length > LONGEST_LINE) return null;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
