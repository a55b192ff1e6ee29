// Uploads without a release, in the action: a rehearsal or the checkout's version, and `actions/publish`.
import { resolve } from 'node:path';
import type { ActionRun } from './action-command.ts';
import { filesSource } from './action-files.ts';
import { planIndexOptions, withActionIndex, wait } from './action-index.ts';
import type { Reads } from './action-release.ts';
import { publishDist } from './commands/publish-dist.ts';
import { publishPlanned } from './commands/publish-planned.ts';
import type { PlanRequest } from './commands/read-plan.ts';
import { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import type { RunOutcome } from './report/run-outcome.ts';

export async function runPublishPlanned(
  run: ActionRun,
  plan: PlanRequest,
  reads: Reads,
): Promise<RunOutcome> {
  const { inputs } = run;
  const files = filesSource(inputs, plan.project.path);
  return withActionIndex(run, planIndexOptions(run, plan, files.folder), (index) => {
    const { dryRun, stopAfterDraft } = inputs;
    const request = { plan, files: files.source, index: index.request, dryRun, stopAfterDraft };
    return publishPlanned(request, { ...reads, ...index.needs, wait });
  });
}

/** It asks GitHub for nothing: the job needs no right there. */
export async function runPublish(run: ActionRun): Promise<RunOutcome> {
  const { inputs, env, secrets, fetch, steps } = run;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const files = createBuildWorkspace({ workspace, env, secrets, python: '', fetch, log: steps.info });
  let project: string | null = null;
  const { dist, manifestDigest, dryRun } = inputs;
  const options = {
    project: () => project,
    attestations: inputs.attestations ?? 'auto',
    folder: dist === null ? null : resolve(workspace, dist),
  } as const;
  return withActionIndex(run, options, ({ request, needs }) => {
    const readPage: typeof needs.readPage = (name, filenames) => {
      project = name;
      return needs.readPage(name, filenames);
    };
    return publishDist(
      { dist, manifestDigest, dryRun, index: request },
      { ...steps, ...files, ...needs, readPage, wait },
    );
  });
}
