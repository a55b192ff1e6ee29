// A token that is done with is given back, so that nobody who finds it can use it for the rest of its fifteen minutes.
// https://github.com/pypi/warehouse/pull/20197
import { connectionReason } from '../connection-failure.ts';
import type { AskServer } from './limited-request.ts';

export interface BurnOptions {
  /** The index that minted the token; it is sent nowhere else. */
  readonly burnUrl: string;
  /** The index, for people. */
  readonly index: string;
  /** With a limit that suits the end of a run. */
  readonly ask: AskServer;
  readonly log: (message: string) => void;
}

const LONGEST_ANSWER = 16 * 1024;

/** Asked once. Never throws: the token ends by itself soon. */
export async function burnToken(token: string, { burnUrl, index, ask, log }: BurnOptions): Promise<void> {
  const problem = await ask({
    url: burnUrl,
    accept: 'application/json',
    json: JSON.stringify({ token }),
    longestBody: LONGEST_ANSWER,
    secrets: [token],
  }).then(
    ({ status }) => (status >= 200 && status < 300 ? null : `HTTP ${status}`),
    (error: unknown) => connectionReason(error),
  );
  if (problem !== null)
    log(`${index} did not take its upload token back (${problem}); it ends by itself within 15 minutes.`);
}
