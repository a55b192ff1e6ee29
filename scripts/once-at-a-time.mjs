// Work that two commands must not do at once: the second waits, and then sees that it is done. For any Node, without packages.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const LOOK_AGAIN_MS = 100;

/** `lock`: path of a file that names who works; of a process that is dead it counts for nothing. */
export function onceAtATime(lock, isDone, work) {
  if (isDone()) return;
  take(lock);
  try {
    if (!isDone()) work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  const own = `${lock}.${process.pid}`;
  // A link appears whole or not at all: nobody reads a lock that names no process yet.
  writeFileSync(own, String(process.pid));
  let told = false;
  try {
    while (!isLinked(own, lock)) {
      const owner = readOwner(lock);
      if (owner === null) continue;
      if (!isAlive(owner)) takeAway(lock, owner);
      else {
        if (!told) console.error(`Waiting for process ${owner}, which does the same (${lock}) ...`);
        told = true;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
      }
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function isLinked(own, lock) {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Another command may have taken it over meanwhile: then its lock is put back. */
function takeAway(lock, dead) {
  const away = `${lock}.${process.pid}.away`;
  try {
    renameSync(lock, away);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (readOwner(away) !== dead) isLinked(away, lock);
  rmSync(away, { force: true });
}
