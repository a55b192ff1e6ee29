// What a report holds of people, and for how long: said in every form of it.
import type { AuditReport, DownloadHistory } from './audit-report.ts';

/** Whole sentences. */
export function personalData({ access, downloads }: AuditReport): readonly string[] {
  const kept = downloads === null ? [] : [downloadData(downloads)];
  const named = 'This report names who published releases, as their host shows it.';
  if (access === null) return [named, 'No access log was read.', ...kept];
  const { retentionDays, leftOut, pseudonymised } = access;
  const old = leftOut.old === 0 ? '' : ` (${leftOut.old} older ones were left out)`;
  return [
    named,
    `Access records of the last ${retentionDays} days were read${old}; they are in this report alone, and nothing of them is kept for the next.`,
    pseudonymised
      ? 'Actors are told by pseudonyms that hold within this report: the key to them was kept nowhere.'
      : 'Actors are told by their names: delete the report when it has served, or pseudonymise it (`pseudonymise`).',
    ...kept,
  ];
}

function downloadData({ indexes }: DownloadHistory): string {
  const naming = indexes.filter(({ files }) => files.some(({ by }) => by !== null));
  if (naming.length === 0) return 'Download counts hold nothing of people.';
  const told = naming.every(({ pseudonymised }) => pseudonymised) ? 'by a pseudonym' : 'by name';
  return `Beside its counts ${naming.map(({ where }) => where).join(', ')} tells who took a file last, here ${told}.`;
}
