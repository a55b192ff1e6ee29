// Runs a program as the leader of its own process group, so that a limit ends it with everything that it started.
import { spawn, type ChildProcess } from 'node:child_process';
import type { RunEnd, RunOptions, RunStreams } from './run-program.ts';

const WINDOWS = process.platform === 'win32';

/** How long streams that a left-over grandchild holds open are waited for after the program's end. */
const STREAMS_CLOSE_MS = 1000;

export async function runGroup(
  path: string,
  args: readonly string[],
  options: RunOptions,
  { stdout, stderr }: RunStreams,
): Promise<RunEnd> {
  const child = spawn(path, args, {
    cwd: options.cwd,
    env: { ...options.env },
    detached: !WINDOWS,
    windowsHide: true,
    stdio: 'pipe',
  });
  child.stdout.on('data', (piece: Buffer) => stdout.add(piece));
  child.stderr.on('data', (piece: Buffer) => stderr.add(piece));
  // A program that doesn't read its input closes the pipe; that is its right.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');

  let timedOut = false;
  const kill = (): void => killGroup(child);
  const timer = setTimeout(
    () => {
      timedOut = true;
      kill();
    },
    options.timeoutMs ?? 2 ** 31 - 1,
  );
  endWithUs(child);
  options.signal?.addEventListener('abort', kill, { once: true });
  if (options.signal?.aborted === true) kill();
  try {
    return { exitCode: await ended(child), timedOut };
  } finally {
    clearTimeout(timer);
    running.delete(child);
    options.signal?.removeEventListener('abort', kill);
    kill();
    // A grandchild that left the group may still hold the streams open; it must not keep us alive.
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

const running = new Set<ChildProcess>();

/** Ctrl-C on a terminal reaches our own group only. First of all listeners: others remove what these programs write into. */
function endWithUs(child: ChildProcess): void {
  process.removeListener('exit', killRunning);
  process.prependListener('exit', killRunning);
  running.add(child);
}

function killRunning(): void {
  for (const child of running) killGroup(child);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
    child.once('exit', (code) => setTimeout(() => resolve(code), STREAMS_CLOSE_MS).unref());
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    if (child.exitCode === null) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']).unref();
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is already gone.
  }
}
