// Where nothing but an upload is to be done, nothing but the index is asked beforehand.
import { throwAll } from '../findings/user-error.ts';
import type { ListedFiles } from '../upload/upload-verdict.ts';
import { problemsOf, tellAnswers, unknownsOf } from './preflight-answer.ts';
import { judgeCredentials, judgePage, type CredentialRequest, type IndexFacts } from './preflight-index.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface UploadPreflight {
  /** What could not be known, one sentence each. */
  readonly unknowns: readonly string[];
  /** Of the project, with a sha256 for the files that were named; null when it could not be read. */
  readonly page: ListedFiles | 'empty' | null;
}

/** Throws all problems together. */
export function preflightUpload(
  index: IndexFacts | null,
  request: CredentialRequest,
  needs: Pick<ReportsSteps, 'info' | 'warn'>,
): UploadPreflight {
  const answers = [...judgePage(request, index), ...judgeCredentials(request, index)];
  tellAnswers(answers, needs);
  throwAll(problemsOf(answers));
  return {
    unknowns: unknownsOf(answers),
    page: index !== null && 'value' in index.page ? index.page.value : null,
  };
}
