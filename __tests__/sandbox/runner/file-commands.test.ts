import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseKeyValueFile, parsePathFile } from '../../../sandbox/runner/file-commands.ts';

describe('command files', () => {
  test('any value written with a delimiter that it does not hold comes back as it was', () => {
    const name = fc.stringMatching(/^[a-z-]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'binary' })), (values) => {
        const text = Object.entries(values)
          .map(([key, value]) => `${key}<<ghadelimiter_x\n${value}\nghadelimiter_x\n`)
          .join('');
        expect(Object.fromEntries(parseKeyValueFile(text))).toEqual({ ...values });
      }),
    );
  });

  test('a value that holds the delimiter on a line of its own is cut there: the writer has to choose a random one', () => {
    expect(() => parseKeyValueFile('a<<EOF\nx\nEOF\nrest\nEOF\n')).toThrow("Invalid format 'rest'");
    expect(parseKeyValueFile('a<<EOF\nx\nEOF\nb=forged\n').get('b')).toBe('forged');
  });

  test.each(['=x', '<<EOF\nx\nEOF', 'a<<\nx', 'nothing', 'a<<EOF\nx'])('%j is refused', (text) => {
    expect(() => parseKeyValueFile(text)).toThrow(/^Invalid/);
  });

  test('the folder that was added last is searched first', () => {
    expect(parsePathFile('/one\n\n/two\r\n')).toEqual(['/two', '/one']);
  });
});
