// Where the build takes the version from, read out of pyproject.toml and setup.cfg.
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { iniValue, type IniEntry } from './ini-entries.ts';
import { hasWrittenVersion, type Pyproject } from './pyproject.ts';
import { VERSION_NAMES } from './python-assignments.ts';
import { findTagBackend, isSettable, type TagBackend } from './tag-backend.ts';
import { asTable, stringAt, tableAt, valueAt } from './toml-document.ts';

/** How the version stands in a declared file. */
export type FileReading =
  /** An assignment to one of these names. */
  | { readonly kind: 'assignment'; readonly names: readonly string[] }
  /** A Python regular expression with a group `version`. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** Nothing but the version. */
  | { readonly kind: 'whole' };

export interface DeclaredFile {
  readonly kind: 'file';
  /** For people: `hatch path`, `setuptools attr acme.__version__`. */
  readonly found: string;
  /** Relative to the project's folder; the first that exists is meant. */
  readonly candidates: readonly string[];
  readonly reading: FileReading;
}

export type VersionSource =
  | { readonly kind: 'written' }
  | { readonly kind: 'setup-cfg' }
  | { readonly kind: 'tag'; readonly backend: TagBackend }
  | DeclaredFile
  /** Known from `version-files` alone. */
  | { readonly kind: 'configured' };

/** `hasVersionFiles`: `version-files` may stand in where the backend's own way can't be read. */
export function findVersionSource(
  pyproject: Pyproject,
  setupCfg: readonly IniEntry[],
  hasVersionFiles: boolean,
): VersionSource {
  refuseMissingVersion(pyproject);
  const backend = findTagBackend(pyproject, setupCfg);
  if (backend !== null) {
    if (!isSettable(backend)) throw raise(projectErrors, 'project-version-not-settable', { backend });
    return { kind: 'tag', backend };
  }
  if (hasWrittenVersion(pyproject)) return { kind: 'written' };
  const declared = declaredFile(pyproject) ?? setupCfgSource(pyproject, setupCfg);
  if (declared !== null) return declared;
  if (hasVersionFiles) return { kind: 'configured' };
  const { path } = pyproject.document;
  throw raise(projectErrors, 'project-version-dynamic-unknown', { path, backend: pyproject.buildBackend });
}

/** A version that is neither written nor dynamic is missing, whatever else is configured. */
function refuseMissingVersion(pyproject: Pyproject): void {
  const { path, table } = pyproject.document;
  if (pyproject.dynamicVersion || hasWrittenVersion(pyproject)) return;
  const isDescribed = valueAt(table, 'project') ?? valueAt(table, 'tool', 'poetry');
  if (isDescribed !== undefined) throw raise(projectErrors, 'project-version-missing', { path });
}

function declaredFile(pyproject: Pyproject): DeclaredFile | null {
  return hatchFile(pyproject) ?? pdmFile(pyproject) ?? setuptoolsFile(pyproject) ?? flitModule(pyproject);
}

/** https://hatch.pypa.io/latest/version/ */
function hatchFile({ document, buildBackend }: Pyproject): DeclaredFile | null {
  const hatch = tableAt(document.table, 'tool', 'hatch', 'version');
  const path = stringAt(hatch, 'path');
  if (path === null || !buildBackend.startsWith('hatchling')) return null;
  const source = stringAt(hatch, 'source') ?? 'regex';
  const pattern = stringAt(hatch, 'pattern');
  if (source === 'code') {
    const names = [stringAt(hatch, 'expression') ?? '__version__'];
    return { kind: 'file', found: 'hatch path', candidates: [path], reading: { kind: 'assignment', names } };
  }
  if (source !== 'regex') return null;
  const reading: FileReading =
    pattern === null ? { kind: 'assignment', names: VERSION_NAMES } : { kind: 'pattern', pattern };
  return { kind: 'file', found: 'hatch path', candidates: [path], reading };
}

/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdmFile({ document }: Pyproject): DeclaredFile | null {
  const pdm = tableAt(document.table, 'tool', 'pdm', 'version');
  const path = stringAt(pdm, 'path');
  if (path === null || stringAt(pdm, 'source') !== 'file') return null;
  const reading: FileReading = { kind: 'assignment', names: ['__version__'] };
  return { kind: 'file', found: 'pdm path', candidates: [path], reading };
}

/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsFile({ document }: Pyproject): DeclaredFile | null {
  const setuptools = tableAt(document.table, 'tool', 'setuptools');
  const version = asTable(valueAt(setuptools, 'dynamic', 'version'));
  if (version === null) return null;
  const attr = stringAt(version, 'attr');
  if (attr !== null) return attrFile(attr, 'setuptools attr', tableAt(setuptools, 'package-dir'));
  const files = [version['file']].flat().filter((file) => typeof file === 'string');
  return files.length === 1 ? wholeFile(files, 'setuptools file') : null;
}

/** `[metadata] version` of setup.cfg, where setuptools looks when pyproject.toml does not say. */
function setupCfgSource(pyproject: Pyproject, setupCfg: readonly IniEntry[]): VersionSource | null {
  const value = iniValue(setupCfg, 'metadata', 'version')?.text;
  if (value === undefined || !pyproject.buildBackend.startsWith('setuptools')) return null;
  const [, directive, rest = ''] = /^(attr|file):\s*(.*)$/.exec(value) ?? [];
  if (directive === undefined) return { kind: 'setup-cfg' };
  return directive === 'attr' ? attrFile(rest, 'setup.cfg attr', {}) : wholeFile([rest], 'setup.cfg file');
}

function wholeFile(candidates: readonly string[], found: string): DeclaredFile {
  return { kind: 'file', found, candidates, reading: { kind: 'whole' } };
}

function attrFile(attr: string, how: string, packageDir: Readonly<Record<string, unknown>>): DeclaredFile {
  const parts = attr.split('.');
  const name = parts.pop() ?? '';
  const mapped = packageDir[parts[0] ?? ''];
  const own = typeof mapped === 'string' ? [[mapped, ...parts.slice(1)]] : [];
  const root = packageDir[''];
  const folders = [...own, ...(typeof root === 'string' ? [[root, ...parts]] : []), parts, ['src', ...parts]];
  return {
    kind: 'file',
    found: `${how} ${attr}`,
    candidates: folders.flatMap((folder) => moduleFiles(folder.join('/'))),
    reading: { kind: 'assignment', names: [name] },
  };
}

/** https://flit.pypa.io/en/stable/pyproject_toml.html */
function flitModule({ document, name, buildBackend }: Pyproject): DeclaredFile | null {
  if (!/^flit_core\.|^flit\./.test(buildBackend)) return null;
  const module =
    stringAt(document.table, 'tool', 'flit', 'module', 'name') ??
    stringAt(document.table, 'tool', 'flit', 'metadata', 'module') ??
    name.replaceAll('-', '_');
  const path = module.replaceAll('.', '/');
  return {
    kind: 'file',
    found: `flit module ${module}`,
    candidates: [...moduleFiles(path), ...moduleFiles(`src/${path}`)],
    reading: { kind: 'assignment', names: ['__version__'] },
  };
}

function moduleFiles(path: string): readonly string[] {
  return [`${path}/__init__.py`, `${path}.py`];
}
