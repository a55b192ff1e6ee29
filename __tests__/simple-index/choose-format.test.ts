import { describe, expect, test } from '@jest/globals';
import { CONTENT_TYPES, chooseFormat, type PageFormat } from '../../src/simple-index/choose-format.ts';

const JSON_V1 = 'application/vnd.pypi.simple.v1+json';
const HTML_V1 = 'application/vnd.pypi.simple.v1+html';

describe('what installers and people send', () => {
  test.each<readonly [string, string | null, PageFormat | null]>([
    ['pip', `${JSON_V1}, ${HTML_V1}; q=0.1, text/html; q=0.01`, 'json'],
    ['uv', `${JSON_V1}, ${HTML_V1};q=0.2, text/html;q=0.01`, 'json'],
    ['old pip', 'text/html', 'plain-html'],
    ['a browser', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'plain-html'],
    ['curl', '*/*', 'plain-html'],
    ['nobody', null, 'plain-html'],
    ['an empty header', ' ', 'plain-html'],
  ])('%s: %j', (_, accept, expected) => {
    expect(chooseFormat(accept)).toBe(expected);
  });
});

test.each<readonly [string, PageFormat | null]>([
  [JSON_V1, 'json'],
  [HTML_V1, 'html'],
  ['application/vnd.pypi.simple.latest+json', 'json'],
  ['application/vnd.pypi.simple.latest+html', 'html'],
  ['APPLICATION/VND.PYPI.SIMPLE.V1+JSON', 'json'],
  ['text/*', 'plain-html'],
  ['application/*', 'html'],
  [`${HTML_V1}, ${JSON_V1}`, 'json'],
  [`text/html, ${JSON_V1}`, 'json'],
  [`*/*, ${HTML_V1}`, 'html'],
  [`*/*;q=0.5, ${JSON_V1};q=0.4`, 'plain-html'],
  [`${JSON_V1};q=0, */*`, 'plain-html'],
  ['text/html;q=0, application/vnd.pypi.simple.v1+html;q=0, */*', 'json'],
  [`${JSON_V1};q=0.5, text/html;q=0.7`, 'plain-html'],
  [`${JSON_V1}; charset=utf-8 ; Q = 0.3, text/html;q=0.2`, 'json'],
  [`,, ${JSON_V1} ,`, 'json'],
  // Refused.
  [`${JSON_V1};q=0`, null],
  ['*/*;q=0', null],
  ['application/json', null],
  ['application/vnd.pypi.simple.v2+json', null],
  ['image/png, text/plain', null],
  ['text/html;q=much', null],
  ['text/html;q=-1', null],
  ['text/html;q=2', null],
  ['nonsense', null],
  [',', null],
])('%s: %s', (accept, expected) => {
  expect(chooseFormat(accept)).toBe(expected);
});

test('an answer to "latest" says which version it is', () => {
  expect(CONTENT_TYPES.json).toBe(JSON_V1);
  expect(CONTENT_TYPES['plain-html']).toMatch(/^text\/html\b/);
});
