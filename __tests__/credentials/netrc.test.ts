import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editNetrc, parseNetrc, replaceInNetrc } from '../../src/credentials/netrc.ts';

const WANTED = { machine: 'pypi.acme.example', login: 'ada', password: 'new' };
const PATH = '~/.netrc';

test.each([
  ['no file', '', 'machine pypi.acme.example\n  login ada\n  password new\n'],
  [
    'the password alone',
    '# mine\nmachine pypi.acme.example login ada password "o\\"ld" account x\nmachine b login c password d',
    '# mine\nmachine pypi.acme.example login ada password new account x\nmachine b login c password d',
  ],
  [
    'another login of that host stays',
    'machine pypi.acme.example login bob password old\n',
    'machine pypi.acme.example login bob password old\nmachine pypi.acme.example\n  login ada\n  password new\n',
  ],
  [
    'what is missing is added',
    'machine pypi.acme.example\r\n\tpassword old\r\n',
    'machine pypi.acme.example\r\n\tpassword new login ada\r\n',
  ],
  [
    'before the entry for all others, which hides what follows',
    'machine a login b password c\ndefault login anonymous password x\n',
    'machine a login b password c\nmachine pypi.acme.example\n  login ada\n  password new\ndefault login anonymous password x\n',
  ],
  [
    'a macro is no entry',
    'macdef init\nmachine pypi.acme.example login ada password fake\n\nmachine a login b password c\n',
    'macdef init\nmachine pypi.acme.example login ada password fake\n\nmachine a login b password c\nmachine pypi.acme.example\n  login ada\n  password new\n',
  ],
])('%s', (_, before, after) => {
  const edited = editNetrc(before, PATH, WANTED);
  expect(edited).toBe(after);
  expect(editNetrc(edited, PATH, WANTED)).toBe(edited);
  expect(parseNetrc(edited, PATH)).toContainEqual(WANTED);
});

test.each([
  ['machine', 1],
  ['login a password b', 1],
  ['machine a\nlogin', 2],
  ['machine a\n\nhush b', 3],
])('%j cannot be read, and is not quoted', (text, line) => {
  expect(() => parseNetrc(text, PATH)).toThrow(
    expect.objectContaining({
      code: 'auth-netrc-malformed',
      message: expect.stringContaining(`Line ${line} of`),
    }),
  );
  expect(() => parseNetrc(text, PATH)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush') }),
  );
});

test.each([[''], ['a b'], ['a"b'], ['a\\b'], ['#a'], ['a\nb']])(
  'a value that it cannot hold: %j',
  (password) => {
    expect(() => editNetrc('', PATH, { ...WANTED, password })).toThrow(
      expect.objectContaining({ code: 'auth-value-unfit' }),
    );
  },
);

const word = fc
  .stringMatching(/^[a-z][\w.-]{0,9}$/)
  .filter((text) => !/^(machine|default|macdef|login|user|password|account)$/.test(text));
const gap = fc.constantFrom(' ', '\n', '\t', '\n  ', '\n# a comment\n');
const entry = fc
  .tuple(word, word, word, gap, gap, gap)
  .map(
    ([machine, login, password, a, b, c]) =>
      `machine${a}${machine}${b}login ${login}${c}password ${password}\n`,
  );

test('all other bytes stay', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 4 }),
      fc.array(entry, { maxLength: 4 }),
      word,
      (before, after, password) => {
        const own = (secret: string): string => `machine pypi.acme.example login ada password ${secret}\n`;
        const [head, tail] = [before.join(''), after.join('')];
        expect(editNetrc(head + own('0') + tail, PATH, { ...WANTED, password })).toBe(
          head + own(password) + tail,
        );
        expect(replaceInNetrc(head + own('0') + tail + own('0'), PATH, '0', password)).toBe(
          head + own(password) + tail + own(password),
        );
        expect(editNetrc(head, PATH, { ...WANTED, password }).startsWith(head)).toBe(true);
      },
    ),
  );
});
