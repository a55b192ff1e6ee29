// Which file a program's name means, in the environment that the program will get (not in ours).
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, resolve } from 'node:path';

const WINDOWS = process.platform === 'win32';

/**
 * The absolute path of a program: a path is taken from `cwd`, a bare name is looked up on the PATH of `env`.
 * Null when there is no such program.
 */
export async function findProgram(
  name: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<string | null> {
  const folders = /[\\/]/.test(name) || isAbsolute(name) ? [cwd] : searchPath(env);
  for (const folder of folders) {
    for (const suffix of suffixes(name, env)) {
      const path = resolve(folder, name + suffix);
      if (await isProgram(path)) return path;
    }
  }
  return null;
}

function searchPath(env: Readonly<Record<string, string>>): readonly string[] {
  const path = Object.entries(env).find(([name]) => (WINDOWS ? name.toUpperCase() : name) === 'PATH')?.[1];
  return (path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
}

function suffixes(name: string, env: Readonly<Record<string, string>>): readonly string[] {
  if (!WINDOWS) return [''];
  const known = (env['PATHEXT'] ?? '.EXE;.CMD;.BAT;.COM').split(';').filter((suffix) => suffix !== '');
  return known.some((suffix) => name.toUpperCase().endsWith(suffix.toUpperCase())) ? [''] : known;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, WINDOWS ? constants.F_OK : constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
