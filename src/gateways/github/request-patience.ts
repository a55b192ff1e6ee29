// One policy for every request to GitHub: by what it may do when it is sent twice, bounded, told in the log. Octokit's own plugins
// (retry, throttling) repeat blindly what creates something, and would be loaded before every first request.
import { createWaitingBudget } from '../waiting-budget.ts';
import type { Octokit } from './octokit.ts';
import { failureText } from './request-failure.ts';
import { type RequestKind, requestKind } from './request-kind.ts';
import { readAnswerFailure, readTrouble, type Trouble, type TroubleKind } from './request-trouble.ts';

const REPEATED: Readonly<Record<RequestKind, readonly TroubleKind[]>> = {
  read: ['silent', 'failing', 'limited'],
  object: ['silent', 'failing', 'limited', 'lagging'],
  repeatable: ['silent', 'failing', 'limited'],
  once: ['limited'],
};

/** Waits before the second, third and last attempt. */
const OWN_MS = [1000, 3000, 9000];
/** What GitHub asks of those whom a secondary limit stops without telling for how long; then twice as long each time. */
const LIMITED_MS = 60_000;
const LONGEST_MS = 5 * 60_000;
/** Waits before looks at what a read may not show yet. */
const LOOK_MS = [1000, 3000];

export interface Waiting {
  readonly log: (text: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** For the attempts at one thing. */
export interface Patience {
  /** Waits until `what` may be tried again; false when it should not. */
  readonly outlast: (error: unknown, what: string) => Promise<boolean>;
}

export interface Endurance {
  readonly newPatience: () => Patience;
  /** Looks twice more, with waits, until something is seen: reads may be stale for a moment after a write. */
  readonly lookAgain: <Seen>(what: string, look: () => Promise<Seen | null>) => Promise<Seen | null>;
}

export function createEndurance({ log, wait, now }: Waiting): Endurance {
  const mayWait = createWaitingBudget(now);
  const newPatience = (): Patience => {
    let attempts = 0;
    return {
      outlast: async (error, what) => {
        const trouble = readTrouble(error, now());
        const delay = delayAfter(attempts, trouble);
        attempts += 1;
        if (delay === null || !mayWait(delay)) return false;
        log(
          `GitHub, ${what}: ${trouble?.reason ?? failureText(error)}; trying again in ${Math.ceil(delay / 1000)} s.`,
        );
        await wait(delay);
        return true;
      },
    };
  };
  return {
    newPatience,
    lookAgain: async (what, look) => {
      for (const delay of LOOK_MS) {
        log(`GitHub, ${what}: what it shows may be stale; looking again in ${delay / 1000} s.`);
        await wait(delay);
        const seen = await look();
        if (seen !== null) return seen;
      }
      return null;
    },
  };
}

function delayAfter(attempts: number, trouble: Trouble | null): number | null {
  const own = OWN_MS[attempts];
  if (own === undefined) return null;
  const unknown = trouble?.kind === 'limited' ? LIMITED_MS * 2 ** attempts : 0;
  const asked = trouble === null || trouble.seconds === null ? unknown : trouble.seconds * 1000;
  return asked > LONGEST_MS ? null : Math.max(own, asked);
}

/** Every request of this Octokit, GraphQL too, is tried again as its kind allows. */
export function repeatRequests(octokit: Octokit, { newPatience }: Endurance, now: () => number): void {
  octokit.hook.wrap('request', async (request, options) => {
    const patience = newPatience();
    const repeated = isStream(options['data']) ? [] : REPEATED[requestKind(options)];
    const again = async (error: unknown): Promise<boolean> => {
      const trouble = readTrouble(error, now());
      if (trouble === null || !repeated.includes(trouble.kind)) return false;
      return patience.outlast(error, describe(options));
    };
    for (;;) {
      try {
        const answer = await request(options);
        const failure = readAnswerFailure(answer);
        if (failure === null || !(await again(failure))) return answer;
      } catch (error) {
        if (!(await again(error))) throw error;
      }
    }
  });
}

/** It is empty after the first attempt. */
function isStream(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
}

/** `GET /repos/acme/vault/branches/main`; never the query, which may hold anything. */
function describe(options: {
  readonly method: string;
  readonly url: string;
  readonly [name: string]: unknown;
}): string {
  const path = options.url.replace(/^https?:\/\/[^/]+|\?.*$/g, '');
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = options[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : name;
  });
  return `${options.method} ${filled.replace(/\s+/g, ' ')}`;
}
