import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitWords } from '../../src/project/split-words.ts';

test.each([
  ['python -m build', ['python', '-m', 'build']],
  ['  a \t b\n', ['a', 'b']],
  ["run 'two words' \"and 'these'\"", ['run', 'two words', "and 'these'"]],
  ['--flag="x y"z', ['--flag=x yz']],
  ['"a \\" \\\\ \\n"', ['a " \\ \\n']],
  ['a\\ b \\;', ['a b', ';']],
  ["'$HOME;|&`*'", ['$HOME;|&`*']],
  ['""', ['']],
  ['uv build --out-dir=dist/{x}~#', ['uv', 'build', '--out-dir=dist/{x}~#']],
  ['', []],
])('%j', (command, words) => {
  expect(splitWords('build-command', command)).toEqual(words);
});

test.each([';', '|', '&', '$', '`', '<', '>', '(', '*', '?'])('%s needs a shell', (character) => {
  expect(() => splitWords('build-command', `make a${character}b`)).toThrow(
    `build-command has ${character} where a shell would act on it`,
  );
});

test.each(['"$HOME"', '"`id`"'])('%s would be expanded by a shell', (command) => {
  expect(() => splitWords('x', command)).toThrow('no shell runs the command');
});

test.each(["it's", '"open', 'end\\'])('%s is not closed', (command) => {
  expect(() => splitWords('x', command)).toThrow('never closed');
});

test('words in single quotes come back as they are', () => {
  const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll("'", ''));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(splitWords('x', words.map((text) => `'${text}'`).join(' '))).toEqual(words);
    }),
  );
});
