// Command `release` in the action: its request from the inputs, and the gateways that it writes through.
import { setTimeout } from 'node:timers/promises';
import type { ActionRun } from './action-command.ts';
import type { PlanRequest } from './commands/read-plan.ts';
import type { ReleaseRequest } from './commands/release-request.ts';
import { release } from './commands/release.ts';
import type { CommitFiles } from './gateways/git/commit-files.ts';
import { readPulls } from './gateways/github/pull-lookup.ts';
import { createReleaseCommits } from './gateways/github/release-commit.ts';
import { createReleasePulls } from './gateways/github/release-pulls.ts';
import { createReleases } from './gateways/github/releases.ts';
import type { RemoteHistory } from './gateways/github/remote-history.ts';
import { createRepositoryReader } from './gateways/github/repository.ts';
import { createWriteRight } from './gateways/github/write-right.ts';
import { createPackageIndex } from './gateways/package-index/package-index.ts';
import type { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import type { createRunnerSteps } from './gateways/runner/runner.ts';
import type { ActionInputs } from './inputs/action-inputs.ts';
import { chooseCredentials } from './inputs/index-credentials.ts';
import { VERSION } from './report/product.ts';
import type { RunOutcome } from './report/run-outcome.ts';
import { indexProfile } from './upload/index-profile.ts';

/** What runCommand has at hand already; the rest is made here. */
type Reads = ReturnType<typeof createRunnerSteps> &
  CommitFiles &
  RemoteHistory &
  ReturnType<typeof createBuildWorkspace>;

const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

/** Design, Security: the boundary is the job. */
const ONE_JOB =
  'Project code was built in the job that holds the token. Its environment has no secret, but on a runner that is hygiene, not a wall: see the two-job form in README.';

export async function runRelease(run: ActionRun, plan: PlanRequest, reads: Reads): Promise<RunOutcome> {
  const { inputs, event, client, fetch, steps } = run;
  const profile = indexProfile(inputs.repository);
  const { credentials, secretInput } = chooseCredentials(profile, inputs);
  const repository = createRepositoryReader(client);
  const request: ReleaseRequest = {
    plan,
    files: filesSource(inputs),
    owner: { runId: event.runId, attempt: event.runAttempt, head: event.sha },
    index: {
      repository: `${event.owner}/${event.repo}`,
      indexName: profile.label,
      kind: profile.name,
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
    ...createReleases(client),
    ...createReleaseCommits(client),
    ...createReleasePulls(client),
    ...createWriteRight(client),
    readRepositoryId: async () => event.repositoryId ?? repository.readRepositoryId(),
    readRunFor: (sha) => repository.readRunFor(sha, event.workflowPath),
    readPulls: (shas) => readPulls(client, shas),
    clockSkew: () => client.clockSkew(),
    now: Date.now,
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
