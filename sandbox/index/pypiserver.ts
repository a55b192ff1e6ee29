// A real package index on loopback: pypiserver with a password for uploads, out of a pinned and hash-checked environment.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pythonEnvironment } from '../python-environment.ts';

export interface PypiserverOptions {
  readonly user: string;
  readonly password: string;
  /** Folder for the password file and the packages; a temporary one, removed on close, by default. */
  readonly root?: string;
  /** Reading needs the password too, as on a private index. */
  readonly private?: boolean;
}

export interface Pypiserver {
  readonly url: string;
  /** What twine calls `repository-url`. */
  readonly uploadUrl: string;
  /** What pip calls `index-url`. */
  readonly simpleUrl: string;
  readonly packagesDir: string;
  close(): Promise<void>;
}

const ATTEMPTS = 3;
const READY_WITHIN_MS = 30_000;

/** Ends the server when its standard input does: with this process, however that ends. */
const UNTIL_WE_END = `
import os, runpy, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
runpy.run_module("pypiserver", run_name="__main__", alter_sys=True)
`;

export async function startPypiserver(options: PypiserverOptions): Promise<Pypiserver> {
  const { python } = await pythonEnvironment(fileURLToPath(new URL('requirements.txt', import.meta.url)));
  const root = options.root ?? (await mkdtemp(join(tmpdir(), 'pypiserver-')));
  const packagesDir = join(root, 'packages');
  await mkdir(packagesDir, { recursive: true });
  await writeFile(join(root, 'htpasswd'), passwordLine(options.user, options.password), { mode: 0o600 });
  const { child, url } = await startOnFreePort(python, root, packagesDir, options.private ?? false);
  return {
    url,
    uploadUrl: `${url}/`,
    simpleUrl: `${url}/simple/`,
    packagesDir,
    close: async () => {
      await stop(child);
      if (options.root === undefined) await rm(root, { recursive: true, force: true });
    },
  };
}

/** A line of an Apache htpasswd file; unsalted SHA-1 is enough for a password that lives for one test on loopback. */
function passwordLine(user: string, password: string): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}

async function startOnFreePort(
  python: string,
  root: string,
  packagesDir: string,
  closed: boolean,
): Promise<{ child: ChildProcess; url: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(
      python,
      [
        ...['-c', UNTIL_WE_END, 'run', '-i', '127.0.0.1', '-p', String(port)],
        ...['-P', join(root, 'htpasswd'), '-a', closed ? 'update,download,list' : 'update'],
        ...['--hash-algo', 'sha256', '--disable-fallback', packagesDir],
      ],
      { stdio: ['pipe', 'ignore', 'pipe'], cwd: root },
    );
    const messages: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      messages.push(text);
      if (messages.length > 20) messages.shift();
    });
    if (await answers(url, child)) return { child, url };
    await stop(child);
    if (attempt === ATTEMPTS) throw new Error(`pypiserver did not start:\n${messages.join('')}`);
  }
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok === true) return child.exitCode === null;
    await wait(15);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
