// From the commits of a range to what each means for the version and the notes (design, "Commits to bump").
import { type Bump, maxBump } from './bump.ts';
import type { Change, ClassifiedCommit, CommitStatus } from './classified-commit.ts';
import type { CommitRules } from './commit-rules.ts';
import { type Commit, shortSha } from './commit.ts';
import { orderCommits } from './order-commits.ts';
import { type ReadChange, cancel } from './read-change.ts';
import { type ReadCommit, createCommitReader } from './read-commit.ts';
import { type RevertCandidate, type RevertMatch, matchReverts } from './revert-matches.ts';
import { REVERT_TYPE, type Revert } from './reverts.ts';

/** Every commit of the range once, in listed order. `read` may have read some of them already. */
export function classifyCommits(
  commits: readonly Commit[],
  rules: CommitRules,
  read: (commit: Commit) => ReadCommit = createCommitReader(rules),
): readonly ClassifiedCommit[] {
  const range = orderCommits(commits).map(read);
  const { matches, cancelledBy } = matchReverts(range.map(toCandidate));
  const nameOf = (position: number | undefined) => shortSha(range[position ?? -1]?.commit.sha ?? '');
  return range.map((read, position) => {
    const canceller = cancelledBy.get(position);
    if (canceller !== undefined && read.commit.parents.length < 2) {
      return toCancelled(read, `reverted by ${nameOf(canceller)}`);
    }
    const found = matches.get(position);
    return toClassified(found === undefined ? read : settleReverts(read, found, nameOf));
  });
}

function toCandidate({ commit, own, items, pull }: ReadCommit): RevertCandidate {
  const { sha, parents } = commit;
  return { sha, parents, header: own.header, pull, reverts: findReverts(own, items) };
}

const NONE: readonly Revert[] = [];

function findReverts(own: ReadChange, items: readonly ReadChange[]): readonly Revert[] {
  if (own.revert === null && items.length === 0) return NONE;
  return [own, ...items].map(({ revert }) => revert).filter((revert) => revert !== null);
}

function toCancelled(read: ReadCommit, why: string): ClassifiedCommit {
  return toClassified({
    ...read,
    own: cancel(read.own, why),
    items: read.items.map((item) => cancel(item, why)),
    warnings: [],
  });
}

/** The reverts of one commit after the range was searched: what was found in it is cancelled, the rest counts. */
function settleReverts(
  read: ReadCommit,
  matches: readonly RevertMatch[],
  nameOf: (position: number | undefined) => string,
): ReadCommit {
  const waiting = [...matches];
  const settle = (change: ReadChange): ReadChange => {
    if (change.revert === null) return change;
    const { named, complete } = waiting.shift() ?? { named: [], complete: false };
    if (named.length === 0) return change;
    const others = named.length > 1 ? ` and ${named.length - 1} more` : '';
    const why = `reverts ${nameOf(named[0])}${others}`;
    return complete ? cancel(change, why) : { ...change, why: `${why}, and something outside this range` };
  };
  const own = settle(read.own);
  const items = read.items.map(settle);
  if (own.effect !== 'cancelled') return { ...read, own, items };
  // The header of a squash reverts as a whole what its items revert one by one.
  return {
    ...read,
    own,
    items: items.map((item) => (item.type === REVERT_TYPE ? cancel(item, own.why) : item)),
  };
}

function toClassified({ commit, pull, own, items, warnings }: ReadCommit): ClassifiedCommit {
  const bump = items.reduce((most, item) => maxBump(most, item.bump), own.bump);
  const { status, why } = judge(own, items, bump);
  return {
    ...toChange(own),
    commit,
    status,
    why,
    bump,
    breaking: own.breaking || items.some((item) => item.breaking && item.bump !== null),
    pull,
    parts: items.map(toChange),
    warnings,
  };
}

function judge(
  own: ReadChange,
  items: readonly ReadChange[],
  bump: Bump | null,
): { readonly status: CommitStatus; readonly why: string } {
  if (bump !== null) {
    const item = own.bump === bump ? undefined : items.find((each) => each.bump === bump);
    return { status: 'counted', why: item === undefined ? own.why : explainItem(item) };
  }
  const listed = [own, ...items].find(({ effect }) => effect === 'listed');
  if (listed !== undefined) return { status: 'listed', why: listed === own ? own.why : explainItem(listed) };
  if (own.effect === 'cancelled') return { status: 'cancelled', why: own.why };
  if (own.effect !== 'unparsed') return { status: 'hidden', why: own.why };
  const [first] = items;
  if (first === undefined) return { status: 'unparsed', why: own.why };
  if (items.every(({ effect }) => effect === 'cancelled')) return { status: 'cancelled', why: first.why };
  return { status: 'hidden', why: explainItem(items.find(({ effect }) => effect === 'hidden') ?? first) };
}

function explainItem({ type, why }: ReadChange): string {
  const isBreaking = why.startsWith('breaking ') && type !== 'breaking change';
  return `${isBreaking ? 'breaking ' : ''}squash item ${type ?? ''}`;
}

function toChange({ header, type, scope, breaking, bump, description, breakingNotes }: Change): Change {
  return { header, type, scope, breaking, bump, description, breakingNotes };
}
