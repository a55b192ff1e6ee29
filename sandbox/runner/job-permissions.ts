// The rights of a job's token: exactly what its `permissions:` say.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
import type { Permissions, RunnerEvent } from './job-context.ts';

type Level = 'read' | 'write' | 'none';

const SCOPES = [
  ...['actions', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'id-token', 'issues'],
  ...['packages', 'pages', 'pull-requests', 'security-events', 'statuses'],
];

/** What a token has where neither workflow nor job say anything, in a repository with the restricted default. */
const DEFAULT: Permissions = { contents: 'read', packages: 'read' };

/** The job's block replaces the workflow's as a whole. A run for a fork's pull request can't write. */
export function jobPermissions(
  workflow: unknown,
  job: unknown,
  event: RunnerEvent,
  repository: string,
): Permissions {
  const declared = job ?? workflow;
  const entries = Object.entries(declared === undefined ? DEFAULT : declaredPermissions(declared));
  const fork = isForkRun(event, repository);
  const granted = entries
    .map(([scope, level]): [string, Level] => {
      if (!fork || level !== 'write') return [scope, level];
      return [scope, scope === 'id-token' ? 'none' : 'read'];
    })
    .filter((entry): entry is [string, 'read' | 'write'] => entry[1] !== 'none');
  return { metadata: 'read', ...Object.fromEntries(granted) };
}

/** Such a run gets no secrets either. */
export function isForkRun({ name, payload }: RunnerEvent, repository: string): boolean {
  if (name !== 'pull_request') return false;
  const { pull_request: pull } = payload as {
    pull_request?: { head?: { repo?: { full_name?: string } | null } };
  };
  return pull?.head?.repo?.full_name !== undefined && pull.head.repo.full_name !== repository;
}

function declaredPermissions(declared: unknown): Readonly<Record<string, Level>> {
  if (declared === 'read-all' || declared === 'write-all') {
    const level: Level = declared === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(
      SCOPES.map((scope) => [scope, scope === 'id-token' && level === 'read' ? 'none' : level]),
    );
  }
  if (typeof declared !== 'object' || declared === null)
    throw new Error(`permissions: ${String(declared)} is not valid.`);
  for (const [scope, level] of Object.entries(declared)) {
    if (!SCOPES.includes(scope)) throw new Error(`permissions: unknown scope '${scope}'.`);
    if (level !== 'read' && level !== 'write' && level !== 'none') {
      throw new Error(`permissions: ${scope} can't be '${level}'.`);
    }
  }
  return declared as Readonly<Record<string, Level>>;
}
