// What an index's answer to `POST /_/oidc/mint-token` means. Codes: https://docs.pypi.org/trusted-publishers/troubleshooting/#token-minting
import { plainLine } from '../notes/plain-line.ts';
import { answerText, type HttpAnswer } from '../upload/answer-text.ts';
import { asObject, type Fields, parseObject, textField } from './json-object.ts';

/**
 * `again`: ask once more, with a new ID token, for this one may be used up. `refused`: asking again changes nothing. `expires`: Unix
 * seconds by the index's clock, null when it does not say.
 */
export type MintVerdict =
  | { readonly kind: 'minted'; readonly token: string; readonly expires: number | null }
  | { readonly kind: 'again'; readonly answer: string }
  | { readonly kind: 'disabled'; readonly answer: string }
  | { readonly kind: 'not-offered'; readonly answer: string }
  | { readonly kind: 'refused'; readonly code: string; readonly answer: string };

const LONGEST_TOKEN = 16 * 1024;

export function judgeMint(answer: HttpAnswer): MintVerdict {
  const { status } = answer;
  const fields = parseObject(answer.body);
  if (status >= 200 && status < 300) return judgeToken(fields);
  const said = `HTTP ${status}: ${answerText(answer)}`;
  if (status === 408 || status === 429 || status >= 500) return { kind: 'again', answer: said };
  if (status === 403) return { kind: 'disabled', answer: said };
  if (status < 400 || status === 404 || status === 405) return { kind: 'not-offered', answer: said };
  // Not Warehouse speaks here, but what stands before it.
  if (fields === null) return { kind: 'again', answer: `HTTP ${status} and no JSON` };
  return judgeErrors(fields, said);
}

/** The body is never shown: it may hold a token that was only not recognised. */
function judgeToken(fields: Fields | null): MintVerdict {
  const token = fields === null ? null : textField(fields, 'token', LONGEST_TOKEN);
  if (fields === null || token === null || !/^[\x21-\x7e]+$/.test(token))
    return { kind: 'again', answer: 'it answered HTTP 200 without a token' };
  const { expires } = fields;
  return { kind: 'minted', token, expires: typeof expires === 'number' && expires > 0 ? expires : null };
}

function judgeErrors(fields: Fields, said: string): MintVerdict {
  const listed = Array.isArray(fields['errors']) ? fields['errors'].slice(0, 5) : [];
  const errors = listed.flatMap((entry: unknown) => {
    const error = asObject(entry);
    const code = error === null ? null : textField(error, 'code', 100);
    return error === null || code === null
      ? []
      : [{ code, description: textField(error, 'description', 5000) ?? '' }];
  });
  const [first] = errors;
  if (first === undefined) return { kind: 'refused', code: '', answer: said };
  const answer = errors
    .map(({ code, description }) => plainLine(description === '' ? code : `${code}: ${description}`, 400))
    .join('; ');
  if (first.code === 'not-enabled') return { kind: 'disabled', answer };
  if (first.code === 'invalid-reuse-token') return { kind: 'again', answer };
  return { kind: 'refused', code: first.code, answer };
}
