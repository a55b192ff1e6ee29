// The GitHub runner: inputs, masks, log groups, outputs, summary and annotations through @actions/core.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { UserError } from '../../findings/user-error.ts';
import { describeStanding, type Standing } from '../../release/standing.ts';
import type { StepRecord } from '../../report/step-record.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Input values by name, trimmed, defaults included; also names that action.yml doesn't declare. */
export function readInputs(env: Environment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(env)
      .filter(([name]) => name.startsWith('INPUT_'))
      .map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), (value ?? '').trim()]),
  );
}

/** The event's payload; empty when the runner names none. */
export function readPayload(env: Environment): Readonly<Record<string, unknown>> {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return {};
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

/** From here on the runner replaces these values in the log. */
export function maskSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) if (secret !== '') core.setSecret(secret);
}

/** Log groups with names and times; `steps` is what the summary shows. */
export function createRunnerSteps(now: () => number) {
  const steps: StepRecord[] = [];
  let standing: Standing | null = null;
  return {
    steps: steps as readonly StepRecord[],
    standing: (now: Standing | null) => void (standing = now),
    /** What the command said last of where its release stands. */
    lastStanding: () => standing,
    step: async <Value>(title: string, work: () => Promise<Value>): Promise<Value> => {
      const started = now();
      core.startGroup(title);
      try {
        const value = await work();
        steps.push({ title, milliseconds: now() - started, failed: false });
        return value;
      } catch (error) {
        steps.push({ title, milliseconds: now() - started, failed: true });
        throw error;
      } finally {
        core.info(`${title}: ${((now() - started) / 1000).toFixed(1)} s`);
        core.endGroup();
      }
    },
    info: (text: string) => core.info(withoutCommands(text)),
    warn: (text: string) => core.warning(text),
    /** A warning beside a line of a file of the checkout. */
    annotate: (text: string, { path, line }: { readonly path: string; readonly line: number }) =>
      core.warning(text, { file: path, startLine: line }),
    /** Shown on the run's page, without a step being at fault. */
    notice: (text: string) => core.notice(text),
  };
}

/**
 * Text of commits and programs must not be read as workflow commands: `::add-mask::` after white space at the start of a
 * line (to the runner, which is .NET, that includes U+0085), `##[group]` anywhere.
 */
function withoutCommands(text: string): string {
  return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[');
}

export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

export async function writeSummary(markdown: string): Promise<void> {
  // Outside a workflow there is no summary file to write to.
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(markdown, true).write();
}

/** Writes the plan document where later steps find it; returns the path. */
export function writePlanFile(env: Environment, document: unknown): string {
  const path = join(env['RUNNER_TEMP'] ?? '.', 'py-release-plan.json');
  writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  return path;
}

export function annotateErrors(errors: readonly UserError[]): void {
  for (const error of errors) core.error(`${error.message} ${error.link}`, { title: error.code });
  process.exitCode = 1;
}

/** What is done already, and what the next run does. */
export function annotateStanding(standing: Standing): void {
  core.error(describeStanding(standing), { title: 'where the release stands' });
}

export function annotateCancelled(standing: Standing | null): void {
  const stands = standing === null ? 'Nothing is half-done.' : describeStanding(standing);
  core.error(`Cancelled. ${stands}`, { title: 'cancelled' });
}

export function annotateBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  core.error(`This is a bug in py-release-action; please report it with this text.\n${stack}`, {
    title: 'bug',
  });
  process.exitCode = 1;
}
