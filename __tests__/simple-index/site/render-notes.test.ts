import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { renderInline } from '../../../src/simple-index/site/render-inline.ts';
import { renderNotes } from '../../../src/simple-index/site/render-notes.ts';
import { HOSTILE_TEXT } from '../sample-projects.ts';

const inline = (text: string): string => renderInline(text).html;
/** Without the line ends between elements. */
const notes = (text: string): string => renderNotes(text).html.replaceAll('>\n<', '><').trim();
const link = (address: string, label: string): string =>
  `<a href="${address}" rel="noreferrer nofollow ugc">${label}</a>`;

describe('inside a line', () => {
  test.each([
    ['plain', 'plain'],
    ['a `code` b', 'a <code>code</code> b'],
    ['``a ` b``', '<code>a ` b</code>'],
    ['a ` b', 'a ` b'],
    ['`<b>`', '<code>&lt;b&gt;</code>'],
    ['**scope**: text', '<strong>scope</strong>: text'],
    ['**a `b`**', '<strong>a <code>b</code></strong>'],
    ['a ** b ** c', 'a ** b ** c'],
    ['[#12](https://acme.example/12)', link('https://acme.example/12', '#12')],
    ['[`abc1234`](https://acme.example/c)', link('https://acme.example/c', '<code>abc1234</code>')],
    ['[a\\]b](https://acme.example/c)', link('https://acme.example/c', 'a]b')],
    ['![logo](https://acme.example/i.png)', link('https://acme.example/i.png', 'logo')],
    [
      'see https://acme.example/a_b?c=1&d=2.',
      `see ${link('https://acme.example/a_b?c=1&amp;d=2', 'https://acme.example/a_b?c=1&amp;d=2')}.`,
    ],
    ['(https://acme.example/)', `(${link('https://acme.example/', 'https://acme.example/')})`],
    ['https://[', 'https://['],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](//acme.example)', '[x](//acme.example)'],
    ['\\*not bold\\* \\<b\\>', '*not bold* &lt;b&gt;'],
    ['&lt;b&gt; &amp;lt; &#64;user', '&lt;b&gt; &amp;lt; @user'],
    ['&#8238;gpj &#0; &#1114112; &nbsp;', '&amp;#8238;gpj &amp;#0; &amp;#1114112; &amp;nbsp;'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('%j', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });
});

describe('by lines', () => {
  test.each([
    ['', ''],
    ['# Title', '<h4>Title</h4>'],
    ['### Features ###', '<h4>Features</h4>'],
    ['## A\n#### B', '<h4>A</h4><h5>B</h5>'],
    ['# A\n## B\n### C\n#### D', '<h4>A</h4><h5>B</h5><h6>C</h6><h6>D</h6>'],
    ['#no heading', '<p>#no heading</p>'],
    ['a\nb\n\nc', '<p>a\nb</p><p>c</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['* a\n+ b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2) b', '<ol><li>a</li><li>b</li></ol>'],
    ['- a\n1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
    ['- a\n  - b', '<ul><li>a</li><li class="nested">b</li></ul>'],
    ['- a\n  more\n\n  and more\n\nelse', '<ul><li>a\nmore\nand more</li></ul><p>else</p>'],
    ['> a\n> b', '<blockquote><p>a\nb</p></blockquote>'],
    ['a\n\n---\n\nb', '<p>a</p><p>b</p>'],
    ['```python\n# a\n\n<b>\n```\nc', '<pre tabindex="0"><code># a\n\n&lt;b&gt;</code></pre><p>c</p>'],
    ['~~~\n```\n~~~', '<pre tabindex="0"><code>```</code></pre>'],
    ['````\n```\n````', '<pre tabindex="0"><code>```</code></pre>'],
    ['```\nnever closed', '<pre tabindex="0"><code>never closed</code></pre>'],
    ['a <!-- for\ntools --> b', '<p>a  b</p>'],
    ['<!-- never closed\n# x', ''],
    ['a\r\n- b\rc', '<p>a</p><ul><li>b\nc</li></ul>'],
    ['<details><summary>x</summary>', '<p>&lt;details&gt;&lt;summary&gt;x&lt;/summary&gt;</p>'],
    ['a\u202eb\u001b[31mc', '<p>abc</p>'],
  ])('%j', (text, expected) => {
    expect(notes(text)).toBe(expected);
  });
});

test('notes that never end are cut, and say so', () => {
  const html = notes(`${'x'.repeat(70_000)}\nend`);
  expect(html).not.toContain('end');
  expect(html).toMatch(/<p>…<\/p>$/);
});

const LONG_WINDED = [
  ...[
    '`',
    '``` ',
    '` `` ',
    '[',
    '**a',
    '> ',
    '- ',
    '<!--',
    '\\',
    '&#64;',
    'https://',
    '![](',
    '#\n',
    '~~~\n',
    '\n',
  ],
  ...[
    `# ${' '.repeat(60_000)}`,
    `# ${' #'.repeat(30_000)}x`,
    `- ${' -'.repeat(30_000)}x`,
    ' '.repeat(60_000),
  ],
  ...[`https://a${').'.repeat(990)}x `, `[${'a'.repeat(299)}](https://${'a'.repeat(1900)} `],
];

test.each(LONG_WINDED.map((piece) => [piece.slice(0, 12), piece] as const))(
  'notes of nothing but %j take no time',
  (_, piece) => {
    const begin = performance.now();
    renderNotes(`${piece.repeat(Math.ceil(60_000 / piece.length)).slice(0, 59_999)}x`);
    expect(performance.now() - begin).toBeLessThan(1000);
  },
);

test('law: whatever the notes, only these elements, attributes and addresses come out', () => {
  const allowed = new Set([
    ...['p', 'ul', 'ol', 'li', 'h4', 'h5', 'h6', 'pre', 'code', 'strong', 'blockquote', 'a'],
    ...['a href rel', 'li class', 'pre tabindex'],
  ]);
  fc.assert(
    fc.property(HOSTILE_TEXT, (text) => {
      const seen: string[] = [];
      const addresses: string[] = [];
      const parser = new Parser({
        onopentag: (name, attributes) => {
          seen.push([name, ...Object.keys(attributes)].join(' '));
          addresses.push(...Object.values(attributes).filter((value) => value.includes(':')));
        },
        oncomment: (comment) => seen.push(`<!--${comment}`),
        onprocessinginstruction: (name) => seen.push(name),
      });
      parser.end(renderNotes(text).html);
      expect(seen.filter((one) => !allowed.has(one))).toEqual([]);
      for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    }),
    { numRuns: 500 },
  );
});
