// What could refuse a tagged version later, asked before anything is written. Its files may be on the index already: those
// are compared by hash.
import { throwAll } from '../findings/user-error.ts';
import { problemsOf, tellAnswers, unknownsOf } from './preflight-answer.ts';
import {
  askIndex,
  judgeCredentials,
  judgePage,
  type IndexNeeds,
  type IndexRequest,
} from './preflight-index.ts';
import { askToken, judgeClock, judgeRight, type TokenNeeds } from './preflight-token.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface PreflightTagRequest extends IndexRequest {
  /** `owner/name` */
  readonly repository: string;
}

export interface PreflightTagNeeds extends TokenNeeds, IndexNeeds, Pick<ReportsSteps, 'info' | 'warn'> {}

/** What could not be known, one sentence each. Throws all problems together. */
export async function preflightTag(
  request: PreflightTagRequest,
  needs: PreflightTagNeeds,
): Promise<readonly string[]> {
  const [token, index] = await Promise.all([askToken(needs), askIndex(request.planned.name, needs)]);
  const answers = [
    ...judgeRight(request.repository, token),
    ...judgePage(request, index),
    ...judgeCredentials(request, index),
    judgeClock(needs.clockSkew()),
  ];
  tellAnswers(answers, needs);
  throwAll(problemsOf(answers));
  return unknownsOf(answers);
}
