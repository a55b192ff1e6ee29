// The only place that starts git. Repository configuration and attributes are hostile here: no hooks, no file
// system monitor, no external diff or text conversion program is ever started.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { withoutSecrets } from '../../upload/environment-credentials.ts';
import { childEnvironment } from '../child-environment.ts';
import { startFailure } from './git-failure.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type StartGit = (args: readonly string[]) => ChildProcessWithoutNullStreams;

const SAFE = [
  '-c', 'core.fsmonitor=false',
  '-c', 'core.hooksPath=/dev/null',
  '-c', 'core.quotePath=false',
  '-c', 'log.showSignature=false',
  '-c', 'i18n.logOutputEncoding=UTF-8',
]; // prettier-ignore

/** `childEnv` as the child is to see it: see gitEnvironment and personEnvironment. */
export function gitStarter(folder: string, childEnv: Record<string, string>): StartGit {
  return (args) => {
    try {
      const child = spawn('git', [...SAFE, ...args], { cwd: folder, env: childEnv, stdio: 'pipe' });
      // A program that ends before it read its input breaks the pipe; its exit code tells the story.
      child.stdin.on('error', () => undefined);
      return child;
    } catch (error) {
      throw startFailure(folder, error as Error);
    }
  };
}

/**
 * GIT_* variables of an outer git would point these commands at another repository. Project code may run while a git
 * process of ours still does, and can read its environment: it holds no secret.
 */
export function gitEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(childEnvironment(env, [])).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

/** Variables by which an outer git tells its children where they are. https://git-scm.com/docs/git#_environment_variables */
const OUTER =
  /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|PREFIX|NAMESPACE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES)$/;

/**
 * For what a person does in a clone of theirs: git signs, logs in and asks by the person's own means (agents, helpers, configuration by
 * variable). Credentials of an index are none of its business.
 */
export function personEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(withoutSecrets(env)).filter(([name]) => !OUTER.test(name));
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}
