// What a comparison of two trees came to. "Nothing could be compared" is an answer of its own, never a passed one.
import { describeChange, isBreaking, type ApiChange } from './api-change.ts';

export type NotCompared =
  /** There is no release yet. */
  | 'first-release'
  /** One side has no Python files that an installation would import. */
  | 'no-sources'
  /** Files of one side can't be read as Python. */
  | 'unreadable'
  /** The comparison itself could not be made here. */
  | 'tool';

export interface ApiVerdict {
  readonly state: 'same' | 'compatible' | 'breaking' | 'not-compared';
  /** What breaks, then what was added, each in the order of the sources; the first ones, when there are very many. */
  readonly changes: readonly ApiChange[];
  /** How many of them break. */
  readonly total: number;
  /** One sentence for people. */
  readonly reason: string;
  /** Null unless nothing could be compared. */
  readonly cause: NotCompared | null;
}

export interface UnreadModule {
  /** `acme.vault` */
  readonly module: string;
  /** Python's words, or ours. */
  readonly why: string;
}

/** What a probe of the two trees has found. */
export interface ProbedApi {
  readonly changes: readonly ApiChange[];
  readonly total: number;
  /** Differing modules of which one side could not be read. */
  readonly unread: readonly UnreadModule[];
}

const SHOWN = 3;

export function notCompared(cause: NotCompared, reason: string): ApiVerdict {
  return { state: 'not-compared', changes: [], total: 0, reason, cause };
}

export function sameApi(reason: string): ApiVerdict {
  return { state: 'same', changes: [], total: 0, reason, cause: null };
}

export function apiVerdict({ changes, total, unread }: ProbedApi): ApiVerdict {
  const breaking = changes.filter(isBreaking);
  const seen = { changes, total, cause: null };
  if (breaking.length > 0)
    return { ...seen, state: 'breaking', reason: `${firstOf(breaking, total)}${aside(unread)}` };
  if (unread.length > 0)
    return { ...seen, state: 'not-compared', cause: 'unreadable', reason: unreadText(unread) };
  if (changes.length > 0) return { ...seen, state: 'compatible', reason: 'names were added only' };
  return sameApi('no public name changed');
}

function firstOf(breaking: readonly ApiChange[], total: number): string {
  const [first] = breaking as readonly [ApiChange];
  return `${describeChange(first)}${total > 1 ? `, and ${total - 1} more` : ''}`;
}

function aside(unread: readonly UnreadModule[]): string {
  return unread.length === 0 ? '' : `; not compared: ${unreadText(unread)}`;
}

function unreadText(unread: readonly UnreadModule[]): string {
  const shown = unread.slice(0, SHOWN).map(({ module, why }) => `${module} can't be read: ${why}`);
  const more = unread.length > SHOWN ? `, and ${unread.length - SHOWN} more modules` : '';
  return `${shown.join('; ')}${more}`.replace(/\s+/g, ' ');
}
