// A form without a file, sent on purpose: an index looks at who asks before it looks at what was sent.
import { answerText, type HttpAnswer } from './answer-text.ts';
import { isClosedForNow } from './upload-answer.ts';
import type { FormField } from './upload-form.ts';

export type CredentialVerdict = 'accepted' | 'refused' | 'unknown';

/** Without `content` no index can store anything. */
export const INCOMPLETE_FORM: readonly FormField[] = [
  [':action', 'file_upload'],
  ['protocol_version', '1'],
];

const COMPLAINTS_ABOUT_THE_FORM = [400, 406, 409, 411, 415, 422];

/** `accepted`: the index complained about the form only. It may still refuse the project, which only the upload shows. */
export function judgeIncompleteUpload(answer: HttpAnswer): CredentialVerdict {
  const { status } = answer;
  if (COMPLAINTS_ABOUT_THE_FORM.includes(status)) return 'accepted';
  if (status === 401) return 'refused';
  if (status === 403) return isClosedForNow(answerText(answer)) ? 'unknown' : 'refused';
  return 'unknown';
}
