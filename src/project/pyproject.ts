// What pyproject.toml says of the project itself. https://packaging.python.org/en/latest/specifications/pyproject-toml/
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import { iniValue, type IniEntry } from './ini-entries.ts';
import { normalizeName } from './normalize-name.ts';
import { describeValue, parseToml, stringAt, tableAt, valueAt, type TomlDocument } from './toml-document.ts';

export interface Pyproject {
  readonly document: TomlDocument;
  /** As written. */
  readonly name: string;
  /** `[project].version` as written. */
  readonly version: string | null;
  /** `[tool.poetry].version` as written. */
  readonly poetryVersion: string | null;
  /** `version` is listed in `project.dynamic`. */
  readonly dynamicVersion: boolean;
  readonly buildBackend: string;
  /** Normalised names of `build-system.requires`, without version bounds. */
  readonly requires: readonly string[];
  /** `[tool.py-release]`, not validated. */
  readonly configuration: unknown;
}

/** PEP 517: what a project without `build-backend` is built with. */
const DEFAULT_BACKEND = 'setuptools.build_meta:__legacy__';

/** `setupCfg` gives the name of a setuptools project that has no `[project]` table. */
export function parsePyproject(
  bytes: Buffer,
  path = 'pyproject.toml',
  setupCfg: readonly IniEntry[] = [],
): Pyproject {
  const document = parseToml(path, bytes);
  const { table } = document;
  const problems = [...wrongTypes(document)];
  const dynamic = valueAt(table, 'project', 'dynamic');
  const dynamicVersion = Array.isArray(dynamic) && dynamic.includes('version');
  const version = stringAt(table, 'project', 'version');
  if (version !== null && dynamicVersion)
    problems.push(raise(projectErrors, 'project-version-both', { path }));
  const name = projectName(document, setupCfg);
  if (name === null && problems.length === 0)
    problems.push(raise(projectErrors, 'project-name-missing', { path }));
  throwAll(problems);
  return {
    document,
    name: name ?? '',
    version,
    poetryVersion: stringAt(table, 'tool', 'poetry', 'version'),
    dynamicVersion,
    buildBackend: stringAt(table, 'build-system', 'build-backend') ?? DEFAULT_BACKEND,
    requires: requirementNames(valueAt(table, 'build-system', 'requires')),
    configuration: valueAt(table, 'tool', 'py-release'),
  };
}

/** Poetry's own version counts where Poetry builds; elsewhere it is a leftover of a move to another backend. */
export function hasWrittenVersion({ document, version, poetryVersion, buildBackend }: Pyproject): boolean {
  const isPoetry = buildBackend.includes('poetry') || valueAt(document.table, 'project') === undefined;
  return version !== null || (poetryVersion !== null && isPoetry);
}

/** With a `[project]` table the name must be there: PEP 621 does not let it be dynamic. */
function projectName({ table }: TomlDocument, setupCfg: readonly IniEntry[]): string | null {
  if (valueAt(table, 'project', 'name') !== undefined)
    return stringAt(table, 'project', 'name')?.trim() || null;
  const flit = tableAt(table, 'tool', 'flit', 'metadata');
  const name =
    stringAt(table, 'tool', 'poetry', 'name') ?? stringAt(flit, 'dist-name') ?? stringAt(flit, 'module');
  if (name !== null || valueAt(table, 'project') !== undefined) return name?.trim() || null;
  return iniValue(setupCfg, 'metadata', 'name')?.text || null;
}

function wrongTypes({ path, table }: TomlDocument): readonly UserError[] {
  const strings = [
    ['project', 'name'],
    ['project', 'version'],
    ['tool', 'poetry', 'name'],
    ['tool', 'poetry', 'version'],
    ['build-system', 'build-backend'],
  ];
  const wrong = (keys: readonly string[], expected: string): UserError =>
    raise(projectErrors, 'project-table-invalid', {
      path,
      key: keys.join('.'),
      seen: describeValue(valueAt(table, ...keys)),
      expected,
    });
  const problems = strings
    .filter((keys) => !['undefined', 'string'].includes(typeof valueAt(table, ...keys)))
    .map((keys) => wrong(keys, 'a string'));
  for (const keys of [
    ['project', 'dynamic'],
    ['build-system', 'requires'],
  ]) {
    const value = valueAt(table, ...keys);
    if (value !== undefined && !Array.isArray(value)) problems.push(wrong(keys, 'an array of strings'));
  }
  return problems;
}

function requirementNames(requires: unknown): readonly string[] {
  if (!Array.isArray(requires)) return [];
  return requires
    .filter((requirement) => typeof requirement === 'string')
    .map((requirement) => normalizeName(/^\s*([A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? ''));
}
