// The second half of the action's entry: the gateways that the command of this run needs, and the command.
import { setTimeout } from 'node:timers/promises';
import type { PlanRequest } from './commands/read-plan.ts';
import { preview } from './commands/preview.ts';
import { readProject } from './commands/read-project.ts';
import type { ReleaseRequest } from './commands/release-request.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createGit } from './gateways/git/run-git.ts';
import type { GitHubClient } from './gateways/github/octokit.ts';
import type { RemoteHistory } from './gateways/github/remote-history.ts';
import type { createRunnerSteps } from './gateways/runner/runner.ts';
import type { ActionInputs, CommandName } from './inputs/action-inputs.ts';
import { chooseCredentials } from './inputs/index-credentials.ts';
import type { RunEvent } from './inputs/run-event.ts';
import { selectCommand } from './inputs/select-command.ts';
import { VERSION } from './report/product.ts';
import type { RunOutcome } from './report/run-outcome.ts';
import { indexProfile } from './upload/index-profile.ts';

export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly secrets: readonly string[];
  readonly event: RunEvent;
  readonly fixedCommand: CommandName | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly client: GitHubClient;
  readonly history: RemoteHistory;
  readonly steps: ReturnType<typeof createRunnerSteps>;
}

const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

export async function runCommand(run: ActionRun): Promise<RunOutcome> {
  const { inputs, event, env, history, steps, fetch, secrets } = run;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const commit = createCommitFiles(createGit(workspace, childEnvironment(env, secrets)), event.sha);
  const [project, committedAt] = await Promise.all([
    readProject(commit, inputs.workingDirectory),
    commit.readDate(),
  ]);
  const command = run.fixedCommand ?? selectCommand(event, inputs, project.configuration.branches);
  const plan: PlanRequest = {
    head: { branch: event.branch, sha: event.sha, committedAt },
    project,
    bump: inputs.bump,
    version: inputs.version,
    repositoryUrl: `${event.serverUrl}/${event.owner}/${event.repo}`,
  };
  const reads = { ...steps, ...commit, ...history };
  if (command === 'preview') return preview(plan, reads);

  const { createBuildWorkspace } = await import('./gateways/python/build-workspace.ts');
  const python = inputs.python ?? '';
  const files = createBuildWorkspace({ workspace, env, secrets, python, fetch, log: steps.info });
  if (command === 'release') return runRelease(run, plan, { ...reads, ...files });
  const { build } = await import('./commands/build.ts');
  return build({ ...inputs, plan }, { ...reads, ...files });
}

type BuildReads = Parameters<typeof import('./commands/build.ts').build>[1] &
  Pick<RemoteHistory, 'logins'> &
  Pick<ReturnType<typeof createCommitFiles>, 'readTree'> &
  Pick<
    ReturnType<typeof import('./gateways/python/build-workspace.ts').createBuildWorkspace>,
    'listFolder' | 'readBytes' | 'keepDistribution'
  >;

/** Design, Security: the boundary is the job. */
const ONE_JOB =
  'Project code was built in the job that holds the token. Its environment has no secret, but on a runner that is hygiene, not a wall: see the two-job form in README.';

async function runRelease(run: ActionRun, plan: PlanRequest, reads: BuildReads): Promise<RunOutcome> {
  const { inputs, event, client, fetch, steps } = run;
  const [{ release }, { createPackageIndex }, repositories, releases, commits, pulls] = await Promise.all([
    import('./commands/release.ts'),
    import('./gateways/package-index/package-index.ts'),
    import('./gateways/github/repository.ts'),
    import('./gateways/github/releases.ts'),
    import('./gateways/github/release-commit.ts'),
    import('./gateways/github/pull-lookup.ts'),
  ]);
  const profile = indexProfile(inputs.repository);
  const { credentials, secretInput } = chooseCredentials(profile, inputs);
  const repository = repositories.createRepositoryReader(client);
  const request: ReleaseRequest = {
    plan,
    files: filesSource(inputs),
    owner: { runId: event.runId, attempt: event.runAttempt, head: event.sha },
    index: {
      repository: `${event.owner}/${event.repo}`,
      indexName: profile.label,
      user: credentials?.user ?? null,
      secretInput,
    },
    workflow: event.workflowPath?.split('/').at(-1) ?? 'release.yml',
    dryRun: inputs.dryRun,
    stopAfterDraft: inputs.stopAfterDraft,
  };
  const outcome = await release(request, {
    ...reads,
    ...createPackageIndex({ profile, credentials, fetch, log: steps.info, wait, version: VERSION }),
    ...repository,
    ...releases.createReleases(client),
    ...commits.createReleaseCommits(client),
    readRunFor: (sha) => repository.readRunFor(sha, event.workflowPath),
    readPulls: (shas) => pulls.readPulls(client, shas),
    wait,
  });
  if (request.files.kind === 'build' && outcome.manifestDigest !== null) steps.notice(ONE_JOB);
  steps.info(`${client.requestCount()} requests to GitHub.`);
  return outcome;
}

function filesSource({ dist, manifestDigest, verifyCommand, assets }: ActionInputs): ReleaseRequest['files'] {
  if (manifestDigest !== null)
    return dist === null
      ? { kind: 'draft', digest: manifestDigest }
      : { kind: 'dist', folder: dist, digest: manifestDigest };
  return dist === null ? { kind: 'build', verifyCommand, assets } : { kind: 'none' };
}
