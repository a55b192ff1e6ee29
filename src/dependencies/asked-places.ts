// Every place where a project asks for a package, with the offsets of its version clauses: pyproject.toml and requirements files.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies
// https://peps.python.org/pep-0735/, https://python-poetry.org/docs/dependency-specification/
import { parse } from 'smol-toml';
import { lineOf } from '../project/located-version.ts';
import { isCompiled, type ProjectFiles } from './project-tools.ts';
import { requirementText } from './requirement-text.ts';
import { type TomlEntry, type TomlOutline, tomlOutline } from '../project/toml-outline.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { parseTomlText } from '../project/toml-document.ts';

export interface AskedPlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** For people: the requirement, or poetry's range. */
  readonly text: string;
  /** As written; empty: any version. */
  readonly clauses: string;
  /** Of the clauses in the file's text; null: they stand in a form that is not edited. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** It counts under a marker, or for some versions of Python only. */
  readonly conditional: boolean;
  /** Taken from a URL, a folder or git. */
  readonly elsewhere: boolean;
  /** The next lines pin its files. */
  readonly hashed: boolean;
  /** Name of the extra or group that has to be installed for it; null: always. */
  readonly extra: string | null;
  readonly group: string | null;
}

const PYPROJECT = 'pyproject.toml';
const REQUIREMENTS =
  /^(?:requirements\/)?[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$|^requirements\/[^/]+\.(?:txt|in)$/i;

export function isRequirementsPath(path: string): boolean {
  return REQUIREMENTS.test(path);
}

/** In the order of the files, then of the lines. Throws `project-toml-broken`. */
export function askedPlaces(files: ProjectFiles, name: string): readonly AskedPlace[] {
  return [...files].flatMap(([path, text]) => {
    if (path === PYPROJECT) return inPyproject(text, name);
    return isRequirementsPath(path) && !isCompiled(text) ? inRequirements(path, text, name) : [];
  });
}

function inPyproject(text: string, name: string): readonly AskedPlace[] {
  // The outline relies on text that was read before.
  parseTomlText(PYPROJECT, text);
  const outline = tomlOutline(text);
  return outline.entries.flatMap((entry) => {
    const list = requirementList(entry);
    if (list !== null) return fromRequirement(text, entry, name, list);
    const poetry = poetryKey(entry, name);
    return poetry === null ? [] : fromPoetry(text, entry, outline, poetry);
  });
}

type Condition = Pick<AskedPlace, 'extra' | 'group'>;

/** What an element of an array of requirements belongs to; null: it is none. */
function requirementList({ path, shape }: TomlEntry): Condition | null {
  const names = path.slice(0, -1);
  if (shape !== 'plain' || typeof path.at(-1) !== 'number' || names.some((each) => typeof each === 'number'))
    return null;
  const place = names.join('\0');
  const third = String(names[2] ?? '');
  if (place === 'project\0dependencies' || place === 'tool\0uv\0dev-dependencies')
    return { extra: null, group: null };
  if (names.length === 3 && place.startsWith('project\0optional-dependencies\0'))
    return { extra: third, group: null };
  if (names.length === 2 && names[0] === 'dependency-groups') return { extra: null, group: String(names[1]) };
  return null;
}

function fromRequirement(
  text: string,
  entry: TomlEntry,
  name: string,
  condition: Condition,
): readonly AskedPlace[] {
  const value = stringOf(text, entry);
  const requirement = value === null ? null : requirementText(value);
  if (value === null || requirement === null || requirement.name !== normalizeName(name)) return [];
  return [
    {
      ...{ path: PYPROJECT, line: lineOf(text, entry.start), text: value, clauses: requirement.clauses },
      span: spanIn(text, entry, value, requirement),
      conditional: value.includes(';'),
      elsewhere: requirement.url !== null,
      hashed: false,
      ...condition,
    },
  ];
}

interface PoetryKey extends Condition {
  /** Of the value, or of `version` in its table. */
  readonly isVersion: boolean;
  readonly isListed: boolean;
}

function poetryKey({ path, shape }: TomlEntry, name: string): PoetryKey | null {
  const [tool, poetry, ...rest] = path;
  if (tool !== 'tool' || poetry !== 'poetry' || shape !== 'plain') return null;
  const group = rest[0] === 'group' && rest[2] === 'dependencies' ? String(rest[1]) : null;
  const below =
    group !== null
      ? rest.slice(3)
      : rest[0] === 'dependencies' || rest[0] === 'dev-dependencies'
        ? rest.slice(1)
        : [];
  const [key, ...inner] = below;
  if (typeof key !== 'string' || normalizeName(key) !== normalizeName(name)) return null;
  const isListed = typeof inner[0] === 'number';
  const last = isListed ? inner.slice(1) : inner;
  if (last.length > 1 || (last.length === 1 && last[0] !== 'version') || (isListed && last.length === 0))
    return null;
  return { extra: null, group, isVersion: last.length === 1, isListed };
}

function fromPoetry(
  text: string,
  entry: TomlEntry,
  { entries }: TomlOutline,
  { isVersion, isListed, extra, group }: PoetryKey,
): readonly AskedPlace[] {
  const value = stringOf(text, entry);
  if (value === null) return [];
  const table = entry.path.slice(0, -1);
  const siblings = isVersion
    ? entries.filter(
        (each) => each.path.length === entry.path.length && table.every((key, at) => each.path[at] === key),
      )
    : [];
  const has = (key: string): boolean => siblings.some((each) => each.path.at(-1) === key);
  const isBare = text.slice(entry.start + 1, entry.end - 1) === value;
  return [
    {
      ...{ path: PYPROJECT, line: lineOf(text, entry.start), text: value },
      clauses: value.trim() === '*' ? '' : value,
      span: isBare ? { start: entry.start + 1, end: entry.end - 1 } : null,
      conditional: isListed || has('python') || has('markers') || has('platform'),
      elsewhere: ['git', 'url', 'path', 'file'].some(has),
      ...{ hashed: false, extra, group },
    },
  ];
}

function inRequirements(path: string, text: string, name: string): readonly AskedPlace[] {
  let offset = 0;
  return text.split('\n').flatMap((raw, position) => {
    const start = offset + (position === 0 && raw.startsWith('\uFEFF') ? 1 : 0);
    offset += raw.length + 1;
    const line = raw.replace(/^\uFEFF/, '').replace(/\s*\\?\r?$/, '');
    const requirement = requirementText(line);
    if (requirement === null || requirement.name !== normalizeName(name)) return [];
    const span = { start: start + requirement.start, end: start + requirement.end };
    return [
      {
        ...{ path, line: position + 1, text: line.trim(), clauses: requirement.clauses, span },
        conditional: line.includes(';'),
        elsewhere: requirement.url !== null,
        hashed: /\\\r?$/.test(raw) || /\s--hash=/.test(raw),
        ...{ extra: null, group: null },
      },
    ];
  });
}

function spanIn(
  text: string,
  { start, end }: TomlEntry,
  value: string,
  requirement: { readonly start: number; readonly end: number },
): AskedPlace['span'] {
  if (text.slice(start + 1, end - 1) !== value) return null;
  return { start: start + 1 + requirement.start, end: start + 1 + requirement.end };
}

function stringOf(text: string, { start, end }: TomlEntry): string | null {
  if (!/^["']/.test(text[start] ?? '')) return null;
  const value = parse(`value = ${text.slice(start, end)}`)['value'];
  return typeof value === 'string' ? value : null;
}
