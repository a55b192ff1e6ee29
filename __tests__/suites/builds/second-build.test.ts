// Two real builds of the same commit, in other folders, at other times, with other permissions.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { compareBuilds, type Difference } from '../../../src/distribution/compare-archives.ts';
import { listMembers } from '../../../src/gateways/archives/list-members.ts';
import { buildDistributions, type BuildRequest } from '../../../src/gateways/python/build-distributions.ts';
import type { PythonChoice } from '../../../src/gateways/python/python-choice.ts';
import { buildAgain } from '../../../src/gateways/python/second-build.ts';
import type { Uv } from '../../../src/gateways/python/uv-tool.ts';
import { anyPython, cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(120_000);

let uv: Uv;
let python: PythonChoice;
let root: string;
let project: string;

beforeAll(async () => {
  uv = await warmUv();
  python = await anyPython();
}, 180_000);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'second-build-'));
  project = join(root, 'project');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const git = (...args: readonly string[]): void => {
  const person = ['-c', 'user.name=a', '-c', 'user.email=a@acme.example'];
  execFileSync('git', [...person, ...args], { cwd: project, stdio: 'ignore' });
};

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}

async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  await put(files);
  git('init', '-q');
  git('add', '--all');
  git('commit', '-qm', 'feat: start');
}

/** Builds twice, leaves nothing, and gives what differs. */
async function differ(
  more: Partial<BuildRequest> = {},
  written: readonly string[] = [],
): Promise<readonly Difference[]> {
  const request: BuildRequest = {
    ...{ uv, python, sourceDir: project, outDir: join(project, 'dist'), sourceDateEpoch: 1_700_000_000 },
    ...{ env: cleanEnvironment(), pretend: {}, buildCommand: null, log: () => undefined },
    ...more,
  };
  const first = await buildDistributions(request);
  const umask = process.umask();
  const second = await buildAgain({ ...request, first, written, temporary: root });
  const listings = await Promise.all(
    [first, second.paths].map((paths) => Promise.all(paths.map((path) => listMembers(path)))),
  );
  await second.remove();
  expect(process.umask()).toBe(umask);
  expect(await readdir(root)).toEqual(['project']);
  return compareBuilds(listings[0] ?? [], listings[1] ?? []);
}

const project621 = (requires: string, backend: string): string =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n` +
  '[project]\nname = "acme-vault"\nversion = "1.0"\ndescription = "A vault."\nreadme = "README.md"\n';
const TREE = {
  'README.md': '# Acme Vault\n',
  '.gitignore': 'dist/\n',
  'src/acme_vault/__init__.py': '"""A vault."""\n__version__ = "1.0"\n',
  'src/acme_vault/keys/__init__.py': '',
};

test.each([
  ['hatchling', 'hatchling.build'],
  ['uv_build', 'uv_build'],
])('%s: same commit, same bytes, sdist and wheel', async (requires, backend) => {
  await commit({ ...TREE, 'pyproject.toml': project621(requires, backend) });
  expect(await differ()).toEqual([]);
});

test('what git does not track is not in the second build, what this run edited is', async () => {
  await commit({ ...TREE, 'pyproject.toml': project621('uv_build', 'uv_build') });
  await put({ 'src/acme_vault/left.py': 'forgotten\n', 'CHANGELOG.md': '# Changes\n' });
  const differences = await differ({}, [join(project, 'CHANGELOG.md')]);
  expect(differences.map(({ filename, member, kind }) => [filename, member, kind])).toEqual([
    ['acme_vault-1.0-py3-none-any.whl', 'acme_vault-1.0.dist-info/RECORD', 'content'],
    ['acme_vault-1.0-py3-none-any.whl', 'acme_vault/left.py', 'only-first'],
    ['acme_vault-1.0.tar.gz', 'acme_vault-1.0/src/acme_vault/left.py', 'only-first'],
  ]);
});

test('setuptools: the sdist has the times of the clock, and both the permissions of the checkout', async () => {
  await commit({ ...TREE, 'pyproject.toml': project621('setuptools', 'setuptools.build_meta') });
  const differences = await differ();
  const kinds = (end: string): ReadonlySet<string> =>
    new Set(differences.filter(({ filename }) => filename.endsWith(end)).map(({ kind }) => kind));
  expect(kinds('.tar.gz')).toEqual(new Set(['mode', 'time', 'wrapping']));
  expect(kinds('.whl')).toEqual(new Set(['mode']));
});

/** Writes paths, times, hashes and the umask into what it makes. */
const COMMAND = `
import os, tarfile, time
os.makedirs("dist", exist_ok=True)
with open("made.txt", "w") as out:
    print(os.getcwd(), os.environ.get("GITHUB_WORKSPACE"), list({"a", "b", "c", "d", "e"}), file=out)
with tarfile.open("dist/acme_vault-1.0.tar.gz", "w:gz", format=tarfile.PAX_FORMAT) as archive:
    for name in ("pyproject.toml", "made.txt", "link"):
        archive.add(name, "acme_vault-1.0/" + name)
`;

test('a build command runs in the copy, and is told of no other folder', async () => {
  await put({ 'pyproject.toml': '', '.gitignore': 'dist/\nmade.txt\n' });
  await symlink('pyproject.toml', join(project, 'link'));
  await chmod(join(project, 'pyproject.toml'), 0o755);
  await commit({});
  const differences = await differ({
    buildCommand: ['python3', '-c', COMMAND],
    env: { ...cleanEnvironment(), GITHUB_WORKSPACE: project },
  });
  const found = differences.map(({ member, kind }) => `${basename(member ?? '')} ${kind}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'made.txt content',
      'made.txt mode',
      'pyproject.toml mode',
      'pyproject.toml time',
    ]),
  );
  expect(found.filter((one) => one.startsWith('link') && !one.endsWith('time'))).toEqual([]);
});

test('without git, all but what was generated is copied', async () => {
  await put({
    ...TREE,
    'pyproject.toml': project621('uv_build', 'uv_build'),
    'src/acme_vault/build/__init__.py': '',
    'src/acme_vault/dist/venv/__init__.py': '',
    'build/lib/old.py': '',
  });
  expect(await differ()).toEqual([]);
});
