// The only place that starts git. Repository configuration and attributes are hostile here: no hooks, no file
// system monitor, no external diff or text conversion program is ever started.
import { spawn } from 'node:child_process';
import { gitFailure, startFailure } from './git-failure.ts';

export interface Git {
  /** Standard output; throws a diagnosed error on a non-zero exit unless the code is in `accepted`. */
  (args: readonly string[], input?: string, accepted?: readonly number[]): Promise<Buffer>;
  /** Standard output by pieces, while git still works; throws as above. */
  stream(args: readonly string[], take: (piece: Buffer) => void): Promise<void>;
}

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
  const run = async (
    args: readonly string[],
    input: string,
    accepted: readonly number[],
    take: (piece: Buffer) => void,
  ): Promise<void> => {
    const child = spawn('git', [...SAFE, ...args], { cwd: folder, env: childEnv, stdio: 'pipe' });
    const err: Buffer[] = [];
    child.stdout.on('data', take);
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    // A program that ends before it read its input breaks the pipe; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const exit = await new Promise<number>((resolve, reject) => {
      child.on('error', (error) => reject(startFailure(folder, error)));
      child.on('close', (code) => resolve(code ?? 1));
    });
    if (!accepted.includes(exit))
      throw gitFailure({ folder, args, exit, message: Buffer.concat(err).toString('utf8').trim() });
  };
  const gather = async (
    args: readonly string[],
    input = '',
    accepted: readonly number[] = [0],
  ): Promise<Buffer> => {
    const out: Buffer[] = [];
    await run(args, input, accepted, (piece) => out.push(piece));
    return out.length === 1 ? (out[0] as Buffer) : Buffer.concat(out);
  };
  return Object.assign(gather, {
    stream: (args: readonly string[], take: (piece: Buffer) => void) => run(args, '', [0], take),
  });
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
