import { posix } from 'node:path';

/** A path inside the workspace, POSIX and normalised (`.` for the workspace itself); null when it leaves it. */
export function workspacePath(value: string): string | null {
  const slashed = value.replaceAll('\\', '/');
  if (posix.isAbsolute(slashed) || /^[a-z]:/i.test(slashed) || slashed.includes('\0')) return null;
  const path = posix.normalize(slashed).replace(/\/$/, '');
  return path === '..' || path.startsWith('../') ? null : path;
}
