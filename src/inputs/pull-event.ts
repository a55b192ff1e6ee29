// The pull request of an event, as its payload tells it. All of it was written by whoever opened it.
// https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
import { readMergeRules } from '../plan/merge-rules.ts';
import type { MergeRules } from '../plan/merge-methods.ts';

export interface PullEvent {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** An app's name; null: a person's git name is not told. */
  readonly author: string | null;
  /** `opened`, `synchronize`, `edited`, `closed`, … */
  readonly action: string;
  /** Branch that it would be merged into. */
  readonly baseRef: string;
  /** `owner/branch`. */
  readonly headLabel: string;
  /** Full object id of the tip of its branch. */
  readonly head: string;
  /** From another repository: then the token of the job may only read. */
  readonly isFork: boolean;
  /** Null: the payload does not tell. */
  readonly commitCount: number | null;
  /** Null: the payload does not tell. */
  readonly rules: MergeRules | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Null: the event is about no pull request. */
export function readPullEvent(payload: Fields): PullEvent | null {
  const pull = fields(payload['pull_request']);
  const [base, head] = [fields(pull['base']), fields(pull['head'])];
  const { number, commits } = pull;
  if (typeof number !== 'number' || text(head['sha']) === '') return null;
  const opener = fields(pull['user']);
  const [into, from] = [fields(base['repo']), fields(head['repo'])];
  return {
    number,
    title: text(pull['title']),
    body: text(pull['body']),
    author: opener['type'] === 'Bot' ? text(opener['login']) : null,
    action: text(payload['action']),
    baseRef: text(base['ref']),
    headLabel: text(head['label']).replace(':', '/'),
    head: text(head['sha']),
    // A deleted fork has no repository any more.
    isFork: from['id'] === undefined || from['id'] !== into['id'],
    commitCount: typeof commits === 'number' ? commits : null,
    rules: readMergeRules(into),
  };
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
