// Pages of the index server against a bare Node file server over the same pages, and its peak memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heldPath, INDEX_DOCUMENT, serializeIndexDocument } from '../src/simple-index/index-document.ts';
import type { ServedProject } from '../src/simple-index/served-project.ts';
import type { BenchRow } from './bench-row.ts';
import { medianOf, showTiming, summarize, timeRounds } from './paired-timing.ts';

const PACKAGES = 200;
const VERSIONS = 25;
const REQUESTS = 500;
const CONNECTIONS = 4;
const RUNS = 21;
const LEAST_RATIO = 0.5;
const MOST_MIB = 200;
const PASSWORD = 'of-the-bench-0123456789';
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export async function benchIndexServer(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-server-'));
  const children: ChildProcess[] = [];
  try {
    await writeIndex(folder);
    const args = [
      '--no-warnings',
      path('../src/cli.ts'),
      'index',
      'serve',
      '--index',
      folder,
      '--port=0',
      '--quiet',
    ];
    const ours = await startServer(args, folder, children);
    await writePages(ours.url, join(folder, 'pages'));
    const floor = await startServer([path('file-server.mjs'), join(folder, 'pages')], folder, children);
    const rounds = await timeRounds(
      RUNS,
      {
        ours: () => load((number) => `${ours.url}${nameOf(number)}/`),
        floor: () => load((number) => `${floor.url}${nameOf(number)}.json`),
      },
      async () => undefined,
    );
    const ratio = medianOf(rounds.map((round) => round.floor / round.ours));
    const shown = (way: 'ours' | 'floor'): string => showTiming(summarize(rounds.map((round) => round[way])));
    const peak = await peakMemory(ours.pid);
    return [
      {
        what: `index serve, requests per second for pages of ${PACKAGES} packages, against a bare file server`,
        measured: `${ratio.toFixed(2)} times (${REQUESTS} requests in ${shown('ours')} against ${shown('floor')})`,
        budget: `at least ${LEAST_RATIO} times`,
        holds: ratio >= LEAST_RATIO,
      },
      {
        what: `peak memory of index serve, ${PACKAGES * VERSIONS} files of ${PACKAGES} packages`,
        measured: `${peak.toFixed(0)} MiB`,
        budget: `at most ${MOST_MIB} MiB`,
        holds: peak <= MOST_MIB,
      },
    ];
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

function nameOf(number: number): string {
  return `acme-package-${number % PACKAGES}`;
}

async function writeIndex(folder: string): Promise<void> {
  const metadata = new Map<string, string>();
  const projects = Array.from({ length: PACKAGES }, (_, number) => projectOf(nameOf(number), metadata));
  const document = serializeIndexDocument({ sources: [], projects, metadata });
  await writeFile(join(folder, INDEX_DOCUMENT), document);
}

function projectOf(name: string, metadata: Map<string, string>): ServedProject {
  const at = '2026-03-01T10:00:00Z';
  const versions = Array.from({ length: VERSIONS }, (_, number) => `1.${VERSIONS - number}.0`);
  return {
    ...{ name, displayName: name, summary: '', status: { status: 'active', reason: null } },
    versions: versions.map((version) => ({ version, notes: '', url: null, publishedAt: at })),
    files: versions.map((version) => {
      const filename = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
      const text = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`;
      metadata.set(sha256(text), text);
      return {
        ...{
          filename,
          version,
          origin: { kind: 'path', path: heldPath(name, filename) },
          sha256: sha256(filename),
        },
        ...{ size: 40_000, requiresPython: '>=3.10', metadata: text, metadataSha256: sha256(text) },
        ...{ uploadTime: at, yanked: false, provenance: null },
      };
    }),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** As both serve them. */
async function writePages(url: string, folder: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  await mkdir(folder);
  for (let number = 0; number < PACKAGES; number += 1)
    await writeFile(join(folder, `${nameOf(number)}.json`), await ask(agent, `${url}${nameOf(number)}/`));
  agent.destroy();
}

async function load(urlOf: (number: number) => string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let number = 0;
  const work = async (): Promise<void> => {
    while (number < REQUESTS) await ask(agent, urlOf(number++));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  agent.destroy();
}

function ask(agent: Agent, url: string): Promise<Buffer> {
  const headers = {
    accept: 'application/vnd.pypi.simple.v1+json',
    authorization: `Basic ${Buffer.from(`py-release:${PASSWORD}`).toString('base64')}`,
  };
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });
}

async function startServer(
  args: readonly string[],
  cwd: string,
  children: ChildProcess[],
): Promise<{ readonly url: string; readonly pid: number }> {
  const env = { PATH: process.env['PATH'], HOME: cwd, PY_RELEASE_INDEX_PASSWORD: PASSWORD };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let seen = '';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      seen += text;
      const url = /on (http:\S+)/.exec(seen)?.[1];
      if (url !== undefined) resolve({ url, pid: child.pid ?? 0 });
    });
  });
}

/** MiB. */
async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
