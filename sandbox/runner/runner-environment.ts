// The environment of a step, made from nothing: what a hosted runner gives, and what this machine needs to reach its registries.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JobContext } from './job-context.ts';

type Variables = Readonly<Record<string, string>>;

const sharedCache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Certificates, registries and caches of this machine; proxies only when a caller passes them on itself. */
const MACHINE =
  /^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO|PIP_\w+|UV_\w+)$/;
/** pyenv and the like choose by these; Windows programs do not start without theirs. */
const NEEDED = [
  'PYENV_VERSION',
  'PYENV_ROOT',
  'SystemRoot',
  'ComSpec',
  'PATHEXT',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
];
const SYSTEM = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' } as Readonly<Record<string, string>>;
const ARCHITECTURE = { x64: 'X64', arm64: 'ARM64' } as Readonly<Record<string, string>>;

/** `own` is the step's `env:`, which can't replace what the runner itself sets; `fixed` is what only the runner knows of this step. */
export function stepVariables(job: JobContext, own: Variables, fixed: Variables): Record<string, string> {
  const path = [...job.path, process.env.PATH ?? ''].join(delimiter);
  return {
    ...machineVariables(job),
    ...(job.options.env ?? {}),
    ...Object.fromEntries(job.environment),
    PATH: path,
    ...own,
    ...githubVariables(job),
    ...runnerVariables(job),
    ...oidcVariables(job),
    ...fixed,
  };
}

function machineVariables(job: JobContext): Variables {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (MACHINE.test(entry[0]) || NEEDED.includes(entry[0])),
  );
  return {
    UV_CACHE_DIR: join(sharedCache, 'uv'),
    PIP_CACHE_DIR: join(sharedCache, 'pip'),
    ...Object.fromEntries(kept),
    HOME: job.options.home ?? process.env.HOME ?? job.options.temp,
    LANG: 'C.UTF-8',
    USER: 'runner',
    CI: 'true',
  };
}

function githubVariables(job: JobContext): Variables {
  const { options, ref, sha } = job;
  const context = githubContext(job);
  const facts = repositoryFacts(job);
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: String(context.actor),
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: options.github.apiUrl,
    GITHUB_BASE_REF: context.base_ref as string,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: job.eventPath,
    GITHUB_GRAPHQL_URL: options.github.graphqlUrl,
    GITHUB_HEAD_REF: context.head_ref as string,
    GITHUB_JOB: String(context.job),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: String(context.ref_name),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: String(context.ref_type),
    GITHUB_REPOSITORY: options.repository,
    GITHUB_REPOSITORY_ID: facts.id,
    GITHUB_REPOSITORY_OWNER: String(context.repository_owner),
    GITHUB_REPOSITORY_OWNER_ID: facts.ownerId,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(context.run_attempt),
    GITHUB_RUN_ID: String(context.run_id),
    GITHUB_RUN_NUMBER: String(context.run_number),
    GITHUB_SERVER_URL: options.github.serverUrl,
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: String(context.actor),
    GITHUB_WORKFLOW: String(context.workflow),
    GITHUB_WORKFLOW_REF: workflowRef(job),
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: options.workspace,
  };
}

export function workflowRef({ options, ref }: JobContext): string {
  return `${options.repository}/${options.workflowPath ?? '.github/workflows/release.yml'}@${ref}`;
}

/** What the event says of the repository; ids are strings, as the runner has them. */
export function repositoryFacts({
  options,
}: JobContext): Readonly<Record<'id' | 'ownerId' | 'visibility', string>> {
  const { repository } = options.event.payload as {
    repository?: { id?: number; private?: boolean; owner?: { id?: number } };
  };
  return {
    id: String(repository?.id ?? 1),
    ownerId: String(repository?.owner?.id ?? 1),
    visibility: repository?.private === true ? 'private' : 'public',
  };
}

function runnerVariables(job: JobContext): Variables {
  return {
    RUNNER_ARCH: ARCHITECTURE[process.arch] ?? 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: SYSTEM[process.platform] ?? 'Linux',
    RUNNER_TEMP: job.options.temp,
    RUNNER_TOOL_CACHE: job.toolCache,
    RUNNER_TRACKING_ID: job.trackingId,
    RUNNER_WORKSPACE: dirname(job.options.workspace),
    ...(job.options.debug === true ? { RUNNER_DEBUG: '1' } : {}),
  };
}

/** The token endpoint is offered to every step of a job, but only with `id-token: write`. */
function oidcVariables({ oidc }: JobContext): Variables {
  if (oidc === null) return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token };
}

/** What JavaScript actions get besides, and `run:` steps don't. */
export function actionVariables(job: JobContext): Variables {
  return {
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RESULTS_URL: job.options.resultsUrl ?? 'http://127.0.0.1:9/',
  };
}

/** The `github` context of expressions. */
export function githubContext(job: JobContext): Readonly<Record<string, unknown>> {
  const { options, ref, sha } = job;
  const payload = options.event.payload as {
    sender?: { login?: string };
    pull_request?: { head?: { ref?: string }; base?: { ref?: string } };
  };
  return {
    token: options.token ?? '',
    repository: options.repository,
    repository_owner: options.repository.split('/')[0],
    event_name: options.event.name,
    event: options.event.payload,
    event_path: job.eventPath,
    sha,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    head_ref: payload.pull_request?.head?.ref ?? '',
    base_ref: payload.pull_request?.base?.ref ?? '',
    actor: options.actor ?? payload.sender?.login ?? 'octocat',
    run_id: options.runId ?? 1001,
    run_number: options.runNumber ?? 1,
    run_attempt: options.runAttempt ?? 1,
    workflow: options.workflow ?? 'release',
    job: options.job ?? 'release',
    workspace: options.workspace,
    api_url: options.github.apiUrl,
    graphql_url: options.github.graphqlUrl,
    server_url: options.github.serverUrl,
  };
}
