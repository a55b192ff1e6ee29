// The project's own entry in uv.lock, which holds the project's version and goes stale with every release.
// Only that entry is parsed: lock files are long. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
import { normalizeName } from './normalize-name.ts';
import type { TextSpan } from './text-span.ts';
import { asTable, parseTomlText } from './toml-document.ts';
import { tomlStringSpan } from './toml-span.ts';

const ENTRY = /^\[\[package\]\][ \t]*\r?$/gm;
const LOCAL_SOURCES = ['editable', 'virtual', 'directory'];

/**
 * The version of the package of this name whose source is the folder `source` (relative to the lock file, `.` beside
 * it). Null when the lock file does not have it, or has it without a version, as uv writes dynamic ones.
 */
export function ownLockVersion(path: string, text: string, name: string, source: string): TextSpan | null {
  const starts = [...text.matchAll(ENTRY)].map((match) => match.index);
  for (const [position, start] of starts.entries()) {
    const chunk = text.slice(start, starts[position + 1] ?? text.length);
    const named = /^name = "([^"]*)"/m.exec(chunk)?.[1];
    if (named === undefined || normalizeName(named) !== normalizeName(name)) continue;
    const version = localVersion(path, chunk, source, lines(text.slice(0, start)));
    if (version !== null) return { ...version, start: start + version.start, end: start + version.end };
  }
  return null;
}

function localVersion(path: string, chunk: string, source: string, skippedLines: number): TextSpan | null {
  const packages = parseTomlText(path, chunk, skippedLines)['package'];
  const entry = Array.isArray(packages) ? asTable(packages[0]) : null;
  const place = asTable(entry?.['source']);
  const isOwn = LOCAL_SOURCES.some((kind) => place?.[kind] === source);
  const span = tomlStringSpan(chunk, ['package', 0, 'version']);
  return isOwn && span?.text === entry?.['version'] ? span : null;
}

function lines(text: string): number {
  return text.split('\n').length - 1;
}
