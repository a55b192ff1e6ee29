// What a refused or failed GitHub request means to a person.
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import { UserError, UserErrors } from '../../findings/user-error.ts';
import { connectionReason } from '../package-index/index-connection.ts';

const LONGEST_MESSAGE = 500;

interface RequestFailure extends Error {
  readonly status: number;
  /** Absent when no answer came. */
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

interface GraphqlFailure extends Error {
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
}

/** Octokit's RequestError by shape: its class is a copy per package version. */
function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}

function isGraphqlFailure(error: unknown): error is GraphqlFailure {
  return error instanceof Error && Array.isArray((error as { errors?: unknown }).errors) && !isNetwork(error);
}

/** GitHub answered with one of these. */
export function hasStatus(error: unknown, ...statuses: readonly number[]): error is RequestFailure {
  return isRequestFailure(error) && error.response !== undefined && statuses.includes(error.status);
}

/** Nobody knows whether the request had its effect: no answer came, or one of a server in trouble. */
export function isUncertain(error: unknown): boolean {
  return isNetwork(error) || (isRequestFailure(error) && error.status >= 500);
}

/** Octokit dresses what `fetch` throws as status 500, without a response. */
function isNetwork(error: unknown): boolean {
  if (isRequestFailure(error)) return error.response === undefined;
  return error instanceof TypeError && /fetch/.test(error.message);
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

/** Rethrows a failure of `what` (`create the draft release`) as an error that names the right or setting to mend. */
export function refuse(error: unknown, what: string): never {
  if (error instanceof UserError || error instanceof UserErrors) throw error;
  if (isNetwork(error))
    throw raise(githubErrors, 'github-unreachable', { what, message: connectionReason(error) });
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
  if (isRateLimit(error)) return raise(githubErrors, 'github-rate-limit', { what, message });
  if (status === 403 || status === 404) {
    const rights = String(error.response?.headers['x-accepted-github-permissions'] ?? 'contents=write');
    return raise(githubErrors, 'github-right-missing', { what, message, rights, status });
  }
  const code = status >= 500 ? 'github-unavailable' : 'github-request-failed';
  return raise(githubErrors, code, { what, message, status });
}

function graphqlError(error: GraphqlFailure, what: string): UserError {
  const message = failureText(error);
  const types = error.errors.map(({ type }) => type);
  const status = types.find((type) => type !== undefined) ?? 'GraphQL';
  if (types.includes('RATE_LIMITED')) return raise(githubErrors, 'github-rate-limit', { what, message });
  if (types.includes('FORBIDDEN'))
    return raise(githubErrors, 'github-right-missing', { what, message, rights: 'contents=write', status });
  return raise(githubErrors, 'github-request-failed', { what, message, status });
}

function isRateLimit(error: RequestFailure): boolean {
  return (
    error.status === 429 ||
    (error.status === 403 && /rate limit/i.test(error.message)) ||
    (error.status === 403 && error.response?.headers['x-ratelimit-remaining'] === '0')
  );
}
