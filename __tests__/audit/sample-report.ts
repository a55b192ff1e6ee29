// An audit as it is made of a project with a history, and one of texts that an attacker chose.
import type {
  AuditedVersion,
  AuditFinding,
  AuditReport,
  ScannedPackage,
} from '../../src/audit/audit-report.ts';
import { vulnerabilityFindings } from '../../src/audit/vulnerability-findings.ts';
import { UserError } from '../../src/findings/user-error.ts';

export const AT = Date.UTC(2026, 10, 22, 9, 30);
const DAY = 24 * 60 * 60 * 1000;

const sha = (letter: string): string => letter.repeat(64);

function version(name: string, daysAgo: number, change: Partial<AuditedVersion> = {}): AuditedVersion {
  const places = (letter: string, attested: 'verified' | 'none') => [
    { where: 'GitHub release', sha256: sha(letter), yanked: false, attestation: 'none' as const },
    { where: 'PyPI', sha256: sha(letter), yanked: false, attestation: attested },
  ];
  const attested = daysAgo < 200 ? 'verified' : 'none';
  return {
    version: name,
    tag: `v${name}`,
    commit: '0123456789abcdef0123456789abcdef01234567',
    releasedAt: AT - daysAgo * DAY,
    by: daysAgo < 200 ? 'github-actions[bot]' : 'maria-acme',
    run: `https://github.com/acme/vault/actions/runs/${1000 + daysAgo}`,
    releaseUrl: `https://github.com/acme/vault/releases/tag/v${name}`,
    files: [
      {
        filename: `acme_vault-${name}-py3-none-any.whl`,
        kind: 'wheel',
        sha256: sha('a'),
        size: 48_213,
        places: places('a', attested),
      },
      {
        filename: `acme_vault-${name}.tar.gz`,
        kind: 'sdist',
        sha256: sha('b'),
        size: 61_902,
        places: places('b', attested),
      },
    ],
    ...change,
  };
}

const VERSIONS: readonly AuditedVersion[] = [
  version('2.0.0', 4),
  version('1.4.1', 40),
  version('1.4.0', 62),
  version('1.3.0', 121, {
    files: [
      {
        filename: 'acme_vault-1.3.0-py3-none-any.whl',
        kind: 'wheel',
        sha256: sha('a'),
        size: 47_000,
        places: [
          { where: 'GitHub release', sha256: sha('a'), yanked: false, attestation: 'none' },
          { where: 'PyPI', sha256: sha('f'), yanked: true, attestation: 'present' },
        ],
      },
    ],
  }),
  version('1.2.0', 230),
  version('1.1.0', 301, { tag: null, commit: null, run: null, by: null }),
  version('1.0.0', 420, { releasedAt: null, releaseUrl: null, files: [] }),
];

function scanned(name: string, found: string, daysAgo: number | null, change: Partial<ScannedPackage> = {}) {
  return {
    name,
    version: found,
    publishedAt: daysAgo === null ? null : AT - daysAgo * DAY,
    line: 12,
    unasked: null,
    vulnerabilities: [],
    ...change,
  };
}

const VULNERABILITIES = {
  scanner: 'uv 0.13.9 audit, with the database of api.osv.dev',
  scanned: [
    {
      what: 'uv.lock',
      path: 'uv.lock',
      packages: [
        scanned('acme-private', '3.1.0', 20, { unasked: 'it comes from an index of its own' }),
        scanned('anyio', '4.12.1', 320),
        scanned('certifi', '2026.10.18', 35),
        scanned('click', '8.1.8', 700),
        scanned('httpcore', '1.0.9', 578),
        scanned('httpx', '0.28.1', 715),
        scanned('idna', '3.10', 800),
        scanned('jinja2', '2.4.1', 5_900, {
          line: 88,
          vulnerabilities: [
            {
              id: 'PYSEC-2026-11',
              aliases: ['CVE-2026-1001', 'GHSA-aaaa-bbbb-cccc'],
              summary: 'Sandbox escape by templates of others',
              fixedIn: ['2.11.3'],
              ...{ severity: 'critical' as const, score: 9.8 },
              url: 'https://osv.dev/vulnerability/PYSEC-2026-11',
            },
            {
              id: 'GHSA-dddd-eeee-ffff',
              aliases: [],
              summary: 'Slow parsing of long templates',
              fixedIn: [],
              ...{ severity: null, score: null },
              url: 'https://osv.dev/vulnerability/GHSA-dddd-eeee-ffff',
            },
          ],
        }),
        scanned('rich', '14.0.0', null),
        scanned('sniffio', '1.3.1', 1_000),
      ],
    },
  ],
  unknown: [{ what: 'release 2.0.0', why: 'What the package requires can not be resolved.' }],
};

function counts() {
  const files = (scale: number) => ({
    '2.0.0': scale > 11 ? { 'acme_vault-2.0.0-py3-none-any.whl': (scale - 11) * 61 } : {},
    '1.4.1': scale > 8 ? { 'acme_vault-1.4.1-py3-none-any.whl': Math.min(scale - 8, 4) * 83 } : {},
    '1.4.0': {
      'acme_vault-1.4.0-py3-none-any.whl': Math.min(scale, 9) * 120,
      'acme_vault-1.4.0.tar.gz': scale * 7,
    },
  });
  return Array.from({ length: 14 }, (_, week) => ({ at: AT - (13 - week) * 7 * DAY, files: files(week) }));
}

const FINDINGS: readonly AuditFinding[] = [
  {
    level: 'failure',
    subject: 'acme_vault-1.3.0-py3-none-any.whl',
    finding: new UserError(
      'audit-file-changed',
      'acme_vault-1.3.0-py3-none-any.whl on PyPI is not the file that was released: sha256 ffffffff there, aaaaaaaa by the manifest.',
      'Tell your users not to install it, yank it, and find out who uploaded it.',
    ),
  },
  {
    level: 'warning',
    subject: '1.1.0',
    finding: new UserError(
      'audit-tag-missing',
      'The release 1.1.0 has no tag.',
      'Look who deleted it, and restore it from the commit of the manifest.',
    ),
  },
];

export const SAMPLE_REPORT: AuditReport = {
  schema: 1,
  repository: 'acme/vault',
  project: 'acme-vault',
  at: AT,
  versions: VERSIONS,
  findings: [...FINDINGS, ...vulnerabilityFindings(VULNERABILITIES)],
  downloads: {
    counts: counts(),
    indexes: [
      {
        where: 'repo.acme.example',
        pseudonymised: true,
        files: [
          {
            ...{ version: '2.0.0', filename: 'acme_vault-2.0.0-py3-none-any.whl' },
            ...{ count: 1_204, last: AT - DAY, by: 'actor-7f3a' },
          },
          {
            ...{ version: '1.4.1', filename: 'acme_vault-1.4.1-py3-none-any.whl' },
            ...{ count: 0, last: null, by: null },
          },
        ],
      },
      {
        where: 'nexus.acme.example',
        pseudonymised: true,
        files: [
          {
            ...{ version: '2.0.0', filename: 'acme_vault-2.0.0-py3-none-any.whl' },
            ...{ count: null, last: AT - 3 * DAY, by: null },
          },
        ],
      },
    ],
  },
  access: {
    from: AT - 30 * DAY,
    to: AT - DAY,
    pseudonymised: true,
    retentionDays: 90,
    leftOut: { old: 12, other: 3400, unreadable: 1 },
    actors: [
      { actor: 'actor-7f3a', requests: 812, files: 141, last: AT - DAY },
      { actor: 'actor-01bc', requests: 96, files: 12, last: AT - 3 * DAY },
    ],
  },
  vulnerabilities: VULNERABILITIES,
  unread: [{ what: 'acme/ledger', why: 'the token may not read it (404)' }],
};

/** All that may be absent is. */
export const BARE_REPORT: AuditReport = {
  schema: 1,
  repository: 'acme/new',
  project: 'acme-new',
  at: AT,
  versions: [],
  findings: [],
  downloads: null,
  access: null,
  vulnerabilities: null,
  unread: [],
};

const ATTACK = `"><script>globalThis.attacked = true</script><img src=https://evil.example/x onerror="globalThis.attacked = true"><svg onload="globalThis.attacked = true"></style></svg>\u202e`;

/** Every text that an attacker may choose. */
export const HOSTILE_REPORT: AuditReport = {
  schema: 1,
  repository: ATTACK,
  project: ATTACK,
  at: AT,
  versions: [
    version('1.0.0', 3, {
      version: ATTACK,
      tag: ATTACK,
      commit: ATTACK,
      by: ATTACK,
      run: 'javascript:globalThis.attacked=true',
      releaseUrl: `https://evil.example/"onmouseover="globalThis.attacked=true`,
      files: [
        {
          filename: ATTACK,
          kind: 'wheel',
          sha256: ATTACK,
          size: null,
          places: [{ where: ATTACK, sha256: ATTACK, yanked: true, attestation: 'unknown' }],
        },
      ],
    }),
  ],
  findings: [
    { level: 'failure', subject: ATTACK, finding: new UserError('audit-file-changed', ATTACK, ATTACK) },
  ],
  downloads: {
    counts: [
      { at: AT - DAY, files: { [ATTACK]: { [ATTACK]: 3 } } },
      { at: AT, files: { [ATTACK]: { [ATTACK]: 9 } } },
    ],
    indexes: [
      {
        ...{ where: ATTACK, pseudonymised: false },
        files: [{ version: ATTACK, filename: ATTACK, count: 1, last: AT, by: ATTACK }],
      },
    ],
  },
  access: {
    from: AT - DAY,
    to: AT,
    pseudonymised: false,
    retentionDays: 90,
    leftOut: { old: 0, other: 0, unreadable: 0 },
    actors: [{ actor: ATTACK, requests: 1, files: 1, last: AT }],
  },
  vulnerabilities: {
    scanner: ATTACK,
    scanned: [
      {
        what: ATTACK,
        path: ATTACK,
        packages: [
          scanned(ATTACK, ATTACK, 400, {
            vulnerabilities: [
              {
                id: ATTACK,
                aliases: [ATTACK],
                summary: ATTACK,
                fixedIn: [ATTACK],
                ...{ severity: 'high', score: 8.1 },
                url: 'javascript:globalThis.attacked=true',
              },
            ],
          }),
        ],
      },
    ],
    unknown: [{ what: ATTACK, why: ATTACK }],
  },
  unread: [{ what: ATTACK, why: ATTACK }],
};
