// One run where releases are proposed, as the action makes it, up to what is decided about the pull request.
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedRequest, LoggedWrite } from '../../sandbox/github/serving/request-log.ts';
import { readMergedRelease, type MergedPull } from '../../src/commands/merged-release.ts';
import { proposeRelease } from '../../src/commands/propose-release.ts';
import { readPlan } from '../../src/commands/read-plan.ts';
import { withdrawProposal } from '../../src/commands/withdraw-proposal.ts';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createCommitFiles } from '../../src/gateways/git/commit-files.ts';
import { createLocalHistory } from '../../src/gateways/git/local-history.ts';
import { createGit } from '../../src/gateways/git/run-git.ts';
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { createReleaseCommits } from '../../src/gateways/github/release-commit.ts';
import { createReleasePulls } from '../../src/gateways/github/release-pulls.ts';
import { createReleases } from '../../src/gateways/github/releases.ts';
import { createRepositoryReader } from '../../src/gateways/github/repository.ts';
import { createWriteRight } from '../../src/gateways/github/write-right.ts';
import type { PackagePlan } from '../../src/plan/release-plan.ts';
import type { ReleasePull } from '../../src/release/release-pull.ts';
import type { Standing } from '../../src/release/standing.ts';
import type { RunOutcome } from '../../src/report/run-outcome.ts';
import { planRequest, type RunOptions } from './release-run.ts';
import { RIGHTS, type TestProject, type World } from './world.ts';

export const PULL_RIGHTS = { ...RIGHTS, 'pull-requests': 'write' } as const;

export type ProposeOptions = Pick<
  RunOptions,
  'sha' | 'branch' | 'token' | 'dryRun' | 'version' | 'bump' | 'fetch'
>;

export interface ProposeRun {
  /** Of a plan with edits. */
  readonly outcome: RunOutcome | null;
  /** Of a plan without edits; undefined when it was not asked for. */
  readonly merged: MergedPull | null | undefined;
  /** Of a plan without a release. */
  readonly withdrawn: ReleasePull | null;
  readonly errors: readonly UserError[];
  readonly log: readonly string[];
  readonly warnings: readonly string[];
  /** Where the proposal stood at the end. */
  readonly standing: Standing | null;
  readonly writes: readonly string[];
  readonly requests: readonly string[];
}

interface Seen {
  readonly log: string[];
  readonly warnings: string[];
  standing: Standing | null;
}

type Done = Pick<ProposeRun, 'outcome' | 'merged' | 'withdrawn' | 'errors'>;

const NOTHING: Done = { outcome: null, merged: undefined, withdrawn: null, errors: [] };

export async function propose(
  world: World,
  project: TestProject,
  options: ProposeOptions = {},
): Promise<ProposeRun> {
  const seen: Seen = { log: [], warnings: [], standing: null };
  const watched = world.watch();
  const done = await start(world, project, options, seen).catch((error: unknown): Done => {
    if (error instanceof UserError) return { ...NOTHING, errors: [error] };
    if (error instanceof UserErrors) return { ...NOTHING, errors: error.errors };
    throw error;
  });
  const named = ({ route, operation }: LoggedRequest | LoggedWrite): string => operation ?? route;
  return { ...seen, ...done, writes: watched.writes().map(named), requests: watched.requests().map(named) };
}

async function start(world: World, project: TestProject, options: ProposeOptions, seen: Seen): Promise<Done> {
  const around = options.fetch ?? ((next: Fetch) => next);
  const [owner = '', repo = ''] = project.fullName.split('/');
  const client = createGitHubClient({
    ...{ owner, repo, apiUrl: 'https://api.github.com' },
    token: options.token ?? project.token(PULL_RIGHTS),
    fetch: around(world.github.fetch),
    log: (text) => void seen.log.push(text),
    wait: (milliseconds) => sleep(Math.min(milliseconds, 20)),
  });
  await project.git('fetch', '--quiet', '--tags', 'origin', 'main');
  const plan = await planRequest(project, options);
  const git = createGit(project.directory, process.env);
  const commit = createCommitFiles(git, plan.head.sha);
  const history = createLocalHistory(git);
  const repository = createRepositoryReader(client);
  const needs = {
    step: <Value>(_: string, work: () => Promise<Value>): Promise<Value> => work(),
    info: (text: string) => void seen.log.push(text),
    warn: (text: string) => void seen.warnings.push(text),
    standing: (standing: Standing | null) => void (seen.standing = standing),
    ...commit,
    ...history,
    ...repository,
    ...createReleases(client),
    ...createReleaseCommits(client),
    ...createReleasePulls(client),
    ...createWriteRight(client),
    readRunFor: (sha: string) => repository.readRunFor(sha, '.github/workflows/release.yml'),
    readPage: async () => 'empty' as const,
    wait: async () => undefined,
  };
  const read = await readPlan(plan, { ...commit, ...history });
  const planned = read.plan.packages[0] as PackagePlan;
  const request = {
    plan,
    index: { repository: project.fullName, indexName: 'pypi' },
    workflow: 'release.yml',
    dryRun: options.dryRun ?? false,
  };
  if (planned.result === 'nothing')
    return { ...NOTHING, withdrawn: await withdrawProposal(read.plan, needs) };
  if (planned.edits.length === 0)
    return { ...NOTHING, merged: await readMergedRelease({ request, read, planned }, needs) };
  return { ...NOTHING, outcome: await proposeRelease({ request, read, planned }, needs) };
}
