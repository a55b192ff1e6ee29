import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutWidth, displayWidth, fitWidth, terminalLine } from '../../src/report/terminal-text.ts';
import { HOSTILE } from './plans.ts';

test.each([
  ['abc', 3],
  ['世界', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🎉', 2],
  ['ｆｕ', 4],
  ['한글', 4],
])('%s takes %d columns', (text, width) => expect(displayWidth(text)).toBe(width));

describe('cutting', () => {
  test.each([
    ['abcdef', 4, 'abc…'],
    ['世界世界', 5, '世界…'],
    ['世界世界', 4, '世…'],
    ['ab', 4, 'ab'],
  ])('%s to %d', (text, width, cut) => expect(cutWidth(text, width)).toBe(cut));

  test('a fitted text has its width whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(displayWidth(fitWidth(text, width))).toBe(width);
      }),
    );
  });
});

test('nothing steers the terminal or the runner', () => {
  const line = terminalLine(HOSTILE);
  expect(line).not.toMatch(/[\p{Cc}\u202e]|##\[|^::/u);
  expect(terminalLine('::set-output name=x::y')).toBe(': :set-output name=x::y');
});
