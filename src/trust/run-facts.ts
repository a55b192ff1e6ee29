// What the runner tells of this run, as far as trusted publishing asks.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
import { asObject, type Fields, textField } from './json-object.ts';

export interface RunFacts {
  readonly isActions: boolean;
  /** The runner sets the request variables for jobs with `id-token: write` only. */
  readonly mayAskForIdToken: boolean;
  readonly eventName: string | null;
  /** `acme/vault` */
  readonly repository: string | null;
  /** The repository that the pull request of the event comes from, if that is another one. */
  readonly fork: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LONGEST_NAME = 300;

export function readRunFacts(env: Environment, payload: Fields): RunFacts {
  const repository = env['GITHUB_REPOSITORY'] || null;
  return {
    isActions: env['GITHUB_ACTIONS'] === 'true',
    mayAskForIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    eventName: env['GITHUB_EVENT_NAME'] || null,
    repository,
    fork: readFork(payload, repository),
  };
}

function readFork(payload: Fields, repository: string | null): string | null {
  const pull = asObject(payload['pull_request']);
  const head = pull === null ? null : asObject(pull['head']);
  if (head === null) return null;
  const source = asObject(head['repo']);
  // A fork that was deleted after its pull request was opened.
  if (source === null) return 'a deleted repository';
  const name = textField(source, 'full_name', LONGEST_NAME);
  return name === null || name.toLowerCase() === repository?.toLowerCase() ? null : name;
}
