// pip's configuration in a virtual environment: one index for everything, the person's own server.
// https://pip.pypa.io/en/stable/topics/configuration/#location
import type { FileChange } from './consumer-request.ts';
import { sameIndexUrl } from '../dependencies/index-address.ts';
import { applyEdits, endOfLines } from './toml-edit.ts';

/** Null: another index is there, which is left alone. Unchanged text: nothing to do. */
export function withIndexUrl({ path, before }: Omit<FileChange, 'after'>, url: string): FileChange | null {
  const text = before ?? '';
  const seen = /^index[-_]url\s*[=:]\s*(\S+)/im.exec(text)?.[1];
  if (seen !== undefined) return sameIndexUrl(seen, url) ? { path, before, after: text } : null;
  const line = `index-url = ${url}`;
  const eol = endOfLines(text);
  const header = /^\[global\][ \t]*\r?\n/m.exec(text);
  if (header !== null) {
    const at = header.index + header[0].length;
    return { path, before, after: applyEdits(text, [{ start: at, end: at, text: `${line}${eol}` }]) };
  }
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return { path, before, after: `${text}${gap}[global]${eol}${line}${eol}` };
}
