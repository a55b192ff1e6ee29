import { describe, expect, test } from '@jest/globals';
import type {
  AuditFinding,
  AuditReport,
  KnownVulnerability,
  VulnerabilityScan,
} from '../../src/audit/audit-report.ts';
import { auditSarif } from '../../src/audit/sarif.ts';
import { vulnerabilityFindings } from '../../src/audit/vulnerability-findings.ts';
import { UserError } from '../../src/findings/user-error.ts';
import { HOSTILE_REPORT, SAMPLE_REPORT } from './sample-report.ts';

interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
      readonly results: readonly Result[];
    },
  ];
}

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[]; readonly 'security-severity'?: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const sarif = (findings: readonly AuditFinding[]): Sarif =>
  auditSarif({ ...SAMPLE_REPORT, findings } satisfies AuditReport) as Sarif;
const results = (findings: readonly AuditFinding[]) => sarif(findings).runs[0].results;

const finding = (change: Partial<AuditFinding> = {}, text = 'It happened.'): AuditFinding => ({
  level: 'warning',
  subject: 'acme 1.0',
  finding: new UserError('dependency-vulnerable', text, 'Mend it.'),
  ...change,
});

test('has what SARIF 2.1.0 requires and GitHub shows', () => {
  const { version, runs } = sarif(SAMPLE_REPORT.findings);
  expect([version, runs.length]).toEqual(['2.1.0', 1]);
  const { tool, results: all } = runs[0];
  expect(all.length).toBeGreaterThan(3);
  const ids = tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of tool.driver.rules) {
    expect(rule.helpUri).toMatch(new RegExp(`^https://.*[#/]${rule.id}$`));
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
  }
  for (const one of all) {
    expect(ids[one.ruleIndex]).toBe(one.ruleId);
    expect(['error', 'warning', 'note']).toContain(one.level);
    expect(one.message.text).not.toBe('');
    expect(one.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    expect(one.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.%/-]+$/);
    expect(one.partialFingerprints['pyReleaseAudit/v1']).toMatch(/^[0-9a-f]{32}$/);
  }
});

const ADVISORY: KnownVulnerability = {
  ...{ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-1001', 'PYSEC-2026-11'] },
  ...{ summary: 'Sandbox escape', fixedIn: ['2.0'], severity: 'critical', score: 9.8 },
  url: 'https://osv.dev/vulnerability/GHSA-aaaa-bbbb-cccc',
};

/** Each list: what is known of one package. */
function scanOf(...packages: readonly (readonly KnownVulnerability[])[]): VulnerabilityScan {
  const scanned = packages.map((vulnerabilities, at) => ({
    ...{
      name: `acme-${at}`,
      version: '1.0',
      publishedAt: null,
      line: at + 1,
      unasked: null,
      vulnerabilities,
    },
  }));
  return { scanner: 'uv', unknown: [], scanned: [{ what: 'uv.lock', path: 'uv.lock', packages: scanned }] };
}

function scanSarif(scan: VulnerabilityScan, more: readonly AuditFinding[] = []) {
  const findings = [...more, ...vulnerabilityFindings(scan)];
  const { runs } = auditSarif({ ...SAMPLE_REPORT, findings, vulnerabilities: scan }) as Sarif;
  return { rules: runs[0].tool.driver.rules, results: runs[0].results };
}

describe('rules', () => {
  test('one for each advisory, however many packages have it, and one for each other code', () => {
    const other = { ...ADVISORY, id: 'PYSEC-2026-2', aliases: [], severity: null, score: null } as const;
    const missing = new UserError('audit-tag-missing', 'It has no tag.', 'Look.');
    const scan = scanOf([ADVISORY, other], [ADVISORY]);
    const { rules, results: all } = scanSarif(scan, [finding({ finding: missing })]);
    expect(rules.map(({ id }) => id)).toEqual(['GHSA-aaaa-bbbb-cccc', 'PYSEC-2026-2', 'audit-tag-missing']);
    expect(all.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex]).toSorted()).toEqual([
      ['GHSA-aaaa-bbbb-cccc', 0],
      ['GHSA-aaaa-bbbb-cccc', 0],
      ['PYSEC-2026-2', 1],
      ['audit-tag-missing', 2],
    ]);
    expect(rules[0]).toEqual({
      id: 'GHSA-aaaa-bbbb-cccc',
      name: 'DependencyVulnerable',
      shortDescription: { text: 'GHSA-aaaa-bbbb-cccc: Sandbox escape' },
      fullDescription: {
        text: 'GHSA-aaaa-bbbb-cccc: Sandbox escape. Also known as CVE-2026-1001, PYSEC-2026-11.',
      },
      help: {
        text: expect.stringMatching(
          /^Also known as CVE-2026-1001, PYSEC-2026-11\. What is known: https:\/\/osv\.dev\/\S+ What to do: https:\/\/\S+#dependency-vulnerable$/,
        ),
      },
      helpUri: 'https://osv.dev/vulnerability/GHSA-aaaa-bbbb-cccc',
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'supply-chain', 'vulnerability'],
        precision: 'very-high',
        'security-severity': '9.8',
      },
    });
  });

  test.each<readonly [KnownVulnerability['severity'], number | null, string | undefined]>([
    ['critical', 9.8, '9.8'],
    ['high', 7, '7.0'],
    // By CVSS 4 alone, or by a word alone.
    ['medium', null, '5.5'],
    // The word of the report is what code scanning shows.
    ['low', 9.8, '2.0'],
    [null, null, undefined],
    [null, 0, undefined],
  ])('a %p advisory of score %p has security-severity %p', (severity, score, shown) => {
    const { rules } = scanSarif(scanOf([{ ...ADVISORY, severity, score }]));
    expect(rules[0]?.properties['security-severity']).toBe(shown);
  });

  test('a malicious package is told by its rule', () => {
    const { rules } = scanSarif(scanOf([{ ...ADVISORY, id: 'MAL-2026-7', severity: null, score: null }]));
    expect(rules).toMatchObject([{ id: 'MAL-2026-7', name: 'DependencyMalicious' }]);
  });

  test('no advisory takes the rule of a code, and a key of another finding none of an advisory', () => {
    const posing = { ...ADVISORY, id: 'audit-tag-missing' };
    const actor = new UserError('access-new-actor', 'New.', 'Look.');
    const keyed = finding({ key: ADVISORY.id, finding: actor });
    const { rules } = scanSarif(scanOf([posing, ADVISORY]), [keyed]);
    expect(rules.map(({ id }) => id)).toEqual([ADVISORY.id, 'access-new-actor', 'dependency-vulnerable']);
  });

  test('hostile texts of a database make no link, no placeholder and no address of their own', () => {
    const url = 'javascript:alert(1)';
    const { rules } = scanSarif(
      scanOf([{ ...ADVISORY, url, summary: '[x](https://evil.example) {0}\n# y' }]),
    );
    expect(rules[0]?.helpUri).toMatch(/#dependency-vulnerable$/);
    expect(JSON.stringify(rules)).not.toMatch(/\[x\]|\{0\}|javascript/);
    const all = auditSarif({
      ...HOSTILE_REPORT,
      findings: vulnerabilityFindings(HOSTILE_REPORT.vulnerabilities as VulnerabilityScan),
    }) as Sarif;
    expect(all.runs[0].tool.driver.rules.map(({ id }) => id)).toEqual([
      'dependencies-unknown',
      'dependency-vulnerable',
    ]);
  });
});

test('nothing found is a run without results: alerts of before are closed by it', () => {
  expect(sarif([]).runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
});

test('a place in a file, and the project for what has none', () => {
  const place = { path: 'apps/my app/uv.lock', line: 12 };
  const [first, second] = results([finding({ place }), finding({ subject: 'other' })]);
  expect(first?.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'apps/my%20app/uv.lock' },
    region: { startLine: 12 },
  });
  expect(second?.locations[0].physicalLocation.artifactLocation.uri).toBe('pyproject.toml');
});

describe('fingerprints', () => {
  const print = (one: AuditFinding): string | undefined =>
    results([one])[0]?.partialFingerprints['pyReleaseAudit/v1'];
  const place = { path: 'uv.lock', line: 4 };

  test('stay when lines, words and levels change', () => {
    expect(print(finding({ place: { ...place, line: 9 }, level: 'failure' }, 'Other words.'))).toBe(
      print(finding({ place })),
    );
  });

  test.each<readonly [string, Partial<AuditFinding>]>([
    ['subject', { subject: 'acme 2.0' }],
    ['key', { key: 'GHSA-1' }],
    ['file', { place: { path: 'poetry.lock', line: 4 } }],
    ['code', { finding: new UserError('dependency-malicious', 'x', 'y') }],
  ])('differ by %s', (_, change) => {
    expect(print(finding({ place, ...change }))).not.toBe(print(finding({ place })));
  });

  test('two of one line differ in the one that code scanning reads', () => {
    const both = results([finding({ place, key: 'GHSA-1' }), finding({ place, key: 'GHSA-2' })]);
    const read = both.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(read).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}:1$/),
      expect.stringMatching(/^[0-9a-f]{32}:1$/),
    ]);
    expect(new Set(read).size).toBe(2);
  });

  test('the same twice is one result, as the worse of both', () => {
    expect(results([finding(), finding({ level: 'failure' })]).map(({ level }) => level)).toEqual(['error']);
  });
});

test('5,000 results at most, the worst of all', () => {
  const notes = Array.from({ length: 5_100 }, (_, index) => finding({ level: 'note', key: `${index}` }));
  const all = results([...notes, finding({ level: 'failure' })]);
  expect(all).toHaveLength(5_000);
  expect(all[0]?.level).toBe('error');
});

test('hostile text makes no link, no placeholder, and no line of its own', () => {
  const text = 'See [here](https://evil.example) {0} \u202e\n\n# Title';
  const [one] = results([finding({}, text)]);
  expect(one?.message.text).toBe('See (here)(https://evil.example) (0) # Title Mend it.');
});
