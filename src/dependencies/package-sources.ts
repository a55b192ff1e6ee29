// Which indexes a project names, and which of its packages come from one of them and from no other.
// https://docs.astral.sh/uv/concepts/indexes/#pinning-a-package-to-an-index
// https://python-poetry.org/docs/repositories/#explicit-package-sources
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, stringAt, tableAt, type TomlTable, valueAt } from '../project/toml-document.ts';

export interface NamedIndex {
  readonly tool: 'uv' | 'poetry';
  /** As configured; empty: without a name. */
  readonly name: string;
  /** Root of the simple index, as written: a login in it is a secret. */
  readonly url: string;
}

/** A package that comes from one index and from no other. */
export interface PackageSource {
  /** Normalised. */
  readonly name: string;
  readonly index: NamedIndex;
}

export const UV_INDEX = ['tool', 'uv', 'index'];
export const UV_SOURCES = ['tool', 'uv', 'sources'];
export const POETRY_SOURCE = ['tool', 'poetry', 'source'];

/** The tables of an array of them; what is none is left out. */
export function indexesAt(table: TomlTable, place: readonly string[]): readonly TomlTable[] {
  const list = valueAt(table, ...place);
  return Array.isArray(list) ? list.map(asTable).filter((each) => each !== null) : [];
}

/** Of a pyproject.toml. Those without an address are left out: poetry's own name for PyPI. */
export function namedIndexes(table: TomlTable): readonly NamedIndex[] {
  return [
    ...indexesAt(table, UV_INDEX).map((index) => ({ tool: 'uv' as const, index })),
    ...indexesAt(table, POETRY_SOURCE).map((index) => ({ tool: 'poetry' as const, index })),
  ].flatMap(({ tool, index }) => {
    const url = stringAt(index, 'url');
    return url === null ? [] : [{ tool, name: stringAt(index, 'name') ?? '', url }];
  });
}

/** Of a pyproject.toml, each by one of `indexes`: a member of a workspace may name those of its root. */
export function packageSources(table: TomlTable, indexes: readonly NamedIndex[]): readonly PackageSource[] {
  const poetry = tableAt(table, 'tool', 'poetry');
  const groups = Object.values(tableAt(poetry, 'group')).map((group) => asTable(group) ?? {});
  const places = [
    { tool: 'uv', key: 'index', table: tableAt(table, ...UV_SOURCES) },
    ...[
      tableAt(poetry, 'dependencies'),
      tableAt(poetry, 'dev-dependencies'),
      ...groups.map((group) => tableAt(group, 'dependencies')),
    ].map((dependencies) => ({ tool: 'poetry', key: 'source', table: dependencies })),
  ];
  return places.flatMap(({ tool, key, table: named }) =>
    Object.entries(named).flatMap(([name, value]) =>
      // A list has one for each marker.
      [value].flat().flatMap((each) => {
        const source = asTable(each)?.[key];
        const index = indexes.find((one) => one.tool === tool && one.name !== '' && one.name === source);
        return index === undefined ? [] : [{ name: normalizeName(name), index }];
      }),
    ),
  );
}
