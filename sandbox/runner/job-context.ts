// What the steps of one job share: the facts of the run, folders, secrets, and what earlier steps wrote to GITHUB_ENV and GITHUB_PATH.
import { mkdir, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Claims } from './id-token.ts';
import { idTokenClaims } from './id-token-claims.ts';
import { createSecretMasker, type SecretMasker } from './secret-masker.ts';

export interface GitHubUrls {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

export interface RunnerEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Where the payload doesn't say it (`release`, `schedule`): the commit and ref of the run. */
  readonly sha?: string;
  readonly ref?: string;
}

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Where a job with `id-token: write` asks for its token. */
export interface OidcEndpoint {
  readonly url: string;
  readonly token: string;
}

/** Makes the endpoint of one job. */
export interface JobTokenIssuer {
  endpoint(claims: Claims): OidcEndpoint;
}

export interface JobOptions {
  readonly event: RunnerEvent;
  /** `owner/name` */
  readonly repository: string;
  readonly workspace: string;
  /** RUNNER_TEMP; the caller removes it. */
  readonly temp: string;
  readonly github: GitHubUrls;
  readonly token?: string | undefined;
  /** Values that are masked from the start, besides the token. */
  readonly secrets?: readonly string[] | undefined;
  /** What the job's `env:` adds. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly permissions?: Permissions | undefined;
  /** Where a job with `id-token: write` asks for its token: an endpoint, or the issuer that makes one for this job. */
  readonly oidc?: OidcEndpoint | JobTokenIssuer | undefined;
  /** The job's `environment:`, a claim of its ID token. */
  readonly environment?: string | undefined;
  /** Claims that no event on this machine can have: a reusable workflow's `job_workflow_ref`, another server's `iss`. */
  readonly replacedClaims?: Claims | undefined;
  readonly runId?: number | undefined;
  readonly runNumber?: number | undefined;
  readonly runAttempt?: number | undefined;
  readonly workflow?: string | undefined;
  /** Path of the workflow file in the repository. */
  readonly workflowPath?: string | undefined;
  readonly job?: string | undefined;
  readonly actor?: string | undefined;
  readonly toolCache?: string | undefined;
  readonly home?: string | undefined;
  /** Where actions keep artifacts (sandbox/runner/artifact-service.ts); a closed port without it. */
  readonly resultsUrl?: string | undefined;
  /** RUNNER_DEBUG. */
  readonly debug?: boolean | undefined;
  /** Program that runs JavaScript actions; the packaged Node 24 by default. */
  readonly node?: string | undefined;
  readonly onLine?: ((line: string) => void) | undefined;
  /** Called when a step of a workflow's job begins, with its name, action or script. */
  readonly onStep?: ((job: string, step: string) => void) | undefined;
}

export interface JobContext {
  readonly options: JobOptions;
  readonly sha: string;
  readonly ref: string;
  readonly eventPath: string;
  readonly masker: SecretMasker;
  readonly runtimeToken: string;
  /** Null without `id-token: write`. */
  readonly oidc: OidcEndpoint | null;
  /** Marks every process of the job, so that those left over can be found at its end. */
  readonly trackingId: string;
  readonly toolCache: string;
  readonly environment: Map<string, string>;
  readonly path: string[];
}

const sharedCache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Makes the folders and the event file of a job. */
export async function createJobContext(options: JobOptions): Promise<JobContext> {
  const eventPath = join(options.temp, '_github_workflow', 'event.json');
  const toolCache = options.toolCache ?? join(sharedCache, 'tool-cache');
  const runtimeToken = makeRuntimeToken(options.runId ?? 1001);
  await Promise.all([
    mkdir(dirname(eventPath), { recursive: true }),
    mkdir(join(options.temp, '_runner_file_commands'), { recursive: true }),
    mkdir(options.workspace, { recursive: true }),
    mkdir(toolCache, { recursive: true }),
  ]);
  await writeFile(eventPath, JSON.stringify(options.event.payload, null, 2));
  const known = [options.token, runtimeToken, ...(options.secrets ?? [])];
  const job: JobContext = {
    options,
    ...whereEventPoints(options.event),
    eventPath,
    toolCache,
    runtimeToken,
    oidc: null,
    masker: createSecretMasker(known.filter((secret) => secret !== undefined)),
    trackingId: `github_${randomUUID()}`,
    environment: new Map(),
    path: [],
  };
  const oidc = jobEndpoint(job);
  if (oidc !== null) job.masker.add(oidc.token);
  return { ...job, oidc };
}

/** A JWT whose scope names run and job to the artifact service, as its client reads it. No one checks the signature here. */
function makeRuntimeToken(runId: number): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:run-${runId}:${randomUUID()}`;
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ scp })}.${Buffer.from(randomUUID()).toString('base64url')}`;
}

function jobEndpoint(job: JobContext): OidcEndpoint | null {
  const { oidc, permissions } = job.options;
  if (oidc === undefined || permissions?.['id-token'] !== 'write') return null;
  return 'endpoint' in oidc ? oidc.endpoint(idTokenClaims(job)) : oidc;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
function whereEventPoints({ name, payload, sha, ref }: RunnerEvent): { sha: string; ref: string } {
  const value = payload as {
    after?: string;
    ref?: string;
    number?: number;
    pull_request?: { merge_commit_sha?: string | null; head?: { sha?: string } };
    release?: { tag_name?: string };
    repository?: { default_branch?: string };
    merge_group?: { head_sha?: string; head_ref?: string };
  };
  const pull = value.pull_request;
  const found = {
    sha: sha ?? value.after ?? pull?.merge_commit_sha ?? pull?.head?.sha ?? value.merge_group?.head_sha,
    ref:
      ref ??
      value.merge_group?.head_ref ??
      (pull === undefined ? undefined : `refs/pull/${value.number}/merge`) ??
      (name === 'release' && value.release !== undefined
        ? `refs/tags/${value.release.tag_name}`
        : value.ref) ??
      `refs/heads/${value.repository?.default_branch ?? 'main'}`,
  };
  if (found.sha === undefined) throw new Error(`The payload of '${name}' holds no commit: give event.sha.`);
  // A dispatch through the API may name a branch without its prefix.
  return { sha: found.sha, ref: found.ref.startsWith('refs/') ? found.ref : `refs/heads/${found.ref}` };
}
