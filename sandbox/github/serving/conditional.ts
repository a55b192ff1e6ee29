// Answers that the caller has already: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { RateLimit } from './rate-limit.ts';

type Headers = Readonly<Record<string, string>>;

/** The answer with its ETag, or 304 for a caller that has it; that one does not count against the limit when the caller signed in. */
export function conditional(answer: Answer, headers: Headers, rate: RateLimit): Answer {
  if (answer.status !== 200 || answer.body === undefined) return answer;
  const bytes = Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
  const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
  const validators = { ...answer.headers, etag, vary: 'Accept, Authorization, Cookie, Accept-Encoding' };
  if (!isSame(etag, validators, headers)) return { ...answer, headers: validators };
  if (headers['authorization'] !== undefined) rate.used -= 1;
  return { status: 304, headers: validators };
}

function isSame(etag: string, validators: Headers, headers: Headers): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known.split(/\s*,\s*/).includes(etag);
  const [changed, since] = [
    Date.parse(validators['last-modified'] ?? ''),
    Date.parse(headers['if-modified-since'] ?? ''),
  ];
  return changed <= since;
}
