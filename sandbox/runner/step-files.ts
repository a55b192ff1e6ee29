// The command files of one process, and what it wrote to them.
import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseKeyValueFile, parsePathFile, SUMMARY_LIMIT } from './file-commands.ts';
import type { JobContext } from './job-context.ts';
import type { StepLog } from './step-log.ts';

const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

type FileVariable = keyof typeof FILES;
export type StepFiles = Readonly<Record<FileVariable, string>>;

export interface StepWrites {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
  /** A file that can't be read fails its step. */
  readonly failed: boolean;
}

export async function createStepFiles(temp: string): Promise<StepFiles> {
  const id = randomUUID();
  const entries = Object.entries(FILES).map(([variable, name]): [string, string] => [
    variable,
    join(temp, '_runner_file_commands', `${name}_${id}`),
  ]);
  await Promise.all(entries.map(([, path]) => writeFile(path, '')));
  return Object.fromEntries(entries) as StepFiles;
}

/** Reads and removes the files, and hands `GITHUB_ENV` and `GITHUB_PATH` on to the steps after this one. */
export async function collectStepFiles(files: StepFiles, job: JobContext, log: StepLog): Promise<StepWrites> {
  const text = async (variable: FileVariable) => readFile(files[variable], 'utf8').catch(() => '');
  let failed = false;
  const pairs = async (variable: FileVariable): Promise<ReadonlyMap<string, string>> => {
    try {
      return parseKeyValueFile(await text(variable));
    } catch (error) {
      failed = true;
      const message = error instanceof Error ? error.message : String(error);
      log.annotate({ level: 'error', message: `Unable to process file command '${variable}' successfully.` });
      log.annotate({ level: 'error', message });
      return new Map();
    }
  };
  const writes = {
    outputs: await pairs('GITHUB_OUTPUT'),
    env: allowedEnvironment(await pairs('GITHUB_ENV'), log),
    path: parsePathFile(await text('GITHUB_PATH')),
    state: await pairs('GITHUB_STATE'),
    summary: limitedSummary(await text('GITHUB_STEP_SUMMARY'), job, log),
  };
  for (const [name, value] of writes.env) job.environment.set(name, value);
  job.path.unshift(...writes.path);
  await Promise.all(Object.values(files).map((path) => rm(path, { force: true })));
  return { ...writes, failed };
}

/** Later steps can't be given another identity, nor options for Node. */
function allowedEnvironment(env: ReadonlyMap<string, string>, log: StepLog): ReadonlyMap<string, string> {
  return new Map(
    [...env].filter(([name]) => {
      if (name.toUpperCase() === 'NODE_OPTIONS') {
        log.annotate({
          level: 'error',
          message: `Can't store ${name} output parameter using '$GITHUB_ENV' command.`,
        });
        return false;
      }
      return !/^(?:GITHUB|RUNNER)_/i.test(name);
    }),
  );
}

function limitedSummary(summary: string, job: JobContext, log: StepLog): string {
  const size = Buffer.byteLength(summary);
  if (size <= SUMMARY_LIMIT) return job.masker.mask(summary);
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${SUMMARY_LIMIT / 1024}k, got ${Math.ceil(size / 1024)}k.`;
  log.annotate({ level: 'error', message });
  return '';
}
