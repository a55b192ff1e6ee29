// What a refused or failed GitHub request means to a person.
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import { UserError, UserErrors } from '../../findings/user-error.ts';
import { connectionReason, isCertificateFailure } from '../connection-failure.ts';
import { type AnswerHeaders, limitEnd } from './rate-limit.ts';

const LONGEST_MESSAGE = 500;

interface RequestFailure extends Error {
  readonly status: number;
  /** Absent when no answer came. */
  readonly response?: { readonly headers: AnswerHeaders };
}

interface GraphqlFailure extends Error {
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
  readonly headers?: AnswerHeaders;
}

/** Octokit's RequestError by shape: its class is a copy per package version. */
function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}

function isGraphqlFailure(error: unknown): error is GraphqlFailure {
  return error instanceof Error && Array.isArray((error as { errors?: unknown }).errors) && !isSilent(error);
}

/** GitHub answered with one of these. */
export function hasStatus(error: unknown, ...statuses: readonly number[]): error is RequestFailure {
  return isRequestFailure(error) && error.response !== undefined && statuses.includes(error.status);
}

/** Nobody knows whether the request had its effect: no answer came, or one of a server in trouble. */
export function isUncertain(error: unknown): boolean {
  if (isGraphqlFailure(error)) return error.errors.some(({ message }) => GRAPHQL_TROUBLE.test(message));
  return isSilent(error) || (isRequestFailure(error) && (error.status >= 500 || error.status === 408));
}

/** GraphQL's word for a server in trouble, with status 200. */
const GRAPHQL_TROUBLE = /^something went wrong while executing your query/i;

/** No answer came. Octokit dresses what `fetch` throws as status 500, without a response. */
export function isSilent(error: unknown): boolean {
  if (isRequestFailure(error)) return error.response === undefined;
  return error instanceof TypeError && /fetch/.test(error.message);
}

/** Too many requests: this one certainly did nothing. */
export function isLimited(error: unknown): boolean {
  if (isGraphqlFailure(error))
    return error.errors.some(({ type, message }) => type === 'RATE_LIMITED' || /rate limit/i.test(message));
  if (hasStatus(error, 429)) return true;
  if (!hasStatus(error, 403)) return false;
  const headers = failureHeaders(error);
  return (
    /rate limit/i.test(error.message) ||
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0'
  );
}

/** The token may not, or not on this host: a limit is something else. */
export function isForbidden(error: unknown): boolean {
  return hasStatus(error, 403, 404) && !isLimited(error);
}

/** A rule or a missing right said no: it will say so again. */
export function isRuled(error: unknown): boolean {
  if (isForbidden(error) || hasStatus(error, 401)) return true;
  if (isGraphqlFailure(error) && error.errors.some(({ type }) => type === 'FORBIDDEN')) return true;
  return /rule violations|protected branch|not accessible by|through a pull request/i.test(
    failureText(error),
  );
}

export function failureHeaders(error: unknown): AnswerHeaders {
  if (isGraphqlFailure(error)) return error.headers ?? {};
  return isRequestFailure(error) ? (error.response?.headers ?? {}) : {};
}

/** What GitHub said, on one line. */
export function failureText(error: unknown): string {
  const text = isGraphqlFailure(error)
    ? error.errors.map(({ message }) => message).join('; ')
    : error instanceof Error
      ? error.message
      : String(error);
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
}

/** A failure of the request is told as a failure of `what` (`create the draft release`). */
export async function tell<Value>(what: string, request: () => Promise<Value>): Promise<Value> {
  try {
    return await request();
  } catch (error) {
    return refuse(error, what);
  }
}

/** Rethrows a failure of `what` as an error that names the right or setting to mend. */
export function refuse(error: unknown, what: string): never {
  if (error instanceof UserError || error instanceof UserErrors) throw error;
  if (isSilent(error)) {
    const code = isCertificateFailure(error) ? 'github-certificate' : 'github-unreachable';
    throw raise(githubErrors, code, { what, message: connectionReason(error) });
  }
  if (isLimited(error)) {
    const end = limitEnd(failureHeaders(error), Date.now());
    throw raise(githubErrors, 'github-rate-limit', { what, message: failureText(error), end });
  }
  if (isGraphqlFailure(error)) throw graphqlError(error, what);
  if (!isRequestFailure(error)) throw error;
  throw statusError(error, what);
}

function statusError(error: RequestFailure, what: string): UserError {
  const { status } = error;
  const message = failureText(error);
  if (status === 401) return raise(githubErrors, 'github-token-invalid', { what });
  if (status === 407)
    return raise(githubErrors, 'github-unreachable', {
      what,
      message: 'the proxy asks for credentials (407)',
    });
  if (isTagBurnt(error)) return raise(githubErrors, 'github-tag-burnt', { what, message });
  if (status === 403 || status === 404) {
    const rights = String(error.response?.headers['x-accepted-github-permissions'] ?? 'contents=write');
    return raise(githubErrors, 'github-right-missing', { what, message, rights, status });
  }
  const code = status >= 500 ? 'github-unavailable' : 'github-request-failed';
  return raise(githubErrors, code, { what, message, status });
}

/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases: a tag name is used once. */
export function isTagBurnt(error: unknown): boolean {
  return /was used by an immutable release/i.test(failureText(error));
}

function graphqlError(error: GraphqlFailure, what: string): UserError {
  const message = failureText(error);
  const types = error.errors.map(({ type }) => type);
  const status = types.find((type) => type !== undefined) ?? 'GraphQL';
  if (types.includes('FORBIDDEN'))
    return raise(githubErrors, 'github-right-missing', { what, message, rights: 'contents=write', status });
  const code = isUncertain(error) ? 'github-unavailable' : 'github-request-failed';
  return raise(githubErrors, code, { what, message, status });
}
