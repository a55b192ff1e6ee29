// Whether an index offers trusted publishing, from its answer to `GET /_/oidc/audience`.
import { answerText, type HttpAnswer } from '../upload/answer-text.ts';
import { isForeignAudience } from './foreign-audience.ts';
import { parseObject, textField } from './json-object.ts';

/** `answer`: what the index said, for people. `unknown`: it was busy or could not be reached. */
export type TrustOffer =
  | { readonly kind: 'offered'; readonly audience: string }
  | { readonly kind: 'foreign-audience'; readonly audience: string }
  | { readonly kind: 'disabled'; readonly answer: string }
  | { readonly kind: 'not-offered'; readonly answer: string }
  | { readonly kind: 'unknown'; readonly answer: string };

const LONGEST_AUDIENCE = 300;

export function judgeAudience(answer: HttpAnswer, indexUrl: string): TrustOffer {
  const { status } = answer;
  const said = `HTTP ${status}: ${answerText(answer)}`;
  if (status === 408 || status === 429 || status >= 500) return { kind: 'unknown', answer: said };
  const fields = parseObject(answer.body);
  // Private indexes answer 403 to every path that they don't know; Warehouse says why.
  if (
    status === 403 &&
    fields !== null &&
    /trusted publishing/i.test(textField(fields, 'message', 500) ?? '')
  )
    return { kind: 'disabled', answer: said };
  const audience = status === 200 && fields !== null ? textField(fields, 'audience', LONGEST_AUDIENCE) : null;
  if (audience === null || !/^[\x21-\x7e]+$/.test(audience))
    return { kind: 'not-offered', answer: status === 200 ? 'its answer names no audience' : said };
  return { kind: isForeignAudience(audience, indexUrl) ? 'foreign-audience' : 'offered', audience };
}
