// Where uv and poetry are told to take a package from one index and from no other.
// https://docs.astral.sh/uv/concepts/indexes/#pinning-a-package-to-an-index
// https://python-poetry.org/docs/repositories/#explicit-package-sources
import { sameIndexUrl } from '../dependencies/index-address.ts';
import {
  indexesAt,
  namedIndexes,
  POETRY_SOURCE,
  UV_INDEX,
  UV_SOURCES,
} from '../dependencies/package-sources.ts';
import { PRIVATE_PACKAGES, recordedRepository } from '../dependencies/private-packages.ts';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, parseTomlText, tableAt, type TomlTable } from '../project/toml-document.ts';
import type { ConsumerRequest, TextFile } from './consumer-request.ts';
import { maskUserInfo } from './mask-secrets.ts';
import { keyOf } from './pyproject-dependency.ts';
import { addTomlKey, addTomlTable, tomlString } from './toml-edit.ts';

/** Throws `consumer-index-differs`, `consumer-source-differs`. */
export function withUvIndex({ path, text }: TextFile, request: ConsumerRequest): string {
  const table = parseTomlText(path, text);
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
  if (hasIndex(path, parseTomlText(path, text), POETRY_SOURCE, request)) return text;
  return addTomlTable(text, POETRY_SOURCE, [
    ['name', tomlString(request.index.name)],
    ['url', tomlString(request.index.url)],
    ['priority', '"explicit"'],
  ]);
}

/** Which repository serves the package, for the index server. Throws `consumer-repository-differs`. */
export function withPrivatePackage({ path, text }: TextFile, name: string, repository: string): string {
  const recorded = recordedRepository(parseTomlText(path, text), name);
  if (recorded === null)
    return addTomlKey(text, PRIVATE_PACKAGES, normalizeName(name), tomlString(repository));
  if (recorded.toLowerCase() !== repository.toLowerCase())
    throw raise(consumerErrors, 'consumer-repository-differs', { name, seen: recorded, wanted: repository });
  return text;
}

/** The name under which the project has the index already, in the tables of uv or poetry; null: none. */
export function existingIndexName(table: TomlTable, url: string): string | null {
  return namedIndexes(table).find((each) => sameIndexUrl(each.url, url))?.name || null;
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
