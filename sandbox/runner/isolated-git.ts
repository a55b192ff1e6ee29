// git without the settings of the person at this machine, who may sign commits, rewrite addresses or ask for passwords.
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

export type Git = (...args: readonly string[]) => Promise<string>;

/** `input` goes to standard input of every call; the machine's proxies don't concern servers on loopback. */
export function isolatedGit(folder: string, env: Readonly<Record<string, string>> = {}, input = ''): Git {
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    ...env,
  };
  return (...args) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: folder, env: environment });
      const output: Buffer[] = [];
      const messages: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
      child.once('error', reject);
      // A git that ends before it has read everything says why on standard error.
      child.stdin.on('error', () => undefined);
      child.once('close', (code) => {
        if (code === 0) resolve(Buffer.concat(output).toString());
        else
          reject(new Error(`git ${args[0]} failed (${code}): ${Buffer.concat(messages).toString().trim()}`));
      });
      child.stdin.end(input);
    });
}
