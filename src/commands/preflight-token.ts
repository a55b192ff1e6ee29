// May this token write, and is the clock right that tokens are judged by?
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { formatDuration } from '../report/format-duration.ts';
import {
  ask,
  type Asked,
  judge,
  passed,
  type PreflightAnswer,
  problem,
  unknown,
} from './preflight-answer.ts';

export interface TokenNeeds {
  /** GraphQL node id. */
  readRepositoryId(): Promise<string>;
  /** What the token itself may, asked by a request that GitHub refuses in any case; null: no clear answer. */
  mayWrite(): Promise<boolean | null>;
  /** Milliseconds that GitHub's clock is ahead of ours; null when no answer told its time. */
  clockSkew(): number | null;
}

export interface TokenFacts {
  readonly repositoryId: string;
  readonly mayWrite: boolean | null;
}

export async function askToken(needs: TokenNeeds): Promise<Asked<TokenFacts>> {
  return ask(readFacts(needs));
}

async function readFacts(needs: TokenNeeds): Promise<TokenFacts> {
  const [repositoryId, mayWrite] = await Promise.all([needs.readRepositoryId(), needs.mayWrite()]);
  return { repositoryId, mayWrite };
}

export function judgeRight(repository: string, facts: Asked<TokenFacts>): readonly PreflightAnswer[] {
  const question = `the token may write to ${repository}`;
  return judge(question, facts, ({ mayWrite }) => {
    if (mayWrite === null)
      return unknown(question, 'GitHub gave no clear answer; it shows at the first write');
    if (mayWrite) return passed(question);
    return problem(question, raise(releaseErrors, 'release-no-push-right', { repository }));
  });
}

const MOST_SKEW_MS = 5 * 60_000;

/** `skew`: milliseconds that GitHub's clock is ahead of ours. */
export function judgeClock(skew: number | null): PreflightAnswer {
  const question = "this machine's clock is right";
  if (skew === null) return unknown(question, 'no answer told the time');
  if (Math.abs(skew) <= MOST_SKEW_MS) return passed(question);
  const values = {
    skew: formatDuration(Math.abs(skew)),
    direction: skew > 0 ? 'behind' : 'ahead of',
  };
  return problem(question, raise(releaseErrors, 'release-clock-skew', values));
}
