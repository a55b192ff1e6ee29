// The index took the ID token, and its token is for another project: told by the answer to the upload, before anything is stored.
import { raise } from '../findings/catalogue.ts';
import { trustErrors } from '../findings/trust-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { answerText, type HttpAnswer } from '../upload/answer-text.ts';
import { subjectValues, type TrustSubject } from './trust-subject.ts';

/**
 * A pending publisher makes a project of the name that it was registered with, whatever the files say.
 * https://docs.pypi.org/trusted-publishers/creating-a-project-through-oidc/
 */
const NO_SUCH_PROJECT = /non-user identities cannot create new projects/i;
const OTHER_PROJECT = /(?:project-|oidc[- ])scoped token is not valid for project/i;

/** The answer to an upload with a minted token; null when trusted publishing does not explain it. */
export function explainUploadRefusal(answer: HttpAnswer, subject: TrustSubject): UserError | null {
  if (answer.status < 400) return null;
  const text = answerText(answer);
  const values = { ...subjectValues(subject), answer: text };
  if (NO_SUCH_PROJECT.test(text)) return raise(trustErrors, 'trust-pending-name', values);
  return OTHER_PROJECT.test(text) ? raise(trustErrors, 'trust-other-project', values) : null;
}
