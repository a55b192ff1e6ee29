import { describe, expect, test } from '@jest/globals';
import { type CoreMetadata, parseCoreMetadata } from '../../src/distribution/core-metadata.ts';
import { billName, type BillSource, cyclonedx } from '../../src/distribution/cyclonedx.ts';
import type { LockedPackage } from '../../src/dependencies/locked-package.ts';
import { packageUrl } from '../../src/distribution/package-url.ts';
import { namedIndexes, resolutionProject } from '../../src/distribution/resolution-project.ts';
import { readUvLock } from '../../src/dependencies/uv-lock.ts';

function metadataOf(lines: string): CoreMetadata {
  const read = parseCoreMetadata(`Metadata-Version: 2.4\nName: Acme.Demo\nVersion: 1.2.3\n${lines}\n`);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

function locked(name: string, change: Partial<LockedPackage> = {}): LockedPackage {
  return {
    ...{ name, version: '1.0', source: 'registry', index: 'https://mirror.example/simple', line: 1 },
    ...{ publishedAt: null, files: [], dependencies: [] },
    ...change,
  };
}

const needs = (name: string, extra: string | null = null) => ({ name, version: null, extra });

const SOURCE: BillSource = {
  metadata: metadataOf(''),
  files: [{ filename: 'acme_demo-1.2.3.tar.gz', sha256: 'b'.repeat(64) }],
  packages: [
    locked('acme-demo', { source: 'root', index: null, dependencies: [needs('b'), needs('c', 'cli')] }),
    locked('c', { dependencies: [needs('b'), needs('d')] }),
    locked('b', { dependencies: [needs('e', 'fast')] }),
    locked('d', { index: 'https://index.acme.example/simple/' }),
    locked('e', { source: 'other', index: null, version: null }),
  ],
  indexes: ['https://index.acme.example/simple'],
  date: 1_790_000_000,
  tool: '1.0.0',
};

interface Bill {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly component: Record<string, unknown> };
  readonly components: readonly { readonly 'bom-ref': string; readonly scope: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const read = (change: Partial<BillSource> = {}): Bill =>
  JSON.parse(cyclonedx({ ...SOURCE, ...change })) as Bill;

test('says what leads to what, and what is there only for an extra', () => {
  const { components, dependencies } = read();
  expect(components.map((one) => [one['bom-ref'], one.scope])).toEqual([
    ['pkg:pypi/b@1.0', 'required'],
    ['pkg:pypi/c@1.0', 'optional'],
    ['pkg:pypi/d@1.0?repository_url=https:%2F%2Findex.acme.example%2Fsimple%2F', 'optional'],
    ['pkg:pypi/e', 'required'],
  ]);
  expect(dependencies.map(({ ref, dependsOn }) => [ref.split('?')[0], dependsOn.length])).toEqual([
    ['pkg:pypi/acme-demo@1.2.3', 2],
    ['pkg:pypi/b@1.0', 1],
    ['pkg:pypi/c@1.0', 2],
    ['pkg:pypi/d@1.0', 0],
    ['pkg:pypi/e', 0],
  ]);
});

describe('bytes', () => {
  test('do not depend on the order of the lock, nor on the mirror of this machine', () => {
    const elsewhere = SOURCE.packages.map((one) =>
      one.index === 'https://mirror.example/simple' ? { ...one, index: 'https://pypi.org/simple' } : one,
    );
    expect(cyclonedx({ ...SOURCE, packages: elsewhere.toReversed() })).toBe(cyclonedx(SOURCE));
    expect(cyclonedx(SOURCE)).not.toContain('mirror.example');
  });

  test('differ, and so does the serial number, when a file of the release does', () => {
    const other = read({ files: [{ filename: 'acme_demo-1.2.3.tar.gz', sha256: 'c'.repeat(64) }] });
    expect(other.serialNumber).not.toBe(read().serialNumber);
    expect(other.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('have the time of the commit', () => {
    expect(read().metadata.timestamp).toBe('2026-09-21T14:13:20Z');
  });
});

test.each([
  ['License-Expression: MIT', [{ expression: 'MIT' }]],
  ['License: Acme Licence', [{ license: { name: 'Acme Licence' } }]],
  [`License: ${'text '.repeat(100)}`, undefined],
  ['', undefined],
])('%j', (line, licenses) => {
  expect(read({ metadata: metadataOf(`${line}\n`) }).metadata.component['licenses']).toEqual(licenses);
});

test('its name is that of the distributions', () => {
  expect(billName({ name: 'Acme.Demo-kit', version: '1.0+local' })).toBe('acme_demo_kit-1.0+local.cdx.json');
});

test.each([
  [{ name: 'Acme_Demo', version: '1.0+a' }, 'pkg:pypi/acme-demo@1.0%2Ba'],
  [{ name: 'a', version: '1!2' }, 'pkg:pypi/a@1!2'],
  [{ name: 'a', version: null, index: 'https://u:p@h/s' }, 'pkg:pypi/a?repository_url=https:%2F%2Fh%2Fs'],
  [
    { name: 'a', version: '1', index: 'http://h', filename: 'a-1.whl' },
    'pkg:pypi/a@1?file_name=a-1.whl&repository_url=http:%2F%2Fh',
  ],
  [
    { name: 'a', version: '1', index: 'https://ada:p@ss@index.acme.example/simple' },
    'pkg:pypi/a@1?repository_url=https:%2F%2Findex.acme.example%2Fsimple',
  ],
])('%j is %s', (named, url) => expect(packageUrl(named)).toBe(url));

describe('the project that is resolved', () => {
  const project = (lines: string, settings = {}): string => resolutionProject(metadataOf(lines), settings);

  test('has the requirements, each extra its own, and nothing of the real one but its indexes', () => {
    const settings = {
      tool: {
        uv: {
          index: [{ name: 'acme', url: 'https://index.acme.example/simple', explicit: true }],
          sources: { vault: { index: 'acme' }, fork: { git: 'https://x' }, local: { workspace: true } },
          'dev-dependencies': ['x'],
          'extra-build-dependencies': { y: ['z'] },
        },
      },
    };
    const text = project(
      'Requires-Dist: vault>=1\nRequires-Dist: rich; extra == "cli"\nRequires-Dist: win ; sys_platform == "win32" and extra == \'CLI\'\nProvides-Extra: cli\nProvides-Extra: none\n',
      settings,
    );
    expect(text).toContain('dependencies = [ "vault>=1" ]');
    expect(text).toContain('cli = [ "rich", "win ; sys_platform == \\"win32\\"" ]');
    expect(text).toContain('none = []');
    expect(text).toContain('package = false');
    expect(text).toContain('[tool.uv.sources.vault]');
    expect(text).not.toMatch(/fork|workspace|dev-dependencies|extra-build/);
    expect(namedIndexes(settings)).toEqual(['https://index.acme.example/simple']);
  });

  test('a requirement can not break out of its string', () => {
    const text = project('Requires-Dist: a"]\\n[tool.uv]\\nx = "1\n');
    expect(text.match(/\[tool\.uv\]/g)).toHaveLength(2);
    expect(text).toContain('\\"]');
  });
});

test('a lock: where packages come from, since when, on which line', () => {
  const text = `version = 1

[[package]]
name = "Acme.Demo"
version = "1"
source = { virtual = "." }

[package.optional-dependencies]
cli = [{ name = "b", version = "2" }]

[[package]]
name = "b"
version = "2"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://f/b-2.tar.gz", hash = "sha256:${'a'.repeat(64)}", upload-time = "2026-02-02T00:00:00Z" }
wheels = [{ url = "https://f/b%2B-2.whl", hash = "sha256:${'b'.repeat(64)}", upload-time = "2026-02-01T00:00:00Z" }]
`;
  expect(readUvLock('uv.lock', text)).toMatchObject([
    { name: 'acme-demo', source: 'root', line: 4, dependencies: [{ name: 'b', version: '2', extra: 'cli' }] },
    {
      ...{ source: 'registry', index: 'https://pypi.org/simple', line: 12 },
      publishedAt: Date.UTC(2026, 1, 1),
      files: [{ filename: 'b-2.tar.gz' }, { filename: 'b+-2.whl' }],
    },
  ]);
});
