// The real command line, as a child.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const NODE = [process.execPath, '--no-warnings', path('../../src/cli.ts')];
/** What the npm package starts. */
const BUNDLE = [process.execPath, path('../../dist/cli/index.js')];

export function cliCommand(args: readonly string[]): readonly string[] {
  return [...NODE, ...args];
}

export interface CliPlace {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Asked after each piece on standard error; what it gives back is sent to the command. */
  readonly signal?: (stderr: string) => NodeJS.Signals | null;
}

export function environmentOf({ cwd, env = {} }: CliPlace): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: cwd,
    TERM: 'xterm',
    GIT_CONFIG_NOSYSTEM: '1',
    NODE_COMPILE_CACHE: path('../../node_modules/.cache/compiled'),
    ...env,
  };
}

export function runCli(args: readonly string[], place: CliPlace): Promise<CliResult> {
  return run([...NODE, ...args], place);
}

/** The committed bundle instead of the sources. */
export function runBundledCli(args: readonly string[], place: CliPlace): Promise<CliResult> {
  return run([...BUNDLE, ...args], place);
}

/** Both streams on one terminal, in `stdout`. */
export function runCliOnTerminal(args: readonly string[], place: CliPlace): Promise<CliResult> {
  const spawnOnTerminal = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
  return run(['python3', '-c', spawnOnTerminal, ...NODE, ...args], place);
}

function run([file = '', ...args]: readonly string[], place: CliPlace): Promise<CliResult> {
  const { cwd, signal } = place;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: environmentOf(place), stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
      const sent = signal?.(output.stderr) ?? null;
      if (sent !== null) child.kill(sent);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}
