// A client of the sandbox whose waits are written down instead of waited for.
import { createGitHubClient, type GitHubClient } from '../../../src/gateways/github/octokit.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import type { LoggedRequest } from '../../../sandbox/github/serving/request-log.ts';
import { type Fixture, releaser } from '../../sandbox/github/fixture.ts';

export interface PatientClient {
  readonly client: GitHubClient;
  /** Seconds. */
  readonly waits: readonly number[];
  readonly log: readonly string[];
}

export const CONNECTION = {
  token: 't',
  apiUrl: 'https://api.github.com',
  owner: 'acme',
  repo: 'vault',
} as const;

interface PatientOptions {
  readonly token?: string;
  readonly silenceMs?: number;
  /** Waits end when that many have begun; 1 by default. */
  readonly together?: number;
}

export function patientClient(
  fetch: Fetch,
  { together = 1, ...options }: PatientOptions = {},
): PatientClient {
  const waits: number[] = [];
  const log: string[] = [];
  const sleeping: (() => void)[] = [];
  let clock = Date.parse('2026-05-04T10:00:00Z');
  const client = createGitHubClient({
    ...CONNECTION,
    ...options,
    fetch,
    log: (text) => void log.push(text),
    wait: (milliseconds) => {
      waits.push(milliseconds / 1000);
      const slept = new Promise<void>((resolve) => void sleeping.push(resolve));
      if (sleeping.length < together) return slept;
      clock += milliseconds;
      for (const wake of sleeping.splice(0)) wake();
      return slept;
    },
    now: () => clock,
  });
  return { client, waits, log };
}

export function sandboxClient(
  { sandbox }: Fixture,
  around: (next: Fetch) => Fetch = (next) => next,
): PatientClient {
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions: releaser, kind: 'actions' });
  return patientClient(around(sandbox.fetch), { token });
}

/** `METHOD path` of what changed GitHub, numbers as `#`. */
export function writesOf({ sandbox }: Fixture): readonly string[] {
  return sandbox.writes.map(brief);
}

export function requestsOf({ sandbox }: Fixture): readonly string[] {
  return sandbox.requests.map(brief);
}

function brief({ method, path, operation }: LoggedRequest): string {
  return `${method} ${operation ?? path.replace('/repos/acme/vault/', '').replace(/\d{4,}/g, '#')}`;
}
