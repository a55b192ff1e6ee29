// Which packages of a project are private, and where each is asked for: the releases of a repository, an index of its own, or the public one.
import { askedPlaces, isRequirementsPath } from '../dependencies/asked-places.ts';
import { indexNameOf, sameIndexUrl } from '../dependencies/index-address.ts';
import { isLock } from '../dependencies/lock-entries.ts';
import {
  type NamedIndex,
  namedIndexes,
  type PackageSource,
  packageSources,
} from '../dependencies/package-sources.ts';
import { PRIVATE_PACKAGES, recordedRepository } from '../dependencies/private-packages.ts';
import type { ProjectFiles } from '../dependencies/project-tools.ts';
import { readLocked } from '../dependencies/read-locked.ts';
import { requirementIndexes } from '../dependencies/requirement-indexes.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { parseTomlText, tableAt, type TomlTable } from '../project/toml-document.ts';
import { isLoopback } from '../upload/index-url.ts';

export type PackageOrigin =
  /** Releases of a repository (`owner/name`), through the index of this machine at `url`; null: no tool but pip is set up. */
  | { readonly kind: 'releases'; readonly repository: string; readonly url: string | null }
  /** Root of a simple index of one's own; `name` as uv and poetry are configured for it. */
  | { readonly kind: 'index'; readonly name: string; readonly url: string }
  /** The index that pip or uv is configured for. */
  | { readonly kind: 'configured' };

/** Normalised names, sorted: those with a repository, and those that uv or poetry takes from an explicit index. */
export function privateNames(files: ProjectFiles): readonly string[] {
  const tables = tablesOf(files);
  const explicit = [
    ...ownSources(tables),
    // The root of a workspace tells for all of its members, whether they ask for it or not.
    ...rootSources(tables).filter(({ name }) => askedPlaces(files, name).length > 0),
  ].map(({ name }) => name);
  const named = Object.keys(tableAt(tables[0], ...PRIVATE_PACKAGES)).map(normalizeName);
  return [...new Set([...named, ...explicit])].sort();
}

export function packageOrigin(files: ProjectFiles, name: string): PackageOrigin {
  const tables = tablesOf(files);
  const repository = recordedRepository(tables[0], name);
  const index = explicitIndex(tables, name) ?? lockedIndex(files, tables, name);
  const isOwn = index !== null && !isLocal(index.url);
  if (repository !== null && !isOwn) return { kind: 'releases', repository, url: index?.url ?? null };
  const url = index?.url ?? requirementsIndex(files);
  return url === null
    ? { kind: 'configured' }
    : { kind: 'index', name: index?.name || indexNameOf(url), url };
}

/** `--index-url` of a requirements file. */
function requirementsIndex(files: ProjectFiles): string | null {
  const named = [...files].flatMap(([path, text]) =>
    isRequirementsPath(path) ? requirementIndexes(text).filter(({ extra }) => !extra) : [],
  );
  return named.find(({ url }) => URL.canParse(url))?.url ?? null;
}

/** The index of this machine, which is opened for the update. */
function isLocal(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}

function explicitIndex(tables: ProjectTables, name: string): NamedIndex | null {
  const sources = [...ownSources(tables), ...rootSources(tables)];
  return sources.find((each) => each.name === normalizeName(name))?.index ?? null;
}

function ownSources(tables: ProjectTables): readonly PackageSource[] {
  return packageSources(tables[0], indexesOf(tables)).filter(isPrivate);
}

/** Poetry has no workspaces. */
function rootSources(tables: ProjectTables): readonly PackageSource[] {
  const sources = packageSources(tables[1], indexesOf(tables)).filter(isPrivate);
  return sources.filter(({ index }) => index.tool === 'uv');
}

function isPrivate({ index }: PackageSource): boolean {
  return index.name.toLowerCase() !== 'pypi';
}

/** Taken from an index of the project without being told by name: the lock says which. */
function lockedIndex(files: ProjectFiles, tables: ProjectTables, name: string): NamedIndex | null {
  const indexes = indexesOf(tables);
  if (indexes.length === 0) return null;
  for (const [path, text] of files) {
    if (!isLock(path)) continue;
    const own = readLocked(path, text).filter((each) => each.name === normalizeName(name));
    const found = indexes.find(({ url }) =>
      own.some(({ index }) => index !== null && sameIndexUrl(url, index)),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Of the project, and of the root of the workspace that it is a member of. */
type ProjectTables = readonly [TomlTable, TomlTable];

function indexesOf(tables: ProjectTables): readonly NamedIndex[] {
  return tables.flatMap(namedIndexes);
}

function tablesOf(files: ProjectFiles): ProjectTables {
  const above = [...files.keys()].find((path) => /^(?:\.\.\/)+pyproject\.toml$/.test(path)) ?? '';
  return [
    parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? ''),
    parseTomlText(above, files.get(above) ?? ''),
  ];
}
