// The command that is run while the index is served: on the same terminal, without a shell.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { raise } from '../findings/catalogue.ts';
import { indexServerErrors } from '../findings/index-server-errors.ts';

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface BesideCommand {
  readonly words: readonly string[];
  /** The whole environment of the command. */
  readonly env: Readonly<Record<string, string>>;
  /** Standard output is one document of ours: what the command prints goes to standard error. */
  readonly outputAside: boolean;
}

/** Its exit code; 128 and the number of the signal that ended it. Rejects with `index-command-failed`. */
export function runBeside({ words, env, outputAside }: BesideCommand): Promise<number> {
  const [program = '', ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...env },
      stdio: ['inherit', outputAside ? 2 : 'inherit', 'inherit'],
    });
    // A terminal sends Ctrl-C to both, and twice is more than once; who signals us alone means both.
    const pass = (signal: NodeJS.Signals): void => {
      if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
    };
    for (const signal of PASSED_ON) process.on(signal, pass);
    const end = (): void => {
      for (const signal of PASSED_ON) process.off(signal, pass);
    };
    child.once('error', ({ message }) => {
      end();
      reject(raise(indexServerErrors, 'index-command-failed', { program, message }));
    });
    child.once('exit', (code, signal) => {
      end();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
