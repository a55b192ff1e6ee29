// The packages of a lock file of any tool, as the tool wrote them: uv.lock, poetry.lock, pdm.lock, pylock.toml.
// https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile, https://packaging.python.org/en/latest/specifications/pylock-toml/
import { normalizeName } from '../project/normalize-name.ts';
import { asTable, parseTomlText, stringAt, type TomlTable } from '../project/toml-document.ts';
import { lockLines } from './lock-lines.ts';

export interface LockEntry {
  /** Normalised. */
  readonly name: string;
  /** Line of the lock, from 1; null: not known. */
  readonly line: number | null;
  readonly table: TomlTable;
}

const PYLOCK = /^pylock(?:\.[^.]+)?\.toml$/;

/** By its name: what lies around it does not matter. */
export function isLock(path: string): boolean {
  const filename = nameOf(path);
  return ['uv.lock', 'poetry.lock', 'pdm.lock'].includes(filename) || PYLOCK.test(filename);
}

/** In their order; what is no package is left out. Throws `project-toml-broken`. */
export function lockEntries(path: string, text: string): readonly LockEntry[] {
  const key = PYLOCK.test(nameOf(path)) ? 'packages' : 'package';
  const list = parseTomlText(path, text)[key];
  const tables = (Array.isArray(list) ? list : []).map(asTable).filter((each) => each !== null);
  const lines = lockLines(text, `[[${key}]]`);
  const known = lines.length === tables.length;
  return tables.flatMap((table, position) => {
    const name = stringAt(table, 'name');
    const line = known ? (lines[position] ?? null) : null;
    return name === null ? [] : [{ name: normalizeName(name), line, table }];
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
