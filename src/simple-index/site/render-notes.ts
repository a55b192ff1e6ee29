// Release notes as HTML. No Markdown engine: headings, lists, quotations and code are told by their lines, the rest is text. Notes are hostile:
// every character of them goes through `markup`, and HTML in them is shown as it is written.
import { withoutInvisible } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../markup.ts';
import { renderInline } from './render-inline.ts';

/** UTF-16 units; GitHub takes 125,000. */
const MOST_TEXT = 60_000;
/** Comments are for tools. */
const COMMENT = /<!--[^]*?(?:-->|$)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const CLOSING_MARKS = /(?:^|[ \t])#+$/;
const ITEM = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;
const QUOTATION = /^ {0,3}>[ \t]?/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** Of the heading that the notes stand below. */
const HEADING_ABOVE = 3;

type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'code' | 'quotation' | 'text'; readonly lines: string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: Item[] };

interface Item {
  readonly nested: boolean;
  readonly lines: string[];
}

export function renderNotes(notes: string): Markup {
  const text = withoutInvisible(notes.slice(0, MOST_TEXT)).replace(COMMENT, '');
  const blocks = readBlocks(text.split(/\r\n|[\r\n]/));
  let above = HEADING_ABOVE;
  const parts = blocks.map((block) => {
    // Never a step down of two: who listens to a page goes by its headings.
    if (block.kind === 'heading') above = Math.min(6, above + 1, HEADING_ABOVE + block.level);
    return renderBlock(block, above);
  });
  return markup`${parts}${notes.length > MOST_TEXT ? markup`<p>…</p>` : null}`;
}

function readBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let index = 0;
  let afterBlank = true;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const fence = FENCE.exec(line)?.[1];
    if (fence === undefined) {
      readLine(blocks, line, afterBlank);
      afterBlank = line.trim() === '';
      index += 1;
    } else {
      const end = fenceEnd(lines, index, fence);
      blocks.push({ kind: 'code', lines: lines.slice(index + 1, end) });
      index = end + 1;
      afterBlank = true;
    }
  }
  return blocks;
}

/** The line that closes the fence; behind the last one when none does. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function fenceEnd(lines: readonly string[], start: number, fence: string): number {
  let end = start + 1;
  while (end < lines.length && !closesFence((lines[end] ?? '').trim(), fence)) end += 1;
  return end;
}

function closesFence(line: string, fence: string): boolean {
  return line.length >= fence.length && line === fence.charAt(0).repeat(line.length);
}

function headingText([, , text = '']: RegExpExecArray): string {
  return text.trim().replace(CLOSING_MARKS, '').trim();
}

function readLine(blocks: Block[], line: string, afterBlank: boolean): void {
  const last = blocks.at(-1);
  const heading = HEADING.exec(line);
  const item = ITEM.exec(line);
  if (line.trim() === '' || RULE.test(line)) return;
  if (heading !== null)
    blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: headingText(heading) });
  else if (item !== null) addItem(blocks, item, line.slice(item[0].length));
  else if (QUOTATION.test(line)) addLine(blocks, 'quotation', line.replace(QUOTATION, ''), afterBlank);
  else if (last?.kind === 'list' && (!afterBlank || /^[ \t]{2}/.test(line)))
    last.items.at(-1)?.lines.push(line.trim());
  else addLine(blocks, 'text', line.trim(), afterBlank);
}

function addItem(blocks: Block[], marker: RegExpExecArray, text: string): void {
  const last = blocks.at(-1);
  const ordered = marker[2] !== undefined;
  const nested = (marker[1] ?? '').replaceAll('\t', '    ').length >= 2;
  const item = { nested: nested && last?.kind === 'list', lines: [text] };
  if (last?.kind === 'list' && (nested || last.ordered === ordered)) last.items.push(item);
  else blocks.push({ kind: 'list', ordered, items: [item] });
}

function addLine(blocks: Block[], kind: 'quotation' | 'text', line: string, afterBlank: boolean): void {
  const last = blocks.at(-1);
  if (!afterBlank && last?.kind === kind) last.lines.push(line);
  else blocks.push({ kind, lines: [line] });
}

function renderBlock(block: Block, level: number): Markup {
  switch (block.kind) {
    case 'heading':
      return renderHeading(level, renderInline(block.text));
    case 'code':
      return markup`<pre tabindex="0"><code>${block.lines.join('\n')}</code></pre>
`;
    case 'quotation':
      return markup`<blockquote><p>${renderInline(block.lines.join('\n'))}</p></blockquote>
`;
    case 'text':
      return markup`<p>${renderInline(block.lines.join('\n'))}</p>
`;
    case 'list':
      return renderList(block.ordered, block.items.map(renderItem));
  }
}

function renderHeading(level: number, text: Markup): Markup {
  if (level === 4)
    return markup`<h4>${text}</h4>
`;
  return level === 5
    ? markup`<h5>${text}</h5>
`
    : markup`<h6>${text}</h6>
`;
}

function renderList(ordered: boolean, items: readonly Markup[]): Markup {
  return ordered
    ? markup`<ol>
${items}</ol>
`
    : markup`<ul>
${items}</ul>
`;
}

function renderItem({ nested, lines }: Item): Markup {
  const text = renderInline(lines.join('\n'));
  return nested
    ? markup`<li class="nested">${text}</li>
`
    : markup`<li>${text}</li>
`;
}
