// The second half of the action's entry: the project and its plan's request, then the command of this run. What a command needs is
// loaded for it alone.
import type { PlanRequest } from './commands/read-plan.ts';
import { preview } from './commands/preview.ts';
import { readProject } from './commands/read-project.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createGit } from './gateways/git/run-git.ts';
import type { GitHubClient } from './gateways/github/octokit.ts';
import type { RemoteHistory } from './gateways/github/remote-history.ts';
import type { createRunnerSteps } from './gateways/runner/runner.ts';
import type { ActionInputs, CommandName } from './inputs/action-inputs.ts';
import type { RunEvent } from './inputs/run-event.ts';
import { selectCommand } from './inputs/select-command.ts';
import type { RunOutcome } from './report/run-outcome.ts';

export interface ActionRun {
  readonly inputs: ActionInputs;
  readonly secrets: readonly string[];
  readonly event: RunEvent;
  readonly fixedCommand: CommandName | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  readonly client: GitHubClient;
  readonly history: RemoteHistory;
  readonly steps: ReturnType<typeof createRunnerSteps>;
}

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
  if (command === 'release') {
    const { runRelease } = await import('./action-release.ts');
    return runRelease(run, plan, { ...reads, ...files });
  }
  const { build } = await import('./commands/build.ts');
  return build({ ...inputs, plan }, { ...reads, ...files });
}
