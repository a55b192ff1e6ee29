// What `index build --files` makes of real wheels, on a static host: judged by pypi-simple, installed from by pip, uv and poetry.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createVirtualEnvironment, pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeZip, withRecord } from '../../gateways/archives/make-archive.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';
import { type StaticHost, startStaticHost } from '../../simple-index/static-host.ts';

jest.setTimeout(300_000);

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const nameOf = (version: string): string => `acme_vault-${version}-py3-none-any.whl`;
const VERSIONS = ['1.5.0', '1.4.0', '1.3.0+local.1'] as const;
const YANKED = 'eats "vaults" & <keys>';

let root: string;
let host: StaticHost;
let python: string;
let bin: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'built-folder-'));
  for (const version of VERSIONS) await writeFile(join(root, nameOf(version)), wheel(version));
  await writeFile(join(root, 'settings.toml'), `[packages.acme-vault.yanked]\n"1.5.0" = '${YANKED}'\n`);
  const words = ['index', 'build', '--files', '.', '--settings', 'settings.toml', '--out', 'site'];
  expect(await runCli(words, { cwd: root })).toMatchObject({ code: 0 });
  host = await startStaticHost(await filesBelow(join(root, 'site')));
  ({ python, bin } = await pythonEnvironment(here('pypi-simple-requirements.txt')));
});
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

function wheel(version: string): Buffer {
  const info = `acme_vault-${version}.dist-info`;
  return makeZip(
    withRecord([
      { name: 'acme_vault/__init__.py', content: `__version__ = "${version}"\n` },
      {
        name: `${info}/METADATA`,
        content: `Metadata-Version: 2.4\nName: acme-vault\nVersion: ${version}\nRequires-Python: >=3.9\n`,
      },
      { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    ]),
  );
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  return new Map(
    paths.map((path, position) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      contents[position] ?? Buffer.alloc(0),
    ]),
  );
}

interface ReadPage {
  readonly versions: readonly string[] | null;
  readonly files: readonly Readonly<Record<string, unknown>>[];
}

test('pypi-simple reads the same of both forms, and the metadata beside a file', async () => {
  const page = join(root, 'site', 'simple', 'acme-vault', 'index.json');
  const words = ['-I', here('read-index.py'), `${host.url}/simple/`, 'acme-vault', page];
  const { stdout } = await run(python, words);
  const read = JSON.parse(stdout) as { projects: unknown; metadata: string; html: ReadPage; json: ReadPage };
  expect(read.projects).toEqual(['acme-vault']);
  expect(read.metadata).toContain('Version: 1.5.0');
  expect(read.json.versions).toEqual(VERSIONS);
  const facts = VERSIONS.map((version) => ({
    filename: nameOf(version),
    url: `${host.url}/files/acme-vault/${encodeURIComponent(nameOf(version))}`,
    version,
    digests: { sha256: sha256(wheel(version)) },
    requires_python: '>=3.9',
    has_metadata: true,
    yanked_reason: version === '1.5.0' ? YANKED : null,
  }));
  expect(read.html.files).toEqual(facts.map((each) => expect.objectContaining(each)));
  expect(read.json.files).toEqual(facts.map((each) => expect.objectContaining(each)));
  expect(read.json.files[0]).toMatchObject({ size: wheel('1.5.0').length });
});

test.each([
  ['pip', 'acme-vault', '1.4.0'],
  ['pip', 'Acme.Vault==1.3.0+local.1', '1.3.0+local.1'],
  ['uv', 'acme-vault', '1.4.0'],
  ['uv', 'acme_vault==1.3.0+local.1', '1.3.0+local.1'],
] as const)('%s installs %s as %s', async (tool, requirement, version) => {
  const environment = await createVirtualEnvironment(await mkdtemp(join(root, 'environment-')));
  const index = `${host.url}/simple/`;
  const env = { ...cleanEnvironment(), PIP_CONFIG_FILE: devNull, PIP_DISABLE_PIP_VERSION_CHECK: '1' };
  if (tool === 'pip') {
    const words = ['--python', environment.python, 'install', '--no-cache-dir', '--index-url', index];
    await run(join(bin, process.platform === 'win32' ? 'pip.exe' : 'pip'), [...words, requirement], { env });
  } else {
    const words = ['pip', 'install', '--no-config', '--no-cache', '--python', environment.python];
    await run((await warmUv()).path, [...words, '--default-index', index, requirement], {
      env: { ...env, UV_INDEX_URL: undefined },
    });
  }
  const shown = 'import acme_vault; print(acme_vault.__version__)';
  expect((await run(environment.python, ['-I', '-c', shown])).stdout.trim()).toBe(version);
});

test('uv locks it with its hash, and syncs from the lock', async () => {
  const project = join(root, 'shop');
  await mkdir(project);
  await writeFile(
    join(project, 'pyproject.toml'),
    `[project]\nname = "acme-shop"\nversion = "1.0.0"\nrequires-python = ">=3.10"\ndependencies = ["acme-vault>=1"]

[[tool.uv.index]]\nname = "acme"\nurl = "${host.url}/simple/"\nexplicit = true\n\n[tool.uv.sources]\nacme-vault = { index = "acme" }\n`,
  );
  // Where nobody answers: asking it would be a failure.
  const env = { ...cleanEnvironment(), UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple/', UV_NO_CACHE: '1' };
  const { path } = await warmUv();
  await run(path, ['lock'], { cwd: project, env });
  expect(await readFile(join(project, 'uv.lock'), 'utf8')).toContain(`sha256:${sha256(wheel('1.4.0'))}`);
  await run(path, ['sync', '--locked'], { cwd: project, env });
});

test('poetry locks it with its hash, and installs it', async () => {
  const project = join(root, 'poetry-shop');
  await mkdir(project);
  await writeFile(
    join(project, 'pyproject.toml'),
    `[project]\nname = "acme-shop"\nversion = "1.0.0"\nrequires-python = ">=3.10,<4"\ndependencies = ["acme-vault (>=1.0.0,<2.0.0)"]

[tool.poetry]\npackage-mode = false\n\n[tool.poetry.dependencies]\nacme-vault = { source = "acme" }\n
[[tool.poetry.source]]\nname = "acme"\nurl = "${host.url}/simple/"\npriority = "explicit"\n`,
  );
  const made = await pythonEnvironment(here('../private/poetry-requirements.txt'));
  const env = {
    ...cleanEnvironment(),
    ...{ POETRY_VIRTUALENVS_IN_PROJECT: 'true', POETRY_CONFIG_DIR: join(root, 'poetry-config') },
    ...{ POETRY_CACHE_DIR: join(root, 'poetry-cache'), POETRY_DATA_DIR: join(root, 'poetry-data') },
  };
  const poetry = join(made.bin, 'poetry');
  await run(poetry, ['lock', '--no-interaction'], { cwd: project, env });
  expect(await readFile(join(project, 'poetry.lock'), 'utf8')).toContain(`sha256:${sha256(wheel('1.4.0'))}`);
  const { stdout } = await run(poetry, ['sync', '--no-interaction'], { cwd: project, env });
  expect(stdout).toContain('Installing acme-vault (1.4.0)');
});

test('nothing was asked for that is not there', () => {
  expect(host.missed).toEqual([]);
});
