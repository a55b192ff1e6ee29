// What a refused or failed GitHub request means to a person.
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import { UserError } from '../../findings/user-error.ts';

interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Octokit's RequestError by shape: its class is a copy per package version. */
export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}

export function hasStatus(error: unknown, ...statuses: readonly number[]): error is RequestFailure {
  return isRequestFailure(error) && statuses.includes(error.status);
}

/** Rethrows a failure of `what` (`create the draft release`) as an error that names the right or setting to mend. */
export function refuse(error: unknown, what: string): never {
  if (error instanceof UserError || !isRequestFailure(error)) throw networkFailure(error, what);
  const message = firstLine(error.message);
  if (error.status === 401) throw raise(githubErrors, 'github-token-invalid', { what });
  if (isRateLimit(error)) throw raise(githubErrors, 'github-rate-limit', { what, message });
  if (error.status === 403 || error.status === 404) {
    const rights = String(error.response?.headers['x-accepted-github-permissions'] ?? 'contents=write');
    throw raise(githubErrors, 'github-right-missing', { what, message, rights, status: error.status });
  }
  throw raise(githubErrors, 'github-request-failed', { what, message, status: error.status });
}

function isRateLimit(error: RequestFailure): boolean {
  return (
    error.status === 429 ||
    (error.status === 403 && /rate limit/i.test(error.message)) ||
    error.response?.headers['x-ratelimit-remaining'] === '0'
  );
}

function networkFailure(error: unknown, what: string): unknown {
  if (!(error instanceof TypeError)) return error;
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return raise(githubErrors, 'github-unreachable', { what, message: firstLine(cause) });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
