// `actions/publish`: uploads without a plan, a history or a release.
import { resolve } from 'node:path';
import type { ActionRun } from './action-command.ts';
import { withActionIndex, wait } from './action-index.ts';
import { publishDist } from './commands/publish-dist.ts';
import { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import { refuseWithoutIndex } from './inputs/without-index-inputs.ts';
import type { RunOutcome } from './report/run-outcome.ts';

/** It asks GitHub for nothing: the job needs no right there. */
export async function runPublish(run: ActionRun): Promise<RunOutcome> {
  const { inputs, env, secrets, fetch, steps } = run;
  refuseWithoutIndex(inputs, 'publish');
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
