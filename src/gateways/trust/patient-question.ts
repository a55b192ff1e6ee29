// A question that is asked again while the server is busy, with one bounded policy.
import { connectionReason, isLasting } from '../connection-failure.ts';
import { isBusy, type RetryDelay } from '../package-index/retry-delay.ts';
import { UserError } from '../../findings/user-error.ts';
import type { LimitedAnswer } from './limited-request.ts';

export interface Patience {
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly retryDelay: RetryDelay;
}

export interface PatientQuestion {
  /** For the log: `PyPI`. */
  readonly service: string;
  /** Called anew for every attempt. Its user errors end the question. */
  readonly ask: () => Promise<LimitedAnswer>;
  readonly mostAttempts: number;
  /** Why an answer is not the last word although the server was not busy; null when it is. */
  readonly again?: (answer: LimitedAnswer) => string | null;
}

/** `failed`: no usable answer was had; one clause that says why, without secrets. */
export type PatientAnswer =
  | { readonly kind: 'answer'; readonly answer: LimitedAnswer }
  | { readonly kind: 'failed'; readonly reason: string };

export async function askPatiently(patience: Patience, question: PatientQuestion): Promise<PatientAnswer> {
  const { service, mostAttempts } = question;
  for (let attempt = 1; ; attempt += 1) {
    const tried = await tryOnce(question);
    if (tried.kind === 'answer') return tried;
    const mayTryAgain = !tried.isOver && attempt < mostAttempts;
    const delay = mayTryAgain ? patience.retryDelay(attempt, tried.retryAfterSeconds) : null;
    if (delay === null) return tried;
    patience.log(`${service} did not answer (${tried.reason}); asking again in ${delay / 1000} s.`);
    await patience.wait(delay);
  }
}

type Tried =
  | Extract<PatientAnswer, { readonly kind: 'answer' }>
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly retryAfterSeconds: number | null;
      readonly isOver: boolean;
    };

async function tryOnce({ ask, again }: PatientQuestion): Promise<Tried> {
  try {
    const answer = await ask();
    const { status, retryAfterSeconds } = answer;
    const reason = isBusy(status) ? `HTTP ${status}` : (again?.(answer) ?? null);
    return reason === null
      ? { kind: 'answer', answer }
      : { kind: 'failed', reason, retryAfterSeconds, isOver: false };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isOver = isLasting(error);
    return { kind: 'failed', reason: connectionReason(error), retryAfterSeconds: null, isOver };
  }
}
