import { describe, expect, test } from '@jest/globals';

import { findFenced } from '../../src/commits/code-fences.ts';

function fenced(...lines: readonly string[]): string {
  return findFenced(lines)
    .map((inside) => (inside ? 'x' : '.'))
    .join('');
}

describe('findFenced', () => {
  test.each([
    ['a closed fence with its markers', ['a', '```', 'b', '```', 'c'], '.xxx.'],
    ['a language', ['```py', 'b', '```', 'c'], 'xxx.'],
    ['tildes', ['~~~', '```', '~~~', 'c'], 'xxx.'],
    ['nothing closes it', ['```', 'b', 'c'], '...'],
    ['a shorter run closes nothing', ['````', 'b', '```'], '...'],
    ['a longer run closes', ['```', 'b', '`````'], 'xxx'],
    ['the other character closes nothing', ['```', 'b', '~~~'], '...'],
    ['a language on the closing line closes nothing', ['```', 'b', '```py'], '...'],
    ['three spaces are still a fence', ['   ```', 'b', ' ```'], 'xxx'],
    ['four are code', ['    ```', 'b', '    ```'], '...'],
    ['backticks in the info are inline code', ['```a```', 'b', '```'], '...'],
    ['two fences', ['```', '```', 'a', '~~~', '~~~'], 'xx.xx'],
    ['an unclosed one before a closed one', ['````', 'a', '```', 'b', '```'], '..xxx'],
    ['no fence', ['a', ''], '..'],
  ])('%s', (_, lines, expected) => {
    expect(fenced(...lines)).toBe(expected);
  });

  test('many fences that nothing closes take one pass', () => {
    const lines = Array.from({ length: 200_000 }, () => '```py');
    expect(findFenced(lines).includes(true)).toBe(false);
  });
});
