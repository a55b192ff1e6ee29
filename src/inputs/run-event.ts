// The event that started the run, from the runner's variables and the event's payload.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables

export interface RunEvent {
  /** `push`, `workflow_dispatch`, … */
  readonly name: string;
  /** Of the payload: `published` of a release; null where there is none. */
  readonly action: string | null;
  /** The commit of the event. */
  readonly sha: string;
  /** Short branch name; null for tags and pull requests. */
  readonly branch: string | null;
  readonly tag: string | null;
  readonly owner: string;
  readonly repo: string;
  /** Null when the payload does not tell. */
  readonly defaultBranch: string | null;
  /** GraphQL node id of the repository; null when the payload does not tell. */
  readonly repositoryId: string | null;
  readonly runId: string;
  readonly runAttempt: number;
  /** Counts the runs of the workflow, from 1. */
  readonly runNumber: number;
  /** Null when the payload does not tell. */
  readonly isPrivate: boolean | null;
  /** `.github/workflows/release.yml`; null outside a workflow. */
  readonly workflowPath: string | null;
  /** `https://github.com`. */
  readonly serverUrl: string;
  readonly apiUrl: string;
}

type Payload = Readonly<Record<string, unknown>>;

export function readRunEvent(env: Readonly<Record<string, string | undefined>>, payload: Payload): RunEvent {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const type = env['GITHUB_REF_TYPE'];
  const name = env['GITHUB_REF_NAME'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    action: text(payload, 'action'),
    sha: env['GITHUB_SHA'] ?? '',
    branch:
      ref.startsWith('refs/heads/') || (type === 'branch' && !ref.startsWith('refs/pull/')) ? name : null,
    tag: type === 'tag' || ref.startsWith('refs/tags/') ? name : null,
    owner,
    repo,
    defaultBranch: text(member(payload, 'repository'), 'default_branch'),
    repositoryId: text(member(payload, 'repository'), 'node_id'),
    runId: env['GITHUB_RUN_ID'] ?? '0',
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    runNumber: Number(env['GITHUB_RUN_NUMBER'] ?? '1') || 1,
    isPrivate: visibility(member(payload, 'repository')),
    workflowPath: workflowPath(env['GITHUB_WORKFLOW_REF'] ?? ''),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  };
}

/** `owner/repo/.github/workflows/release.yml@refs/heads/main` */
function workflowPath(ref: string): string | null {
  const match = /^[^/]+\/[^/]+\/(.+?)@/.exec(ref);
  return match?.[1] ?? null;
}

/** Internal repositories are private as well: `visibility` tells more, `private` is always there. */
function visibility(repository: unknown): boolean | null {
  const found = member(repository, 'private');
  return typeof found === 'boolean' ? found : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Payload)[name] : undefined;
}

function text(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' ? found : null;
}
