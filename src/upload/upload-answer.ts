// What an answer to an upload means. Texts only sharpen the message and choose when to look again; what is on the index is decided by its page.
import { raise } from '../findings/catalogue.ts';
import { uploadErrors } from '../findings/upload-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { answerText, type HttpAnswer } from './answer-text.ts';

/**
 * `retry`: the index is busy, look at its page and send again after the delay (null: choose one). `unclear`: the file may be there, look at the
 * page and do not send again. Both carry the error for when patience ends.
 */
export type UploadAnswer =
  | { readonly verdict: 'stored' }
  | { readonly verdict: 'refused'; readonly error: UserError }
  | { readonly verdict: 'retry'; readonly delaySeconds: number | null; readonly error: UserError }
  | { readonly verdict: 'unclear'; readonly error: UserError };

export interface UploadAttempt {
  readonly index: string;
  readonly url: string;
  readonly filename: string;
  readonly size: number;
  /** How many times the file was sent, this one included. */
  readonly attempts: number;
  /** False: none was configured. */
  readonly hasCredential: boolean;
}

export interface UploadReply extends HttpAnswer {
  readonly location: string | null;
  readonly retryAfterSeconds: number | null;
}

const EXISTS =
  /already (?:exist|been taken|contains|uploaded)|exists? already|file-name-reuse|previously (?:used|existed)|updating assets|cannot be updated|to (?:delete\/)?overwrite|could not locate artifact|exists in non-volatile/i;
const CREDENTIAL =
  /authentication|credential|token (?:is )?(?:invalid|expired)|invalid api token|unauthori[sz]ed/i;
const CLOSED_FOR_NOW =
  /read-only mode|uploads are temporarily disabled|new (?:user|project) registration temporarily disabled/i;
const TOO_OLD = /releases? older than \d+ days/i;

export function judgeAnswer(reply: UploadReply, attempt: UploadAttempt): UploadAnswer {
  const { status } = reply;
  if (status >= 200 && status < 300) return { verdict: 'stored' };
  const text = answerText(reply);
  const about = { ...attempt, status, text };
  if (status >= 300 && status < 400) {
    const target = originAndPath(reply.location, attempt.url);
    return { verdict: 'refused', error: raise(uploadErrors, 'upload-redirected', { ...about, target }) };
  }
  if (status === 408 || status === 429 || status >= 500 || (status === 403 && isClosedForNow(text))) {
    const error = raise(uploadErrors, 'upload-busy', about);
    return { verdict: 'retry', delaySeconds: reply.retryAfterSeconds, error };
  }
  if (status === 409 || EXISTS.test(text))
    return { verdict: 'unclear', error: raise(uploadErrors, 'upload-filename-taken', about) };
  return { verdict: 'refused', error: refusal(about) };
}

/** PyPI in read-only mode answers 403; no credential would help. */
export function isClosedForNow(text: string): boolean {
  return CLOSED_FOR_NOW.test(text);
}

function refusal(about: UploadAttempt & { readonly status: number; readonly text: string }): UserError {
  const { status, text } = about;
  const answer = `HTTP ${status}: ${text}`;
  if (status === 401 || (status === 403 && (CREDENTIAL.test(text) || !about.hasCredential)))
    return credentialError({ ...about, answer });
  if (status === 403) return raise(uploadErrors, 'upload-forbidden', about);
  if (status === 404 || status === 405) return raise(uploadErrors, 'upload-url-wrong', about);
  if (status === 413) return raise(uploadErrors, 'upload-too-large', about);
  if (/file too large/i.test(text)) return raise(uploadErrors, 'upload-too-large', about);
  if (TOO_OLD.test(text)) return raise(uploadErrors, 'upload-release-too-old', about);
  return raise(uploadErrors, 'upload-refused', about);
}

/** The credential was refused, or there is none. `answer`: what the index said, `HTTP 401: …`. */
export function credentialError(about: {
  readonly index: string;
  readonly answer: string;
  readonly hasCredential: boolean;
}): UserError {
  const code = about.hasCredential ? 'index-credentials-refused' : 'index-credentials-missing';
  return raise(uploadErrors, code, about);
}

/** Queries of redirects may hold secrets. */
function originAndPath(location: string | null, base: string): string {
  if (location === null || !URL.canParse(location, base)) return 'nowhere';
  const url = new URL(location, base);
  return `${url.origin}${url.pathname}`;
}
