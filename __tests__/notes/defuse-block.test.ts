import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defuseBlock } from '../../src/notes/defuse-block.ts';
import { activeParts } from './rendered-markdown.ts';

describe('what people write to explain a change stays', () => {
  test('paragraphs and lists', () => {
    const text = '\nUse `open()`.\r\nIt is faster.\n\n\n* one\n  - two\n3) three\n';
    expect(defuseBlock(text)).toEqual(['Use `open()`.', 'It is faster.', '', '- one', '- two', '3. three']);
  });

  test('closed code fences, with a language that only colours', () => {
    const text = '```py\nold(@x)\n\n\n```\n~~~mermaid\na\tb\n````\n~~~';
    expect(defuseBlock(text)).toEqual(['```py', 'old(@x)', '', '```', '`````', 'a    b', '````', '`````']);
  });
});

describe('what acts on GitHub does not', () => {
  test.each([
    ['# Forged', ['\\# Forged']],
    ['text\n===\ntext\n---', ['text', '\\===', 'text', '\\---']],
    ['Fixes\n#12', ['Fixes', '`#12`']],
    ['a | b\n--|--\n1 | 2', ['a \\| b', '\\--\\|--', '1 \\| 2']],
    ['> [!NOTE]\n> hi', ['\\> \\[!NOTE\\]', '\\> hi']],
    ['<details>\n<b>', ['&lt;details>', '&lt;b>']],
    ['```\nopen @octocat', ['\\`\\`\\`', 'open `@octocat`']],
    ['    # indented', ['\\# indented']],
    ['[x]: https://evil.example', ['\\[x\\]: `https://evil.example`']],
    ['- - - @octocat', ['- \\- - `@octocat`']],
  ])('%j', (text, lines) => expect(defuseBlock(text)).toEqual(lines));

  test('for any lines', () => {
    const part = fc.constantFrom(
      ...[
        '# ',
        '- ',
        '1. ',
        '> ',
        '```',
        '~~~',
        '@octocat',
        'fixes #1',
        '|',
        '<b>',
        '\n',
        '===',
        '---',
        ' ',
        '\t',
        'x',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const outside = withoutCode(defuseBlock(parts.join('')));
        expect(outside.flatMap((line) => activeParts(line.replace(/^(?:-|\d+\.) /, '')))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('long text is cut', () => {
  expect(defuseBlock('a\n'.repeat(5000))).toHaveLength(202);
  expect(defuseBlock('abc', 2)).toEqual(['ab', '', '…']);
});

function withoutCode(lines: readonly string[]): readonly string[] {
  let fence: string | null = null;
  return lines.filter((line) => {
    const mark: string | null = /^`{3,}/.exec(line)?.[0] ?? null;
    const inside = fence !== null;
    if (fence === null) fence = mark;
    else if (line === fence) fence = null;
    return !inside && mark === null;
  });
}
