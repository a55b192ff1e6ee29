// The virtual environment of a project, its programs, and where it keeps what is installed.
import { readdir, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

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

/**
 * `folder`: of the project, absolute. `named`: as typed; null: the active one, or the one in the folder. Null: there is none; one that is
 * named and is none is told as if there were none.
 */
export async function findVirtualEnvironment(
  folder: string,
  named: string | null,
  env: Environment,
): Promise<string | null> {
  const candidates =
    named === null
      ? [env['VIRTUAL_ENV'], join(folder, '.venv'), join(folder, 'venv')]
      : [resolve(folder, named)];
  for (const candidate of candidates) {
    if (candidate === undefined || !isAbsolute(candidate)) continue;
    if ((await stat(join(candidate, 'pyvenv.cfg')).catch(() => null)) !== null) return candidate;
  }
  return null;
}

/** Folders that may be missing. */
export async function sitePackages(environment: string): Promise<readonly string[]> {
  const libraries = await readdir(join(environment, 'lib')).catch(() => []);
  return [
    ...libraries.map((library) => join(environment, 'lib', library, 'site-packages')),
    join(environment, 'Lib', 'site-packages'),
  ];
}
