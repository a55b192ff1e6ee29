// A server written in Python, on a free port of loopback, that ends with this process, however that ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface PythonServerOptions {
  /** For messages. */
  readonly name: string;
  readonly python: string;
  /** Python that starts the server with the arguments in sys.argv. */
  readonly code: string;
  readonly args: (port: number) => readonly string[];
  readonly cwd: string;
  /** Answers with a success once the server is ready. */
  readonly readyPath: string;
  readonly readyWithinMs: number;
}

export interface PythonServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const ATTEMPTS = 3;

/** Its standard input is a pipe from here. */
const UNTIL_WE_END = `
import os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
`;

export async function startPythonServer(options: PythonServerOptions): Promise<PythonServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(options.python, ['-c', UNTIL_WE_END + options.code, ...options.args(port)], {
      stdio: ['pipe', 'ignore', 'pipe'],
      cwd: options.cwd,
    });
    const messages: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      messages.push(text);
      if (messages.length > 20) messages.shift();
    });
    if (await answers(`${url}${options.readyPath}`, child, options.readyWithinMs))
      return { url, close: () => stop(child) };
    await stop(child);
    if (attempt === ATTEMPTS) throw new Error(`${options.name} did not start:\n${messages.join('')}`);
  }
}

async function answers(url: string, child: ChildProcess, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (child.exitCode === null && Date.now() < deadline) {
    const response = await fetch(url).catch(() => null);
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
