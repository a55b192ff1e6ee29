import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { tomlStrings, tomlStringSpan } from '../../src/project/toml-span.ts';

const V = ['project', 'version'];

describe('the span of [project].version', () => {
  test.each([
    ['table', '[project]\nversion = "1.2.0"\n'],
    ['literal string', "[project]\nversion = '1.2.0'\n"],
    ['comment behind', '[project]\nversion = "1.2.0"# "9"\n'],
    ['odd spacing', '  [ project ]  # c\n\t version\t =\t"1.2.0"\t \n'],
    ['no final newline', '[project]\nversion="1.2.0"'],
    ['CRLF', '[project]\r\nname = "a"\r\nversion = "1.2.0"\r\n'],
    ['byte order mark', '\uFEFF[project]\nversion = "1.2.0"\n'],
    ['dotted key', 'project.name = "a"\nproject . version = "1.2.0"\n'],
    ['inline table', 'project = { name = "a", version = "1.2.0" }\n'],
    ['inline table, quoted keys', '"project" = { \'name\' = "a", "version" = "1.2.0" }\n'],
    ['escaped key', '["proj\\u0065ct"]\n"v\\u0065rsion" = "1.2.0"\n'],
    ['quoted header', '["project"]\nversion = "1.2.0"\n'],
    ['multi-line literal', "[project]\nversion = '''1.2.0'''\n"],
    ['multi-line with a first newline', '[project]\nversion = """\n1.2.0"""\n'],
    [
      'array with look-alikes before',
      '[project]\nkeywords = [\n  "version = \\"9\\"", # ]\n  ["]", "["],\n]\nversion = "1.2.0"\n',
    ],
    [
      'long string with look-alikes',
      '[project]\nx = """\n[project]\nversion = "9"\n"""\nversion = "1.2.0"\n',
    ],
    ['long literal with look-alikes', "[project]\nx = '''\nversion = \"9\"\n''\n'''\nversion = \"1.2.0\"\n"],
    ['long string that ends in quotes', '[project]\nx = """a\\"""""\ny = """b"""""\nversion = "1.2.0"\n'],
    [
      'other tables',
      '[tool.x]\nversion = "9"\n[project]\nversion = "1.2.0"\n[project.urls]\nversion = "8"\n',
    ],
    [
      'array of tables before',
      '[[project-x]]\nversion = "9"\n[[tool.y]]\nversion = "8"\n[project]\nversion = "1.2.0"\n',
    ],
    [
      'numbers, dates, booleans before',
      '[project]\na = 1_0\nb = 1979-05-27 07:32:00Z\nc = true\nd = -inf\nversion = "1.2.0"\n',
    ],
    ['commented-out one before', '[project]\n# version = "9"\nversion = "1.2.0"\n'],
    ['long name with the same start', '[project]\nversion-file = "9"\nversions = "8"\nversion = "1.2.0"\n'],
  ])('%s', (_, text) => {
    const span = tomlStringSpan(text, V);
    expect(span?.text).toBe('1.2.0');
    expect(text.slice(span?.start, span?.end)).toBe('1.2.0');
    expect((parse(text.replace(/^\uFEFF/, ''))['project'] as { version: string }).version).toBe('1.2.0');
  });

  test.each([
    ['absent', '[project]\nname = "a"\n'],
    ['not a string', '[project]\nversion = 1.2\n'],
    ['in another table', '[projects]\nversion = "1"\n[tool.project]\nversion = "2"\n'],
    ['only in a comment', '[project]\n# version = "1"\n'],
  ])('%s: none', (_, text) => {
    expect(tomlStringSpan(text, V)).toBeNull();
  });
});

test('elements of arrays and of arrays of tables have indexes', () => {
  const text = '[[a.b]]\nx = "0"\n[a.b.c]\ny = ["1", { z = "2" }]\n[[a.b]]\nx = "3"\n[[a.b.d]]\nw = "4"\n';
  expect(tomlStrings(text).map(({ path, span }) => [path.join('.'), span.text])).toEqual([
    ['a.b.0.x', '0'],
    ['a.b.0.c.y.0', '1'],
    ['a.b.0.c.y.1.z', '2'],
    ['a.b.1.x', '3'],
    ['a.b.1.d.0.w', '4'],
  ]);
});

test('every string that smol-toml reads from a document is found with its value', () => {
  const key = fc.oneof(fc.constantFrom('version', 'project', 'a b', 'é', 'x.y'), fc.string({ maxLength: 4 }));
  const value = fc.letrec<{ value: unknown; table: unknown }>((tie) => ({
    table: fc.dictionary(
      key.filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.constantFrom('1.2.0', '[project]\nversion = "1"', '"""', "'''"),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('table'),
    ),
  })).table;
  fc.assert(
    fc.property(value, (table) => {
      const text = stringify(table);
      const parsed = parse(text);
      const seen = tomlStrings(text).map(({ path, span }) => {
        const raw = text.slice(span.start - 1, span.end + 1);
        return [path, parse(`v = ${raw}`)['v']];
      });
      const read = leaves(parsed, []);
      expect(new Set(seen.map((leaf) => JSON.stringify(leaf)))).toEqual(
        new Set(read.map((leaf) => JSON.stringify(leaf))),
      );
    }),
  );
});

function leaves(value: unknown, path: readonly (string | number)[]): readonly unknown[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => leaves(child, [...path, name]));
}
