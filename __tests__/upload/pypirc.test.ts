import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePypirc, resolveRepository } from '../../src/upload/pypirc.ts';

const PATH = '~/.pypirc';

const FULL = `
[distutils]
index-servers =
    pypi
    testpypi
    acme

[pypi]
username = __token__
password = pypi-hush

[testpypi]
username: __token__

[acme]
repository = https://pypi.acme.example/legacy/
username = ada
password = p=w:1 # not a comment; %(no)s interpolation
`;

test('the form that the specification shows', () => {
  expect(parsePypirc(FULL, PATH)).toEqual([
    { name: 'pypi', repository: 'pypi', user: '__token__', password: 'pypi-hush' },
    { name: 'testpypi', repository: 'testpypi', user: '__token__', password: null },
    {
      name: 'acme',
      repository: 'https://pypi.acme.example/legacy/',
      user: 'ada',
      password: 'p=w:1 # not a comment; %(no)s interpolation',
    },
  ]);
});

test('a section without a repository is none, and a [pypi] with one is for that one', () => {
  const text = '[pypi]\nrepository = https://mirror.acme.example/\npassword = x\n[other]\npassword = y\n';
  expect(parsePypirc(text, PATH)).toEqual([
    { name: 'pypi', repository: 'https://mirror.acme.example/', user: null, password: 'x' },
  ]);
});

test.each([
  ['no section', 'password = hush\n[pypi]\n', 1, 'before the first section'],
  ['no option', '[pypi]\n\n# x\nhush hush\n', 4, 'nor `name = value`'],
  ['no name', '[pypi]\n= hush\n', 2, 'nor `name = value`'],
  ['a section twice', '[pypi]\n[acme]\n[pypi]\n', 3, '[pypi] is there a second time'],
  [
    'an option twice',
    '[pypi]\r\npassword = hush\r\nPassword = hush\r\n',
    3,
    '`password` is there a second time',
  ],
  ['a line too far right', '[pypi]\nusername = a\n  password = hush\n', 3, 'it goes on with `username`'],
  ['an open section', '[pypi\npassword = hush\n', 1, 'before the first section'],
])('%s: refused with the line, never with its text', (_, text, line, why) => {
  expect(() => parsePypirc(text, PATH)).toThrow(
    expect.objectContaining({
      code: 'pypirc-malformed',
      happened: expect.stringMatching(new RegExp(`^Line ${line} of ~/\\.pypirc`)),
      message: expect.stringContaining(why),
    }),
  );
  expect(() => parsePypirc(text, PATH)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush') }),
  );
});

describe('like Python reads it', () => {
  const TEXTS = [
    FULL,
    '\uFEFF[pypi]\nusername=a\n',
    '[pypi]\n  username = a\n  password = b\n',
    '[pypi]\nusername =\n   a\n',
    '[pypi]\n    username = a\n  password = b\n',
    '[pypi]\nx = a\n# comment\n\n  b\nusername = c\n',
    '[pypi] trailing\nusername = a\n',
    '[pypi]\nUSERNAME: a = b\n',
    '[pypi]\nusername\n',
    '[pypi]\nusername = a\nusername = b\n',
    '[a]\nrepository = https://a.example\n[a]\n',
    '[a b]\nrepository = https://a.example\nusername = ü\n',
    '; only a comment\n',
    '',
    'x = 1\n',
    '[pypi]\npassword = a;b\n',
    '[pypi]\npassword = a ;b\n',
    '[pypi]\npassword = "quoted"\n',
    '  [pypi]\nusername = a\n',
    '[pypi]\n: x\n',
    '[]\nusername = a\n',
    '[DEFAULT]\nusername = a\n',
  ];
  const SCRIPT = `
import configparser, json, sys
def read(text):
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(text.lstrip("\\ufeff"))
    except configparser.Error:
        return None
    keys = ("repository", "username", "password")
    return {name: {key: parser.get(name, key).strip() for key in keys if parser.get(name, key, fallback="")}
            for name in parser.sections() if name != "distutils"}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))`;

  test('same sections, same values, same refusals', async () => {
    const python = promisify(execFile)(process.platform === 'win32' ? 'python' : 'python3', ['-c', SCRIPT]);
    python.child.stdin?.end(JSON.stringify(TEXTS));
    const theirs = JSON.parse((await python).stdout) as readonly unknown[];
    const seen = TEXTS.map((text) => ours(text));
    expect(seen).toEqual(theirs);
  });

  function ours(text: string): unknown {
    try {
      const read = parsePypirc(text, PATH);
      return Object.fromEntries(
        read.map(({ name, repository, user, password }) => [
          name,
          {
            ...(repository === name ? {} : { repository }),
            ...(user === null ? {} : { username: user }),
            ...(password === null ? {} : { password }),
          },
        ]),
      );
    } catch {
      return null;
    }
  }
});

test('any text is read or refused', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom('[pypi]', '[a]', 'password = x', '  more', '', '# c'));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      try {
        parsePypirc(lines.join('\n'), PATH);
      } catch (error) {
        expect(error).toMatchObject({ code: 'pypirc-malformed' });
      }
    }),
  );
});

describe('resolveRepository', () => {
  const known = parsePypirc(FULL, PATH);
  test.each([
    ['', ''],
    ['pypi', 'pypi'],
    ['TestPyPI', 'TestPyPI'],
    ['https://other.example/', 'https://other.example/'],
    ['acme', 'https://pypi.acme.example/legacy/'],
  ])('%j is %j', (name, repository) => {
    expect(resolveRepository(name, known, PATH)).toBe(repository);
  });

  test('an unknown name', () => {
    expect(() => resolveRepository('acne', known, PATH)).toThrow(
      expect.objectContaining({
        code: 'pypirc-name-unknown',
        message: expect.stringContaining('Did you mean `acme`? It holds: pypi, testpypi, acme.'),
      }),
    );
  });
});
