// Where uv and poetry are told to take a package from one index and from no other.
// https://docs.astral.sh/uv/concepts/indexes/#pinning-a-package-to-an-index
// https://python-poetry.org/docs/repositories/#explicit-package-sources
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, tableAt, type TomlTable, valueAt } from '../project/toml-document.ts';
import { type ConsumerRequest, sameIndexUrl, type TextFile } from './consumer-request.ts';
import { maskUserInfo } from './mask-secrets.ts';
import { keyOf } from './pyproject-dependency.ts';
import { addTomlKey, addTomlTable, tomlString } from './toml-edit.ts';
import { readTomlText } from './toml-proof.ts';

const UV_INDEX = ['tool', 'uv', 'index'];
const UV_SOURCES = ['tool', 'uv', 'sources'];
const POETRY_SOURCE = ['tool', 'poetry', 'source'];
const PRIVATE_PACKAGES = ['tool', 'py-release', 'private-packages'];

/** Throws `consumer-index-differs`, `consumer-source-differs`. */
export function withUvIndex({ path, text }: TextFile, request: ConsumerRequest): string {
  const table = readTomlText(path, text);
  const { name, url } = request.index;
  const indexed = hasIndex(path, table, UV_INDEX, request)
    ? text
    : addTomlTable(text, UV_INDEX, [
        ['name', tomlString(name)],
        ['url', tomlString(url)],
        ['explicit', 'true'],
        ['authenticate', '"always"'],
      ]);
  const sources = tableAt(table, ...UV_SOURCES);
  const key = keyOf(sources, request.name);
  if (key === null) return addTomlKey(indexed, UV_SOURCES, request.name, `{ index = ${tomlString(name)} }`);
  if (asTable(sources[key])?.['index'] !== name)
    throw raise(consumerErrors, 'consumer-source-differs', { path, name: request.name, index: name });
  return indexed;
}

/** Throws `consumer-index-differs`. */
export function withPoetrySource({ path, text }: TextFile, request: ConsumerRequest): string {
  if (hasIndex(path, readTomlText(path, text), POETRY_SOURCE, request)) return text;
  return addTomlTable(text, POETRY_SOURCE, [
    ['name', tomlString(request.index.name)],
    ['url', tomlString(request.index.url)],
    ['priority', '"explicit"'],
  ]);
}

/** Which repository serves the package, for the index server. Throws `consumer-repository-differs`. */
export function withPrivatePackage({ path, text }: TextFile, name: string, repository: string): string {
  const recorded = recordedRepository(readTomlText(path, text), name);
  if (recorded === null)
    return addTomlKey(text, PRIVATE_PACKAGES, normalizeName(name), tomlString(repository));
  if (recorded.toLowerCase() !== repository.toLowerCase())
    throw raise(consumerErrors, 'consumer-repository-differs', { name, seen: recorded, wanted: repository });
  return text;
}

export function recordedRepository(table: TomlTable, name: string): string | null {
  const packages = tableAt(table, ...PRIVATE_PACKAGES);
  const value = packages[keyOf(packages, name) ?? ''];
  return typeof value === 'string' ? value : null;
}

/** The name under which the project has the index already, in the tables of uv or poetry; null: none. */
export function existingIndexName(table: TomlTable, url: string): string | null {
  const known = [UV_INDEX, POETRY_SOURCE].flatMap((place) => indexesAt(table, place));
  const found = known.find((each) => typeof each['url'] === 'string' && sameIndexUrl(each['url'], url));
  return typeof found?.['name'] === 'string' ? found['name'] : null;
}

function hasIndex(
  path: string,
  table: TomlTable,
  place: readonly string[],
  { index }: ConsumerRequest,
): boolean {
  const found = indexesAt(table, place).find((each) => each['name'] === index.name);
  if (found === undefined) return false;
  const seen = String(found['url']);
  if (!sameIndexUrl(seen, index.url))
    throw raise(consumerErrors, 'consumer-index-differs', {
      ...{ path, name: index.name, seen: maskUserInfo(seen) },
      wanted: index.url,
    });
  return true;
}

export function indexesAt(table: TomlTable, place: readonly string[]): readonly TomlTable[] {
  const list = valueAt(table, ...place);
  return Array.isArray(list) ? list.map(asTable).filter((each) => each !== null) : [];
}
