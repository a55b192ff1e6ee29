import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, jest } from '@jest/globals';
import { digestFile } from '../../../src/gateways/files.ts';
import { buildDistributions, type BuildRequest } from '../../../src/gateways/python/build-distributions.ts';
import type { PythonChoice } from '../../../src/gateways/python/python-choice.ts';
import type { Uv } from '../../../src/gateways/python/uv-tool.ts';
import { anyPython, cleanEnvironment, warmUv } from './warm-uv.ts';

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
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}

function build(more: Partial<BuildRequest> = {}): Promise<readonly string[]> {
  return buildDistributions({
    uv,
    python,
    sourceDir: project,
    outDir: join(project, 'dist'),
    sourceDateEpoch: 1_700_000_000,
    env: cleanEnvironment(),
    pretend: {},
    buildCommand: null,
    log: () => undefined,
    ...more,
  });
}

const names = (paths: readonly string[]): readonly string[] => paths.map((path) => basename(path));

/** A backend in the project itself, that writes what it was given into the files it makes. */
const BACKEND = `
import os, io, tarfile
def build_sdist(folder, settings=None):
    name = "acme_vault-1.0.tar.gz"
    with tarfile.open(os.path.join(folder, name), "w:gz") as archive:
        def add(path, data):
            info = tarfile.TarInfo("acme_vault-1.0/" + path); info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for path in ("pyproject.toml", "backend.py"):
            add(path, open(path, "rb").read())
        add("from-sdist", b"yes")
        add("PKG-INFO", b"Metadata-Version: 2.1\\nName: acme-vault\\nVersion: 1.0\\n")
    return name
def build_wheel(folder, settings=None, metadata=None):
    name = "acme_vault-1.0-py3-none-any.whl"
    seen = {key: os.environ.get(key) for key in ("SOURCE_DATE_EPOCH", "ACME_PRETEND", "CFLAGS", "INPUT_TOKEN")}
    with open(os.path.join(folder, name), "w") as out:
        print(seen, os.path.exists("from-sdist"), file=out)
    print("a line of the backend")
    return name
`;

jest.setTimeout(60_000);
const TREE = {
  'pyproject.toml':
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n[project]\nname = "acme-vault"\nversion = "1.0"\n',
  'backend.py': BACKEND,
};

test('hatchling: sdist and wheel, the same bytes each time', async () => {
  await put({
    'pyproject.toml':
      '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "acme-vault"\nversion = "1.0"\n',
    'src/acme_vault/__init__.py': '__version__ = "1.0"\n',
  });
  const first = await build();
  expect(names(first)).toEqual(['acme_vault-1.0-py2.py3-none-any.whl', 'acme_vault-1.0.tar.gz']);
  const digests = await Promise.all(first.map(digestFile));
  expect(await Promise.all((await build()).map(digestFile))).toEqual(digests);
  expect((await readdir(join(project, 'dist'))).sort()).toEqual([...names(first)].sort());
});

test('the wheel is built from the sdist, with the epoch, the version to pretend and the build variables', async () => {
  await put(TREE);
  const lines: string[] = [];
  const built = await build({
    env: { ...cleanEnvironment(), CFLAGS: '-O1' },
    pretend: { ACME_PRETEND: '1.3.0' },
    log: (line) => lines.push(line),
  });
  expect(names(built)).toEqual(['acme_vault-1.0-py3-none-any.whl', 'acme_vault-1.0.tar.gz']);
  expect(await readFile(built[0] as string, 'utf8')).toBe(
    "{'SOURCE_DATE_EPOCH': '1700000000', 'ACME_PRETEND': '1.3.0', 'CFLAGS': '-O1', 'INPUT_TOKEN': None} True\n",
  );
  expect(lines).toContain('a line of the backend');
});

describe('what earlier builds left', () => {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], {
      cwd: project,
      stdio: 'ignore',
    });
  };
  const LEFT = {
    'dist/acme_vault-0.9-py3-none-any.whl': 'old',
    'dist/acme_vault-0.9.tar.gz': 'old',
    'dist/notes.txt': 'mine',
    'build/lib/acme_vault/old.py': '',
    'acme_vault.egg-info/SOURCES.txt': '',
    'src/acme_vault.egg-info/SOURCES.txt': '',
    'src/acme_vault/build/kept.py': '',
    'tracked.egg-info/SOURCES.txt': '',
  };

  test('is removed, but nothing that git tracks and nothing else', async () => {
    await put({ ...TREE, ...LEFT });
    git('init', '-q');
    git('add', 'tracked.egg-info', 'pyproject.toml');
    git('commit', '-qm', 'feat: start');
    await build();
    expect((await readdir(project)).sort()).toEqual(
      expect.arrayContaining(['dist', 'src', 'tracked.egg-info', 'pyproject.toml']),
    );
    expect(await readdir(project)).not.toEqual(expect.arrayContaining(['build']));
    expect(await readdir(project)).not.toEqual(expect.arrayContaining(['acme_vault.egg-info']));
    expect(await readdir(join(project, 'src'))).toEqual(['acme_vault']);
    expect(await readdir(join(project, 'src/acme_vault/build'))).toEqual(['kept.py']);
    expect((await readdir(join(project, 'dist'))).sort()).toEqual([
      'acme_vault-1.0-py3-none-any.whl',
      'acme_vault-1.0.tar.gz',
      'notes.txt',
    ]);
  });

  test('stays where no git can say what is tracked', async () => {
    await put({ ...TREE, ...LEFT });
    await build();
    expect(await readdir(project)).toEqual(expect.arrayContaining(['build', 'acme_vault.egg-info']));
    expect(await readdir(join(project, 'dist'))).not.toContain('acme_vault-0.9.tar.gz');
  });

  test("in a person's checkout, other projects' files stay and count as nobody's", async () => {
    await put({ ...TREE, ...LEFT, 'dist/other_tool-2.0-py3-none-any.whl': 'kept' });
    git('init', '-q');
    const built = await build({ project: 'Acme.Vault' });
    // They went before, or they stay for a reason that was told.
    expect(await readdir(project)).toEqual(expect.arrayContaining(['build', 'acme_vault.egg-info']));
    expect(names(built)).toEqual(['acme_vault-1.0-py3-none-any.whl', 'acme_vault-1.0.tar.gz']);
    expect((await readdir(join(project, 'dist'))).sort()).toEqual([
      'acme_vault-1.0-py3-none-any.whl',
      'acme_vault-1.0.tar.gz',
      'notes.txt',
      'other_tool-2.0-py3-none-any.whl',
    ]);
  });

  test('a link in the place of the folder is refused', async () => {
    await put({ ...TREE, 'elsewhere/x.whl': 'kept' });
    await symlink(join(project, 'elsewhere'), join(project, 'dist'));
    await expect(build()).rejects.toMatchObject({ code: 'build-folder-link' });
    expect(await readdir(join(project, 'elsewhere'))).toEqual(['x.whl']);
  });
});

describe('build-command', () => {
  const script =
    'import os; open("dist/acme_vault-1.0.tar.gz", "w").write(os.environ["SOURCE_DATE_EPOCH"] + os.getcwd())';

  test('is run in the project, and its files are taken', async () => {
    const built = await build({ buildCommand: ['python3', '-c', script] });
    expect(names(built)).toEqual(['acme_vault-1.0.tar.gz']);
    expect(await readFile(built[0] as string, 'utf8')).toMatch(/^1700000000.*build-/);
  });

  test('that leaves nothing is an error', async () => {
    await expect(build({ buildCommand: ['python3', '-c', 'pass'] })).rejects.toMatchObject({
      code: 'build-left-nothing',
      happened: '`python3 -c pass` ended well but left no wheel and no sdist in dist.',
    });
  });

  test('that fails shows its end', async () => {
    const failing =
      'import sys; print("https://acme:word@index.acme.example/x"); print("on stderr", file=sys.stderr); sys.exit(3)';
    await expect(build({ buildCommand: ['python3', '-u', '-c', failing] })).rejects.toMatchObject({
      code: 'build-failed',
      happened: expect.stringMatching(
        /ended with code 3\. Its last lines:\n {2}https:\/\/index\.acme\.example\/x\n {2}on stderr\n$/,
      ),
    });
  });

  test('that is not there is named', async () => {
    await expect(build({ buildCommand: ['acme-build', '--all'] })).rejects.toMatchObject({
      code: 'program-missing',
    });
  });
});
