// Where a virtual environment keeps its programs.
import { delimiter, join } from 'node:path';

const WINDOWS = process.platform === 'win32';

function programFolder(environment: string): string {
  return join(environment, WINDOWS ? 'Scripts' : 'bin');
}

export function environmentPython(environment: string): string {
  return join(programFolder(environment), WINDOWS ? 'python.exe' : 'python');
}

export function environmentProgram(environment: string, name: string): string {
  return join(programFolder(environment), WINDOWS ? `${name}.exe` : name);
}

/** The variables of an activated environment, in front of `env`. */
export function activated(
  environment: string,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const name = Object.keys(env).find((key) => (WINDOWS ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
  const rest = env[name] === undefined ? '' : delimiter + env[name];
  const kept = Object.entries(env).filter(([key]) => key !== 'PYTHONHOME' && key !== 'PYTHONPATH');
  return { ...Object.fromEntries(kept), [name]: programFolder(environment) + rest, VIRTUAL_ENV: environment };
}
