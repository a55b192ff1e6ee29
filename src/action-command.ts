// The second half of the action's entry: the project and its plan's request, then the command of this run. What a command needs is
// loaded for it alone.
import { openApiCheck } from './action-api.ts';
import type { PlanRequest } from './commands/read-plan.ts';
import { readProject } from './commands/read-project.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createGit } from './gateways/git/run-git.ts';
import type { GitHubClient } from './gateways/github/octokit.ts';
import type { RemoteHistory } from './gateways/github/remote-history.ts';
import type { createRunnerSteps } from './gateways/runner/runner.ts';
import type { ActionInputs } from './inputs/action-inputs.ts';
import type { RunEvent } from './inputs/run-event.ts';
import { indexProfile } from './upload/index-profile.ts';
import { isWithoutIndex } from './upload/without-index.ts';
import { refuseIgnoredInputs, refuseLateBill } from './inputs/ignored-inputs.ts';
import { type PlanningCommand, type RunChoice, selectRun } from './inputs/select-run.ts';
import { quietOutcome, type RunOutcome } from './report/run-outcome.ts';
import type { Reads } from './action-release.ts';
import type { createBuildWorkspace } from './gateways/python/build-workspace.ts';

export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly secrets: readonly string[];
  readonly event: RunEvent;
  /** Of the event; hostile. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** Certificates (PEM) that count for the index; empty: as for others. */
  readonly indexRoots: readonly string[];
  readonly steps: ReturnType<typeof createRunnerSteps>;
}

/** A run that asks GitHub. */
export interface PlanningRun extends ActionRun {
  readonly client: GitHubClient;
  readonly history: RemoteHistory;
}

/** Commands that plan; `publish` and `verify` read no project. */
export async function runCommand(run: PlanningRun, command: PlanningCommand | null): Promise<RunOutcome> {
  const { inputs, event, env, history, steps, secrets } = run;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const git = createGit(workspace, childEnvironment(env, secrets));
  const commit = createCommitFiles(git, event.sha);
  const [project, committedAt] = await Promise.all([
    readProject(commit, inputs.workingDirectory),
    commit.readDate(),
  ]);
  const choice = selectRun(event, command, inputs, project.configuration);
  if (choice.kind === 'nothing') return quietOutcome('nothing', choice.reason, null);
  refuseIgnoredInputs(choice.target, inputs);
  refuseLateBill(choice.kind, inputs);
  const plan: PlanRequest = {
    target: choice.target,
    head: { branch: event.branch, sha: event.sha, committedAt },
    project,
    bump: inputs.bump,
    version: inputs.version,
    repositoryUrl: `${event.serverUrl}/${event.owner}/${event.repo}`,
  };
  const checkApi = await openApiCheck(run, choice.kind, project.configuration, { git, commit });
  const reads = { ...steps, ...commit, ...history, checkApi };
  if (choice.kind === 'preview') {
    const { runPreview } = await import('./action-preview.ts');
    return runPreview(run, plan, reads);
  }
  return runBuilding(run, choice, plan, { ...reads, workspace });
}

async function runBuilding(
  run: PlanningRun,
  choice: Exclude<RunChoice, { kind: 'nothing' }>,
  plan: PlanRequest,
  reads: Omit<Reads, keyof ReturnType<typeof createBuildWorkspace>> & { readonly workspace: string },
): Promise<RunOutcome> {
  const { inputs, env, secrets, fetch, steps } = run;
  const { workspace } = reads;
  const { createBuildWorkspace } = await import('./gateways/python/build-workspace.ts');
  const python = inputs.python ?? '';
  const files = createBuildWorkspace({ workspace, env, secrets, python, fetch, log: steps.info });
  if (choice.kind === 'build') {
    const { build } = await import('./commands/build.ts');
    const { verifyCommand, assets, sbom, dist } = inputs;
    return build(
      { plan, verifyCommand, assets, sbom, dist, index: knownIndex(inputs) },
      { ...reads, ...files },
    );
  }
  if (choice.kind === 'publish-planned') {
    const { runPublishPlanned } = await import('./action-publish-planned.ts');
    return runPublishPlanned(run, plan, { ...reads, ...files });
  }
  const { runRelease } = await import('./action-release.ts');
  return runRelease(run, plan, { ...reads, ...files });
}

/** A build job is told where its files go, or it does not know: PyPI's rules then wait for the job that does. */
function knownIndex({ repository, indexProfile: profile, indexUrl: simpleUrl }: ActionInputs) {
  if (repository === '' || isWithoutIndex(repository)) return null;
  const { name: kind, label: indexName } = indexProfile(repository, { profile, simpleUrl });
  return { kind, indexName };
}
