// Commands `release` and a person's tag in the action: the request from the inputs, and the gateways that are written through.
import type { PlanningRun } from './action-command.ts';
import { type ActionIndex, planIndexOptions, wait, withActionIndex } from './action-index.ts';
import { filesSource } from './action-files.ts';
import type { PlanNeeds, PlanRequest } from './commands/read-plan.ts';
import type { ReleaseRequest } from './commands/release-request.ts';
import type { PublishTagNeeds } from './commands/publish-tag.ts';
import { release, type ReleaseNeeds } from './commands/release.ts';
import type { CommitFiles } from './gateways/git/commit-files.ts';
import { readNewcomers } from './gateways/github/newcomers.ts';
import { readPulls } from './gateways/github/pull-lookup.ts';
import { createReleaseCommits } from './gateways/github/release-commit.ts';
import { createReleasePulls } from './gateways/github/release-pulls.ts';
import { createReleases } from './gateways/github/releases.ts';
import type { RemoteHistory } from './gateways/github/remote-history.ts';
import { createRepositoryReader } from './gateways/github/repository.ts';
import { createWriteRight } from './gateways/github/write-right.ts';
import type { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import type { createRunnerSteps } from './gateways/runner/runner.ts';
import { pullToCompare, tellShown } from './commands/tell-shown.ts';
import type { RunOutcome } from './report/run-outcome.ts';

/** What runCommand has at hand already; the rest is made here. */
export type Reads = ReturnType<typeof createRunnerSteps> &
  CommitFiles &
  RemoteHistory &
  Pick<PlanNeeds, 'checkApi'> &
  ReturnType<typeof createBuildWorkspace>;

/** Design, Security: the boundary is the job. */
const ONE_JOB =
  'Project code was built in the job that holds the token. Its environment has no secret, but on a runner that is hygiene, not a wall: see the two-job form in README.';

export async function runRelease(run: PlanningRun, plan: PlanRequest, reads: Reads): Promise<RunOutcome> {
  const { inputs, client, steps } = run;
  const { source, folder } = filesSource(inputs, plan.project.path);
  const outcome = await withActionIndex(run, planIndexOptions(run, plan, folder), (index) =>
    releaseTo(index, { run, plan, files: source, reads }),
  );
  if (source.kind === 'build' && outcome.manifestDigest !== null) steps.notice(ONE_JOB);
  const told = await withShown(outcome, client);
  steps.info(`${client.requestCount()} requests to GitHub.`);
  return told;
}

/** Whether the preview of its pull request showed what was done. */
async function withShown(outcome: RunOutcome, client: PlanningRun['client']): Promise<RunOutcome> {
  const pull = pullToCompare(outcome);
  if (pull === null) return outcome;
  const { createIssueComments } = await import('./gateways/github/issue-comments.ts');
  return tellShown(outcome, pull, createIssueComments(client));
}

interface Releasing {
  readonly run: PlanningRun;
  readonly plan: PlanRequest;
  readonly files: ReleaseRequest['files'];
  readonly reads: Reads;
}

async function releaseTo(index: ActionIndex, { run, plan, files, reads }: Releasing): Promise<RunOutcome> {
  const { inputs, event, client } = run;
  const repository = createRepositoryReader(client);
  const request: ReleaseRequest = {
    plan,
    files,
    owner: { runId: event.runId, attempt: event.runAttempt, head: event.sha },
    index: index.request,
    workflow: event.workflowPath?.split('/').at(-1) ?? 'release.yml',
    dryRun: inputs.dryRun,
    stopAfterDraft: inputs.stopAfterDraft,
    publishesCurrent: event.name === 'workflow_dispatch',
  };
  const needs = {
    ...reads,
    ...index.needs,
    ...repository,
    ...createReleases(client),
    ...createReleaseCommits(client),
    ...createReleasePulls(client),
    ...createWriteRight(client),
    readRepositoryId: async () => event.repositoryId ?? repository.readRepositoryId(),
    readRunFor: (sha: string) => repository.readRunFor(sha, event.workflowPath),
    readPulls: (shas: readonly string[]) => readPulls(client, shas),
    readNewcomers: (since: string, commits: ReadonlyMap<string, string>) =>
      readNewcomers(client, since, commits),
    clockSkew: () => client.clockSkew(),
    now: Date.now,
    wait,
  };
  const outcome = await releaseOrPublish(request, needs);
  const { configuration } = plan.project;
  if (!configuration.releaseComments) return outcome;
  const { afterRelease } = await import('./commands/after-release.ts');
  const { createReleasedPulls } = await import('./gateways/github/released-pulls.ts');
  const asked = {
    ...{ configuration, branch: plan.head.branch },
    ...{ isRerun: event.runAttempt > 1, isDryRun: inputs.dryRun },
  };
  return afterRelease(outcome, asked, { ...needs, ...createReleasedPulls(client) });
}

async function releaseOrPublish(
  request: ReleaseRequest,
  needs: ReleaseNeeds & PublishTagNeeds,
): Promise<RunOutcome> {
  const { target } = request.plan;
  if (target.kind !== 'tag') return release(request, needs);
  const { publishTag } = await import('./commands/publish-tag.ts');
  return publishTag({ ...request, tag: target.tag }, needs);
}
