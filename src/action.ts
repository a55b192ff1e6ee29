// The action's entry: read inputs, send the first request, load the rest, run one command, set outputs. The only
// try/catch. What the first request doesn't need is loaded while it is on its way: start-up is paid by every run.
import { setImmediate } from 'node:timers/promises';
import { actionCertificates } from './action-certificates.ts';
import { OWN_ACTIONS, type OwnAction } from './action-own.ts';
import { UserError, UserErrors } from './findings/user-error.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { createRemoteHistory } from './gateways/github/remote-history.ts';
import { createFetch } from './gateways/http-fetch.ts';
import * as runner from './gateways/runner/runner.ts';
import { COMMAND_NAMES, parseActionInputs } from './inputs/action-inputs.ts';
import { readRunEvent } from './inputs/run-event.ts';
import { refuseEvent } from './inputs/select-run.ts';
import { quietOutcome, type RunOutcome } from './report/run-outcome.ts';
import { runOutputs } from './report/run-outputs.ts';

const env = process.env;
const steps = runner.createRunnerSteps(() => performance.now());

/** An action folder fixes its command by an argument, which no input can override. */
const fixedCommand = COMMAND_NAMES.find((name) => name === process.argv[2]) ?? null;

/** 128 and the number of the signal, as shells count. */
const CANCELLED = 130;
process.once('SIGINT', () => void cancel());

const own = OWN_ACTIONS[process.argv[2] ?? ''];

try {
  await (own === undefined ? succeed(await run()) : runOwn(await own.load()));
} catch (error) {
  await fail(error);
}

async function run(): Promise<RunOutcome> {
  // It plans nothing, and its inputs are its own.
  if (process.argv[2] === 'index') {
    const { runIndexBuild } = await import('./action-index-build.ts');
    const event = readRunEvent(env, runner.readPayload(env));
    const { roots } = await actionCertificates(env, '', steps.warn);
    return runIndexBuild({ event, env, fetch: createFetch(env, roots), steps });
  }
  const inputs = parseActionInputs(runner.readInputs(env));
  const secrets = [inputs.token, inputs.password, inputs.pypiToken, inputs.testPypiToken].filter(Boolean);
  runner.maskSecrets(secrets);
  const payload = runner.readPayload(env);
  const event = readRunEvent(env, payload);
  refuseEvent(event);
  const { roots, ...certificates } = await actionCertificates(env, inputs.indexCa, steps.warn);
  const fetch = createFetch(env, roots);
  const command = fixedCommand ?? inputs.command;
  const run = { inputs, secrets, event, payload, fetch, steps, ...certificates };
  // These two ask GitHub for nothing, and their jobs need no token.
  if (command === 'publish') return (await import('./action-publish.ts')).runPublish(run);
  if (command === 'verify') return (await import('./action-verify.ts')).runVerify(run);
  const client = createGitHubClient({ ...event, token: inputs.token, fetch, log: steps.info });
  const history = createRemoteHistory(client);
  // Every other command plans, and every plan begins with the tags; a failure is told by who asks for them next.
  history.readTags().catch(() => undefined);
  // One turn of the event loop: else the code below is compiled before the request leaves.
  await setImmediate();
  const { runCommand } = await import('./action-command.ts');
  return runCommand({ ...run, client, history }, command);
}

async function runOwn(run: Awaited<ReturnType<OwnAction['load']>>): Promise<void> {
  // The action itself refuses the input where it has none.
  const indexCa = runner.readInputs(env).get('index-ca') ?? '';
  const { roots, ...certificates } = await actionCertificates(env, indexCa, steps.warn);
  const { outputs, summary, line, failed } = await run({
    ...certificates,
    ...{ steps, payload: runner.readPayload(env), fetch: createFetch(certificates.env, roots) },
  });
  runner.writeOutputs(outputs);
  await runner.writeSummary(summary);
  steps.info(line);
  if (failed) process.exitCode = 1;
}

async function succeed(outcome: RunOutcome): Promise<void> {
  const [{ planDocument }, { renderRunSummary }] = await Promise.all([
    import('./plan/plan-document.ts'),
    import('./report/run-summary.ts'),
  ]);
  const planFile = outcome.plan === null ? '' : runner.writePlanFile(env, planDocument(outcome.plan));
  runner.writeOutputs(runOutputs(outcome, planFile));
  await runner.writeSummary(renderRunSummary(outcome, steps.steps));
  const what = [outcome.result, outcome.tag].filter((part) => part !== null).join(' ');
  steps.info(`${what}: ${outcome.reason}`);
}

/** The runner sends SIGINT, and ends what is still there some seconds later. */
async function cancel(): Promise<never> {
  const standing = steps.lastStanding();
  runner.annotateCancelled(standing);
  writeFailed('the run was cancelled');
  const { renderCancelledSummary } = await import('./report/error-summary.ts');
  await runner.writeSummary(renderCancelledSummary(standing));
  process.exit(CANCELLED);
}

/** Those of the action that was started. */
function writeFailed(why: string): void {
  runner.writeOutputs(own === undefined ? runOutputs(quietOutcome('failed', why, null), '') : own.failed);
}

async function fail(error: unknown): Promise<void> {
  writeFailed('an error stopped the run');
  const standing = steps.lastStanding();
  const known = error instanceof UserError ? [error] : error instanceof UserErrors ? error.errors : null;
  if (known === null) runner.annotateBug(error);
  else {
    const { renderErrorSummary } = await import('./report/error-summary.ts');
    await runner.writeSummary(renderErrorSummary(known, standing));
    runner.annotateErrors(known);
  }
  if (standing !== null) runner.annotateStanding(standing);
}
