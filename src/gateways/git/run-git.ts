// The only place that starts git. Repository configuration and attributes are hostile here: no hooks, no file
// system monitor, no external diff or text conversion program is ever started.
import { spawn } from 'node:child_process';
import { gitFailure, startFailure } from './git-failure.ts';

/** Standard output; throws a diagnosed error on a non-zero exit unless the code is in `accepted`. */
export type Git = (
  args: readonly string[],
  input?: string,
  accepted?: readonly number[],
) => Promise<Buffer<ArrayBufferLike>>;

const SAFE = [
  '-c', 'core.fsmonitor=false',
  '-c', 'core.hooksPath=/dev/null',
  '-c', 'core.quotePath=false',
  '-c', 'log.showSignature=false',
  '-c', 'i18n.logOutputEncoding=UTF-8',
]; // prettier-ignore

/** Runs git in a folder. */
export function createGit(folder: string, env: Readonly<Record<string, string | undefined>>): Git {
  const childEnv = gitEnvironment(env);
  return async (args, input = '', accepted = [0]) => {
    const child = spawn('git', [...SAFE, ...args], { cwd: folder, env: childEnv, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that ends before it read its input breaks the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const exit = await new Promise<number>((resolve, reject) => {
      child.on('error', (error) => reject(startFailure(folder, error)));
      child.on('close', (code) => resolve(code ?? 1));
    });
    if (!accepted.includes(exit))
      throw gitFailure({ folder, args, exit, message: Buffer.concat(err).toString('utf8').trim() });
    return out.length === 1 ? (out[0] as Buffer) : Buffer.concat(out);
  };
}

/** GIT_* variables of an outer git would point these commands at another repository. */
function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('GIT_'),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}
