// What the files of an update bring in that a reader has to know of before merging: hosts, places of packages, packages.
import { lockOrigins } from '../dependencies/lock-origins.ts';
import { hostsOf } from '../dependencies/named-hosts.ts';
import type { JudgedFiles } from './judge-update.ts';
import type { TestedUpdate } from './update-result.ts';

export interface ChangedOrigins {
  /** Hosts that the files name and did not before, sorted. */
  readonly hosts: readonly string[];
  /** Packages that the files had, and take from another place now. */
  readonly moved: readonly { readonly name: string; readonly to: string }[];
  /** Packages that none of these files had, sorted. */
  readonly added: readonly string[];
}

/** Addresses of the public index stand in every lock. */
const PUBLIC = ['pypi.org', 'files.pythonhosted.org'];

/** Of a judged update. */
export function changedOrigins({ files }: TestedUpdate, { head, left }: JudgedFiles): ChangedOrigins {
  const texts = files.map(({ path, after }) => ({
    path,
    before: head.get(path)?.content.toString('utf8') ?? null,
    after: left.get(after)?.toString('utf8') ?? '',
  }));
  const known = new Set(PUBLIC);
  for (const { content } of head.values())
    for (const host of hostsOf(content.toString('utf8'))) known.add(host);
  const hosts = new Set(texts.flatMap(({ after }) => hostsOf(after)).filter((host) => !known.has(host)));
  const names = new Set<string>();
  const added = new Set<string>();
  const moved = new Map<string, string>();
  for (const { path, before, after } of texts) {
    const old = before === null ? new Map<string, never>() : lockOrigins(path, before);
    for (const name of old.keys()) names.add(name);
    for (const [name, origins] of lockOrigins(path, after)) {
      const its = old.get(name);
      if (its === undefined) added.add(name);
      const other = [...origins].filter((origin) => its !== undefined && !its.has(origin));
      // Without a word it is the default index, which is a place too.
      const isDefault = its !== undefined && its.size > 0 && origins.size === 0;
      if (other.length > 0 || isDefault) moved.set(name, other.join(', ') || 'the default index');
    }
  }
  return {
    hosts: [...hosts].sort(),
    moved: [...moved].map(([name, to]) => ({ name, to })),
    added: [...added].filter((name) => !names.has(name)).sort(),
  };
}
