// The action's entry: read inputs, make gateways, run one command, set outputs. The only try/catch.
import { setTimeout } from 'node:timers/promises';
import { build } from './commands/build.ts';
import { preview } from './commands/preview.ts';
import type { PlanRequest } from './commands/read-plan.ts';
import { readProject } from './commands/read-project.ts';
import { release } from './commands/release.ts';
import type { ReleaseRequest } from './commands/release-request.ts';
import { UserError, UserErrors } from './findings/user-error.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { readPulls } from './gateways/github/pull-lookup.ts';
import { createReleaseCommits } from './gateways/github/release-commit.ts';
import { createReleases } from './gateways/github/releases.ts';
import { createRemoteHistory } from './gateways/github/remote-history.ts';
import { createRepositoryReader } from './gateways/github/repository.ts';
import { createFetch } from './gateways/http-fetch.ts';
import * as runner from './gateways/runner/runner.ts';
import { COMMAND_NAMES, parseActionInputs, type ActionInputs } from './inputs/action-inputs.ts';
import { chooseCredentials } from './inputs/index-credentials.ts';
import { readRunEvent, type RunEvent } from './inputs/run-event.ts';
import { selectCommand } from './inputs/select-command.ts';
import { planDocument } from './plan/plan-document.ts';
import { VERSION } from './report/product.ts';
import { renderErrorSummary } from './report/error-summary.ts';
import { quietOutcome, type RunOutcome } from './report/run-outcome.ts';
import { runOutputs } from './report/run-outputs.ts';
import { renderRunSummary } from './report/run-summary.ts';
import { indexProfile } from './upload/index-profile.ts';

const env = process.env;
const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
const steps = runner.createRunnerSteps(() => performance.now());

/** An action folder fixes its command by an argument, which no input can override. */
const fixedCommand = COMMAND_NAMES.find((name) => name === process.argv[2]) ?? null;

try {
  const inputs = parseActionInputs(runner.readInputs(env));
  const secrets = [inputs.token, inputs.password, inputs.pypiToken, inputs.testPypiToken].filter(Boolean);
  runner.maskSecrets(secrets);
  const event = readRunEvent(env, runner.readPayload(env));
  await succeed(await run(inputs, event, secrets));
} catch (error) {
  await fail(error);
}

async function run(inputs: ActionInputs, event: RunEvent, secrets: readonly string[]): Promise<RunOutcome> {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const fetch = createFetch(env);
  const client = createGitHubClient({ ...event, token: inputs.token, fetch });
  const history = createRemoteHistory(client);
  // Every command plans, and every plan begins with the tags: they are on their way while git reads the project.
  history.readTags().catch(() => undefined);
  const commit = createCommitFiles(createGit(workspace, env), event.sha);
  const [project, committedAt] = await Promise.all([
    readProject(commit, inputs.workingDirectory),
    commit.readDate(),
  ]);
  const command = fixedCommand ?? selectCommand(event, inputs, project.configuration.branches);
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
  const { python, workingDirectory } = inputs;
  const log = steps.info;
  const files = createBuildWorkspace({ workspace, env, secrets, python: python ?? '', fetch, log });
  if (command === 'build') return build({ ...inputs, plan }, { ...reads, ...files });

  const { createPackageIndex } = await import('./gateways/package-index/package-index.ts');
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
      user: credentials?.user ?? null,
      secretInput,
    },
    workflow: event.workflowPath?.split('/').at(-1) ?? 'release.yml',
    dryRun: inputs.dryRun,
    stopAfterDraft: inputs.stopAfterDraft,
  };
  const outcome = await release(request, {
    ...reads,
    ...files,
    ...createPackageIndex({ profile, credentials, fetch, log, wait, version: VERSION }),
    ...repository,
    ...createReleases(client),
    ...createReleaseCommits(client),
    readRunFor: (sha) => repository.readRunFor(sha, event.workflowPath),
    readPulls: (shas) => readPulls(client, shas),
    wait,
  });
  log(`${client.requestCount()} requests to GitHub for ${workingDirectory}.`);
  return outcome;
}

function filesSource({ dist, manifestDigest, verifyCommand, assets }: ActionInputs): ReleaseRequest['files'] {
  if (dist === null) return { kind: 'build', verifyCommand, assets };
  return manifestDigest === null ? { kind: 'none' } : { kind: 'dist', folder: dist, digest: manifestDigest };
}

async function succeed(outcome: RunOutcome): Promise<void> {
  const planFile = outcome.plan === null ? '' : runner.writePlanFile(env, planDocument(outcome.plan));
  runner.writeOutputs(runOutputs(outcome, planFile));
  await runner.writeSummary(renderRunSummary(outcome, steps.steps));
  steps.info(`${outcome.result}: ${outcome.reason}`);
}

async function fail(error: unknown): Promise<void> {
  runner.writeOutputs(runOutputs(quietOutcome('failed', 'an error stopped the run', null), ''));
  if (error instanceof UserError || error instanceof UserErrors) {
    const errors = error instanceof UserErrors ? error.errors : [error];
    await runner.writeSummary(renderErrorSummary(errors));
    runner.annotateErrors(errors);
  } else runner.annotateBug(error);
}
