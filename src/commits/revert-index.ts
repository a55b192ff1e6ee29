// Finds commits of a range by the names that reverts use, among those that were listed so far.
import type { HistoryCommit } from './merged-commits.ts';
import { withoutPull } from './parse-header.ts';

export interface IndexedCommit extends HistoryCommit {
  readonly header: string;
  readonly pull: number | null;
}

export interface RevertIndex {
  /** Lists the next commit of the range. */
  add(position: number): void;
  /** A listed commit by its id or a prefix that is unique in the whole range. */
  findSha(this: void, sha: string): number | undefined;
  /** The nearest commit whose header names this pull request, preferably one that no revert took. */
  findPull(this: void, pull: number): number | undefined;
  /** The nearest commit with this header, its pull request number aside, preferably one that no revert took. */
  findHeader(this: void, header: string): number | undefined;
  /** Marks a commit as reverted, so that the next revert of the same name takes another. */
  take(position: number): void;
  /** Takes the mark back. */
  restore(position: number): void;
}

/** Commits of one name. */
interface Group {
  /** In listed order; commits that were taken are dropped when they are met at the end. */
  readonly free: number[];
  latest: number;
}

export function makeRevertIndex(range: readonly IndexedCommit[]): RevertIndex {
  const bySha = groupBySha(range);
  const byName = new Map<string, Group>();
  const taken = new Set<number>();
  let listed = 0;

  const findNearest = (name: string): number | undefined => {
    const group = byName.get(name);
    if (group === undefined) return undefined;
    while (taken.has(group.free.at(-1) ?? -1)) group.free.pop();
    return group.free.at(-1) ?? group.latest;
  };

  return {
    add(position) {
      listed = position + 1;
      for (const name of namesOf(range[position])) {
        const group = byName.get(name);
        if (group === undefined) byName.set(name, { free: [position], latest: position });
        else {
          group.free.push(position);
          group.latest = position;
        }
      }
    },
    findSha(sha) {
      const group = bySha.get(sha.slice(0, SHORTEST_PREFIX)) ?? [];
      const found = group.filter((position) => range[position]?.sha.startsWith(sha) === true);
      const [first, ...others] = found;
      return first !== undefined && first < listed && others.length === 0 ? first : undefined;
    },
    findPull: (pull) => findNearest(nameOfPull(pull)),
    findHeader: (header) => findNearest(nameOfHeader(header)),
    take(position) {
      taken.add(position);
    },
    restore(position) {
      if (!taken.delete(position)) return;
      for (const { free } of namesOf(range[position]).map((name) => byName.get(name) ?? { free: [] })) {
        const before = free.findLastIndex((other) => other <= position);
        if (free[before] !== position) free.splice(before + 1, 0, position);
      }
    },
  };
}

const SHORTEST_PREFIX = 7;

const nameOfPull = (pull: number) => `pull ${pull}`;
const nameOfHeader = (header: string) => `header ${header}`;

function namesOf(commit: IndexedCommit | undefined): readonly string[] {
  if (commit === undefined) return [];
  const names = new Set([nameOfHeader(commit.header), nameOfHeader(withoutPull(commit.header))]);
  if (commit.pull !== null) names.add(nameOfPull(commit.pull));
  return [...names];
}

function groupBySha(range: readonly IndexedCommit[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  range.forEach(({ sha }, position) => {
    const prefix = sha.slice(0, SHORTEST_PREFIX);
    const group = groups.get(prefix);
    if (group === undefined) groups.set(prefix, [position]);
    else group.push(position);
  });
  return groups;
}
