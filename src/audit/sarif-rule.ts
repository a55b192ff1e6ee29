// The rules of a run for code scanning: one for each advisory, which it groups and dismisses by, and one for each code of the other findings.
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object
import { webAddress } from '../simple-index/site/shown-facts.ts';
import type { AuditFinding, KnownVulnerability, Severity, VulnerabilityScan } from './audit-report.ts';
import { sarifText } from './sarif-text.ts';
import { scoreSeverity } from './severity.ts';

/** By their ids. */
export type Advisories = ReadonlyMap<string, KnownVulnerability>;

export const LEVELS = { failure: 'error', warning: 'warning', note: 'note' } as const;

/** Of a description; more is cut off. */
const LONGEST_TEXT = 1_000;
const MOST_ALIASES = 20;

/** An id has capitals and a code has none: no advisory takes the rule of a code. https://ossf.github.io/osv-schema/#id-modified-fields */
const ADVISORY = /^(?=.*[A-Z])[A-Za-z0-9][\w.:-]{0,99}$/;
const ABOUT_ADVISORIES: ReadonlySet<string> = new Set(['dependency-vulnerable', 'dependency-malicious']);

export function knownAdvisories(scan: VulnerabilityScan | null): Advisories {
  const packages = (scan?.scanned ?? []).flatMap((source) => source.packages);
  const all = packages.flatMap(({ vulnerabilities }) => vulnerabilities);
  return new Map(all.filter(({ id }) => ADVISORY.test(id)).map((one) => [one.id, one]));
}

export function ruleIdOf({ finding, key }: AuditFinding, advisories: Advisories): string {
  return key !== undefined && ABOUT_ADVISORIES.has(finding.code) && advisories.has(key) ? key : finding.code;
}

/** `worst`: of the findings that have this rule. */
export function sarifRule(id: string, worst: AuditFinding, advisories: Advisories): object {
  const advisory = id === worst.finding.code ? undefined : advisories.get(id);
  const { code } = worst.finding;
  const words = code.replaceAll('-', ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return {
    id,
    // Section 3.49.7 of SARIF wants another text than the id, of people's words.
    name: title.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    ...(advisory === undefined ? codeTexts(title, worst) : advisoryTexts(advisory, worst)),
    defaultConfiguration: { level: LEVELS[worst.level] },
    properties: {
      tags: ['security', 'supply-chain', ...(advisory === undefined ? [] : ['vulnerability'])],
      precision: 'very-high',
      ...(advisory === undefined ? {} : securitySeverity(advisory)),
    },
  };
}

function codeTexts(title: string, { finding }: AuditFinding) {
  return {
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: `What it means and what to do: ${finding.link}` },
    helpUri: finding.link,
  };
}

/** Texts of the database: hostile. */
function advisoryTexts({ id, aliases, summary, url }: KnownVulnerability, { finding }: AuditFinding) {
  const page = webAddress(url);
  const helpUri = page === null ? finding.link : new URL(page).href;
  const title = sarifText(`${id}: ${summary}`, LONGEST_TEXT);
  const names = aliases.length === 0 ? '' : `Also known as ${aliases.slice(0, MOST_ALIASES).join(', ')}. `;
  const also = sarifText(names, LONGEST_TEXT);
  return {
    shortDescription: { text: title },
    fullDescription: { text: sarifText(`${title}${/[.!?…]$/.test(title) ? '' : '.'} ${also}`, LONGEST_TEXT) },
    help: {
      text: `${also} What is known: ${sarifText(helpUri, LONGEST_TEXT)} What to do: ${finding.link}`.trim(),
    },
    helpUri,
  };
}

/** Where the database has a word and no score that agrees with it: the middle of what code scanning shows by that word. */
const MIDDLE: Readonly<Record<Severity, number>> = { low: 2, medium: 5.5, high: 8, critical: 9.5 };

/** Read from rules that are tagged `security`; without it code scanning shows the level alone. */
function securitySeverity({ severity, score }: KnownVulnerability): object {
  if (severity === null) return {};
  const agreed = score !== null && scoreSeverity(score) === severity ? score : MIDDLE[severity];
  return { 'security-severity': agreed.toFixed(1) };
}
