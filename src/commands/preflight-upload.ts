// Where nothing but an upload is to be done, nothing but the index is asked beforehand.
import { throwAll } from '../findings/user-error.ts';
import { problemsOf, tellAnswers, unknownsOf } from './preflight-answer.ts';
import {
  askIndex,
  judgeCredentials,
  judgePage,
  type CredentialRequest,
  type IndexNeeds,
} from './preflight-index.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface PreflightUploadNeeds extends IndexNeeds, Pick<ReportsSteps, 'info' | 'warn'> {}

/** What could not be known, one sentence each. Throws all problems together. */
export async function preflightUpload(
  project: string,
  request: CredentialRequest,
  needs: PreflightUploadNeeds,
): Promise<readonly string[]> {
  const index = await askIndex(project, needs);
  const answers = [...judgePage(request, index), ...judgeCredentials(request, index)];
  tellAnswers(answers, needs);
  throwAll(problemsOf(answers));
  return unknownsOf(answers);
}
