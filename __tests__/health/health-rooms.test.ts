// Judgements of health that need no world: each finding from the values that cause it.
import { describe, expect, test } from '@jest/globals';
import { findHoles } from '../../src/consumer/find-holes.ts';
import { advice, ageFindings, problem } from '../../src/credentials/credential-judgement.ts';
import type { WorkflowPublisher } from '../../src/credentials/workflow-publishers.ts';
import type { CheckedCredential } from '../../src/credentials/checked-credential.ts';
import { askedPlaces } from '../../src/dependencies/asked-places.ts';
import { lockProblems, toolLocks } from '../../src/health/lock-problems.ts';
import { failed, passed, unasked, warned } from '../../src/health/check-answers.ts';
import { judgeHoles, judgePrivateNames } from '../../src/health/confusion-health.ts';
import { judgeAges, judgeCredentials } from '../../src/health/credential-health.ts';
import type { HealthCheck } from '../../src/health/health-check.ts';
import { findingsOf, judgeHealth } from '../../src/health/health-result.ts';
import { judgeListed } from '../../src/health/listed-version.ts';
import { judgePipInstall, judgePipVersions, type PipAnswer } from '../../src/health/pip-answers.ts';
import { judgePublisher } from '../../src/health/publisher-match.ts';
import { releaseTarget } from '../../src/health/release-target.ts';
import { judgeSettings } from '../../src/health/settings-fit.ts';
import { emptyReleases } from '../../src/health/unfinished-releases.ts';
import { judgeVersions } from '../../src/health/version-agreement.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { healthErrors } from '../../src/findings/health-errors.ts';
import { parseConfiguration } from '../../src/project/parse-configuration.ts';
import { findConfusion } from '../../src/simple-index/confusion.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';
import { briefly } from '../commands/health-run.ts';
import { page } from '../commands/index-pages.ts';
import { acmeFile, SDIST, WHEEL } from '../distribution/acme-file.ts';

const version = (text: string): Version => parseVersion(text) as Version;
const RELEASED = { project: 'acme-vault', version: version('1.3.0'), tag: 'v1.3.0', index: 'PyPI' };
const one = (check: HealthCheck): string => briefly([check])[0] ?? '';

describe('a version that is listed', () => {
  test.each([
    [page(WHEEL, SDIST), 'index-lists passed'],
    [page({ ...WHEEL, yanked: 'broken' }, SDIST), 'index-lists warning health-version-yanked'],
    ['empty' as const, 'index-lists failed health-version-unlisted'],
  ])('%#', (seen, expected) => {
    expect(one(judgeListed(RELEASED, seen))).toBe(expected);
  });
});

describe('versions', () => {
  const places = { ...RELEASED, written: { version: version('1.3.0'), path: 'pyproject.toml' } };
  test.each([
    [{ ...places, latest: 'v1.3.0' }, ['versions-agree passed']],
    [{ ...places, written: null, latest: 'v1.3.0' }, ['versions-agree passed']],
    [
      { ...places, written: { version: version('1.4.0'), path: 'pyproject.toml' }, latest: 'v1.3.0' },
      ['versions-agree passed'],
    ],
    [
      { ...places, written: { version: version('1.2.9'), path: 'pyproject.toml' }, latest: 'v1.2.0' },
      ['versions-agree failed health-version-behind', 'versions-agree warning health-latest-differs'],
    ],
    [{ ...places, latest: { unknown: 'no token' } }, ['versions-agree unknown health-not-asked']],
  ])('%#', (seen, expected) => {
    expect(briefly(judgeVersions(seen))).toEqual(expected);
  });
});

describe('pip', () => {
  const said = (exitCode: number, text: string): PipAnswer => ({
    ...{ exitCode, stdout: text, lastLines: text.split('\n') },
  });
  const lacking = said(1, 'ERROR: No matching distribution found for acme-vault==1.3.0');
  test.each<readonly [PipAnswer, string]>([
    [said(0, 'acme-vault (1.3.0)\nAvailable versions: 1.3.0, 1.2.0'), 'pip-versions passed'],
    [said(0, 'acme-vault (1.2.0)\nAvailable versions: 1.2.0'), 'pip-versions failed health-pip-versions'],
    [lacking, 'pip-versions failed health-pip-versions'],
    [said(1, 'No module named pip'), 'pip-versions unknown health-not-asked'],
    [said(124, ''), 'pip-versions unknown health-not-asked'],
    [said(1, 'ERROR: unknown command "index"'), 'pip-versions unknown health-not-asked'],
  ])('index versions %#', (answer, expected) => {
    expect(one(judgePipVersions(RELEASED, answer))).toBe(expected);
  });

  const windows = acmeFile({ filename: 'acme_vault-1.3.0-cp312-cp312-win_amd64.whl' });
  test.each([
    [page(WHEEL), said(0, 'Would install acme-vault-1.3.0'), 'pip-install passed'],
    [page(WHEEL), lacking, 'pip-install failed health-pip-install'],
    [page(SDIST), lacking, 'pip-install unknown health-not-asked'],
    [page(windows), lacking, 'pip-install unknown health-not-asked'],
    [
      page(WHEEL),
      said(1, 'ERROR: No matching distribution found for acme-core>=2'),
      'pip-install unknown health-not-asked',
    ],
    [
      page(WHEEL),
      said(1, 'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/'),
      'pip-install failed health-pip-install',
    ],
    [
      page(WHEEL),
      said(1, 'ERROR: Ignored the following versions that require a different python version: 1.3.0'),
      'pip-install unknown health-not-asked',
    ],
  ])('install %#', (seen, answer, expected) => {
    expect(one(judgePipInstall(RELEASED, seen, answer))).toBe(expected);
  });
});

describe('a trusted publisher', () => {
  const expected = {
    ...{ repository: 'acme/vault', workflow: 'release.yml', environment: 'pypi' },
    source: 'provenance of 1.3.0' as const,
  };
  const job: WorkflowPublisher = { workflow: 'release.yml', environment: 'pypi', mayMint: true };
  const facts = {
    ...{ project: 'acme-vault', version: '1.3.0', profile: indexProfile('pypi') },
    ...{ repository: 'Acme/vault', publishers: [job], workflows: ['ship.yml'], expected },
  };
  test.each([
    [facts, 'passed', /may do so again/],
    [
      { ...facts, repository: 'acme/safe' },
      'failed',
      /names the repository acme\/vault, and this is acme\/safe/,
    ],
    [
      { ...facts, publishers: [{ ...job, workflow: 'ship.yml' }] },
      'failed',
      /release\.yml, which publishes no more \(ship\.yml do\)/,
    ],
    [{ ...facts, publishers: [{ ...job, mayMint: false }] }, 'failed', /lacks `id-token: write`/],
    [
      { ...facts, publishers: [{ ...job, environment: 'prod' }] },
      'failed',
      /environment pypi, and the job has prod/,
    ],
    [
      { ...facts, publishers: [{ ...job, environment: 'x' }], expected: { ...expected, environment: null } },
      'passed',
      /./,
    ],
    [{ ...facts, expected: null }, 'unknown', /no provenance/],
    [{ ...facts, expected: null, publishers: [] }, 'passed', /none to match/],
  ] as const)('%#', (seen, state, words) => {
    const check = judgePublisher(seen);
    expect([check.state, check.seen]).toEqual([state, expect.stringMatching(words)]);
  });
});

describe('credentials', () => {
  const seen = (more: Partial<CheckedCredential>): CheckedCredential => ({
    ...{ what: 'PyPI', place: 'PYPI_API_TOKEN', state: 'valid', kind: 'API token for acme-vault' },
    ...{ expires: null, updated: null, findings: [], ...more },
  });
  test.each<readonly [Partial<CheckedCredential>, string]>([
    [{}, 'credentials passed'],
    [{ state: 'refused', findings: [problem('is refused')] }, 'credentials failed health-credential-refused'],
    [
      { state: 'expired', findings: [problem('has expired')] },
      'credentials failed health-credential-expired',
    ],
    [{ findings: [advice('expires in 5 days')] }, 'credentials warning health-credential-expiring'],
    [
      { findings: [problem('stands in a file that others may read: chmod 600')] },
      'credentials failed health-credential-open',
    ],
    [{ state: 'unknown' }, 'credentials unknown health-not-asked'],
  ])('%#', (more, expected) => {
    expect(briefly(judgeCredentials([seen(more)]))).toEqual([expected]);
  });

  test('none is told, and a publisher is none', () => {
    const publisher = seen({ what: 'trusted publishing', state: 'unknown' });
    expect(briefly(judgeCredentials([publisher]))).toEqual(['credentials passed']);
  });

  test('secrets older than a quarter, younger ones, hidden ones', () => {
    const now = 1_780_000_000;
    const aged = (days: number): CheckedCredential => {
      const updated = now - days * 86_400;
      return seen({
        what: 'PYPI_API_TOKEN',
        place: 'acme/vault',
        updated,
        findings: ageFindings(updated, now),
      });
    };
    const brief = (each: readonly CheckedCredential[], unlisted: string | null = null) =>
      briefly(judgeAges(each, 'acme/vault', unlisted));
    expect(brief([aged(90), aged(91)])).toEqual([
      'credential-age passed',
      'credential-age warning health-credential-old',
    ]);
    expect(brief([])).toEqual(['credential-age passed']);
    expect(brief([], 'no token')).toEqual(['credential-age unknown health-not-asked']);
    expect(
      brief([seen({ what: 'secrets', state: 'unknown', findings: [advice('may not list them')] })]),
    ).toEqual(['credential-age unknown health-not-asked']);
  });
});

test('merge settings: what loses commits warns, what stops a release fails, what is hidden is unknown', () => {
  const merges = { squash: true, squashTitle: 'COMMIT_OR_PR_TITLE', squashMessage: 'PR_BODY' } as const;
  const hidden = { actionsOpenPulls: null, isBlocked: false };
  const settings = { private: true, defaultBranch: 'main', merges, needsPull: true, ...hidden };
  const context = {
    repository: 'acme/vault',
    url: 'https://github.com/acme/vault',
    branch: 'main',
    isPrivate: false,
  };
  const configuration = parseConfiguration({});
  expect(briefly(judgeSettings(settings, configuration, context))).toEqual([
    'merge-settings warning setup-squash-title',
    'merge-settings warning setup-squash-commits-lost',
    'merge-settings failed setup-branch-protected',
  ]);
  expect(
    briefly(judgeSettings({ ...settings, merges: null, needsPull: false }, configuration, context)),
  ).toEqual(['merge-settings unknown setup-settings-unknown']);
  const good = { squash: true, squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' } as const;
  expect(
    briefly(judgeSettings({ ...settings, merges: good, needsPull: false }, configuration, context)),
  ).toEqual(['merge-settings passed']);
  const blocked = { ...settings, merges: good, needsPull: false, isBlocked: true };
  expect(briefly(judgeSettings(blocked, configuration, context))).toEqual([
    'merge-settings failed setup-merge-blocked',
  ]);
});

test('a private name: squatted is a failure whatever its version, free is none, unasked is unknown', () => {
  const name = (answer: Parameters<typeof findConfusion>[0][number]['answer']) =>
    briefly(judgePrivateNames(findConfusion([{ name: 'acme-vault', highest: version('2.0'), answer }])));
  const high = acmeFile({ filename: 'acme_vault-9.0.0-py3-none-any.whl' });
  expect(name({ kind: 'free' })).toEqual(['private-name passed']);
  expect(name({ kind: 'taken', page: page(WHEEL) })).toEqual(['private-name failed private-name-taken']);
  expect(name({ kind: 'taken', page: page(high) })).toEqual(['private-name failed private-name-outranked']);
  expect(name({ kind: 'unknown', why: 'no answer' })).toEqual(['private-name unknown private-name-unknown']);
});

test('a hole fails, in a file and in the environment', () => {
  const text = '--extra-index-url https://pypi.acme.example/simple/\nacme-vault\n';
  const holes = findHoles({
    files: [{ path: 'requirements.txt', text, outside: false }],
    environment: { PIP_EXTRA_INDEX_URL: 'https://u:hush@pypi.acme.example/simple/' },
    own: null,
  });
  const checks = judgeHoles(holes, 'acme-vault');
  expect(checks.map(({ subject, state }) => [subject, state])).toEqual([
    ['requirements.txt:1', 'failed'],
    ['the environment', 'failed'],
  ]);
  expect(JSON.stringify(checks)).not.toContain('hush');
  expect(briefly(judgeHoles([], 'acme-vault'))).toEqual(['confusion-holes passed']);
});

describe('a lock', () => {
  const uv = (text: string) => `version = 1\n[[package]]\nname = "acme-vault"\nversion = "${text}"\n`;
  const project = (asked: string) => `[project]\nname = "shop"\nversion = "1"\ndependencies = [${asked}]\n`;
  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ 'pyproject.toml': project('"acme_vault>=1.3"'), 'uv.lock': uv('1.3.0') }, []],
    [{ 'pyproject.toml': project('"acme-vault>=1.4,<2"'), 'uv.lock': uv('1.3.0') }, ['health-lock-outside']],
    [{ 'pyproject.toml': project('"acme-vault"'), 'uv.lock': 'version = 1\n' }, ['health-lock-lacks']],
    [{ 'pyproject.toml': project('"acme-vault===odd"'), 'uv.lock': uv('1.3.0') }, []],
    [
      {
        'pyproject.toml': project(
          `"acme-vault<1; python_version < '3.10'", "acme-vault>=1; python_version >= '3.10'"`,
        ),
        'uv.lock': uv('1.3.0'),
      },
      [],
    ],
    [
      {
        'pyproject.toml': '[tool.poetry.dependencies]\nacme-vault = { version = "^2.0", source = "x" }\n',
        'poetry.lock': '[[package]]\nname = "acme-vault"\nversion = "1.3.0"\n',
      },
      ['health-lock-outside'],
    ],
    [{ 'pyproject.toml': project('"other"'), 'uv.lock': uv('1.3.0') }, []],
  ])('%#', (texts, codes) => {
    const files = new Map(Object.entries(texts));
    const name = 'acme-vault';
    const problems = lockProblems(name, askedPlaces(files, name), toolLocks(files, name));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

test.each<readonly [readonly string[], string | null]>([
  [[], null],
  [['jobs: { a: { steps: [{ uses: acme/py-release-action@v1, with: { repository: none } }] } }'], 'none'],
  [['jobs: { a: { steps: [{ uses: acme/py-release-action@v1 }] } }'], null],
  [
    [
      'jobs: { a: { steps: [{ uses: acme/py-release-action/actions/publish@v1, with: { repository: testpypi } }] } }',
    ],
    null,
  ],
  [['jobs: { a: { steps: [{ uses: acme/other@v1, with: { repository: none } }] } }'], null],
  [
    [
      'jobs: { a: { steps: [{ uses: acme/py-release-action@v1, with: { repository: "${{ inputs.x }}" } }] } }',
    ],
    null,
  ],
  [['%bad'], null],
])('the index that workflows release to: %#', (workflows, target) => {
  expect(releaseTarget(workflows)).toBe(target);
});

test('what all come to, by the policy for warnings', () => {
  const finding = raise(healthErrors, 'health-release-empty', { tag: 'v1' });
  const ok = passed('index-lists', 'a', 'b');
  const warning = warned('merge-settings', 'a', finding);
  const failure = failed('half-finished', 'a', finding);
  const unknown = unasked('index-hash', 'a', { what: 'b', why: 'c', remedy: 'd' });
  const come = (checks: readonly HealthCheck[], policy: 'tell' | 'fail' | 'ignore') => {
    const { result, failed: fails } = judgeHealth(checks, policy);
    return [result, fails];
  };
  expect(come([ok, unknown], 'fail')).toEqual(['healthy', false]);
  expect(come([ok, warning], 'tell')).toEqual(['warnings', false]);
  expect(come([ok, warning], 'fail')).toEqual(['warnings', true]);
  expect(come([ok, warning], 'ignore')).toEqual(['healthy', false]);
  expect(come([warning, failure], 'ignore')).toEqual(['unhealthy', true]);
  expect(findingsOf([warning, ok, unknown, failure])).toEqual([failure, warning]);
});

test('a release above the first with a manifest that has no file', () => {
  const asset = { id: 1, label: null, size: 1, state: 'uploaded', sha256: null };
  const release = (tag: string, names: readonly string[]) => ({
    ...{ id: 1, tag, draft: false, immutable: false, url: '', uploadUrl: '', body: '' },
    assets: names.map((name) => ({ ...asset, name })),
  });
  const tags = ['1.3', '1.2', '1.1', '1.0'].map((text) => ({ name: `v${text}`, version: version(text) }));
  const manifest = ['py-release-manifest.json'];
  const releases = [
    ...[release('v1.3', manifest), release('v1.2', []), release('v1.1', manifest), release('v1.0', [])],
  ];
  expect(emptyReleases(tags, releases).map(({ happened }) => happened)).toEqual([
    'The release of v1.2 is published and has no files.',
  ]);
  expect(emptyReleases(tags, [release('v1.3', []), release('v1.2', [])])).toEqual([]);
});
