// How bad a vulnerability is, by its record in OSV's schema: the words of the database where it rates, else the base score of CVSS 3.
// https://ossf.github.io/osv-schema/#severity-field
import { baseScore } from './cvss-score.ts';
import type { Severity } from './audit-report.ts';

const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['low', 'low'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['high', 'high'],
  ['critical', 'critical'],
]);

export interface Rating {
  /** Null: nobody says, or in a way that is not read here (CVSS 2 and 4). */
  readonly severity: Severity | null;
  /** Base score of CVSS 3, the highest; null: none is given. The word of the database may say another thing. */
  readonly score: number | null;
}

/** `record`: the parsed JSON; whatever it holds, this doesn't throw. */
export function recordRating(record: unknown): Rating {
  const { severity, database_specific: own } = fields(record);
  const word = fields(own)['severity'];
  const rated = typeof word === 'string' ? WORDS.get(word.toLowerCase()) : undefined;
  const scores = (Array.isArray(severity) ? severity : []).flatMap((entry: unknown) => {
    const { type, score } = fields(entry);
    return type === 'CVSS_V3' && typeof score === 'string' ? (baseScore(score) ?? []) : [];
  });
  const score = scores.length === 0 ? null : Math.max(...scores);
  return { severity: rated ?? (score === null ? null : scoreSeverity(score)), score };
}

/** https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale */
export function scoreSeverity(score: number): Severity | null {
  if (score === 0) return null;
  if (score < 4) return 'low';
  if (score < 7) return 'medium';
  return score < 9 ? 'high' : 'critical';
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
