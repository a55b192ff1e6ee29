// Which packages a public database may be asked about. It knows packages of PyPI: one of the same name elsewhere is another package, and its
// name is nobody else's business.
import { sameIndexUrl } from '../dependencies/index-address.ts';
import type { LockedPackage } from '../dependencies/locked-package.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';

export interface AskRules {
  /** Normalised names of packages that are private wherever they are named. */
  readonly privateNames: readonly string[];
  /** Addresses of indexes that have the public packages: PyPI's own, and a mirror that is configured in its place. */
  readonly publicIndexes: readonly string[];
}

/** Why it is not asked about; null: it is. */
export function unaskedReason(one: LockedPackage, { privateNames, publicIndexes }: AskRules): string | null {
  if (privateNames.includes(one.name)) return 'the project calls it private';
  if (one.source === 'other') return 'it does not come from an index';
  if (one.version === null || parseVersion(one.version) === null) return 'the file names no version of it';
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(one.name)) return 'its name is not valid';
  const { index } = one;
  const isPublic = index === null || publicIndexes.some((each) => sameIndexUrl(each, index));
  return isPublic ? null : 'it comes from an index of its own';
}

export interface PinnedPackage {
  readonly name: string;
  /** Of PEP 440, normalised. */
  readonly version: string;
}

/** What stands for it in a question, and in the answer. */
export function pinned({ name, version }: Pick<LockedPackage, 'name' | 'version'>): PinnedPackage {
  const parsed = parseVersion(version ?? '');
  if (parsed === null) throw new Error(`${name} has no version`);
  return { name, version: formatVersion(parsed) };
}
