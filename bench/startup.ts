// From the start of the bundle to its first request, against the bare start of the same Node.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './bench-row.ts';
import { runProgram, showTiming, timePaired } from './paired-timing.ts';

const BUDGET = 4;
const RUNS = 15;
const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));

export async function benchStartup(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-startup-'));
  const requests = await listenForRequests();
  try {
    await writeFile(join(folder, 'pyproject.toml'), '[project]\nname = "acme-vault"\nversion = "1.2.0"\n');
    const sha = commitAll(folder);
    const { subject, floor, ratio } = await timePaired(
      RUNS,
      () => firstRequest(folder, sha, requests),
      () => runProgram({ file: process.execPath, args: ['-e', '0'], cwd: folder }),
    );
    return [
      {
        what: 'bundle to its first request / node -e 0',
        measured: `${ratio.toFixed(2)}x (${showTiming(subject)} against ${showTiming(floor)})`,
        budget: `at most ${BUDGET}x`,
        holds: ratio <= BUDGET,
      },
    ];
  } finally {
    requests.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Requests {
  readonly url: string;
  next(): Promise<void>;
  close(): void;
}

/** A host that hangs up on everything: only the moment of the first request counts. */
async function listenForRequests(): Promise<Requests> {
  let arrived = (): void => undefined;
  const server = createServer((request) => {
    arrived();
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: () => new Promise<void>((resolve) => (arrived = resolve)),
    close: () => void server.close(),
  };
}

async function firstRequest(folder: string, sha: string, requests: Requests): Promise<void> {
  const first = requests.next();
  const child = spawn(process.execPath, [bundle], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      INPUT_TOKEN: 'a-token-of-no-worth',
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'acme/vault',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: sha,
      GITHUB_API_URL: requests.url,
    },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await first;
  child.kill('SIGKILL');
  await ended;
}

function commitAll(folder: string): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Acme', '-c', 'user.email=acme@acme.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'chore: begin');
  return git('rev-parse', 'HEAD');
}
