// Troubles to order: which requests they hit, counted, and what happens then.
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.ts';

export type RequestKind =
  'upload' | 'simple' | 'file' | 'audience' | 'mint' | 'burn' | 'provenance' | 'json' | 'other';

export type FaultKind =
  /** The connection ends before the request does anything. */
  | 'cut'
  /** The connection ends in the middle of the body. */
  | 'cut-while-reading'
  /** The request does its work and the connection ends before the answer. */
  | 'cut-after-effect'
  | {
      readonly status: number;
      readonly reason?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** The request does its work first: the right answer is lost. */
      readonly afterEffect?: boolean;
    }
  | { readonly delay: number }
  /** Runs before or after the request's work: another upload, the death of the client. */
  | { readonly before: () => unknown }
  | { readonly after: () => unknown };

export interface Fault {
  readonly on: RequestKind;
  /** The first request that is hit, from 1. */
  readonly nth?: number;
  /** How many are hit from there on; 1 by default. */
  readonly times?: number;
  readonly kind: FaultKind;
}

export interface Faults {
  add(fault: Fault): void;
  /** The faults that hit this request, which is thereby counted. */
  hit(kind: RequestKind): readonly FaultKind[];
}

export function newFaults(): Faults {
  const faults: { readonly fault: Fault; seen: number }[] = [];
  return {
    add: (fault) => void faults.push({ fault, seen: 0 }),
    hit: (wanted) =>
      faults.flatMap((entry) => {
        const { on, nth = 1, times = 1, kind } = entry.fault;
        if (on !== wanted) return [];
        entry.seen += 1;
        return entry.seen >= nth && entry.seen < nth + times ? [kind] : [];
      }),
  };
}

/** Null when the connection is to end without an answer. */
export async function throughFaults(
  kinds: readonly FaultKind[],
  request: IncomingMessage,
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  for (const kind of kinds) {
    if (kind === 'cut') return null;
    if (kind === 'cut-while-reading') {
      await firstPiece(request);
      return null;
    }
    if (typeof kind === 'object' && 'delay' in kind) await wait(kind.delay);
    if (typeof kind === 'object' && 'before' in kind) await kind.before();
    if (typeof kind === 'object' && 'status' in kind && kind.afterEffect !== true) {
      await drained(request);
      return orderedAnswer(kind);
    }
  }
  const answer = await work();
  for (const kind of kinds) {
    if (kind === 'cut-after-effect') return null;
    if (typeof kind === 'object' && 'after' in kind) await kind.after();
    if (typeof kind === 'object' && 'status' in kind) return orderedAnswer(kind);
  }
  return answer;
}

function orderedAnswer({
  status,
  reason,
  headers = {},
  body = '',
}: Extract<FaultKind, { status: number }>): Answer {
  return {
    status,
    ...(reason === undefined ? {} : { reason }),
    headers: { 'content-type': 'text/html', ...headers },
    body,
  };
}

async function firstPiece(request: IncomingMessage): Promise<void> {
  await new Promise((resolve) => request.once('data', resolve).once('end', resolve).once('error', resolve));
}

/** A gateway in front reads the request to its end before it says that nobody is behind it. */
async function drained(request: IncomingMessage): Promise<void> {
  if (request.readableEnded) return;
  await new Promise((resolve) => request.once('end', resolve).once('error', resolve).resume());
}
