// What a step leaves to the steps after it, and to its own end.
import * as core from '@actions/core';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables of all later steps of the job; their secrets are masked before. */
export function exportVariables(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value);
}

/** For the action's own post step alone; no secrets. */
export function saveState(state: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(state)) core.saveState(name, value);
}

/** Empty when the main step has not saved it. */
export function readState(env: Environment, name: string): string {
  return env[`STATE_${name}`] ?? '';
}
