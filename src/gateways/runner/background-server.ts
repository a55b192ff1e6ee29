// The local index as a process that outlives its step: started, waited for, found again by later steps, and ended by the last.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { raise } from '../../findings/catalogue.ts';
import { privateIndexErrors } from '../../findings/private-index-errors.ts';
import { throwAll, UserError } from '../../findings/user-error.ts';
import { isMarked } from './process-mark.ts';

/** What is kept of a server for later steps; no secret. */
export interface BackgroundServer {
  readonly pid: number;
  /** Root of its simple index. */
  readonly url: string;
  /** Stands in its command line and in no other. Absolute. */
  readonly accessLog: string;
  /** What it was asked to serve, in the words of who started it. */
  readonly serves: string;
}

export interface ServerCommand {
  /** Script of the command line. */
  readonly script: string;
  /** Of `index serve`, without `--access-log`. */
  readonly args: readonly string[];
  /** The whole environment, with its secrets. */
  readonly env: Readonly<Record<string, string>>;
  readonly serves: string;
  /** Told as soon as there is a process, so that it is ended even if this step is cancelled. */
  readonly onStart: (pid: number, accessLog: string) => void;
}

const READY = /^Serving .* on (http:\/\/127\.0\.0\.1:\d+\/simple\/)/m;
const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 50;
/** The server gives open downloads five seconds. */
const END_WITHIN_MS = 7000;
const LAST_LINES = 5;

/** `temp`: RUNNER_TEMP, which is empty when a job begins and removed when it ends. */
export function createBackgroundServers(temp: string) {
  const folder = join(temp, 'py-release-private-index');
  const file = join(folder, 'server.json');
  return {
    /** The server of an earlier step, if it still runs. */
    find: async (): Promise<BackgroundServer | null> => {
      const text = await readFile(file, 'utf8').catch(() => null);
      if (text === null) return null;
      const server = JSON.parse(text) as BackgroundServer;
      return (await isMarked(server.pid, server.accessLog)) ? server : null;
    },
    /** Returns when it answers; throws its own errors when it ends before. */
    start: async (command: ServerCommand): Promise<BackgroundServer> => {
      await mkdir(folder, { recursive: true });
      await chmod(folder, 0o700);
      const name = randomBytes(8).toString('hex');
      const accessLog = join(folder, `access-${name}.jsonl`);
      const server = await startAndWait(command, accessLog, join(folder, name));
      await writeFile(`${file}.${name}`, JSON.stringify(server), { mode: 0o600, flag: 'wx' });
      await rename(`${file}.${name}`, file);
      return server;
    },
    /** Ends the process if it is ours; does nothing otherwise. */
    end: endServer,
    /** Empty when nothing was asked of it. */
    readAccessLog: (path: string): Promise<string> => readFile(path, 'utf8').catch(() => ''),
  };
}

async function startAndWait(
  { script, args, env, serves, onStart }: ServerCommand,
  accessLog: string,
  output: string,
): Promise<BackgroundServer> {
  const [stdout, stderr] = await Promise.all([
    open(`${output}.stdout`, 'wx', 0o600),
    open(`${output}.stderr`, 'wx', 0o600),
  ]);
  const child = spawn(process.execPath, [script, 'index', 'serve', ...args, '--access-log', accessLog], {
    env: { ...env },
    // A group of its own: it is not ended with the processes of this step. Pipes would end with this process.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', stdout.fd, stderr.fd],
  });
  const ended = new Promise<'ended'>((resolve, reject) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', reject);
  });
  await Promise.all([stdout.close(), stderr.close()]);
  const { pid = 0 } = child;
  if (pid !== 0) onStart(pid, accessLog);
  const url = await untilReady(`${output}.stdout`, ended);
  child.unref();
  if (url !== null && url !== 'ended') return { pid, url, accessLog, serves };
  await endServer(pid, accessLog);
  if (url === null)
    throw raise(privateIndexErrors, 'local-index-silent', { seconds: READY_WITHIN_MS / 1000 });
  throw whyEnded(await readFile(`${output}.stderr`, 'utf8'));
}

async function untilReady(path: string, ended: Promise<'ended'>): Promise<string | null> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const [, url] = READY.exec(await readFile(path, 'utf8')) ?? [];
    if (url !== undefined) return url;
    if ((await Promise.race([ended, wait(LOOK_EVERY_MS)])) === 'ended') return 'ended';
  }
  return null;
}

/** Its own errors as it printed them (src/gateways/terminal.ts), so that a person reads them as if they were ours. */
function whyEnded(stderr: string): Error {
  const errors = [...stderr.matchAll(/^error\[([a-z-]+)\]: (.+)\n {2}(.+)\n {2}https:\/\/\S+$/gm)].map(
    ([, code = '', happened = '', remedy = '']) => new UserError(code, happened, remedy),
  );
  throwAll(errors);
  const last = stderr.trim().split('\n').slice(-LAST_LINES).join(' ');
  return raise(privateIndexErrors, 'local-index-ended', { why: last === '' ? 'it said nothing' : last });
}

async function endServer(pid: number, accessLog: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const deadline = performance.now() + END_WITHIN_MS;
    if (!(await isMarked(pid, accessLog))) return;
    signalTo(pid, signal);
    while (performance.now() < deadline && (await isMarked(pid, accessLog))) await wait(LOOK_EVERY_MS);
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It has ended in between.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
