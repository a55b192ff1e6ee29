// GitHub as it may also answer: the sandbox's answers to some requests, changed on their way.
import type { Fetch, FetchAnswer } from '../../src/gateways/fetch-contract.ts';

export interface Change {
  /** `METHOD url` */
  readonly request: RegExp;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields instead of those of the answer's JSON. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export function changedAnswer(...changes: readonly Change[]): (next: Fetch) => Fetch {
  return (next) => async (url, options) => {
    const answer = await next(url, options);
    const change = changes.find(({ request }) => request.test(`${options?.method ?? 'GET'} ${url}`));
    return change === undefined ? answer : changeAnswer(answer, change);
  };
}

async function changeAnswer(answer: FetchAnswer, { headers, fields }: Change): Promise<FetchAnswer> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { status } = answer;
  const body =
    fields !== undefined && answer.ok
      ? JSON.stringify({ ...JSON.parse(bytes.toString()), ...fields })
      : bytes;
  const all = { ...Object.fromEntries(answer.headers), ...headers };
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : body, { status, headers: all });
}

/** What a fine-grained token is told whose owner may push. */
export const TOKEN_OF_A_WRITER: Change = {
  request: /^GET https:\/\/api\.github\.com\/repos\/[^/]+\/[^/]+$/,
  fields: { permissions: { admin: false, maintain: false, push: true, triage: true, pull: true } },
};

/** GitHub's clock is ahead of this machine's. */
export function clockAhead(milliseconds: number): Change {
  const date = new Date(Date.now() + milliseconds).toUTCString();
  return { request: /^\w+ https:\/\/api\.github\.com\//, headers: { date } };
}
