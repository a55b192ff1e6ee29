// The findings for code scanning: SARIF 2.1.0, within the limits of GitHub.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
import { createHash } from 'node:crypto';
import type { AuditFinding, AuditReport, FindingPlace } from './audit-report.ts';
import { type Advisories, knownAdvisories, LEVELS, ruleIdOf, sarifRule } from './sarif-rule.ts';
import { sarifText } from './sarif-text.ts';

/** Results of a run that GitHub keeps; what is beyond is refused or dropped there. */
const MOST_RESULTS = 5_000;
/** Code scanning shows no more of a message, and a name is no longer. */
const LONGEST_MESSAGE = 1_000;

/** Where a finding of no file is shown: code scanning takes none without a place. */
const NOWHERE: FindingPlace = { path: 'pyproject.toml', line: 1 };

/** To be serialised as JSON. The worst results first; of equal ones (code, subject, place) one. */
export function auditSarif({ findings, repository, vulnerabilities }: AuditReport): object {
  const results = distinct(findings.toSorted((a, b) => rank(a) - rank(b))).slice(0, MOST_RESULTS);
  const advisories = knownAdvisories(vulnerabilities);
  const worst = worstByRule(results, advisories);
  const ids = [...worst.keys()].toSorted();
  const position = new Map(ids.map((id, index) => [id, index]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'py-release audit',
            informationUri: 'https://github.com/org/py-release-action',
            rules: ids.map((id) => sarifRule(id, worst.get(id) as AuditFinding, advisories)),
          },
        },
        // Audits of several repositories may be uploaded to one.
        automationDetails: { id: `py-release-audit/${repository}/` },
        columnKind: 'utf16CodeUnits',
        results: results.map((one) => {
          const id = ruleIdOf(one, advisories);
          return result(one, id, position.get(id) as number);
        }),
      },
    ],
  };
}

function rank({ level }: AuditFinding): number {
  return ['failure', 'warning', 'note'].indexOf(level);
}

function distinct(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return [...new Map(findings.toReversed().map((one) => [fingerprint(one), one])).values()].toReversed();
}

/** The worst comes first. */
function worstByRule(
  results: readonly AuditFinding[],
  advisories: Advisories,
): ReadonlyMap<string, AuditFinding> {
  return new Map(results.toReversed().map((one) => [ruleIdOf(one, advisories), one]));
}

function result(one: AuditFinding, ruleId: string, ruleIndex: number) {
  const { level, finding, place = NOWHERE } = one;
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[level],
    message: { text: sarifText(finding.message, LONGEST_MESSAGE) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.path.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: Math.max(1, place.line) },
        },
      },
    ],
    // Code scanning tells alerts apart by the first of them alone; the uploading action makes one of the text of the line where there is none,
    // and two vulnerabilities of one package would be one alert.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint(one)}:1`,
      'pyReleaseAudit/v1': fingerprint(one),
    },
  };
}

/** Of what it is about and in which file; lines move and words change. */
function fingerprint({ finding, subject, key = '', place }: AuditFinding): string {
  const identity = [finding.code, subject, key, place?.path ?? ''].join('\0');
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
