// One run of a command, as the action's entry makes it, with what came of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterRelease } from '../../src/commands/after-release.ts';
import { build } from '../../src/commands/build.ts';
import { preview } from '../../src/commands/preview.ts';
import type { FilesSource } from '../../src/commands/prepare-files.ts';
import type { PlanNeeds, PlanRequest } from '../../src/commands/read-plan.ts';
import { readProject } from '../../src/commands/read-project.ts';
import { publishDist } from '../../src/commands/publish-dist.ts';
import { publishPlanned } from '../../src/commands/publish-planned.ts';
import { publishTag } from '../../src/commands/publish-tag.ts';
import type { ReleaseRequest } from '../../src/commands/release-request.ts';
import { release } from '../../src/commands/release.ts';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createCommitFiles } from '../../src/gateways/git/commit-files.ts';
import { createGit } from '../../src/gateways/git/run-git.ts';
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { readNewcomers } from '../../src/gateways/github/newcomers.ts';
import { readPulls } from '../../src/gateways/github/pull-lookup.ts';
import { createReleasedPulls } from '../../src/gateways/github/released-pulls.ts';
import { createReleaseCommits } from '../../src/gateways/github/release-commit.ts';
import { createReleasePulls } from '../../src/gateways/github/release-pulls.ts';
import { createReleases } from '../../src/gateways/github/releases.ts';
import { createRemoteHistory } from '../../src/gateways/github/remote-history.ts';
import { createRepositoryReader } from '../../src/gateways/github/repository.ts';
import { createWriteRight } from '../../src/gateways/github/write-right.ts';
import { createNoIndex } from '../../src/gateways/package-index/no-index.ts';
import { createPackageIndex } from '../../src/gateways/package-index/package-index.ts';
import { createBuildWorkspace } from '../../src/gateways/python/build-workspace.ts';
import type { PlanTarget } from '../../src/plan/plan-target.ts';
import type { Standing } from '../../src/release/standing.ts';
import type { RunOutcome } from '../../src/report/run-outcome.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { PASSWORD, type TestProject, USER, type World } from './world.ts';

export interface RunOptions {
  readonly command?: 'release' | 'build' | 'preview' | 'publish-tag' | 'publish-planned' | 'publish';
  readonly files?: FilesSource;
  /** The commit of the event; the head of main by default. */
  readonly sha?: string;
  readonly branch?: string | null;
  readonly token?: string;
  readonly credentials?: { readonly user: string; readonly password: string } | null;
  readonly dist?: string;
  /** As with `repository: none`. */
  readonly withoutIndex?: boolean;
  readonly dryRun?: boolean;
  readonly stopAfterDraft?: boolean;
  readonly publishesCurrent?: boolean;
  readonly workingDirectory?: string;
  readonly target?: PlanRequest['target'];
  readonly version?: PlanRequest['version'];
  readonly bump?: PlanRequest['bump'];
  readonly checkApi?: PlanNeeds['checkApi'];
  readonly runId?: string;
  readonly attempt?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** In front of both services. */
  readonly fetch?: (next: Fetch) => Fetch;
  readonly repositoryUrl?: string;
}

export interface Run {
  readonly outcome: RunOutcome | null;
  /** All user errors; a bug is thrown. */
  readonly errors: readonly UserError[];
  readonly log: readonly string[];
  readonly warnings: readonly string[];
  readonly steps: readonly string[];
  /** Where the release stood at the end. */
  readonly standing: Standing | null;
  readonly requests: number;
  /** `METHOD route` of everything that changed GitHub. */
  readonly writes: readonly string[];
}

interface Seen {
  readonly log: string[];
  readonly warnings: string[];
  readonly steps: string[];
  standing: Standing | null;
}

export async function planRequest(
  project: Pick<TestProject, 'directory' | 'fullName' | 'head'>,
  options: RunOptions = {},
): Promise<PlanRequest> {
  const sha = options.sha ?? (await project.head());
  const commit = createCommitFiles(createGit(project.directory, process.env), sha);
  const branch = options.branch === undefined ? 'main' : options.branch;
  return {
    head: { branch, sha, committedAt: await commit.readDate() },
    project: await readProject(commit, options.workingDirectory ?? '.'),
    target: options.target ?? { kind: 'next' },
    bump: options.bump ?? null,
    version: options.version ?? null,
    repositoryUrl: options.repositoryUrl ?? `https://github.com/${project.fullName}`,
  };
}

export async function run(world: World, project: TestProject, options: RunOptions = {}): Promise<Run> {
  const seen: Seen = { log: [], warnings: [], steps: [], standing: null };
  const watched = world.watch();
  const end = (outcome: RunOutcome | null, errors: readonly UserError[]): Run => ({
    ...seen,
    outcome,
    errors,
    requests: watched.requests().length,
    writes: watched.writes().map(({ method, route, operation }) => `${method} ${operation ?? route}`),
  });
  try {
    return end(await start(world, project, options, seen), []);
  } catch (error) {
    if (error instanceof UserError) return end(null, [error]);
    if (error instanceof UserErrors) return end(null, error.errors);
    throw error;
  }
}

/** Nobody waits in a test for longer than it takes others to answer. */
const wait = (milliseconds: number): Promise<void> => sleep(Math.min(milliseconds, 20));

async function start(
  world: World,
  project: TestProject,
  options: RunOptions,
  seen: Seen,
): Promise<RunOutcome> {
  const around = options.fetch ?? ((next) => next);
  const token = options.token ?? project.token();
  const [owner = '', repo = ''] = project.fullName.split('/');
  const client = createGitHubClient({
    ...{ token, owner, repo, apiUrl: 'https://api.github.com' },
    fetch: around(world.github.fetch),
    log: (text) => void seen.log.push(text),
    wait,
  });
  const plan = await planRequest(project, options);
  const commit = createCommitFiles(createGit(project.directory, process.env), plan.head.sha);
  const reporting = {
    step: async <Value>(title: string, work: () => Promise<Value>): Promise<Value> => {
      seen.steps.push(title);
      return work();
    },
    info: (text: string) => void seen.log.push(text),
    warn: (text: string) => void seen.warnings.push(text),
    standing: (standing: Standing | null) => void (seen.standing = standing),
  };
  const checkApi = options.checkApi ?? null;
  const reads = { ...reporting, ...commit, ...createRemoteHistory(client), checkApi };
  if (options.command === 'preview') return preview(plan, reads);
  const credentials =
    options.credentials === undefined ? { user: USER, password: PASSWORD } : options.credentials;
  const workspace = createBuildWorkspace({
    workspace: project.directory,
    env: { ...process.env, PIP_FIND_LINKS: undefined, RUNNER_TEMP: world.root, ...options.env },
    secrets: [token, PASSWORD],
    python: '',
    fetch,
    log: reporting.info,
  });
  const files = options.files ?? { kind: 'build', verifyCommand: null, assets: [] };
  if (options.command === 'build') {
    const { verifyCommand, assets, sbom = false } = files as Extract<FilesSource, { kind: 'build' }>;
    return build(
      { plan, verifyCommand, assets, sbom, dist: options.dist ?? null, index: null },
      { ...reads, ...workspace },
    );
  }
  const profile = indexProfile(world.index.uploadUrl);
  const repository = createRepositoryReader(client);
  const request: ReleaseRequest = {
    plan,
    files,
    owner: { runId: options.runId ?? '7', attempt: options.attempt ?? 1, head: plan.head.sha },
    index: {
      repository: project.fullName,
      indexName: profile.label,
      kind: profile.name,
      user: credentials?.user ?? null,
      secretInput: '`user` and `password`',
    },
    workflow: 'release.yml',
    dryRun: options.dryRun ?? false,
    stopAfterDraft: options.stopAfterDraft ?? false,
    publishesCurrent: options.publishesCurrent ?? false,
  };
  const needs = {
    ...reads,
    ...workspace,
    ...(options.withoutIndex
      ? createNoIndex()
      : createPackageIndex({
          ...{ profile, credentials, wait, version: '0' },
          fetch: around(fetch),
          log: reporting.info,
        })),
    ...repository,
    ...createReleases(client),
    ...createReleaseCommits(client),
    ...createReleasePulls(client),
    ...createWriteRight(client),
    readRunFor: (sha: string) => repository.readRunFor(sha, '.github/workflows/release.yml'),
    readPulls: (shas: readonly string[]) => readPulls(client, shas),
    readNewcomers: (since: string, commits: ReadonlyMap<string, string>) =>
      readNewcomers(client, since, commits),
    clockSkew: () => client.clockSkew(),
    now: Date.now,
    wait,
    attestFiles: async () => undefined,
  };
  if (options.command === 'publish-planned') return publishPlanned(request, needs);
  if (options.command === 'publish') return publishDist({ ...request, ...distOf(files) }, needs);
  const outcome =
    options.command === 'publish-tag'
      ? await publishTag(
          { ...request, tag: (plan.target as Extract<PlanTarget, { kind: 'tag' }>).tag },
          needs,
        )
      : await release(request, needs);
  const { configuration } = plan.project;
  const asked = {
    ...{ configuration, branch: plan.head.branch },
    ...{ isRerun: request.owner.attempt > 1, isDryRun: request.dryRun },
  };
  return afterRelease(outcome, asked, { ...needs, ...createReleasedPulls(client) });
}

function distOf(files: FilesSource): {
  readonly dist: string | null;
  readonly manifestDigest: string | null;
} {
  return files.kind === 'dist'
    ? { dist: files.folder, manifestDigest: files.digest }
    : { dist: 'dist', manifestDigest: null };
}

/** Fails like a network that is gone. */
export const unreachable: Fetch = () =>
  Promise.reject(
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED 192.0.2.1:443'), { code: 'ECONNREFUSED' }),
    }),
  );
