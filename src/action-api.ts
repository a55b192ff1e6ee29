// Whether and how a run of the action compares the public API: as configured, or else in previews of pull requests.
import type { PlanningRun } from './action-command.ts';
import type { ApiMode } from './api/api-judgement.ts';
import type { ApiCheck } from './commands/check-api.ts';
import type { CommitFiles } from './gateways/git/commit-files.ts';
import type { Git } from './gateways/git/run-git.ts';
import type { RunChoice } from './inputs/select-run.ts';
import type { Configuration } from './project/configuration.ts';

/** Null: nobody asked, and then nothing is loaded or requested for it. */
export async function openApiCheck(
  run: PlanningRun,
  choice: RunChoice['kind'],
  { apiCheck }: Configuration,
  { git, commit }: { readonly git: Git; readonly commit: CommitFiles },
): Promise<ApiCheck | null> {
  const mode = apiCheck ?? (choice === 'preview' && isProposal(run.event.name) ? 'warn' : 'off');
  return mode === 'off' ? null : createCheck(run, mode, git, commit);
}

function isProposal(event: string): boolean {
  return event === 'pull_request' || event === 'merge_group';
}

async function createCheck(
  { inputs, client, env, secrets, fetch, steps }: PlanningRun,
  mode: ApiMode,
  git: Git,
  commit: CommitFiles,
): Promise<ApiCheck> {
  const [{ createApiCheck }, { createApiComparison }, { createCommitTree }] = await Promise.all([
    import('./commands/check-api.ts'),
    import('./gateways/python/api-comparison.ts'),
    import('./gateways/github/commit-tree.ts'),
  ]);
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const comparison = createApiComparison({
    ...{ git, workspace, env, secrets, fetch, log: steps.info },
    python: inputs.python ?? '',
    // A depth-1 checkout has no files of the last release.
    readElsewhere: async (sha) => createCommitTree(client, sha),
  });
  return createApiCheck(mode, commit, { ...comparison, annotate: steps.annotate });
}
