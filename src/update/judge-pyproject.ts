// pyproject.toml says far more than versions (how the project is built, what runs at its installation), so an update may change the
// ranges of the packages that it names and nothing else. Both texts are read, and everything else is compared.
import { isDeepStrictEqual } from 'node:util';
import { requirementText } from '../dependencies/requirement-text.ts';
import { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, parseToml } from '../project/toml-document.ts';

type Path = readonly string[];

/** Nothing of it can be read as an option, an address or a folder. */
const RANGE = /^(?:[\w .,!=<>~*+]|(?<=\w)-(?=\w))*$/;
const POETRY_RANGE = /^[\w .,!=<>~*+^|-]*$/;

/** Null: only ranges of these packages (normalised names) differ. */
export function pyprojectProblem(
  path: string,
  before: Buffer,
  after: Buffer,
  names: ReadonlySet<string>,
): string | null {
  const [old, now] = [read(path, before), read(path, after)];
  if (typeof now === 'string') return `it can't be read any more (${now})`;
  if (typeof old === 'string') return `it could not be read before (${old})`;
  const where = firstDifference(old.table, now.table, [], names);
  return where === null ? null : `it changes more than the ranges of ${[...names].join(', ')}: ${where}`;
}

function read(path: string, bytes: Buffer): { readonly table: unknown } | string {
  try {
    return parseToml(path, bytes);
  } catch (error) {
    if (error instanceof UserError) return error.happened;
    throw error;
  }
}

function firstDifference(old: unknown, now: unknown, path: Path, names: ReadonlySet<string>): string | null {
  if (isDeepStrictEqual(old, now)) return null;
  const place = path.join('.') || 'its tables';
  if (isPoetryRange(path, names) && isText(old) && isText(now) && POETRY_RANGE.test(now)) return null;
  if (Array.isArray(old) && Array.isArray(now) && isRequirementList(path))
    return listDifference(old, now, place, names);
  // Poetry takes a list of tables, one for each Python or platform.
  if (
    Array.isArray(old) &&
    Array.isArray(now) &&
    isPoetryTable(path.slice(0, -1)) &&
    old.length === now.length
  )
    return old.reduce<string | null>(
      (found, entry, index) => found ?? firstDifference(entry, now[index], path, names),
      null,
    );
  const [oldTable, nowTable] = [asTable(old), asTable(now)];
  if (oldTable === null || nowTable === null) return place;
  const keys = Object.keys(oldTable);
  if (!isDeepStrictEqual([...keys].sort(), Object.keys(nowTable).sort())) return place;
  for (const key of keys) {
    const inner = firstDifference(oldTable[key], nowTable[key], [...path, key], names);
    if (inner !== null) return inner;
  }
  return null;
}

function listDifference(
  old: readonly unknown[],
  now: readonly unknown[],
  place: string,
  names: ReadonlySet<string>,
): string | null {
  if (old.length !== now.length) return place;
  const isSame = old.every((entry, index) => isSameButRange(entry, now[index], names));
  return isSame ? null : place;
}

/** Name, extras, marker and all blanks around the range are as before. */
export function isSameButRange(old: unknown, now: unknown, names: ReadonlySet<string>): boolean {
  if (isDeepStrictEqual(old, now)) return true;
  if (!isText(old) || !isText(now)) return false;
  const [before, after] = [requirementText(old), requirementText(now)];
  if (before === null || after === null || before.url !== null || after.url !== null) return false;
  return (
    names.has(before.name) &&
    RANGE.test(after.clauses) &&
    old.slice(0, before.start).trimEnd() === now.slice(0, after.start).trimEnd() &&
    old.slice(before.end).trim() === now.slice(after.end).trim()
  );
}

/** Arrays of requirements as PEP 508 writes them. */
function isRequirementList(path: Path): boolean {
  const joined = path.join('.');
  if (joined === 'project.dependencies' || joined === 'tool.uv.dev-dependencies') return true;
  if (joined === 'tool.uv.constraint-dependencies') return true;
  const [first, second] = path;
  if (path.length === 2 && first === 'dependency-groups') return true;
  return path.length === 3 && first === 'project' && second === 'optional-dependencies';
}

/** `[tool.poetry…dependencies]`: the version alone, or `version` of its table. */
function isPoetryRange(path: Path, names: ReadonlySet<string>): boolean {
  const inner = path.at(-1) === 'version' && isPoetryTable(path.slice(0, -2)) ? path.slice(0, -1) : path;
  return isPoetryTable(inner.slice(0, -1)) && names.has(normalizeName(inner.at(-1) ?? ''));
}

function isPoetryTable(path: Path): boolean {
  if (path[0] !== 'tool' || path[1] !== 'poetry') return false;
  const rest = path.slice(2);
  if (rest.length === 1) return rest[0] === 'dependencies' || rest[0] === 'dev-dependencies';
  return rest.length === 3 && rest[0] === 'group' && rest[2] === 'dependencies';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
