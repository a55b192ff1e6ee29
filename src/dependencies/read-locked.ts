// The packages that a lock file of any tool fixes, or a file of requirements.
// https://packaging.python.org/en/latest/specifications/pylock-toml/
import { asTable, stringAt, tableAt, type TomlTable } from '../project/toml-document.ts';
import { isLock, type LockEntry, lockEntries } from './lock-entries.ts';
import type { LockedPackage } from './locked-package.ts';
import { readPins } from './read-pins.ts';
import { readUvLock } from './uv-lock.ts';

/** What is no lock is read as requirements. Throws `project-toml-broken`. */
export function readLocked(path: string, text: string): readonly LockedPackage[] {
  if (!isLock(path)) return readPins(text);
  return /(?:^|\/)uv\.lock$/.test(path) ? readUvLock(path, text) : lockEntries(path, text).map(describe);
}

/** What pylock.toml calls a package that no index has; poetry and pdm name the kind of its source. */
const ELSEWHERE = ['vcs', 'directory', 'archive', 'git', 'path', 'url'];

function describe({ name, line, table }: LockEntry): LockedPackage {
  const source = tableAt(table, 'source');
  const kind = stringAt(source, 'type');
  const elsewhere =
    (kind !== null && kind !== 'legacy') || ELSEWHERE.some((key) => typeof table[key] !== 'undefined');
  return {
    name,
    version: stringAt(table, 'version'),
    source: elsewhere ? 'other' : 'registry',
    index: stringAt(table, 'index') ?? (kind === 'legacy' ? stringAt(source, 'url') : null),
    line,
    publishedAt: firstUpload(table),
    files: [],
    dependencies: [],
  };
}

/** Of pylock.toml: TOML's own times. */
function firstUpload({ sdist, wheels }: TomlTable): number | null {
  const files = [sdist, wheels].flat();
  const times = files.flatMap((file) => {
    const time = Date.parse(String(asTable(file)?.['upload-time']));
    return Number.isNaN(time) ? [] : [time];
  });
  return times.length === 0 ? null : Math.min(...times);
}
