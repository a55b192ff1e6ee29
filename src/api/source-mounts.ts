// Which folders of a project an installation makes importable, as its build backend is told.
import { posix } from 'node:path';
import { iniValue, type IniEntry } from '../project/ini-entries.ts';
import { asTable, stringAt, tableAt, valueAt, type TomlTable } from '../project/toml-document.ts';
import { pathBelow } from '../project/tree.ts';

/** Files below `folder` are imported as modules below `module`. */
export interface SourceMount {
  /** Relative to the project's folder, `.` for itself. */
  readonly folder: string;
  /** `acme/vault`; empty: each thing in the folder is a module or package by itself. */
  readonly module: string;
}

export interface ProjectFiles {
  readonly table: TomlTable;
  /** The text of setup.cfg; empty when there is none. */
  readonly setupCfg: string;
  readonly setupEntries: readonly IniEntry[];
}

/** Empty: nothing is said, and the layout has to tell. */
export function declaredMounts({ table, setupCfg, setupEntries }: ProjectFiles): readonly SourceMount[] {
  const tool = tableAt(table, 'tool');
  const mounts = [
    ...setuptoolsMounts(tableAt(tool, 'setuptools')),
    ...setupCfgMounts(setupCfg, setupEntries),
    ...poetryMounts(valueAt(tool, 'poetry', 'packages')),
    ...hatchMounts(tableAt(tool, 'hatch', 'build')),
    ...roots([stringAt(tool, 'pdm', 'build', 'package-dir'), stringAt(tool, 'maturin', 'python-source')]),
    ...uvMounts(tableAt(tool, 'uv', 'build-backend')),
    ...texts(valueAt(tool, 'scikit-build', 'wheel', 'packages')).map(byName),
  ];
  return mounts.flatMap(({ folder, module }) => {
    const inside = pathBelow('.', folder === '' ? '.' : folder);
    return inside === null ? [] : [{ folder: inside, module }];
  });
}

/** https://setuptools.pypa.io/en/latest/userguide/package_discovery.html */
function setuptoolsMounts(setuptools: TomlTable): readonly SourceMount[] {
  const named = Object.entries(tableAt(setuptools, 'package-dir')).flatMap(([name, folder]) =>
    typeof folder === 'string' ? [{ folder, module: name.replaceAll('.', '/') }] : [],
  );
  return [...named, ...roots(texts(valueAt(setuptools, 'packages', 'find', 'where')))];
}

/** `package_dir` has its pairs on its own line or on indented lines below. */
function setupCfgMounts(text: string, entries: readonly IniEntry[]): readonly SourceMount[] {
  const where = iniValue(entries, 'options.packages.find', 'where')?.text;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^package_dir[ \t]*=/.test(line));
  const below = at === -1 ? [] : lines.slice(at + 1);
  const end = below.findIndex((line) => !/^[ \t]/.test(line));
  const own = at === -1 ? [] : [(lines[at] as string).replace(/^package_dir[ \t]*=/, '')];
  const pairs = [...own, ...below.slice(0, end === -1 ? below.length : end)].flatMap((line) => {
    const [name = '', folder] = line.split('=').map((part) => part.trim());
    return folder === undefined || folder === '' ? [] : [{ folder, module: name.replaceAll('.', '/') }];
  });
  return [...pairs, ...roots([where ?? null])];
}

/** https://python-poetry.org/docs/pyproject/#packages */
function poetryMounts(packages: unknown): readonly SourceMount[] {
  return (Array.isArray(packages) ? packages : []).flatMap((entry) => {
    const table = asTable(entry) ?? {};
    const include = stringAt(table, 'include');
    if (include === null || /[*?[]/.test(include)) return [];
    return [{ folder: posix.join(stringAt(table, 'from') ?? '.', include), module: include }];
  });
}

/** https://hatch.pypa.io/latest/config/build/#packages */
function hatchMounts(build: TomlTable): readonly SourceMount[] {
  const wheel = tableAt(build, 'targets', 'wheel');
  const packages = valueAt(wheel, 'packages') ?? valueAt(build, 'packages');
  const sources = valueAt(wheel, 'sources') ?? valueAt(build, 'sources');
  const moved = Object.entries(asTable(sources) ?? {}).flatMap(([folder, module]) =>
    typeof module === 'string' ? [{ folder, module }] : [],
  );
  return [...texts(packages).map(byName), ...roots(texts(sources)), ...moved];
}

/** https://docs.astral.sh/uv/concepts/build-backend/#modules */
function uvMounts(backend: TomlTable): readonly SourceMount[] {
  const root = stringAt(backend, 'module-root');
  const names = texts(valueAt(backend, 'module-name'));
  if (names.length === 0) return roots([root]);
  return names.map((name) => {
    const module = name.replaceAll('.', '/');
    return { folder: posix.join(root || (root === null ? 'src' : '.'), module), module };
  });
}

/** A package is imported by its folder's name. */
function byName(folder: string): SourceMount {
  return { folder, module: posix.basename(folder) };
}

function roots(folders: readonly (string | null)[]): readonly SourceMount[] {
  return folders.flatMap((folder) => (folder === null ? [] : [{ folder, module: '' }]));
}

function texts(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}
