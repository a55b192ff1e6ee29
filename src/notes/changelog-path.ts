// Which file is the changelog.
import { posix } from 'node:path';
import { notesErrors } from '../findings/notes-errors.ts';
import { raise } from '../findings/catalogue.ts';

export interface ChangelogPath {
  /** Null: no changelog is kept. */
  readonly path: string | null;
  readonly exists: boolean;
  /** For a warning: why `auto` keeps none. */
  readonly reason: string | null;
}

const NAMES = ['changelog', 'changes', 'history', 'news', 'releases'];
const MARKDOWN = ['.md', '.markdown'];
/** Beside these a second, Markdown changelog would be a surprise. */
const OTHER = ['.rst', '.txt', '.adoc', '.org', ''];
const NONE: ChangelogPath = { path: null, exists: false, reason: null };

/** `auto` takes a Markdown file of a usual name (any case) at the root, else plans a new CHANGELOG.md. A path that is configured is taken as it is. */
export function findChangelog(paths: readonly string[], configured: string | null): ChangelogPath {
  if (configured === null) return NONE;
  if (configured !== 'auto') {
    const path = insidePath(configured);
    return { path, exists: paths.includes(path), reason: null };
  }
  const found = firstOf(paths, '', MARKDOWN);
  if (found !== null) return { path: found, exists: true, reason: null };
  const other = firstOf(paths, '', OTHER) ?? firstOf(paths, 'docs/', [...MARKDOWN, ...OTHER]);
  if (other === null) return { path: 'CHANGELOG.md', exists: false, reason: null };
  const reason = `No changelog is written, since ${other} is kept in another form or place; set "changelog" in [tool.py-release] to a Markdown file, or to false.`;
  return { ...NONE, reason };
}

function firstOf(paths: readonly string[], folder: string, suffixes: readonly string[]): string | null {
  const files = new Map<string, string>();
  for (const path of paths) {
    const name = path.toLowerCase();
    if (name.startsWith(folder) && !name.includes('/', folder.length) && !files.has(name))
      files.set(name, path);
  }
  for (const name of NAMES) {
    for (const suffix of suffixes) {
      const path = files.get(`${folder}${name}${suffix}`);
      if (path !== undefined) return path;
    }
  }
  return null;
}

function insidePath(configured: string): string {
  const path = posix.normalize(configured);
  const outside = path.startsWith('/') || path.startsWith('..') || path.includes('\\') || /[:\0]/.test(path);
  if (outside || path === '.' || path.endsWith('/')) {
    throw raise(notesErrors, 'changelog-path-invalid', { path: configured });
  }
  return path;
}
