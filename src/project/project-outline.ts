// The first look at a project: enough to know which other files have to be read.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { nearName } from '../findings/near-name.ts';
import { projectErrors } from '../findings/project-errors.ts';
import type { Configuration } from './configuration.ts';
import { iniEntries, type IniEntry } from './ini-entries.ts';
import { parseConfiguration } from './parse-configuration.ts';
import { parsePyproject, type Pyproject } from './pyproject.ts';
import { tableAt } from './toml-document.ts';
import { declaredFile, isFile, pathBelow, refuseSymbolicLink, type Tree } from './tree.ts';
import { utf8Text } from './utf8-text.ts';
import { findVersionSource, type VersionSource } from './version-source.ts';

export interface ProjectOutline {
  /** Folder of the project, `.` for the root. */
  readonly folder: string;
  readonly tree: Tree;
  readonly pyproject: Pyproject;
  readonly configuration: Configuration;
  readonly setupCfg: {
    readonly path: string;
    readonly text: string;
    readonly entries: readonly IniEntry[];
  } | null;
  readonly source: VersionSource;
  /** The nearest lock file: beside the project, or at the root of its uv workspace. */
  readonly uvLock: string | null;
  readonly warnings: readonly string[];
}

export function projectFolder(path: string): string {
  const folder = pathBelow('.', path);
  if (folder === null) throw raise(projectErrors, 'project-folder-outside', { folder: path });
  return folder;
}

/** What `outlineProject` needs to see. */
export function outlineFiles(tree: Tree, folder: string): readonly string[] {
  const pyproject = posix.join(folder, 'pyproject.toml');
  if (!tree.has(pyproject)) throw missingPyproject(tree, folder);
  refuseSymbolicLink(tree, pyproject);
  const setupCfg = posix.join(folder, 'setup.cfg');
  return isFile(tree, setupCfg) ? [pyproject, setupCfg] : [pyproject];
}

export function outlineProject(
  tree: Tree,
  folder: string,
  files: ReadonlyMap<string, Buffer>,
): ProjectOutline {
  const [path = '', setupCfgPath] = outlineFiles(tree, folder);
  const setupCfg = readSetupCfg(setupCfgPath, files);
  const entries = setupCfg?.entries ?? [];
  const pyproject = parsePyproject(bytesOf(files, path), path, entries);
  const configuration = parseConfiguration(pyproject.configuration ?? {});
  const source = findVersionSource(pyproject, entries, configuration.versionFiles.length > 0);
  const uvLock = nearestUvLock(tree, folder);
  return {
    folder,
    tree,
    pyproject,
    configuration,
    setupCfg,
    source,
    uvLock,
    warnings: misspeltTable(pyproject),
  };
}

/** The files beyond the outline that may hold the version. `assigning`: those in which a version assignment was seen. */
export function versionFiles(outline: ProjectOutline, assigning: readonly string[]): readonly string[] {
  const { tree, folder, source, configuration, uvLock } = outline;
  if (source.kind === 'tag') return [];
  const declared = source.kind === 'file' ? [declaredPath(outline)] : [];
  const configured = configuration.versionFiles.map(({ path }) =>
    declaredFile(tree, folder, path, 'version-files'),
  );
  return [...new Set([...declared, ...configured, ...assigning, ...(uvLock === null ? [] : [uvLock])])];
}

/** The file in which the backend looks for the version. */
export function declaredPath({ tree, folder, source }: ProjectOutline): string {
  if (source.kind !== 'file') throw new Error(`no file is declared by ${source.kind}`);
  const existing = source.candidates.find((candidate) => isFile(tree, pathBelow(folder, candidate) ?? ''));
  return declaredFile(tree, folder, existing ?? source.candidates[0] ?? '', source.found);
}

export function bytesOf(files: ReadonlyMap<string, Buffer>, path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} is in the tree but was not read`);
  return bytes;
}

function readSetupCfg(
  path: string | undefined,
  files: ReadonlyMap<string, Buffer>,
): ProjectOutline['setupCfg'] {
  if (path === undefined) return null;
  const text = utf8Text(path, bytesOf(files, path));
  return { path, text, entries: iniEntries(text) };
}

function nearestUvLock(tree: Tree, folder: string): string | null {
  for (let at = folder; ; at = posix.dirname(at)) {
    const path = posix.join(at, 'uv.lock');
    if (tree.has(path)) {
      refuseSymbolicLink(tree, path);
      return path;
    }
    if (at === '.') return null;
  }
}

function missingPyproject(tree: Tree, folder: string): Error {
  const has = (name: string): boolean => tree.has(posix.join(folder, name));
  const old = ['setup.py', 'setup.cfg'].filter(has);
  const elsewhere = [...tree.keys()].filter((path) => path.endsWith('/pyproject.toml'))[0];
  const remedy =
    old.length > 0
      ? `Add one beside ${old.join(' and ')}, with [build-system] and [project]: https://packaging.python.org/en/latest/guides/modernize-setup-py-project/`
      : elsewhere !== undefined
        ? `There is ${elsewhere}: set working-directory to ${posix.dirname(elsewhere)}.`
        : 'Commit a pyproject.toml with [build-system] and [project]: https://packaging.python.org/en/latest/guides/writing-pyproject-toml/';
  const place = folder === '.' ? 'the root' : folder;
  return raise(projectErrors, 'pyproject-missing', { folder: place, remedy });
}

function misspeltTable({ document, configuration }: Pyproject): readonly string[] {
  if (configuration !== undefined) return [];
  const near = Object.keys(tableAt(document.table, 'tool')).find(
    (name) => nearName(name, ['py-release']) !== null,
  );
  return near === undefined
    ? []
    : [`[tool.${near}] in ${document.path} is not read; is [tool.py-release] meant?`];
}
