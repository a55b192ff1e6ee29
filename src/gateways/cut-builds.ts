// What builds of an index that were killed have left beside their output. They may have been moving what is not theirs: that goes back
// before anything is removed.
import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

const OWNER = 'owner.json';

/** Of `beside`, a folder that only this process works in. */
export async function markOwner(beside: string): Promise<void> {
  const owner = { pid: process.pid, host: hostname() };
  await writeFile(join(beside, OWNER), JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
}

/** `out`: absolute. `own`: names at its root that a build writes. What may be of a build that still runs, or of another machine, stays. */
export async function clearCutBuilds(out: string, own: readonly string[]): Promise<void> {
  const start = `.${basename(out)}.py-release-`;
  for (const name of await namesIn(dirname(out))) {
    if (!name.startsWith(start) || !/^[A-Za-z0-9]{6}$/.test(name.slice(start.length))) continue;
    const beside = join(dirname(out), name);
    if ((await isCut(beside)) && (await giveBack(out, beside, own)))
      await rm(beside, { recursive: true, force: true });
  }
}

async function isCut(beside: string): Promise<boolean> {
  const found = await lstat(beside);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid())) return false;
  const text = await readFile(join(beside, OWNER), 'utf8').catch(() => '');
  const [, pid, host] = /^\{"pid":(\d+),"host":(".*")\}$/.exec(text) ?? [];
  return pid !== undefined && host === JSON.stringify(hostname()) && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** False: something has no place to go back to, and stays where it is. */
async function giveBack(out: string, beside: string, own: readonly string[]): Promise<boolean> {
  const last = join(beside, 'last');
  const isThere = (await lstat(out).catch(() => null)) !== null;
  const home = isThere ? out : last;
  for (const from of [join(beside, 'next'), last]) {
    if (from === home) continue;
    for (const entry of await namesIn(from)) {
      if (own.includes(entry)) continue;
      if ((await namesIn(home)).includes(entry) || (await lstat(home).catch(() => null)) === null)
        return false;
      await rename(join(from, entry), join(home, entry));
    }
  }
  if (!isThere && (await lstat(last).catch(() => null)) !== null) await rename(last, out);
  return true;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
