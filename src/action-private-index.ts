// The entry of `actions/private-index`, main and post: a bundle of its own, since its inputs are not those of a release and every other
// action would carry its artifact client. The only try/catch; the post part is loaded when the job ends.
import { randomBytes } from 'node:crypto';
import { raise } from './findings/catalogue.ts';
import { privateIndexErrors } from './findings/private-index-errors.ts';
import { UserError, UserErrors } from './findings/user-error.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createFiles } from './gateways/files.ts';
import { pipExtraIndexes } from './gateways/python/pip-extra-indexes.ts';
import { type BackgroundServer, createBackgroundServers } from './gateways/runner/background-server.ts';
import { exportVariables, saveState } from './gateways/runner/job-variables.ts';
import * as runner from './gateways/runner/runner.ts';
import { parsePrivateIndexInputs, type PrivateIndexInputs } from './inputs/private-index-inputs.ts';
import { parseConfiguration } from './project/parse-configuration.ts';
import { parseToml, valueAt } from './project/toml-document.ts';
import { renderErrorSummary } from './report/error-summary.ts';
import { listServed, serveArguments } from './simple-index/serve-arguments.ts';
import { jobVariables } from './simple-index/job-variables.ts';

export interface PrivateIndexRun {
  readonly part: 'main' | 'post';
  /** Script of the command line that serves; the action folder fixes it, no input can. */
  readonly script: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Steps = ReturnType<typeof runner.createRunnerSteps>;

/** Throws nothing: errors are annotations, the summary and the exit code. The end of a job is never why it fails. */
export async function runPrivateIndex(run: PrivateIndexRun): Promise<void> {
  const steps = runner.createRunnerSteps(() => performance.now());
  try {
    if (run.part === 'main') return await startPrivateIndex(run, steps);
    const { endPrivateIndex } = await import('./action-private-index-post.ts');
    await endPrivateIndex({ env: run.env, temp: tempOf(run.env), steps });
  } catch (error) {
    if (run.part === 'main') await fail(error);
    else steps.warn(`The local index was not ended as it should be: ${String(error)}`);
  }
}

async function startPrivateIndex(run: PrivateIndexRun, steps: Steps): Promise<void> {
  const { env } = run;
  const raw = runner.readInputs(env);
  runner.maskSecrets([raw.get('token') ?? '']);
  const inputs = parsePrivateIndexInputs(raw);
  await refuseExtraIndex(env);
  const packages = inputs.packages ?? (await configuredPackages(env, inputs.index));
  const asked = { packages, index: inputs.index, upstream: inputs.upstream, port: inputs.port };
  const serves = listServed(asked);
  const servers = createBackgroundServers(tempOf(env));
  const present = await servers.find();
  if (present !== null && present.serves !== serves)
    throw raise(privateIndexErrors, 'local-index-other', { present: present.serves, asked: serves });
  const server = present ?? (await startServer(run, inputs, { args: serveArguments(asked), serves }, steps));
  if (present !== null)
    steps.info('An earlier step of this job serves these packages already; it goes on with its token.');
  runner.writeOutputs({ url: server.url, port: new URL(server.url).port });
  steps.info(`${serves}, on ${server.url} until the job ends.`);
}

async function startServer(
  { env, script }: PrivateIndexRun,
  { token, accessLogArtifact, upstream }: PrivateIndexInputs,
  asked: { readonly args: readonly string[]; readonly serves: string },
  steps: Steps,
): Promise<BackgroundServer> {
  if (token === '') throw raise(privateIndexErrors, 'local-index-no-token', { repositories: asked.serves });
  if (env['PIP_INDEX_URL'] && upstream === '')
    steps.warn(
      '`PIP_INDEX_URL` was set and is replaced for the rest of this job: names that are not private come from PyPI. Name your index in the input `upstream` to keep it.',
    );
  const password = randomBytes(24).toString('hex');
  runner.maskSecrets([password]);
  const server = await createBackgroundServers(tempOf(env)).start({
    script,
    ...asked,
    env: {
      ...childEnvironment(env, []),
      // What it keeps of the packages ends with the job.
      RUNNER_TEMP: tempOf(env),
      GITHUB_TOKEN: token,
      PY_RELEASE_INDEX_PASSWORD: password,
    },
    onStart: (pid, accessLog) =>
      saveState({ pid: String(pid), 'access-log': accessLog, artifact: accessLogArtifact ?? '' }),
  });
  exportVariables(jobVariables(server.url, password, env));
  return server;
}

/** pip takes the higher version of two indexes, whichever of them is the private one (docs/private-packages.md). */
async function refuseExtraIndex(env: PrivateIndexRun['env']): Promise<void> {
  const variable = 'PIP_EXTRA_INDEX_URL';
  const [first] = env[variable] ? [variable] : await pipExtraIndexes(env);
  if (first !== undefined) throw raise(privateIndexErrors, 'local-index-extra', { variable: first });
}

/** With a built index none need be named: it names its own. */
async function configuredPackages(
  env: PrivateIndexRun['env'],
  index: string,
): Promise<Readonly<Record<string, string>>> {
  const path = 'pyproject.toml';
  const bytes = await createFiles(env['GITHUB_WORKSPACE'] ?? '.').read(path);
  const table = bytes === null ? {} : parseToml(path, bytes).table;
  const { privatePackages } = parseConfiguration(valueAt(table, 'tool', 'py-release') ?? {});
  if (Object.keys(privatePackages).length === 0 && index === '')
    throw raise(privateIndexErrors, 'local-index-no-packages', { path });
  return privatePackages;
}

function tempOf(env: PrivateIndexRun['env']): string {
  return env['RUNNER_TEMP'] ?? '.';
}

async function fail(error: unknown): Promise<void> {
  const known = error instanceof UserError ? [error] : error instanceof UserErrors ? error.errors : null;
  if (known === null) return runner.annotateBug(error);
  await runner.writeSummary(renderErrorSummary(known, null));
  runner.annotateErrors(known);
}
