import { expect, test } from '@jest/globals';
import { pythonAssignments } from '../../src/project/python-assignments.ts';

function read(text: string): readonly string[] {
  return pythonAssignments(text).map(({ names, value }) => {
    expect(text.slice(value.start, value.end)).toBe(value.text);
    return `${names.join('=')}:${value.text}`;
  });
}

test.each([
  ['double quotes', '__version__ = "1.2.0"\n', '__version__:1.2.0'],
  ['single quotes', "__version__ = '1.2.0'\n", '__version__:1.2.0'],
  ['three double quotes', '__version__ = """1.2.0"""\n', '__version__:1.2.0'],
  ['three single quotes', "__version__ = '''1.2.0'''\n", '__version__:1.2.0'],
  ['two spaces', '__version__  =  "1.2.0"\n', '__version__:1.2.0'],
  ['no spaces', '__version__="1.2.0"\n', '__version__:1.2.0'],
  ['tabs', '__version__\t=\t"1.2.0"\t\n', '__version__:1.2.0'],
  ['pre-release', '__version__ = "1.2.0-rc.1"\n', '__version__:1.2.0-rc.1'],
  ['annotation', '__version__: str = "1.2.0"\n', '__version__:1.2.0'],
  ['annotation with brackets', '__version__ : Final[str]="1.2.0"\n', '__version__:1.2.0'],
  ['annotation in quotes', '__version__: "Final[str]" = "1.2.0"\n', '__version__:1.2.0'],
  ['upper case', 'VERSION = "1.2.0"\n', 'VERSION:1.2.0'],
  ['prefix r', '__version__ = r"1.2.0"\n', '__version__:1.2.0'],
  ['comment behind', '__version__ = "1.2.0"# x-release "9"\n', '__version__:1.2.0'],
  ['semicolon', '__version__ = "1.2.0"; x = 1\n', '__version__:1.2.0'],
  ['chain', '__version__ = version = "1.2.0"\n', '__version__=version:1.2.0'],
  ['continued line', '__version__ = \\\n    "1.2.0"\n', '__version__:1.2.0'],
  ['CRLF', 'x = 1\r\n__version__ = "1.2.0"\r\n', '__version__:1.2.0'],
  ['byte order mark', '\uFEFF__version__ = "1.2.0"\n', '__version__:1.2.0'],
  ['no final newline', '__version__ = "1.2.0"', '__version__:1.2.0'],
  ['after a docstring', '"""Doc.\n\n__version__ = "0"\n"""\n__version__ = "1.2.0"\n', '__version__:1.2.0'],
  ['after a call over lines', 'f(\n"""\n""",\n)\n__version__ = "1.2.0"\n', '__version__:1.2.0'],
  ['after a comment with a quote', "# don't\n__version__ = '1.2.0'\n", '__version__:1.2.0'],
  ['after an escaped quote', "x('\\'')\n__version__ = '1.2.0'\n", '__version__:1.2.0'],
  ['after an unclosed quote', "x = 'oops\n__version__ = '1.2.0'\n", '__version__:1.2.0'],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['in a function', 'def f():\n    __version__ = "1.2.0"\n'],
  ['in a class', 'class A:\n\tversion = "1.2.0"\n'],
  ['in a comment', '# __version__ = "1.2.0"\n'],
  ['in a docstring', '"""\n__version__ = "1.2.0"\n"""\n'],
  ['in a string continued by a backslash', '"a\\\n__version__ = \'1\'"\n'],
  ['as an argument at column 0', 'setup(\nversion="1.2.0"\n)\n'],
  ['a tuple', '__version__ = "1", "2"\n'],
  ['a tuple in brackets', 'VERSION = ("1", "2")\n'],
  ['an expression', '__version__ = "1.2" + ".0"\n'],
  ['two strings side by side', '__version__ = "1." "2.0"\n'],
  ['a method call', '__version__ = "1.2.0\\n".strip()\n'],
  ['an f-string', '__version__ = f"1.2.{x}"\n'],
  ['bytes', '__version__ = b"1.2.0"\n'],
  ['a comparison', '__version__ == "1.2.0"\n'],
  ['an augmented assignment', '__version__ += "1.2.0"\n'],
  ['an attribute', 'app.version = "1.2.0"\n'],
  ['an item', 'x["version"] = "1.2.0"\n'],
  ['an annotation alone', '__version__: str\n'],
  ['an unclosed string', '__version__ = "1.2.0\n'],
  ['an empty file', ''],
])('not %s', (_, text) => {
  expect(read(text)).toEqual([]);
});
