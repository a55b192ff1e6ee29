// Everything this token may ask that could refuse later, before any write: all problems together, and what can't be
// known said as unknown.
import { throwAll } from '../findings/user-error.ts';
import {
  passed,
  problemsOf,
  tellAnswers,
  type PreflightAnswer,
  unknown,
  unknownsOf,
} from './preflight-answer.ts';
import { askBranch, judgeCommit, type CommitNeeds, type CommitRequest } from './preflight-commit.ts';
import { askIndex, judgeIndex, type IndexNeeds, type IndexRequest } from './preflight-index.ts';
import { askToken, judgeClock, judgeRight, type TokenNeeds } from './preflight-token.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface PreflightRequest extends CommitRequest, IndexRequest {
  /** `owner/name` */
  readonly repository: string;
}

export interface PreflightNeeds
  extends TokenNeeds, CommitNeeds, IndexNeeds, Pick<ReportsSteps, 'info' | 'warn'> {}

export interface PreflightFacts {
  readonly repositoryId: string;
  /** Where the branch stands; null when the release is on no branch. */
  readonly branchSha: string | null;
  /** What could not be known beforehand, one sentence each. */
  readonly unknowns: readonly string[];
}

export async function preflight(request: PreflightRequest, needs: PreflightNeeds): Promise<PreflightFacts> {
  const [token, branch, index] = await Promise.all([
    askToken(needs),
    askBranch(request, needs),
    askIndex(request.planned.name, needs),
  ]);
  const answers = [
    ...judgeRight(request.repository, token),
    ...judgeCommit(request, branch),
    ...judgeTag(releaseIdentity(request.planned).tag),
    ...judgeIndex(request, index),
    judgeClock(needs.clockSkew()),
  ];
  tellAnswers(answers, needs);
  throwAll(problemsOf(answers));
  return {
    repositoryId: 'value' in token ? token.value.repositoryId : '',
    branchSha: branch !== null && 'value' in branch ? branch.value.sha : null,
    unknowns: unknownsOf(answers),
  };
}

/** The plan was made from all tags there are: a tag of that name or version would have stopped it. */
function judgeTag(tag: string): readonly PreflightAnswer[] {
  return [
    passed(`the tag ${tag} is free`),
    unknown(
      `${tag} may be used as a name`,
      'rules for tags, and names that immutable releases have used up, show only when the tag is made',
    ),
  ];
}
