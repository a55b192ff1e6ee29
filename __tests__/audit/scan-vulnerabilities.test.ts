// A scan of a project's locks and of its release, with the answers of a database in memory.
import { describe, expect, test } from '@jest/globals';
import { vulnerabilityFindings } from '../../src/audit/vulnerability-findings.ts';
import type { FoundVulnerability } from '../../src/audit/found-vulnerability.ts';
import {
  scanVulnerabilities,
  type ScanNeeds,
  type ScanRequest,
} from '../../src/commands/scan-vulnerabilities.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { vulnerabilityErrors } from '../../src/findings/vulnerability-errors.ts';

const UV_LOCK = `version = 1
revision = 3
requires-python = ">=3.9"

[[package]]
name = "acme-core"
version = "1.0.0"
source = { editable = "." }
dependencies = [{ name = "acme-template" }]

[[package]]
name = "acme-template"
version = "2.4.1"
source = { registry = "https://pypi.org/simple" }
wheels = [
    { url = "https://files.example/acme_template-2.4.1-py3-none-any.whl", hash = "sha256:${'a'.repeat(64)}", size = 1, upload-time = "2026-01-06T11:45:21.246Z" },
]

[[package]]
name = "acme-vault"
version = "3.0"
source = { registry = "http://127.0.0.1:8417/simple" }

[[package]]
name = "acme-fork"
version = "0.1"
source = { git = "https://github.com/acme/fork?rev=1#2" }
`;

const METADATA = 'Metadata-Version: 2.1\nName: acme-core\nVersion: 1.0.0\nRequires-Dist: acme-template\n\n';

const FOUND: FoundVulnerability = {
  package: { name: 'acme-template', version: '2.4.1' },
  record: 'GHSA-1',
  id: 'GHSA-1',
  aliases: ['CVE-2026-1001'],
  summary: 'Sandbox escape',
  fixedIn: ['2.11.3'],
  ...{ severity: 'critical', score: 9.8 },
  url: 'https://advisories.example/1',
};

const REQUEST: ScanRequest = { folder: '.', release: null, privateNames: [] };

interface Given extends Partial<ScanNeeds> {
  readonly files?: Readonly<Record<string, string>>;
}

function needs({ files = {}, ...given }: Given = {}): ScanNeeds & { readonly asked: string[][] } {
  const asked: string[][] = [];
  return {
    scanner: 'uv 1 audit',
    publicIndexes: ['https://pypi.org/simple'],
    listFolder: () => Promise.resolve(Object.keys(files)),
    readText: (path) => Promise.resolve(files[path] ?? null),
    lockRequirements: () => Promise.resolve(UV_LOCK),
    findVulnerabilities: (packages) => {
      asked.push(packages.map(({ name, version }) => `${name} ${version}`));
      return Promise.resolve(packages.some(({ name }) => name === 'acme-template') ? [FOUND] : []);
    },
    ...given,
    asked,
  };
}

const of = async (files: Readonly<Record<string, string>>, request: Partial<ScanRequest> = {}) => {
  const asking = needs({ files });
  const scan = await scanVulnerabilities({ ...REQUEST, ...request }, asking);
  return { scan, asked: asking.asked, packages: scan.scanned.flatMap(({ packages }) => packages) };
};

describe('what is asked', () => {
  test('packages of the public index, and nothing that is private or comes from elsewhere', async () => {
    const { asked, packages } = await of({ 'uv.lock': UV_LOCK });
    expect(asked).toEqual([['acme-template 2.4.1']]);
    expect(packages.map(({ name, unasked }) => [name, unasked])).toEqual([
      ['acme-fork', 'it does not come from an index'],
      ['acme-template', null],
      ['acme-vault', 'it comes from an index of its own'],
    ]);
  });

  test('a name that the project calls private is nobody else’s business', async () => {
    const { asked } = await of({ 'requirements.txt': 'acme-vault==1\n' }, { privateNames: ['Acme_Vault'] });
    expect(asked).toEqual([]);
  });

  test.each([
    ['requirements.txt', 'acme_Template==2.4.1 ; python_version > "3"  # pinned\n', 1],
    ['requirements-dev.txt', '# via\n\nacme-template[x]==2.4.1 \\\n    --hash=sha256:aa\n', 3],
    ['poetry.lock', '[[package]]\nname = "Acme.Template"\nversion = "2.4.1"\n', 2],
    ['pylock.toml', 'lock-version = "1.0"\n[[packages]]\nname = "acme-template"\nversion = "2.4.1"\n', 3],
    ['uv.lock', UV_LOCK, 12],
  ])('%s: the line of the package', async (path, text, line) => {
    const { scan } = await of({ [path]: text });
    const [finding] = vulnerabilityFindings(scan);
    expect(finding).toMatchObject({
      level: 'failure',
      subject: 'acme-template 2.4.1',
      place: { path, line },
      finding: {
        code: 'dependency-vulnerable',
        happened: `acme-template 2.4.1 (${path}) has a known vulnerability of critical severity, GHSA-1 (CVE-2026-1001): Sandbox escape.`,
        remedy: 'Take acme-template 2.11.3, or a newer one; see https://advisories.example/1.',
      },
    });
  });

  test.each([
    ['requirements.txt', 'acme-template>=2\n', 'the file names no version of it'],
    ['requirements.txt', 'acme-template==2.*\n', 'the file names no version of it'],
    ['requirements.txt', 'acme-template @ https://example.org/x.whl\n', 'it does not come from an index'],
    [
      'poetry.lock',
      '[[package]]\nname = "acme-template"\nversion = "2.4.1"\n[package.source]\ntype = "git"\nurl = "https://x"\n',
      'it does not come from an index',
    ],
    [
      'poetry.lock',
      '[[package]]\nname = "acme-template"\nversion = "2.4.1"\n[package.source]\ntype = "legacy"\nurl = "https://index.acme.example/simple"\n',
      'it comes from an index of its own',
    ],
    [
      'pylock.toml',
      '[[packages]]\nname = "acme-template"\nversion = "2.4.1"\nvcs = { url = "https://x" }\n',
      'it does not come from an index',
    ],
  ])('%s: %j is unknown, and said', async (path, text, why) => {
    const { scan, asked, packages } = await of({ [path]: text });
    expect(asked).toEqual([]);
    expect(packages).toMatchObject([{ unasked: why, vulnerabilities: [] }]);
    expect(vulnerabilityFindings(scan)).toMatchObject([
      { level: 'note', finding: { code: 'dependencies-unasked' } },
    ]);
  });

  test.each(['dev-requirements.txt', 'requirements-dev.txt'])('%s pins what is installed', async (path) => {
    const { asked } = await of({ [path]: 'acme-template==2.4.1\n', 'constraints.txt': 'acme-other==1\n' });
    expect(asked).toEqual([['acme-template 2.4.1']]);
  });

  test.each([
    ['https://PyPI.org:443/simple/', null],
    ['https://pypi.org/Simple', 'it comes from an index of its own'],
  ])('packages of %s: %s', async (url, unasked) => {
    const { packages } = await of({ 'requirements.txt': `-i ${url}\nacme-template==2.4.1\n` });
    expect(packages).toMatchObject([{ unasked }]);
  });

  test('names that would be code in a lock are not asked about', async () => {
    const text = '[[package]]\nname = "x\\"]\\nevil"\nversion = "1"\n';
    const { asked, packages } = await of({ 'poetry.lock': text });
    expect(asked).toEqual([]);
    expect(packages[0]?.unasked).toBe('its name is not valid');
  });

  test('the age of a dependency is that of its first file', async () => {
    const { packages } = await of({ 'uv.lock': UV_LOCK });
    expect(packages.find(({ name }) => name === 'acme-template')?.publishedAt).toBe(
      Date.parse('2026-01-06T11:45:21.246Z'),
    );
  });
});

describe('the release', () => {
  const release = { version: '1.0.0', metadata: METADATA };

  test('is resolved anew, and told once beside the lock that has the same', async () => {
    const { scan } = await of({ 'uv.lock': UV_LOCK }, { release });
    expect(scan.scanned.map(({ what, path }) => [what, path])).toEqual([
      ['release 1.0.0', null],
      ['uv.lock', 'uv.lock'],
    ]);
    expect(vulnerabilityFindings(scan).filter(({ level }) => level === 'failure')).toMatchObject([
      { place: { path: 'uv.lock' } },
    ]);
  });

  test('that can not be resolved is unknown; the lock is still scanned', async () => {
    const asking = needs({
      files: { 'uv.lock': UV_LOCK },
      lockRequirements: () =>
        Promise.reject(raise(vulnerabilityErrors, 'requirements-unresolved', { lines: '  no wheel' })),
    });
    const scan = await scanVulnerabilities({ ...REQUEST, release }, asking);
    expect(scan.unknown).toEqual([{ what: 'release 1.0.0', why: expect.stringContaining('no wheel') }]);
    expect(vulnerabilityFindings(scan).map(({ finding }) => finding.code)).toContain('dependencies-unknown');
    expect(asking.asked).toHaveLength(1);
  });

  test('with broken metadata is unknown', async () => {
    const { scan } = await of({}, { release: { version: '1', metadata: 'Name: x\n' } });
    expect(scan.unknown[0]?.why).toContain('metadata-version is missing');
  });

  test('without requirements has nothing to scan', async () => {
    const metadata = METADATA.replace('Requires-Dist: acme-template\n', '');
    const { scan, asked } = await of({}, { release: { version: '1.0.0', metadata } });
    expect(scan.unknown).toEqual([]);
    expect(asked).toEqual([]);
  });
});

test('a database without an answer makes everything unknown, never free of vulnerabilities', async () => {
  const failure = raise(vulnerabilityErrors, 'vulnerabilities-unanswered', {
    url: 'https://x',
    lines: '  down',
  });
  const asking = needs({
    files: { 'uv.lock': UV_LOCK },
    findVulnerabilities: () => Promise.reject(failure),
  });
  const scan = await scanVulnerabilities(REQUEST, asking);
  expect(scan.unknown).toEqual([{ what: 'uv.lock', why: expect.stringContaining('gave no answer') }]);
  expect(scan.scanned[0]?.packages.every(({ unasked }) => unasked !== null)).toBe(true);
  expect(vulnerabilityFindings(scan)).toContainEqual(
    expect.objectContaining({ level: 'warning', subject: 'uv.lock' }),
  );
});

test('a lock that can not be read is unknown', async () => {
  const { scan } = await of({ 'uv.lock': '[[package' });
  expect(scan.unknown).toEqual([{ what: 'uv.lock', why: expect.stringContaining('uv.lock') }]);
});

test('a fault of this program is thrown, not reported as a gap', async () => {
  const asking = needs({
    files: { 'uv.lock': UV_LOCK },
    findVulnerabilities: () => Promise.reject(new TypeError('undefined is not a function')),
  });
  await expect(scanVulnerabilities(REQUEST, asking)).rejects.toThrow(TypeError);
});

test('levels: malicious, high and critical fail; the rest warns', async () => {
  const level = async (change: Partial<FoundVulnerability>) => {
    const asking = needs({
      files: { 'requirements.txt': 'acme-template==2.4.1' },
      findVulnerabilities: () => Promise.resolve([{ ...FOUND, ...change }]),
    });
    const [finding] = vulnerabilityFindings(await scanVulnerabilities(REQUEST, asking));
    return `${finding?.level} ${finding?.finding.code}`;
  };
  expect(await level({ severity: 'high' })).toBe('failure dependency-vulnerable');
  expect(await level({ severity: 'medium' })).toBe('warning dependency-vulnerable');
  expect(await level({ severity: null })).toBe('warning dependency-vulnerable');
  expect(await level({ severity: null, id: 'MAL-2026-1' })).toBe('failure dependency-malicious');
  expect(await level({ severity: 'low', aliases: ['MAL-2026-1'] })).toBe('failure dependency-malicious');
});
