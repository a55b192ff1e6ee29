// Where this program keeps what it can fetch again, by the conventions of each system.
import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Of the user, for `part` of the program: outlives a job. https://specifications.freedesktop.org/basedir-spec/latest/ */
export function userCacheFolder(env: Environment, part: string): string {
  const home = env['HOME'] || env['USERPROFILE'] || homedir();
  const caches =
    process.platform === 'win32'
      ? env['LOCALAPPDATA'] || join(home, 'AppData', 'Local')
      : env['XDG_CACHE_HOME'] || join(home, '.cache');
  return join(caches, 'py-release', part);
}

/** The same, but on a runner a folder that ends with the job. */
export function jobCacheFolder(env: Environment, part: string): string {
  const temporary = env['RUNNER_TEMP'];
  return temporary ? join(temporary, `py-release-${part}`) : userCacheFolder(env, part);
}
