// Git commands as functions.
import { gitFailure, startFailure } from './git-failure.ts';
import { createObjectReader, type GitObject } from './object-reader.ts';
import { gitEnvironment, gitStarter, personEnvironment, type StartGit } from './start-git.ts';

export interface Git {
  /** Standard output; throws a diagnosed error on a non-zero exit unless the code is in `accepted`. */
  (args: readonly string[], accepted?: readonly number[]): Promise<Buffer>;
  /** Standard output by pieces, while git still works; throws as above. */
  stream(args: readonly string[], take: (piece: Buffer) => void): Promise<void>;
  /** Objects by name or id, in the order asked; null for one that isn't there. */
  objects(names: readonly string[]): Promise<readonly (GitObject | null)[]>;
}

/** Ended by a signal: never an accepted code. */
const KILLED = -1;

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs git in a folder, without any secret. */
export function createGit(folder: string, env: Environment): Git {
  return gitBy(folder, gitStarter(folder, gitEnvironment(env)));
}

/** Runs git in a folder as the person who started us would. */
export function createPersonGit(folder: string, env: Environment): Git {
  return gitBy(folder, gitStarter(folder, personEnvironment(env)));
}

function gitBy(folder: string, start: StartGit): Git {
  const run = async (
    args: readonly string[],
    accepted: readonly number[],
    take: (piece: Buffer) => void,
  ): Promise<void> => {
    const child = start(args);
    const err: Buffer[] = [];
    child.stdout.on('data', take);
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.stdin.end();
    const exit = await new Promise<number>((resolve, reject) => {
      child.on('error', (error) => reject(startFailure(folder, error)));
      child.on('close', (code) => resolve(code ?? KILLED));
    });
    if (!accepted.includes(exit))
      throw gitFailure({ folder, args, exit, message: Buffer.concat(err).toString('utf8').trim() });
  };
  const gather = async (args: readonly string[], accepted: readonly number[] = [0]): Promise<Buffer> => {
    const out: Buffer[] = [];
    await run(args, accepted, (piece) => out.push(piece));
    return Buffer.concat(out);
  };
  return Object.assign(gather, {
    stream: (args: readonly string[], take: (piece: Buffer) => void) => run(args, [0], take),
    objects: createObjectReader(folder, start),
  });
}
