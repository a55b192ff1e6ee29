import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defuse, defuseCell } from '../../src/notes/defuse.ts';
import { activeParts, renderLine } from './rendered-markdown.ts';

describe('ordinary text stays legible', () => {
  test.each([
    ['add mirror option', 'add mirror option'],
    ['handle *args in foo_bar()', 'handle \\*args in foo_bar()'],
    ['keep `Dict[str, int]` as it is', 'keep `Dict[str, int]` as it is'],
    ['call __init__ once', 'call `__init__` once'],
    ['a && b -> c, 50% of "d" (see #12)', 'a && b -> c, 50% of "d" (see #12)'],
    ['support C# and R&D', 'support C# and R&amp;D'],
    ['require foo>=1.2,<2', 'require foo>=1.2,&lt;2'],
    ['read $HOME', 'read `$HOME`'],
    ['grüße, 世界 and 👩‍💻', 'grüße, 世界 and 👩‍💻'],
  ])('%s', (text, expected) => expect(defuse(text)).toBe(expected));
});

describe('hostile text is inert', () => {
  test.each([
    ['@octocat and @acme/team', '`@octocat` and `@acme/team`'],
    ['(@octocat), -@octocat', '(`@octocat`), `-@octocat`'],
    ['write to ada@acme.example', 'write to `ada@acme.example`'],
    ['\\@octocat', '\\\\`@octocat`'],
    ['`code`@octocat', '`code` `@octocat`'],
    ['@​octocat', '`@octocat`'],
    ['fixes #12', 'fixes `#12`'],
    ['Closes: GH-12', 'Closes: `GH-12`'],
    ['resolved acme/other#12', 'resolved `acme/other#12`'],
    ['see #1, fixes #2 and #3', 'see #1, fixes `#2` and `#3`'],
    ['#12', '`#12`'],
    ['<!-- hidden --><script>alert(1)</script>', '&lt;!-- hidden -->&lt;script>alert(1)&lt;/script>'],
    ['&lt;b&gt; &#64;octocat', '&amp;lt;b&amp;gt; &amp;#64;octocat'],
    ['![x](https://evil.example/a.png)', '!\\[x\\](`https://evil.example/a.png`)'],
    ['[here](javascript:alert(1)) [ref][1]', '\\[here\\](javascript:alert(1)) \\[ref\\]\\[1\\]'],
    ['see https://evil.example/x, www.evil.example.', 'see `https://evil.example/x`, `www.evil.example`.'],
    ['a\r\n\r\n## Forged', 'a ## Forged'],
    ['## Forged', '\\## Forged'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['> quote', '\\> quote'],
    ['a | b', 'a \\| b'],
    ['``` open ` fence', '\\`\\`\\` open \\` fence'],
    ['`` a ` b ``@octocat', '`` a ` b `` `@octocat`'],
    ['$$x$$ and $y$', '`$$x$$` and `$y$`'],
    ['\u001b[31mred\u001b[0m \u202eabc\u0007', 'red abc'],
  ])('%j', (text, expected) => {
    expect(defuse(text)).toBe(expected);
    expect(activeParts(defuse(text))).toEqual([]);
  });
});

test('long text is cut, also inside of an emoji', () => {
  expect(defuse('x'.repeat(400))).toBe(`${'x'.repeat(299)}…`);
  expect(defuse('👍👍👍', 4)).toBe('👍…');
});

test('a cell of a table holds its pipes, also in code and after backslashes', () => {
  expect(defuseCell('a|b `c|d` `e\\|f` `g\\\\|h`')).toBe('a\\|b `c\\|d` `e\\|f` `g\\\\\\|h`');
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '@octocat',
          '@',
          'octocat',
          'fixes ',
          'Closes:',
          '#12',
          'GH-3',
          'acme/x#4',
          '`',
          '``',
          '```',
          '\\',
          '<b>',
        ],
        ...[
          '<!--',
          '-->',
          '&lt;',
          '&#64;',
          '&',
          ';',
          '[a]',
          '(b)',
          '![',
          'https://',
          'www.',
          'x.y',
          '*',
          '_',
          '__',
          '~',
        ],
        ...[
          '|',
          '#',
          '- ',
          '1. ',
          '> ',
          '\n',
          '\r',
          '\t',
          ' ',
          '\u200b',
          '\u202e',
          '\u001b[1m',
          '$',
          '$$',
          '+',
          '=',
          'é',
        ],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('for any text', () => {
  test('nothing is active', () => {
    fc.assert(
      fc.property(hostile, (text) => expect(activeParts(defuse(text))).toEqual([])),
      { numRuns: 4000 },
    );
  });

  test('what is read is what was written, apart from spaces, invisible characters and code marks', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc XYZ019*_[]<>&|~\\#-+=.'), maxLength: 40 });
    fc.assert(
      fc.property(plain, (text) => {
        const written = text.replace(/ +/g, ' ').trim();
        fc.pre(!/#\d|__/.test(written));
        expect(renderLine(defuse(text)).text).toBe(written);
      }),
    );
  });
});

test('hostile lengths take no hostile time', () => {
  const started = performance.now();
  for (const part of [
    '`',
    '@',
    'a.',
    'a/',
    '``` ` ',
    'http:',
    '\u001b[',
    '\u200d',
    '[',
    '&',
    '_',
    '$',
    '#',
  ]) {
    defuse(part.repeat(200_000), 4000);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
