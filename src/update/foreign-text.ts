// Text of other repositories and of programs, in a pull request or issue of this one: inert, and its numbers are not taken for issues here.
import { changelogLines } from '../notes/changelog-lines.ts';
import { defuse } from '../notes/defuse.ts';
import { defuseBlock } from '../notes/defuse-block.ts';
import { withoutInvisible } from '../notes/plain-line.ts';

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/;
const LINK = /\[([^[\]\n]{1,200})\]\(https?:[^()\s]{1,1000}\)/g;
/** `**name**`, of a scope for instance: what is left of it would be shown with its stars. */
const BOLD = /\*\*([^*\n]{1,200})\*\*/g;
const FENCE = /^`{3,}/;
const TOKENS = /\\.|(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)|(?:#|\bgh-)\d+/gi;
const BREAKING = /breaking/i;

/** Release notes as inert Markdown: headings are bold lines, links are their text. */
export function foreignNotes(text: string, limit = 20_000): string {
  const parts: string[] = [];
  let body: string[] = [];
  const close = (): void => {
    const lines = defuseBlock(body.join('\n'), limit);
    if (lines.length > 0) parts.push(lines.join('\n'));
    body = [];
  };
  for (const { text: line, inert } of changelogLines(text.slice(0, limit).replaceAll('\r\n', '\n')).lines) {
    const [, title] = (inert ? null : HEADING.exec(line)) ?? [];
    if (title === undefined) body.push(inert ? line : line.replace(LINK, '$1').replace(BOLD, '$1'));
    else {
      close();
      parts.push(`**${defuse(title.replace(LINK, '$1'), 200)}**`);
    }
  }
  close();
  if (text.length > limit) parts.push('…');
  return withoutReferences(parts.join('\n\n').split('\n')).join('\n');
}

/** One line of them. */
export function foreignLine(text: string, limit?: number): string {
  return withoutReferences([defuse(text, limit)])[0] ?? '';
}

/** The parts of notes below headings that speak of breaking changes; empty: none. */
export function breakingNotes(text: string): string {
  const kept: string[] = [];
  let level = 0;
  for (const { text: line, inert } of changelogLines(text.replaceAll('\r\n', '\n')).lines) {
    const marks = inert ? 0 : (/^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0);
    if (marks > 0 && (level === 0 || marks <= level)) level = BREAKING.test(line) ? marks : 0;
    else if (level > 0) kept.push(line);
  }
  return kept.join('\n').trim();
}

/** What a program printed, as a block of code that nothing in it can end. The beginning is cut. */
export function foreignLog(text: string, limit: number): string {
  const plain = withoutInvisible(text.slice(-limit * 2))
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  const end = plain.length > limit ? `… (the beginning is cut)\n${plain.slice(-limit)}` : plain;
  const runs = (end.match(/`{3,}/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${end === '' ? '(nothing was printed)' : end}\n${fence}`;
}

/** `#12` is an issue of another repository: as code it links to none of this one, and tells nobody there. */
function withoutReferences(lines: readonly string[]): readonly string[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[0] ?? null;
    if (fence !== null || mark !== null) {
      fence = fence === null ? mark : line === fence ? null : fence;
      return line;
    }
    return line.replace(TOKENS, (token, _: unknown, offset: number) => {
      if (token.startsWith('`') || token.startsWith('\\')) return token;
      const before = line.charAt(offset - 1) === '`' ? ' ' : '';
      const after = line.charAt(offset + token.length) === '`' ? ' ' : '';
      return `${before}\`${token}\`${after}`;
    });
  });
}
