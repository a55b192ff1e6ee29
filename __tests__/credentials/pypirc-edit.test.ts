import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editPypirc, replaceInPypirc, sectionName } from '../../src/credentials/pypirc-edit.ts';
import { parsePypirc } from '../../src/upload/pypirc.ts';

const PYPI = { name: 'pypi', repository: null, user: '__token__', password: 'pypi-new' };
const SHELF = {
  name: 'shelf',
  repository: 'https://pypi.acme.example/legacy/',
  user: 'ada',
  password: 'hu%sh #;=: "7',
};

test.each([
  ['no file', '', PYPI, '[pypi]\nusername = __token__\npassword = pypi-new\n'],
  [
    'a value is replaced where it stands',
    '; mine\n[pypi]\nusername=__token__\npassword:   pypi-old  \n\n[other]\npassword = x\n',
    PYPI,
    '; mine\n[pypi]\nusername=__token__\npassword:   pypi-new  \n\n[other]\npassword = x\n',
  ],
  [
    'what is missing stands below its section',
    '\uFEFF[pypi]\r\n# here\r\npassword =\r\n',
    PYPI,
    '\uFEFF[pypi]\r\nusername = __token__\r\n# here\r\npassword = pypi-new\r\n',
  ],
  ['a last line without a break', '[pypi]', PYPI, '[pypi]\nusername = __token__\npassword = pypi-new\n'],
  [
    'a server of its own is listed, or tools would not see it',
    '[distutils]\nindex-servers =\n    pypi\n    other\n\n[other]\nrepository = https://x.example/\n',
    SHELF,
    '[distutils]\nindex-servers =\n    pypi\n    other\n    shelf\n\n[other]\nrepository = https://x.example/\n' +
      '\n[shelf]\nrepository = https://pypi.acme.example/legacy/\nusername = ada\npassword = hu%sh #;=: "7\n',
  ],
  [
    'without a list there is one, that keeps the known servers',
    '[pypi]\npassword = x\n',
    SHELF,
    '[pypi]\npassword = x\n\n[shelf]\nrepository = https://pypi.acme.example/legacy/\nusername = ada\npassword = hu%sh #;=: "7\n' +
      '\n[distutils]\nindex-servers =\n    pypi\n    testpypi\n    shelf\n',
  ],
])('%s', (_, before, section, after) => {
  const edited = editPypirc(before, section);
  expect(edited).toBe(after);
  expect(editPypirc(edited, section)).toBe(edited);
  const { repository, user, password } = section;
  const read = parsePypirc(edited, '').find(({ name }) => name === section.name);
  expect(read).toMatchObject({ user, password, ...(repository === null ? {} : { repository }) });
});

test.each([[''], ['a\nb'], [' a'], ['a '], ['a\u0000b'], ['a\u0085b']])(
  'a value that no line holds: %j',
  (password) => {
    expect(() => editPypirc('', { ...PYPI, password })).toThrow(
      expect.objectContaining({ code: 'auth-value-unfit' }),
    );
  },
);

test('a file that cannot be read is left alone', () => {
  expect(() => editPypirc('password = hush', PYPI)).toThrow(
    expect.objectContaining({ code: 'pypirc-malformed', message: expect.not.stringContaining('hush') }),
  );
});

describe('laws', () => {
  const blank = fc.constantFrom('', '\n', '# a comment\n', '; password = no\n', '  \n');
  const option = fc
    .tuple(fc.constantFrom('repository = https://x.example/', 'timeout: 3', 'ca_cert=/x', 'flag ='), blank)
    .map(([line, after]) => `${line}\n${after}`);
  const sections = (name: string) =>
    fc
      .tuple(
        blank,
        fc.uniqueArray(option, { selector: (line) => line.split(/[ :=]/)[0], maxLength: 3 }),
        fc.constantFrom('', 'password = old\n', 'username = u\npassword : old\n'),
      )
      .map(([before, lines, own]) => `${before}[${name}]\n${lines.join('')}${own}`);
  const file = fc
    .uniqueArray(fc.constantFrom('pypi', 'testpypi', 'shelf', 'a b', 'distutils'), { maxLength: 5 })
    .chain((names) => fc.tuple(...names.map(sections)))
    .map((parts) => parts.join(''));
  const password = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/);

  test('every line that is not about it stays, in order, and all other sections say the same', () => {
    fc.assert(
      fc.property(file, password, (text, value) => {
        const edited = editPypirc(text, { ...PYPI, password: value });
        const lines = edited.split('\n');
        const kept = text.split('\n').filter((line) => !/^(?:username|password)\b/.test(line));
        let at = 0;
        for (const line of kept) {
          at = lines.indexOf(line, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        const others = (of: string) => parsePypirc(of, '').filter(({ name }) => name !== 'pypi');
        expect(others(edited)).toEqual(others(text));
        expect(parsePypirc(edited, '').find(({ name }) => name === 'pypi')?.password).toBe(value);
        expect(editPypirc(edited, { ...PYPI, password: value })).toBe(edited);
      }),
    );
  });

  test('a value that is replaced everywhere: the rest is the same bytes', () => {
    fc.assert(
      fc.property(file, password, (text, value) => {
        const edited = replaceInPypirc(text, 'old', value);
        expect(edited).toBe(text.replace(/^(password\s*[=:]\s*)old$/gm, (_, head: string) => head + value));
      }),
    );
  });
});

test('a name from the host, and never one that is there', () => {
  const url = new URL('https://pypi.acme.example:8443/legacy/');
  expect(sectionName(url, [])).toBe('pypi-acme-example');
  expect(sectionName(url, ['pypi-acme-example'])).toBe('pypi-acme-example-2');
});
