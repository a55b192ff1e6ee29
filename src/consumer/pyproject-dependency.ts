// The dependency in pyproject.toml: `[project].dependencies`, a dependency group, or poetry's own table.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies
import { parse } from 'smol-toml';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { lineOf } from '../project/located-version.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, parseTomlText, tableAt, type TomlTable, valueAt } from '../project/toml-document.ts';
import { type ConsumerRequest, newRequirement, type TextFile } from './consumer-request.ts';
import { changedRequirement, type FoundRequirement, refuseSeveral } from './kept-requirement.ts';
import { rangeWithin } from '../dependencies/range-within.ts';
import { requirementText } from '../dependencies/requirement-text.ts';
import { addTomlItem, addTomlKey, applyEdits, tomlString } from './toml-edit.ts';
import { samePath, type TomlEntry, tomlOutline } from '../project/toml-outline.ts';

/** In an array of requirements, `['project', 'dependencies']` for instance. */
export function withRequirement(
  { path, text }: TextFile,
  array: readonly string[],
  request: ConsumerRequest,
): string {
  const { entries } = tomlOutline(text);
  const list = entries.find((entry) => samePath(entry.path, array));
  if (list === undefined)
    return addTomlKey(text, array.slice(0, -1), array.at(-1) ?? '', `["${newRequirement(request)}"]`);
  if (list.shape !== 'array') throw unusual(path, array, request);
  const found = entries.flatMap((entry) => {
    const isElement = entry.path.length === array.length + 1 && samePath(entry.path.slice(0, -1), array);
    const value = isElement && entry.shape === 'plain' ? stringOf(text, entry) : null;
    const name = value === null ? null : requirementText(value)?.name;
    if (value === null || name !== normalizeName(request.name)) return [];
    return [{ path, line: lineOf(text, entry.start), text: value, entry }];
  });
  refuseSeveral(found, request);
  const [only] = found;
  if (only === undefined) return addTomlItem(text, list, `"${newRequirement(request)}"`);
  const changed = changedRequirement(only, request);
  return changed === null ? text : replaceString(text, only, changed, unusual(path, array, request));
}

function replaceString(
  text: string,
  { entry, text: old }: FoundRequirement & { readonly entry: TomlEntry },
  changed: string,
  problem: Error,
): string {
  const { start, end } = entry;
  if (text.slice(start + 1, end - 1) !== old) throw problem;
  return applyEdits(text, [{ start: start + 1, end: end - 1, text: changed }]);
}

/** In `[tool.poetry.dependencies]` or a group of it. `version`: false where `[project]` holds the range already. */
export function withPoetryDependency(
  { path, text }: TextFile,
  table: readonly string[],
  request: ConsumerRequest,
  version: boolean,
): string {
  const dependencies = tableAt(parseTomlText(path, text), ...table);
  const key = keyOf(dependencies, request.name);
  const source = tomlString(request.index.name);
  if (key === null) {
    const range = version ? `version = ${tomlString(request.fresh.poetry || '*')}, ` : '';
    return addTomlKey(text, table, request.name, `{ ${range}source = ${source} }`);
  }
  const value = dependencies[key];
  const place = [...table, key];
  if (typeof value === 'string') {
    const { start, end } = entryAt(text, place) ?? { start: 0, end: 0 };
    const written = keptPoetry(value, request)
      ? text.slice(start, end)
      : tomlString(request.asked?.poetry ?? '*');
    const added = `{ version = ${written}, source = ${source} }`;
    return applyEdits(text, [{ start, end, text: added }]);
  }
  const existing = asTable(value);
  if (existing === null) throw unusual(path, place, request);
  refuseOtherPlace(path, text, existing, place, request);
  const ranged = withPoetryVersion(text, existing, place, request);
  return existing['source'] === undefined ? addTomlKey(ranged, place, 'source', source) : ranged;
}

function withPoetryVersion(
  text: string,
  existing: TomlTable,
  place: readonly string[],
  request: ConsumerRequest,
): string {
  const { version } = existing;
  if (typeof version !== 'string' || keptPoetry(version, request)) return text;
  const entry = entryAt(text, [...place, 'version']);
  if (entry === undefined) return text;
  return applyEdits(text, [
    { start: entry.start, end: entry.end, text: tomlString(request.asked?.poetry ?? '*') },
  ]);
}

function refuseOtherPlace(
  path: string,
  text: string,
  existing: TomlTable,
  place: readonly string[],
  request: ConsumerRequest,
): void {
  const kind = ['git', 'url', 'path', 'file'].find((each) => existing[each] !== undefined);
  const line = lineOf(text, entryAt(text, place)?.keyStart ?? 0);
  const { name, index } = request;
  if (kind !== undefined)
    throw raise(consumerErrors, 'consumer-dependency-by-url', { path, line, name, place: `\`${kind}\`` });
  if (existing['source'] !== undefined && existing['source'] !== index.name)
    throw raise(consumerErrors, 'consumer-source-differs', { path, name, index: index.name });
}

function keptPoetry(version: string, { asked }: ConsumerRequest): boolean {
  return asked === null || rangeWithin(version === '*' ? '' : version, asked.clauses);
}

/** The key of a table that means this package, in whatever spelling. */
export function keyOf(table: TomlTable, name: string): string | null {
  return Object.keys(table).find((key) => normalizeName(key) === normalizeName(name)) ?? null;
}

export function hasDynamicDependencies(table: TomlTable): boolean {
  const dynamic = valueAt(table, 'project', 'dynamic');
  return Array.isArray(dynamic) && dynamic.includes('dependencies');
}

function entryAt(text: string, path: readonly string[]): TomlEntry | undefined {
  return tomlOutline(text).entries.find((entry) => samePath(entry.path, path));
}

function stringOf(text: string, { start, end }: TomlEntry): string | null {
  const value = parse(`value = ${text.slice(start, end)}`)['value'];
  return typeof value === 'string' ? value : null;
}

function unusual(path: string, place: readonly string[], request: ConsumerRequest): Error {
  const wanted = `${newRequirement(request)} to ${place.join('.')}`;
  return raise(consumerErrors, 'consumer-toml-unusual', { path, wanted });
}
