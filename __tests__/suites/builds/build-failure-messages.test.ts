// A failing build is explained by the real messages of the tools.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { buildDistributions, type BuildRequest } from '../../../src/gateways/python/build-distributions.ts';
import { choosePython, type PythonChoice } from '../../../src/gateways/python/python-choice.ts';
import type { Uv } from '../../../src/gateways/python/uv-tool.ts';
import { anyPython, cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(60_000);

let uv: Uv;
let python: PythonChoice;
let project: string;

beforeAll(async () => {
  uv = await warmUv();
  python = await anyPython();
}, 180_000);
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(() => rm(project, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeFile(join(project, path), text);
}

function build(more: Partial<BuildRequest> = {}): Promise<readonly string[]> {
  return buildDistributions({
    ...{ uv, python, sourceDir: project, outDir: join(project, 'dist'), sourceDateEpoch: 1_700_000_000 },
    ...{ env: cleanEnvironment(), pretend: {}, buildCommand: null, log: () => undefined },
    ...more,
  });
}

const system = (requires: string, backend: string): string =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n`;
const meta = '[project]\nname = "acme-vault"\nversion = "1.0"\n';

test.each([
  [
    'a backend nobody required',
    system('', 'acme_backend'),
    {},
    'build-requirement-undeclared',
    'acme_backend',
  ],
  [
    'a requirement nobody has',
    system('"hatchling==0.0.999"', 'hatchling.build'),
    {},
    'build-requirement-unresolved',
    'hatchling==0.0.999',
  ],
  [
    'no network',
    system('"hatchling"', 'hatchling.build'),
    { UV_DEFAULT_INDEX: 'http://127.0.0.1:9/simple', UV_NO_CACHE: '1', UV_HTTP_RETRIES: '0' },
    'build-network',
    '127.0.0.1:9',
  ],
  ['no package', system('"hatchling"', 'hatchling.build'), {}, 'build-packages-unfound', 'acme_vault'],
])(
  '%s',
  async (_, head, env, code, seen) => {
    await put({ 'pyproject.toml': head + meta });
    await expect(build({ env: { ...cleanEnvironment(), ...env } })).rejects.toMatchObject({
      code,
      happened: expect.stringContaining(seen),
    });
  },
  60_000,
);

test('a compiler that is missing', async () => {
  await put({
    'pyproject.toml': system('"setuptools"', 'setuptools.build_meta') + meta,
    'setup.py':
      'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("acme_fast", ["acme_fast.c"])])\n',
    'acme_fast.c': 'int x;\n',
  });
  await expect(build({ env: { ...cleanEnvironment(), CC: 'acme-gcc' } })).rejects.toMatchObject({
    code: 'build-compiler-missing',
    happened: expect.stringContaining('(acme-gcc)'),
  });
});

test('a Python that is not to be had', async () => {
  await put({ 'pyproject.toml': meta });
  const choice = await choosePython('3.99', cleanEnvironment(), project);
  await expect(build({ python: choice })).rejects.toMatchObject({
    code: 'build-python-unfit',
    happened: expect.stringContaining('3.99'),
  });
});
