import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { addTomlItem, addTomlKey, addTomlTable, tomlString } from '../../src/consumer/toml-edit.ts';
import { valueAt } from '../../src/project/toml-document.ts';
import { samePath, tomlOutline } from '../../src/project/toml-outline.ts';

function addTo(text: string, path: readonly string[], item: string): string {
  const entry = tomlOutline(text).entries.find((each) => samePath(each.path, path));
  if (entry === undefined) throw new Error(`no ${path.join('.')}`);
  return addTomlItem(text, entry, item);
}

describe('an element is added to an array in its own form', () => {
  test.each([
    ['empty', 'a = []\n', 'a = ["n"]\n'],
    ['empty with blanks', 'a = [ ]\n', 'a = ["n" ]\n'],
    ['empty in lines', 'a = [\n]\n', 'a = [\n    "n",\n]\n'],
    ['empty with a comment', 'a = [\n  # none ]\n]\n', 'a = [\n  # none ]\n    "n",\n]\n'],
    ['one line', 'a = ["x"]\n', 'a = ["x", "n"]\n'],
    ['one line, comma', 'a = ["x",]\n', 'a = ["x", "n",]\n'],
    ['one line, blanks', 'a = [ "x" ]\n', 'a = [ "x", "n" ]\n'],
    ['in lines', 'a = [\n  "x",\n  "y",\n]\n', 'a = [\n  "x",\n  "y",\n  "n",\n]\n'],
    ['in lines, no comma', 'a = [\n\t"x"\n]', 'a = [\n\t"x",\n\t"n"\n]'],
    [
      'comments',
      'a = [\n  "x", # ],\n  "y" # "z"\n  # end ]\n]\n',
      'a = [\n  "x", # ],\n  "y", # "z"\n  "n"\n  # end ]\n]\n',
    ],
    ['comma on a line of its own', 'a = [\n  "x"\n  , # c\n]\n', 'a = [\n  "x"\n  , # c\n  "n",\n]\n'],
    ['starts on the line of the key', 'a = ["x",\n     "y"]\n', 'a = ["x",\n     "y",\n     "n"]\n'],
    ['ends below', 'a = ["x",\n]\n', 'a = ["x",\n    "n",\n]\n'],
    ['CRLF', 'a = [\r\n  "x"\r\n]\r\n', 'a = [\r\n  "x",\r\n  "n"\r\n]\r\n'],
    ['byte order mark', '\uFEFFa = ["x"]', '\uFEFFa = ["x", "n"]'],
    ['strings with brackets', 'a = ["x]", \'y,[\']\n', 'a = ["x]", \'y,[\', "n"]\n'],
    ['long strings', 'a = ["""x"]""", \'\'\']\'\'\']\n', 'a = ["""x"]""", \'\'\']\'\'\', "n"]\n'],
    ['in an inline table', 't = { a = ["x"] }\n', 't = { a = ["x", "n"] }\n', ['t', 'a']],
  ])('%s', (_, before, after, path = ['a']) => {
    expect(addTo(before, path, '"n"')).toBe(after);
    expect(() => parse(after.replace(/^\uFEFF/, ''))).not.toThrow();
  });
});

describe('a key is added to a table', () => {
  test.each([
    ['no table', 'x = 1\n', 'x = 1\n\n[t.u]\nn = 1\n'],
    ['empty file', '', '[t.u]\nn = 1\n'],
    ['no final newline', 'x = 1', 'x = 1\n\n[t.u]\nn = 1\n'],
    ['blank line at the end', 'x = 1\n\n', 'x = 1\n\n[t.u]\nn = 1\n'],
    ['table', '[t.u]\na = 1 # c\n\n# of v\n[v]\n', '[t.u]\na = 1 # c\nn = 1\n\n# of v\n[v]\n'],
    ['empty table', '[t.u] # c\n[v]\n', '[t.u] # c\nn = 1\n[v]\n'],
    ['table at the end', '[t.u]\na = 1', '[t.u]\na = 1\nn = 1\n'],
    ['indented', '  [t.u]\n  a = [\n  1 ]\n', '  [t.u]\n  a = [\n  1 ]\n  n = 1\n'],
    ['quoted header', '["t" . \'u\']\na = 1\n', '["t" . \'u\']\na = 1\nn = 1\n'],
    ['inline', '[t]\nu = { a = 1 }\n', '[t]\nu = { a = 1, n = 1 }\n'],
    ['empty inline', '[t]\nu = {}\n', '[t]\nu = { n = 1 }\n'],
    ['blank inline', '[t]\nu = { }\n', '[t]\nu = { n = 1 }\n'],
    ['dotted', '[t]\nu.a = 1\nb = 2\n', '[t]\nu.a = 1\nu.n = 1\nb = 2\n'],
    ['dotted from the root', 't.u.a = 1\nb = 2\n', 't.u.a = 1\nt.u.n = 1\nb = 2\n'],
    ['outer inline', 't = { a = 1 }\n', 't = { a = 1, u.n = 1 }\n'],
    ['only a table below', '[t.u.v]\na = 1\n', '[t.u.v]\na = 1\n\n[t.u]\nn = 1\n'],
    ['CRLF', '[t.u]\r\na = 1\r\n', '[t.u]\r\na = 1\r\nn = 1\r\n'],
    ['byte order mark', '\uFEFF[t.u]\na = 1\n', '\uFEFF[t.u]\na = 1\nn = 1\n'],
  ])('%s', (_, before, after) => {
    expect(addTomlKey(before, ['t', 'u'], 'n', '1')).toBe(after);
    const table = parse(after.replace(/^\uFEFF/, '')) as { t: { u: { n: number } } };
    expect(table.t.u.n).toBe(1);
  });
});

describe('a table is added to an array of tables', () => {
  test.each([
    ['none', '[t]\na = 1\n', '[t]\na = 1\n\n[[t.u]]\nn = 1\nm = 2\n'],
    ['some', '[[t.u]]\nn = 0\n', '[[t.u]]\nn = 0\n\n[[t.u]]\nn = 1\nm = 2\n'],
    ['written out', '[t]\nu = [{ n = 0 }]\n', '[t]\nu = [{ n = 0 }, { n = 1, m = 2 }]\n'],
    ['outer inline', 't = {}\n', 't = { u = [{ n = 1, m = 2 }] }\n'],
  ])('%s', (_, before, after) => {
    const pairs = [
      ['n', '1'],
      ['m', '2'],
    ] as const;
    expect(addTomlTable(before, ['t', 'u'], pairs)).toBe(after);
    expect([valueAt(parse(after), 't', 'u')].flat().at(-1)).toEqual({ n: 1, m: 2 });
  });
});

const key = fc.oneof(fc.constantFrom('a', 'dependencies', 'x y', 'é', 'p.q'), fc.string({ maxLength: 4 }));
const documents = fc.letrec<{ value: unknown; table: Record<string, unknown> }>((tie) => ({
  table: fc.dictionary<string, unknown>(
    key.filter((name) => name !== '__proto__'),
    tie('value'),
    { maxKeys: 4 },
  ),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.constantFrom('# no ] comment', '"""', "'''", '\n'),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.array(tie('table'), { maxLength: 2 }),
    tie('table'),
  ),
})).table;

/** Comments and line ends that people have, where TOML lets them stand. */
function disguise(text: string, [crlf, mark, noNewline]: readonly boolean[]): string {
  const open = noNewline ? text.replace(/\n$/, '') : text;
  return `${mark ? '\uFEFF' : ''}${crlf ? open.replaceAll('\n', '\r\n') : open}`;
}

function isSubsequence(old: string, now: string): boolean {
  let at = 0;
  for (const character of now) if (old.startsWith(character, at)) at += character.length;
  return at === old.length;
}

test('after any edit smol-toml reads the old values and the new one, and all old characters are there in order', () => {
  const forms = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(documents, forms, fc.string({ maxLength: 8 }), (table, form, value) => {
      const list = Object.hasOwn(table, 'list') ? {} : { list: ['"a"]', '#b'] };
      const before = disguise(stringify({ ...list, ...table, t: { z: 1 } }), form);
      const old = parse(before.replace(/^\uFEFF/, ''));
      const edited = [
        [
          addTomlKey(before, ['t', 'u'], 'new', tomlString(value)),
          { ...old, t: { z: 1, u: { new: value } } },
        ],
        [addTomlKey(before, ['t'], 'new', tomlString(value)), { ...old, t: { z: 1, new: value } }],
        [
          addTomlTable(before, ['t', 'u'], [['new', tomlString(value)]]),
          { ...old, t: { z: 1, u: [{ new: value }] } },
        ],
        [
          addTo(before, ['list'], tomlString(value)),
          { ...old, list: [...(old['list'] as readonly string[]), value] },
        ],
      ] as const;
      for (const [after, expected] of edited) {
        expect(parse(after.replace(/^\uFEFF/, ''))).toEqual(expected);
        expect(isSubsequence(before, after)).toBe(true);
      }
    }),
  );
});
