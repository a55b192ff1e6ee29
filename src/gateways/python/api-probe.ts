// Runs the probe that compares two trees of sources: one Python process with griffe in it, which parses and never imports,
// with limits on time and memory, in an empty environment.
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ApiChange } from '../../api/api-change.ts';
import type { ProbedApi, UnreadModule } from '../../api/api-verdict.ts';
import { apiErrors } from '../../findings/api-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { runProgram } from '../run-program.ts';
import { API_PROBE_PROGRAM } from './api-probe-program.ts';
import { shownLines } from './shown-lines.ts';

/** By the path that a module is imported by (`acme/vault.py`); every part of it is an identifier. */
export type ModuleSources = ReadonlyMap<string, Buffer>;

export interface ProbedPair {
  readonly release: ModuleSources;
  readonly head: ModuleSources;
}

export interface ApiProbeOptions {
  /** The Python that has griffe. */
  readonly python: string;
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 3 * 60_000;
const MEMORY = 3 * 1024 ** 3;
/** Of each pair; the count goes on. All must fit into what is kept of a program's output. */
const MOST_CHANGES = 500;

interface SaidChange extends Omit<ApiChange, 'at'> {
  readonly side: 'old' | 'new';
}

interface Said {
  readonly changes: readonly SaidChange[];
  readonly total: number;
  readonly unread: readonly UnreadModule[];
}

/** In the order of the pairs. Throws `api-probe-failed`. */
export async function probeApi(
  pairs: readonly ProbedPair[],
  { python, temporary, timeoutMs = TIMEOUT_MS }: ApiProbeOptions,
): Promise<readonly ProbedApi[]> {
  const root = await mkdtemp(join(temporary || tmpdir(), 'py-release-api-'));
  try {
    const folders = await Promise.all(pairs.map((pair, index) => writePair(join(root, String(index)), pair)));
    const mark = randomUUID();
    const request = { mark, pairs: folders, limit: MOST_CHANGES, memory: MEMORY };
    const { exitCode, stdout, lastLines, timedOut } = await runProgram(
      python,
      ['-I', '-B', '-c', API_PROBE_PROGRAM],
      { cwd: root, env: bareEnvironment(), input: JSON.stringify(request), timeoutMs },
    );
    const answer = stdout.split('\n').find((line) => line.startsWith(mark));
    if (answer === undefined)
      throw raise(apiErrors, 'api-probe-failed', {
        how: timedOut ? 'did not end in time' : `ended with code ${exitCode}`,
        lines: shownLines(lastLines),
      });
    return (JSON.parse(answer.slice(mark.length)) as readonly Said[]).map(toProbed);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function toProbed({ changes, total, unread }: Said): ProbedApi {
  return {
    total,
    unread: unread.map(({ module, why }) => ({ module, why })),
    changes: changes.map(({ side, ...change }) => ({ ...change, at: side === 'new' ? 'head' : 'release' })),
  };
}

async function writePair(
  folder: string,
  { release, head }: ProbedPair,
): Promise<{ readonly old: string; readonly new: string }> {
  const places = { old: join(folder, 'old'), new: join(folder, 'new') };
  await Promise.all([writeSide(places.old, release), writeSide(places.new, head)]);
  return places;
}

async function writeSide(folder: string, sources: ModuleSources): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of sources) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { mode: 0o600 });
  }
}

/** Windows starts no program without its root. */
function bareEnvironment(): Record<string, string> {
  const root = process.env['SYSTEMROOT'];
  return root === undefined ? {} : { SYSTEMROOT: root };
}
