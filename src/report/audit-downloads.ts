// Downloads in the audit's table and summary: what the host of the releases counts, and what indexes tell.
import type { AuditReport, IndexDownloads } from '../audit/audit-report.ts';
import { counted } from './index-report.ts';

/** One line for each that counts; texts are quoted from outside. */
export function downloadLines({ downloads }: AuditReport): readonly string[] {
  return [...releaseLine(downloads), ...(downloads?.indexes ?? []).map(indexLine)];
}

function releaseLine(downloads: AuditReport['downloads']): readonly string[] {
  const [first, last] = [downloads?.counts[0], downloads?.counts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const counts = Object.entries(last.files).flatMap(([version, names]) =>
    Object.entries(names).map(([name, count]) => ({ count, before: first.files[version]?.[name] ?? 0 })),
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  // The count of a file that was replaced begins anew.
  const fresh = counts.reduce((sum, { count, before }) => sum + (count < before ? count : count - before), 0);
  const since = first === last ? '' : `, ${fresh} of them since ${dayText(first.at)}`;
  return [`Downloads from GitHub releases: ${total}${since}.`];
}

function indexLine({ where, files }: IndexDownloads): string {
  const counts = files.flatMap(({ count }) => (count === null ? [] : [count]));
  const total = counts.length === 0 ? 'not counted' : String(counts.reduce((sum, one) => sum + one, 0));
  const [newest] = files.toSorted((a, b) => (b.last ?? 0) - (a.last ?? 0));
  const by = newest?.by == null ? '' : ` by ${newest.by}`;
  const last = newest?.last == null ? '' : `; last ${newest.filename} on ${dayText(newest.last)}${by}`;
  return `Downloads from ${where}: ${total} (${counted(files.length, 'file')})${last}.`;
}

export function dayText(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString().slice(0, 10);
}
