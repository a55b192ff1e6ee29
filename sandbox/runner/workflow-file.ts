// A workflow file, as far as documented workflows go. A key that this runner would pass over in silence is an error, so that no test proves
// less than it says.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

type YamlMap = Readonly<Record<string, unknown>>;

export interface WorkflowStep {
  readonly id: string | null;
  readonly name: string | null;
  readonly if: string | null;
  readonly uses: string | null;
  readonly run: string | null;
  readonly shell: string | null;
  readonly workingDirectory: string | null;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly continueOnError: boolean;
}

export interface WorkflowJob {
  readonly id: string;
  readonly needs: readonly string[];
  readonly if: string | null;
  /** As written; undefined when the job has no such block. */
  readonly permissions: unknown;
  /** Its name, before expressions are read. */
  readonly environment: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow {
  readonly name: string;
  /** Event names with their filters. */
  readonly on: Readonly<Record<string, YamlMap>>;
  readonly permissions: unknown;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: readonly WorkflowJob[];
}

const WORKFLOW_KEYS = ['name', 'run-name', 'on', 'permissions', 'env', 'concurrency', 'jobs'];
const JOB_KEYS = [
  ...['name', 'needs', 'if', 'permissions', 'env', 'outputs', 'steps'],
  'environment',
  // Nothing of these changes what a step does on one machine.
  ...['runs-on', 'concurrency', 'timeout-minutes'],
];
const STEP_KEYS = [
  ...['id', 'name', 'if', 'uses', 'run', 'shell', 'working-directory', 'with', 'env', 'continue-on-error'],
  'timeout-minutes',
];

export async function readWorkflow(file: string): Promise<Workflow> {
  return parseWorkflow(await readFile(file, 'utf8'));
}

export function parseWorkflow(text: string): Workflow {
  const document = asMap(parse(text), 'the workflow');
  refuseOthers(document, WORKFLOW_KEYS, 'the workflow');
  return {
    name: asString(document.name) ?? 'workflow',
    on: triggers(document.on),
    permissions: document.permissions,
    env: asStrings(document.env, 'env'),
    jobs: Object.entries(asMap(document.jobs, 'jobs')).map(([id, job]) =>
      parseJob(id, asMap(job, `job ${id}`)),
    ),
  };
}

function parseJob(id: string, job: YamlMap): WorkflowJob {
  refuseOthers(job, JOB_KEYS, `job ${id}`);
  const steps = job.steps;
  if (!Array.isArray(steps)) throw new Error(`Job ${id} has no steps.`);
  return {
    id,
    needs: asList(job.needs),
    if: asString(job.if),
    permissions: job.permissions,
    environment: environmentName(job.environment),
    env: asStrings(job.env, `env of job ${id}`),
    outputs: asStrings(job.outputs, `outputs of job ${id}`),
    steps: steps.map((step, index) =>
      parseStep(asMap(step, `step ${index + 1} of job ${id}`), `${id}[${index}]`),
    ),
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment */
function environmentName(environment: unknown): string | null {
  const name = asString(onlyMap(environment).name) ?? asString(environment);
  return name === '' ? null : name;
}

function parseStep(step: YamlMap, where: string): WorkflowStep {
  refuseOthers(step, STEP_KEYS, `step ${where}`);
  if ((step.uses === undefined) === (step.run === undefined)) {
    throw new Error(`Step ${where} needs either 'uses' or 'run'.`);
  }
  return {
    id: asString(step.id),
    name: asString(step.name),
    if: asString(step.if),
    uses: asString(step.uses),
    run: asString(step.run),
    shell: asString(step.shell),
    workingDirectory: asString(step['working-directory']),
    with: asStrings(step.with, `with of step ${where}`),
    env: asStrings(step.env, `env of step ${where}`),
    continueOnError: step['continue-on-error'] === true,
  };
}

function triggers(on: unknown): Workflow['on'] {
  if (typeof on === 'string') return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), {}]));
  return Object.fromEntries(Object.entries(asMap(on, 'on')).map(([name, filter]) => [name, onlyMap(filter)]));
}

/** `schedule` holds a list, and many events hold nothing: neither filters. */
function onlyMap(value: unknown): YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as YamlMap) : {};
}

function refuseOthers(map: YamlMap, known: readonly string[], where: string): void {
  const others = Object.keys(map).filter((key) => !known.includes(key));
  if (others.length > 0)
    throw new Error(`The sandbox's runner doesn't know ${others.join(', ')} of ${where}.`);
}

function asMap(value: unknown, where: string): YamlMap {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`A mapping was expected for ${where}.`);
  }
  return value as YamlMap;
}

function asStrings(value: unknown, where: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {};
  return Object.fromEntries(
    Object.entries(asMap(value, where)).map(([name, item]) => [name, asString(item) ?? '']),
  );
}

function asString(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : null;
}

function asList(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [asString(value) ?? ''];
}
