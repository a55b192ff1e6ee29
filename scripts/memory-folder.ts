// Where the tests' temporary files go: into memory where the machine has a file system for that. Tests make thousands of repositories,
// and a folder or file on a disk costs several times one in memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'py-release-tests-';
/** Of the file system, and of the memory behind it: what the largest suite leaves lying about, more than twice. */
const ENOUGH_BYTES = 6 * 2 ** 30;

/** A new folder below `shared`, an in-memory file system; null: there is none, it has not `enough` bytes, or it runs no programs. */
export function memoryFolder(shared: string, enough = ENOUGH_BYTES): string | null {
  try {
    removeLeftOvers(shared);
    const { bavail, bsize } = statfsSync(shared);
    if (Math.min(bavail * bsize, freemem()) < enough) return null;
    const folder = join(shared, `${PREFIX}${process.pid}`);
    mkdirSync(folder, { mode: 0o700 });
    if (runsPrograms(folder)) return folder;
    rmSync(folder, { recursive: true });
    return null;
  } catch {
    return null;
  }
}

/** Containers often forbid it (`noexec`), and virtual environments are full of programs. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o700 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}

/** Of runs that were killed. */
function removeLeftOvers(shared: string): void {
  for (const name of readdirSync(shared)) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : Number.NaN);
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) rmSync(join(shared, name), { recursive: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
