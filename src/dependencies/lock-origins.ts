// Where a lock takes each package from. A lock that takes a known name from another place installs somebody else's package.
import { asTable, type TomlTable } from '../project/toml-document.ts';
import { isLock, lockEntries } from './lock-entries.ts';
import { hostsOf } from './named-hosts.ts';
import { requirementLines } from './requirement-lines.ts';
import { requirementText } from './requirement-text.ts';

/** By normalised name: `registry https://…`, `files of HOST`. */
export type LockOrigins = ReadonlyMap<string, ReadonlySet<string>>;

/** Empty for a file that is neither a lock nor one of requirements. Throws `project-toml-broken`. */
export function lockOrigins(path: string, text: string): LockOrigins {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { name, origins } of isLock(path) ? fromLock(path, text) : fromRequirements(path, text))
    found.set(name, new Set([...(found.get(name) ?? []), ...origins]));
  return found;
}

interface NamedOrigins {
  readonly name: string;
  readonly origins: readonly string[];
}

function fromLock(path: string, text: string): readonly NamedOrigins[] {
  return lockEntries(path, text).map(({ name, table }) => ({ name, origins: originsOf(table) }));
}

function fromRequirements(path: string, text: string): readonly NamedOrigins[] {
  if (!/\.(?:txt|in)$/i.test(path)) return [];
  return requirementLines(text).flatMap((line) => {
    const requirement = requirementText(line.text);
    if (requirement === null) return [];
    const { name, url } = requirement;
    return [{ name, origins: url === null ? [] : [withoutCommit(url)] }];
  });
}

/** `source` of uv and Poetry, `index` and the like of pylock.toml; and the hosts that its files come from. */
function originsOf(entry: TomlTable): readonly string[] {
  const source = asTable(entry['source']) ?? {};
  const kinds = ['index', 'vcs', 'directory', 'archive'].flatMap((key) =>
    entry[key] === undefined ? [] : [`${key} ${placeOf(entry[key])}`],
  );
  const named = Object.keys(source).length === 0 ? [] : [placeOf(source)];
  const files = [entry['sdist'], entry['wheels'], entry['files']].flatMap((each) =>
    hostsOf(JSON.stringify(each ?? '')),
  );
  return [...named, ...kinds, ...[...new Set(files)].map((host) => `files of ${host}`)];
}

function placeOf(value: unknown): string {
  if (typeof value === 'string') return withoutCommit(value);
  return Object.entries(asTable(value) ?? {})
    .filter(([key]) => !/reference|commit|revision|hash|size|time/.test(key))
    .map(([key, each]) => `${key} ${withoutCommit(typeof each === 'string' ? each : JSON.stringify(each))}`)
    .join(', ');
}

/** Of the same repository there may be another commit. */
function withoutCommit(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/@[0-9a-f]{40}$/, '');
}
