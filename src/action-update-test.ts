// The testing half of `actions/update`: it runs code of the project, and its job has no rights.
import { join } from 'node:path';
import type { OwnRun } from './action-own.ts';
import { findUpdates } from './commands/find-updates.ts';
import { writeUpdateFolder } from './commands/write-update-folder.ts';
import { createFiles } from './gateways/files.ts';
import { createUpdateGateways } from './gateways/update-gateways.ts';
import { readRunEvent } from './inputs/run-event.ts';
import type { TestingInputs } from './inputs/update-inputs.ts';
import type { ActionOutcome } from './report/action-outcome.ts';
import { counted } from './report/index-report.ts';
import { renderTestedUpdates } from './report/update-summary.ts';
import { createUpdateIndex } from './update-index.ts';

/** Never failed by an update that does not pass: the proposing job tells of it. */
export async function runUpdateTests(
  { env, payload, fetch, indexRoots, steps }: OwnRun,
  inputs: TestingInputs,
): Promise<ActionOutcome> {
  const { token, folder, output } = inputs;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const { apiUrl } = readRunEvent(env, payload);
  const gateways = await createUpdateGateways({
    ...{ folder: join(workspace, folder), env, fetch, indexRoots, secrets: [token], log: steps.info },
    openIndex: createUpdateIndex({ env, fetch, token, apiUrl, log: steps.info }),
    temporary: env['RUNNER_TEMP'],
  });
  try {
    const result = await steps.step('Find and test', () =>
      findUpdates({ ...inputs, stacked: false }, gateways),
    );
    const files = createFiles(workspace);
    const { digest } = await writeUpdateFolder(result, {
      keptText: gateways.keptText,
      writeFile: (path, text) => files.write(`${output}/${path}`, text),
    });
    const found = result.updates.length > 0;
    const passed = result.updates.filter(({ state }) => state === 'green').length;
    return {
      outputs: {
        result: found ? 'found' : 'nothing',
        found: String(found),
        path: output,
        'updates-digest': digest,
        'pull-requests': '[]',
        issues: '[]',
      },
      summary: renderTestedUpdates(result),
      line: found
        ? `found: ${counted(result.updates.length, 'update')}, of which ${passed} ${passed === 1 ? 'passes' : 'pass'}`
        : 'nothing: every package is as new as the policy allows',
      failed: false,
    };
  } finally {
    await gateways.close();
  }
}
