// A step that uses a JavaScript action: its main process now, its post process at the end of the job.
import { fileURLToPath } from 'node:url';
import { type ActionMetadata, readActionMetadata } from './action-metadata.ts';
import { holds, interpolate, type JobStatus } from './expression.ts';
import type { JobContext } from './job-context.ts';
import { actionVariables, githubContext } from './runner-environment.ts';
import type { StepLog } from './step-log.ts';
import {
  createJobLog,
  type ProcessOptions,
  runInStep,
  type StepCommand,
  type StepResult,
} from './step-result.ts';

export interface ActionStepOptions extends ProcessOptions {
  readonly actionDir: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** For an action of another repository: `owner/name` and the ref that the workflow names. */
  readonly actionRepository?: string | undefined;
  readonly actionRef?: string | undefined;
}

export interface ActionStep {
  readonly main: StepResult;
  /** Null where the action has no post script, or its `post-if` doesn't hold. */
  post(status: JobStatus): Promise<StepResult | null>;
}

const packagedNode = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

export async function runActionStep(job: JobContext, options: ActionStepOptions): Promise<ActionStep> {
  const metadata = await readActionMetadata(options.actionDir);
  const log = createJobLog(job);
  const inputs = inputVariables(metadata, options.inputs, job, log);
  const main = await runScript(job, options, metadata.main, inputs, log);
  return {
    main,
    post: async (status) => {
      if (metadata.post === null) return null;
      if (!holds(metadata.postIf, { github: githubContext(job) }, status)) return null;
      const state = Object.entries(main.state).map(([name, value]): [string, string] => [
        `STATE_${name}`,
        value,
      ]);
      const variables = { ...inputs, ...Object.fromEntries(state) };
      return runScript(job, { ...options, signal: undefined }, metadata.post, variables);
    },
  };
}

async function runScript(
  job: JobContext,
  options: ActionStepOptions,
  script: string,
  variables: Readonly<Record<string, string>>,
  log?: StepLog,
): Promise<StepResult> {
  const [owner, name] = (options.actionRepository ?? '').split('/');
  const command: StepCommand = {
    command: job.options.node ?? packagedNode,
    args: [script],
    cwd: job.options.workspace,
    variables: {
      ...actionVariables(job),
      ...variables,
      GITHUB_ACTION: options.id ?? (name === undefined ? '__self' : `__${owner}_${name}`),
      GITHUB_ACTION_REPOSITORY: options.actionRepository ?? '',
      GITHUB_ACTION_REF: options.actionRef ?? '',
    },
  };
  return runInStep(job, options, command, log);
}

/** `INPUT_*`: upper case, spaces become underscores, everything else stays as it is. */
function inputVariables(
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  job: JobContext,
  log: StepLog,
): Record<string, string> {
  const names = metadata.inputs.map(({ name }) => name);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const unexpected = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
    log.annotate({
      level: 'warning',
      message: `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(names)}]`,
    });
  }
  for (const { name, deprecation } of metadata.inputs) {
    if (deprecation !== null && name in given) {
      log.annotate({
        level: 'warning',
        message: `Input '${name}' has been deprecated with message: ${deprecation}`,
      });
    }
  }
  const contexts = {
    github: githubContext(job),
    runner: { temp: job.options.temp, tool_cache: job.toolCache },
  };
  const defaults = metadata.inputs.map((input): [string, string] => [
    input.name,
    input.default === null ? '' : interpolate(input.default, contexts),
  ]);
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
