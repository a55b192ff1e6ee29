// Our pages on a static host that knows nothing but files: judged by pypi-simple, installed from by pip and by uv.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createVirtualEnvironment, pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { renderHtmlPage } from '../../../src/simple-index/render-html-page.ts';
import { renderJsonPage } from '../../../src/simple-index/render-json-page.ts';
import { renderRootPage } from '../../../src/simple-index/render-root-page.ts';
import type { ServedFile, ServedProject } from '../../../src/simple-index/served-project.ts';
import { installSnippets } from '../../../src/simple-index/site/install-snippets.ts';
import { type Folder, makeFolder, makeZip, withRecord } from '../../gateways/archives/make-archive.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';
import { LINKS, servedFile, servedProject } from '../../simple-index/sample-projects.ts';
import { type StaticHost, startStaticHost } from '../../simple-index/static-host.ts';

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

interface Wheel {
  readonly file: ServedFile;
  readonly bytes: Buffer;
}

function makeWheel(version: string, changes: Partial<ServedFile> = {}): Wheel {
  const info = `acme_vault-${version}.dist-info`;
  const metadata = `Metadata-Version: 2.4\nName: acme-vault\nVersion: ${version}\nRequires-Python: >=3.9\n`;
  const bytes = makeZip(
    withRecord([
      { name: 'acme_vault/__init__.py', content: `__version__ = "${version}"\n` },
      { name: `${info}/METADATA`, content: metadata },
      {
        name: `${info}/WHEEL`,
        content: 'Wheel-Version: 1.0\nGenerator: acme\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
      },
    ]),
  );
  const file = servedFile({
    filename: `acme_vault-${version}-py3-none-any.whl`,
    version,
    sha256: sha256(bytes),
    size: bytes.length,
    requiresPython: '>=3.9,<4',
    metadata,
    metadataSha256: sha256(metadata),
    ...changes,
  });
  return { file, bytes };
}

const REASON = 'loses "secrets" & <more>';
const WHEELS: readonly Wheel[] = [
  makeWheel('1.4.0', { yanked: REASON }),
  makeWheel('1.3.0', { provenance: 'https://index.example/integrity/acme-vault/1.3.0/provenance' }),
  makeWheel('1.2.0+local.1', { metadata: null, metadataSha256: null, requiresPython: null }),
];
const VAULT = servedProject({
  files: WHEELS.map(({ file }) => file),
  status: { status: 'deprecated', reason: 'use "acme-safe" & <co>' },
});
const LURE: ServedProject = { ...VAULT, name: 'acme-lure', status: { status: 'quarantined', reason: null } };

let folder: Folder;
let host: StaticHost;
beforeAll(async () => {
  folder = await makeFolder();
  host = await startStaticHost(
    new Map<string, string | Buffer>([
      ['simple/index.html', renderRootPage(['acme-lure', 'acme-vault'], 'html')],
      ['simple/acme-vault/index.html', renderHtmlPage(VAULT, LINKS)],
      ['simple/acme-lure/index.html', renderHtmlPage(LURE, LINKS)],
      ...WHEELS.map(({ file, bytes }) => [`files/${file.filename}`, bytes] as const),
      ...WHEELS.filter(({ file }) => file.metadata !== null).map(
        ({ file }) => [`files/${file.filename}.metadata`, file.metadata ?? ''] as const,
      ),
    ]),
  );
}, 60_000);
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

interface ReadPage {
  readonly files: readonly Readonly<Record<string, unknown>>[];
}

describe('pypi-simple', () => {
  let read: {
    readonly projects: unknown;
    readonly html: ReadPage;
    readonly json: ReadPage;
    readonly metadata: string;
  };
  beforeAll(async () => {
    const { python } = await pythonEnvironment(here('pypi-simple-requirements.txt'));
    const page = await folder.write('page.json', Buffer.from(renderJsonPage(VAULT, LINKS)));
    const { stdout } = await run(python, [
      '-I',
      here('read-index.py'),
      `${host.url}/simple/`,
      'acme-vault',
      page,
    ]);
    read = JSON.parse(stdout) as typeof read;
  }, 300_000);

  const facts = ({ file }: Wheel): Readonly<Record<string, unknown>> => ({
    filename: file.filename,
    url: `${host.url}/files/${encodeURIComponent(file.filename)}`,
    version: file.version,
    type: 'wheel',
    digests: { sha256: file.sha256 },
    requires_python: file.requiresPython,
    is_yanked: file.yanked !== false,
    yanked_reason: file.yanked === false ? null : file.yanked,
    metadata_digests: file.metadata === null ? null : { sha256: file.metadataSha256 },
    provenance: file.provenance,
  });
  const common = {
    project: 'acme-vault',
    version: '1.4',
    status: 'deprecated',
    reason: 'use "acme-safe" & <co>',
  };

  test('reads the list of projects and the metadata beside a file', () => {
    expect(read.projects).toEqual(['acme-lure', 'acme-vault']);
    expect(read.metadata).toBe(VAULT.files[0]?.metadata);
  });

  test('reads from HTML what we serve', () => {
    expect(read.html).toMatchObject(common);
    // HTML tells what has metadata, and leaves the rest open.
    const has = ({ file }: Wheel): true | null => (file.metadata === null ? null : true);
    expect(read.html.files).toEqual(
      WHEELS.map((wheel) => ({ ...facts(wheel), has_metadata: has(wheel), size: null, upload_time: null })),
    );
  });

  test('reads from JSON what we serve', () => {
    expect(read.json).toMatchObject({ ...common, versions: ['1.4.0', '1.3.0', '1.2.0+local.1'] });
    expect(read.json.files).toEqual(
      WHEELS.map((wheel) => ({
        ...facts(wheel),
        has_metadata: wheel.file.metadata !== null,
        size: wheel.bytes.length,
        upload_time: '2026-07-08T09:10:11+00:00',
      })),
    );
  });
});

describe.each(['pip', 'uv'] as const)('%s', (tool) => {
  async function install(
    requirement: string,
  ): Promise<{ readonly version: string; readonly output: string }> {
    const target = join(folder.path, `${tool}-${sha256(requirement).slice(0, 8)}`);
    const { python } = await createVirtualEnvironment(target);
    const output = await (tool === 'pip' ? pipInstall(python, requirement) : uvInstall(python, requirement));
    const { stdout } = await run(python, ['-I', '-c', 'import acme_vault; print(acme_vault.__version__)']);
    return { version: stdout.trim(), output };
  }

  async function pipInstall(python: string, requirement: string): Promise<string> {
    const { bin } = await pythonEnvironment(here('pypi-simple-requirements.txt'));
    const pip = join(bin, process.platform === 'win32' ? 'pip.exe' : 'pip');
    const { stdout, stderr } = await run(
      pip,
      ['--python', python, 'install', '--no-cache-dir', '--index-url', `${host.url}/simple/`, requirement],
      { env: { ...cleanEnvironment(), PIP_CONFIG_FILE: devNull, PIP_DISABLE_PIP_VERSION_CHECK: '1' } },
    );
    return stdout + stderr;
  }

  async function uvInstall(python: string, requirement: string): Promise<string> {
    const uv = await warmUv();
    const { stdout, stderr } = await run(
      uv.path,
      [
        'pip',
        'install',
        '--no-config',
        '--no-cache',
        '--python',
        python,
        '--default-index',
        `${host.url}/simple/`,
        requirement,
      ],
      { env: { ...cleanEnvironment(), UV_INDEX_URL: undefined } },
    );
    return stdout + stderr;
  }

  beforeAll(async () => {
    if (tool === 'uv') await warmUv();
    else await pythonEnvironment(here('pypi-simple-requirements.txt'));
  }, 300_000);

  test.each([
    ['acme-vault', '1.3.0'],
    ['Acme.Vault==1.2.0+local.1', '1.2.0+local.1'],
    ['acme_vault==1.4.0', '1.4.0'],
  ])('%s is %s', async (requirement, version) => {
    const installed = await install(requirement);
    expect(installed.version).toBe(version);
    if (version === '1.4.0') expect(installed.output).toContain(REASON);
  });

  test('nothing of a project in quarantine', async () => {
    await expect(install('acme-lure')).rejects.toThrow(/acme-lure/);
  });
});

test("uv: what a package's page says to type asks no other index for it", async () => {
  const simpleUrl = `${host.url}/simple/`;
  const snippets = installSnippets('acme-vault', '1.3.0', { simpleUrl, indexName: 'acme' });
  const [toml, command] = snippets.find(({ tool }) => tool === 'uv')?.steps ?? [];
  const project = '[project]\nname = "acme-shop"\nversion = "1.0.0"\nrequires-python = ">=3.10"\n';
  await folder.write('pyproject.toml', Buffer.from(`${project}\n${toml?.code}\n`));
  const uv = await warmUv();
  const [, ...words] = command?.code.split(' ') ?? [];
  await run(uv.path, words, {
    cwd: folder.path,
    // Where nobody answers: asking it would be a failure.
    env: { ...cleanEnvironment(), UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple/', UV_NO_CACHE: '1' },
  });
  const lock = await readFile(join(folder.path, 'uv.lock'), 'utf8');
  expect(lock).toContain(`source = { registry = "${simpleUrl}" }`);
  expect(lock).toContain(`hash = "sha256:${WHEELS[1]?.file.sha256}"`);
}, 120_000);

test('nothing was asked for that is not there', () => {
  expect(host.missed).toEqual([]);
});
