// Untrusted text of several lines (what a breaking change means) as lines of inert Markdown: paragraphs, lists and closed code fences stay.
import { defuse } from './defuse.ts';
import { withoutInvisible } from './plain-line.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;
const ITEM = /^[ \t]*(?:[-*+]|(\d{1,3})[.)])[ \t]+(?=\S)/;
/** Other names may start a renderer (mermaid, geojson, math). https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams */
const LANGUAGES = new Set([
  'py',
  'python',
  'pycon',
  'toml',
  'ini',
  'yaml',
  'json',
  'sh',
  'bash',
  'console',
  'diff',
  'text',
]);
const MOST_LINES = 200;

/** Lines without indentation, blank lines as '', none at either end. More than `limit` characters or 200 lines are cut with an ellipsis. */
export function defuseBlock(text: string, limit = 4000): readonly string[] {
  const all = withoutInvisible(text.slice(0, limit)).split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  const source = all.slice(0, MOST_LINES);
  const lines: string[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const end = closingFence(source, index);
    if (end === null) {
      lines.push(defuseLine(source[index] as string, limit));
    } else {
      lines.push(...codeBlock(source, index, end));
      index = end;
    }
  }
  if (text.length > limit || all.length > source.length) lines.push('', '…');
  return withoutExtraBlanks(lines);
}

function defuseLine(line: string, limit: number): string {
  const item = ITEM.exec(line);
  if (item === null) return defuse(line, limit);
  const marker = item[1] === undefined ? '-' : `${item[1]}.`;
  return `${marker} ${defuse(line.slice(item[0].length), limit)}`;
}

function closingFence(lines: readonly string[], start: number): number | null {
  const fence = FENCE.exec(lines[start] as string)?.[1];
  if (fence === undefined) return null;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = (lines[index] as string).trim();
    if (line.length >= fence.length && line === fence.charAt(0).repeat(line.length)) return index;
  }
  return null;
}

function codeBlock(lines: readonly string[], start: number, end: number): readonly string[] {
  const content = lines.slice(start + 1, end).map((line) => line.replaceAll('\t', '    ').trimEnd());
  const runs = content.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  const language = FENCE.exec(lines[start] as string)?.[2]?.toLowerCase() ?? '';
  return [`${fence}${LANGUAGES.has(language) ? language : ''}`, ...content, fence];
}

/** Blank lines inside code count too: more than one in a row is never needed to understand a migration. */
function withoutExtraBlanks(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}
