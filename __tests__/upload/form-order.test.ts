import { describe, expect, test } from '@jest/globals';
import { handsOnCutRequests, orderForm } from '../../src/upload/form-order.ts';
import type { FormField } from '../../src/upload/upload-form.ts';

const FIELDS: readonly FormField[] = [
  [':action', 'file_upload'],
  ['name', 'acme'],
  ['version', '1.0'],
];

test('the field without which nothing is stored stands first, or behind the file', () => {
  expect(orderForm(FIELDS, false)).toEqual({ beforeFile: FIELDS, afterFile: [] });
  expect(orderForm(FIELDS, true)).toEqual({ beforeFile: FIELDS.slice(1), afterFile: FIELDS.slice(0, 1) });
});

describe('who hands on requests that were cut off', () => {
  test.each([
    ['WSGIServer/0.2 CPython/3.11.7', true],
    ['gunicorn', true],
    ['gunicorn/20.1.0', true],
    ['PasteWSGIServer/0.5 Python/3.11.7', true],
    ['Cheroot/11.1.2', true],
    ['waitress', false],
    ['nginx/1.27.0', false],
    ['TwistedWeb/26.10.0', false],
    ['cloud of WSGIServer', false],
    ['', false],
    [null, false],
  ])('%s: %s', (server, expected) => {
    expect(handsOnCutRequests(server)).toBe(expected);
  });
});
