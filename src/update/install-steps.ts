// How a project is installed with what an update locked, into a fresh environment `.venv` beside it, and what is imported and tested there.
import { isCompiled, type ProjectFiles } from '../dependencies/project-tools.ts';
import { indexesAt, POETRY_SOURCE, UV_INDEX } from '../dependencies/package-sources.ts';
import { parseTomlText, tableAt, valueAt } from '../project/toml-document.ts';
import type { AskedPlace } from '../dependencies/asked-places.ts';
import { askedPlaces, isRequirementsPath } from '../dependencies/asked-places.ts';
import { poetryVersion, uvLockPath } from './lock-steps.ts';
import { lockedVersion } from '../dependencies/locked-version.ts';
import type { ProjectStep } from './project-step.ts';

export const ENVIRONMENT = '.venv';

/** `updated`: where the updated packages are asked for, whose extras and groups have to be installed; pytest's are too. */
export function installSteps(files: ProjectFiles, updated: readonly AskedPlace[]): readonly ProjectStep[] {
  const places = [...updated, ...askedPlaces(files, 'pytest')];
  const extras = namesOf(places.map(({ extra }) => extra));
  const groups = namesOf(places.map(({ group }) => group));
  const isLocked = uvLockPath(files) !== null;
  const poetry = files.get('poetry.lock');
  if (isLocked || (poetry === undefined && hasIndexes(files, updated, UV_INDEX))) {
    const chosen = [...extras.map((each) => `--extra=${each}`), ...groups.map((each) => `--group=${each}`)];
    return [{ tool: 'uv', version: null, args: ['sync', ...(isLocked ? ['--locked'] : []), ...chosen] }];
  }
  if (poetry !== undefined || hasIndexes(files, updated, POETRY_SOURCE)) {
    const chosen = [...extras.map((each) => `--extras=${each}`), ...groups.map((each) => `--with=${each}`)];
    const args = ['install', '--no-interaction', '--no-ansi', ...chosen];
    return [{ tool: 'poetry', version: poetryVersion(poetry ?? ''), args }];
  }
  return [
    { tool: 'python', version: null, args: ['-m', 'venv', ENVIRONMENT] },
    {
      tool: 'environment',
      version: null,
      args: ['python', '-m', 'pip', 'install', ...pipWords(files, extras, groups)],
    },
  ];
}

/** pip knows no index of a tool's table: it would ask the public one for a private name. */
function hasIndexes(files: ProjectFiles, updated: readonly AskedPlace[], table: readonly string[]): boolean {
  const pyproject = parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
  return updated.some(({ path }) => path === 'pyproject.toml') && indexesAt(pyproject, table).length > 0;
}

function pipWords(
  files: ProjectFiles,
  extras: readonly string[],
  groups: readonly string[],
): readonly string[] {
  const written = [...files.keys()].filter((path) => isRequirementsPath(path) && !/constraints/i.test(path));
  const hasCompiled = (path: string): boolean => isCompiled(files.get(path.replace(/\.in$/, '.txt')) ?? '');
  const installed = written.filter((path) => path.endsWith('.txt') || !hasCompiled(path));
  const table = parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
  const isPackage = valueAt(table, 'build-system') !== undefined || files.has('setup.py');
  const own = `.${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
  return [
    '--disable-pip-version-check',
    ...installed.flatMap((path) => ['-r', path]),
    ...groups.flatMap((group) => listedWords(table, ['dependency-groups', group])),
    // Without a build backend nothing but its lists says what it needs.
    ...(isPackage
      ? ['-e', own]
      : [
          ...(installed.length > 0 ? [] : listedWords(table, ['project', 'dependencies'])),
          ...extras.flatMap((extra) => listedWords(table, ['project', 'optional-dependencies', extra])),
        ]),
  ];
}

/** A group by its words: pip knows groups since 25.1 only. */
function listedWords(table: ReturnType<typeof parseTomlText>, path: readonly string[]): readonly string[] {
  const listed = valueAt(table, ...path);
  return Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : [];
}

function namesOf(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))].sort();
}

const IMPORTS = `
import importlib, importlib.metadata, sys
name, wanted = sys.argv[1:]
found = importlib.metadata.distribution(name)
from_files = {str(f).replace("\\\\", "/").split("/")[0] for f in found.files or () if f.suffix in (".py", ".so", ".pyd")}
modules = sorted({m.split(".")[0] for m in from_files if not m.endswith((".dist-info", ".data")) and m != ".."})
for module in modules:
    if module.isidentifier() and not module.startswith("_"):
        importlib.import_module(module)
print(name, found.version, "imports", " ".join(modules) or "nothing")
sys.exit(0 if found.version == wanted else f"{name} {found.version} is installed instead of {wanted}")
`;

/** Isolated: what is imported is what was installed. */
export function importStep(name: string, version: string): ProjectStep {
  return { tool: 'environment', version: null, args: ['python', '-I', '-c', IMPORTS, name, version] };
}

/** The tests that a project has; null: none are found. `hasTests`: there is a folder `tests` with test files. */
export function defaultTests(files: ProjectFiles, hasTests: boolean): readonly string[] | null {
  const table = parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
  const isConfigured =
    files.has('pytest.ini') ||
    Object.keys(tableAt(table, 'tool', 'pytest')).length > 0 ||
    /^\[(?:tool:)?pytest\]/m.test(`${files.get('setup.cfg') ?? ''}\n${files.get('tox.ini') ?? ''}`);
  const isDeclared = askedPlaces(files, 'pytest').length > 0 || lockedVersion(files, 'pytest') !== null;
  if (isConfigured || isDeclared) return ['python', '-m', 'pytest'];
  return hasTests ? ['python', '-m', 'unittest', 'discover', 'tests'] : null;
}

/** pytest is configured, but whoever tests installs it by hand, which says nothing about an update. */
export function lacksPytest({ exitCode, log }: { readonly exitCode: number; readonly log: string }): boolean {
  return exitCode === 1 && /^\S*python\S*: No module named pytest$/m.test(log);
}

/** A run of the default tests that found none proves nothing. */
export function ranNothing({ exitCode, log }: { readonly exitCode: number; readonly log: string }): boolean {
  return exitCode === 5 || /^(?:Ran 0 tests in|NO TESTS RAN)/m.test(log);
}
