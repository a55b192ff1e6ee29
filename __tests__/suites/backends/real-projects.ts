// Five projects of other people, with five build backends: sdists from the index that pip is configured for, pinned by version and hash.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface RealProject {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly backend: string;
  /** Where the backend takes the version from. */
  readonly versionFrom: string;
  /** Version after a feature, a fix and a breaking change. */
  readonly next: string;
  /** A module of the project, for the commits to change. */
  readonly module: string;
  /** Files that the release edits, without any configuration; empty: the tag names the pushed commit. */
  readonly edits: readonly string[];
  /** What the plan warns about. */
  readonly warning: RegExp | null;
  /** Python that uses the installed package, and what it prints. */
  readonly use: readonly [code: string, output: string];
}

export const REAL_PROJECTS: readonly RealProject[] = [
  {
    name: 'iniconfig',
    version: '2.1.0',
    sha256: '3abbd2e30b36733fee78f9c7f7308f2d0050e88f0087fd25c2645f63c773e1c7',
    backend: 'hatchling with hatch-vcs',
    versionFrom: 'the tag',
    next: '3.0.0',
    module: 'src/iniconfig/__init__.py',
    // The sdist has no changelog, so one is begun.
    edits: ['CHANGELOG.md'],
    warning: null,
    use: ['import iniconfig; print(iniconfig.IniConfig("x.ini", data="[a]\\nb=c")["a"]["b"])', 'c'],
  },
  {
    name: 'pluggy',
    version: '1.7.0',
    sha256: 'd1eaa46ebb595891b860ab086b4d09c8588af65ebd4361b8e8f4bb8920b90ba8',
    backend: 'setuptools with setuptools-scm',
    versionFrom: 'the tag',
    next: '2.0.0',
    module: 'src/pluggy/__init__.py',
    // Its changelog is reStructuredText made by towncrier: it is left alone, which the plan says.
    edits: [],
    warning: /CHANGELOG\.rst/,
    use: ['import pluggy; print(pluggy.__version__)', '2.0.0'],
  },
  {
    name: 'idna',
    version: '3.20',
    sha256: 'a7db850025b95ded1eae8a46181a1a6c56c92c96f0e2b005d9ff8dc0210cab44',
    backend: 'flit-core',
    versionFrom: 'the module, which imports it from another',
    next: '4.0.0',
    module: 'idna/__init__.py',
    edits: ['HISTORY.md', 'idna/package_data.py'],
    // Its Unicode tables have versions of their own.
    warning: /idnadata\.py.*left as it is/,
    use: [
      'import idna; print(idna.__version__, idna.encode("bücher.example").decode())',
      '4.0.0 xn--bcher-kva.example',
    ],
  },
  {
    name: 'tomlkit',
    version: '0.15.2',
    sha256: '83e32755ba1d20d9340bd069ee97e9f6232ba2346b63ffcba425de01f7e327a6',
    backend: 'poetry-core',
    versionFrom: 'pyproject.toml, and __version__ beside it',
    // Below 1.0.0 a breaking change is a minor release.
    next: '0.16.0',
    module: 'tomlkit/__init__.py',
    edits: ['CHANGELOG.md', 'pyproject.toml', 'tomlkit/__init__.py'],
    warning: null,
    use: [
      'import tomlkit; print(tomlkit.__version__, tomlkit.dumps(tomlkit.parse("a = 1")))',
      '0.16.0 a = 1',
    ],
  },
  {
    name: 'findpython',
    version: '0.9.0',
    sha256: '497c6b5eb13734be2542dfb6a93267946339601cbc2f1138c8cd4d40311fefe5',
    backend: 'pdm-backend',
    versionFrom: 'pyproject.toml, where pdm wrote it for the sdist',
    next: '0.10.0',
    module: 'src/findpython/__init__.py',
    edits: ['CHANGELOG.md', 'pyproject.toml', 'src/findpython/__version__.py'],
    // A module that it carries along has a version of its own.
    warning: /pep514tools.*left as it is/,
    // Its dependencies, packaging and platformdirs, come from the configured index.
    use: ['import findpython, platformdirs; print(findpython.__name__)', 'findpython'],
  },
];

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/real-projects/', import.meta.url));
const run = promisify(execFile);

/** Unpacks the sdist into a folder, as its repository would have it: without what the build of an sdist adds. */
export async function unpackProject(project: RealProject, folder: string): Promise<void> {
  const archive = await sdist(project);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', archive, '--strip-components=1', '-C', folder]);
  await rm(join(folder, 'PKG-INFO'));
  // A generated file that setuptools-scm or hatch-vcs left is ignored by the projects' own .gitignore, where they have one.
}

async function sdist({ name, version, sha256 }: RealProject): Promise<string> {
  const filename = `${name}-${version}.tar.gz`;
  const path = join(CACHE, filename);
  await mkdir(CACHE, { recursive: true });
  if ((await hashOf(path)) === sha256) return path;
  const folder = await mkdtemp(join(CACHE, 'download-'));
  try {
    const requirements = join(folder, 'requirements.txt');
    await writeFile(requirements, `${name}==${version} --hash=sha256:${sha256}\n`);
    await run('python3', [
      ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'],
      ...['--no-binary', name, '--dest', folder, '--requirement', requirements],
    ]);
    await rename(join(folder, filename), path);
    return path;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function hashOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
