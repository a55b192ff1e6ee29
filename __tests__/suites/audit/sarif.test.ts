// The findings for code scanning: judged by the schema of OASIS, and at their largest held against GitHub's limits.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { pythonEnvironment } from '../../../sandbox/python-environment.ts';
import type { AuditFinding, AuditReport, VulnerabilityScan } from '../../../src/audit/audit-report.ts';
import { auditSarif } from '../../../src/audit/sarif.ts';
import { vulnerabilityFindings } from '../../../src/audit/vulnerability-findings.ts';
import { auditErrors } from '../../../src/findings/audit-errors.ts';
import { vulnerabilityErrors } from '../../../src/findings/vulnerability-errors.ts';
import { UserError } from '../../../src/findings/user-error.ts';
import { BARE_REPORT, HOSTILE_REPORT, SAMPLE_REPORT } from '../../audit/sample-report.ts';

jest.setTimeout(180_000);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let python: string;
beforeAll(async () => {
  ({ python } = await pythonEnvironment(here('sarif-requirements.txt')));
}, 300_000);

async function problems(...logs: readonly object[]): Promise<readonly (readonly string[])[]> {
  const child = spawn(python, [here('validate-sarif.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(logs.map((log) => JSON.stringify(log))));
  return JSON.parse(await text(child.stdout)) as readonly (readonly string[])[];
}

const HOSTILE_SCAN = HOSTILE_REPORT.vulnerabilities as VulnerabilityScan;

/** One finding of each code that an audit may tell, in a file and in none. */
function everyCode(): readonly AuditFinding[] {
  const codes = [auditErrors, vulnerabilityErrors].flatMap((errors) => Object.keys(errors));
  return codes.flatMap((code, at): readonly AuditFinding[] => {
    const finding = new UserError(code, `It happened, ${at}.`, 'Mend it.');
    const one = {
      level: (['failure', 'warning', 'note'] as const)[at % 3] ?? 'note',
      subject: code,
      finding,
    };
    return [one, { ...one, place: { path: 'apps/my app/ünï/uv.lock', line: at } }];
  });
}

test.each<readonly [string, AuditReport]>([
  ['a project with a history', SAMPLE_REPORT],
  ['nothing yet', BARE_REPORT],
  ['hostile texts', HOSTILE_REPORT],
  ['hostile advisories', { ...HOSTILE_REPORT, findings: vulnerabilityFindings(HOSTILE_SCAN) }],
  ['every code', { ...SAMPLE_REPORT, findings: everyCode() }],
])('%s: valid by the schema of OASIS', async (_, report) => {
  expect(await problems(auditSarif(report))).toEqual([[]]);
});

test('the schema is held against everything that it names', async () => {
  const [{ runs, ...log }] = [auditSarif(SAMPLE_REPORT) as { runs: readonly { results: object[] }[] }];
  const [run] = runs;
  const broken = [
    { ...log, runs: [{ ...run, results: [{ ...run?.results[0], level: 'worst' }] }] },
    { ...log, runs: [{ ...run, results: [{ ...run?.results[0], message: {} }] }] },
    { ...log, runs: [{ ...run, tool: { driver: { name: 'a', rules: [{ id: 'a', helpUri: 'no uri' }] } } }] },
    { ...log, runs, more: 1 },
  ];
  for (const found of await problems(...broken)) expect(found).not.toEqual([]);
});

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly { readonly message: { readonly text: string } }[];
}

interface Rule {
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
}

// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
test('the largest that can be is within the limits of GitHub', () => {
  const noise = createHash('shake256', { outputLength: 12_000 }).update('acme').digest('base64');
  const vulnerabilities = Array.from({ length: 5_200 }, (_, at) => ({
    ...{ id: `GHSA-${at}`, summary: noise.slice(at, at + 1_200), fixedIn: [], severity: null, score: null },
    aliases: Array.from({ length: 30 }, (__, alias) => `CVE-${at}-${'9'.repeat(90)}${alias}`),
    url: `https://osv.dev/vulnerability/${'x'.repeat(450)}${at}`,
  }));
  const scanned = {
    ...{ name: 'acme', version: '1.0', publishedAt: null, line: 1, unasked: null, vulnerabilities },
  };
  const scan: VulnerabilityScan = {
    ...{ scanner: 'uv', unknown: [] },
    scanned: [{ what: 'uv.lock', path: 'uv.lock', packages: [scanned] }],
  };
  const log = auditSarif({
    ...{ ...SAMPLE_REPORT, vulnerabilities: scan, findings: vulnerabilityFindings(scan) },
  }) as { readonly runs: readonly [Run] };
  const [{ tool, results }] = log.runs;
  expect(results).toHaveLength(5_000);
  expect(tool.driver.rules).toHaveLength(5_000);
  const longest = (lengthOf: (rule: Rule) => number): number => Math.max(...tool.driver.rules.map(lengthOf));
  expect(longest(({ name }) => name.length)).toBeLessThanOrEqual(255);
  expect(longest(({ shortDescription }) => shortDescription.text.length)).toBeLessThanOrEqual(1_024);
  expect(longest(({ fullDescription }) => fullDescription.text.length)).toBeLessThanOrEqual(1_024);
  expect(longest(({ help }) => -help.text.length)).toBeLessThan(0);
  expect(longest(({ properties }) => properties.tags.length)).toBeLessThanOrEqual(10);
  expect(Math.max(...results.map(({ message }) => message.text.length))).toBeLessThanOrEqual(1_000);
  expect(gzipSync(JSON.stringify(log)).length).toBeLessThan(10 * 1024 * 1024);
});
