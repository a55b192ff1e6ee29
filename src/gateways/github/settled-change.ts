// A change that must happen once: after every attempt that failed, what is there decides.
import type { GitHubClient } from './octokit.ts';
import { isUncertain } from './request-failure.ts';

export interface Change<Seen extends string> {
  /** `move main and the tag v1.3.0` */
  readonly what: string;
  /** Safe to repeat while `look` sees that all is untouched. */
  readonly change: () => Promise<unknown>;
  /** `mayBeOurs`: an attempt of ours may have had its effect. */
  readonly look: (mayBeOurs: boolean) => Promise<Seen | 'untouched'>;
  /** A refusal that has nothing to do with what is there. */
  readonly isFinal: (error: unknown) => boolean;
}

export interface Refused {
  /** What the last attempt ended with. */
  readonly cause: unknown;
  readonly mayBeOurs: boolean;
}

export async function settleChange<Seen extends string>(
  client: Pick<GitHubClient, 'newPatience' | 'lookAgain'>,
  { what, change, look, isFinal }: Change<Seen>,
): Promise<Exclude<Seen, 'untouched'> | 'moved' | Refused> {
  const patience = client.newPatience();
  for (let mayBeOurs = false; ;) {
    const failure = await change().then(
      () => null,
      (cause: unknown) => ({ cause }),
    );
    if (failure === null) return 'moved';
    const { cause } = failure;
    const isLost = isUncertain(cause);
    mayBeOurs ||= isLost;
    const again = isLost && (await patience.outlast(cause, what));
    const see = async (): Promise<Exclude<Seen, 'untouched'> | null> => {
      const seen = await look(mayBeOurs);
      return seen === 'untouched' ? null : (seen as Exclude<Seen, 'untouched'>);
    };
    const seen = await see();
    if (seen !== null) return seen;
    if (again) continue;
    const later = isFinal(cause) && !mayBeOurs ? null : await client.lookAgain(what, see);
    return later ?? { cause, mayBeOurs };
  }
}
