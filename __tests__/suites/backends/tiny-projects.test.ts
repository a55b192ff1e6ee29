// Distributions that six build backends make of one small project: the rules of PyPI and the content check find nothing, and what a
// person then does wrong is found.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { checkContent } from '../../../src/distribution/content-check.ts';
import { checkDistributions } from '../../../src/distribution/check-distributions.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { buildDistributions } from '../../../src/gateways/python/build-distributions.ts';
import type { PythonChoice } from '../../../src/gateways/python/python-choice.ts';
import type { Uv } from '../../../src/gateways/python/uv-tool.ts';
import { anyPython, cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';
import { BACKENDS, tinyProject, type Backend } from './tiny-project.ts';

jest.setTimeout(120_000);

let uv: Uv;
let python: PythonChoice;
let project: string;
beforeAll(async () => {
  uv = await warmUv();
  python = await anyPython();
}, 180_000);
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'tiny-project-'));
});
afterEach(() => rm(project, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}

/** `later`: files that git does not know. */
async function check(backend: Backend, later: Readonly<Record<string, string>> = {}) {
  await put(tinyProject(backend));
  const git = isolatedGit(project);
  await git('init', '--quiet');
  await git('add', '--all');
  const tracked = (await git('ls-files', '-z')).split('\0').filter(Boolean);
  await put(later);
  const paths = await buildDistributions({
    uv,
    python,
    sourceDir: project,
    outDir: join(project, 'dist'),
    sourceDateEpoch: 1_700_000_000,
    env: cleanEnvironment(),
    pretend: {},
    buildCommand: null,
    log: () => undefined,
  });
  const files = await Promise.all(paths.map((path) => readDistribution(path)));
  const { errors, warnings } = checkDistributions(files, {
    name: 'acme-vault',
    version: '1.3.0',
    kinds: ['sdist', 'wheel'],
    publicIndex: 'PyPI',
  });
  const told = checkContent({ files, tracked, allow: [] }).map(({ rule, path }) => `${rule} ${path}`);
  return { errors: errors.map(({ message }) => message), warnings, told };
}

const backend = (name: string): Backend => BACKENDS.find((each) => each.name === name) as Backend;

describe.each(BACKENDS.map((each) => [each.name, each] as const))('%s', (_, each) => {
  test('nothing is found', async () => {
    expect(await check(each)).toEqual({ errors: [], warnings: [], told: [] });
  });
});

test('what lies in the folder without git knowing it: hatchling takes it along', async () => {
  const later = { '.env': 'TOKEN=1\n', 'notes.txt': 'x', '.idea/a.xml': '', 'src/acme_vault/scratch.py': '' };
  expect((await check(backend('hatchling'), later)).told.sort()).toEqual([
    'content-junk .idea/',
    'content-sdist-untracked notes.txt',
    'content-sdist-untracked src/acme_vault/scratch.py',
    'content-secret-file .env',
  ]);
});

test('data that setuptools is not told of', async () => {
  const { told } = await check({ ...backend('setuptools'), settings: '' });
  expect(told).toEqual(['content-sdist-incomplete src/acme_vault/data/words.json']);
});
