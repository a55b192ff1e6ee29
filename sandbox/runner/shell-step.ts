// A `run:` step: bash, as a hosted runner starts it.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { JobContext } from './job-context.ts';
import { type ProcessOptions, runInStep, type StepResult } from './step-result.ts';

export interface ShellStepOptions extends ProcessOptions {
  readonly script: string;
  readonly shell: string | null;
  readonly workingDirectory: string | null;
}

export async function runShellStep(job: JobContext, options: ShellStepOptions): Promise<StepResult> {
  if (options.shell !== null && options.shell !== 'bash')
    throw new Error(`shell: ${options.shell} is not supported.`);
  const file = join(job.options.temp, `${randomUUID()}.sh`);
  await writeFile(file, options.script);
  const strict = options.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  const result = await runInStep(job, options, {
    command: 'bash',
    args: [...strict, file],
    cwd: resolve(job.options.workspace, options.workingDirectory ?? '.'),
    variables: {},
  });
  if (result.exitCode !== 0) {
    result.log.annotate({ level: 'error', message: `Process completed with exit code ${result.exitCode}.` });
  }
  return result;
}
