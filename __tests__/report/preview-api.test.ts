// What the preview says of the public API.
import { expect, test } from '@jest/globals';
import type { ApiChange } from '../../src/api/api-change.ts';
import { apiVerdict } from '../../src/api/api-verdict.ts';
import { apiText } from '../../src/report/preview-api.ts';

const change = (kind: ApiChange['kind'], name: string): ApiChange => ({
  ...{ kind, name, parameter: null, path: 'src/acme.py', line: 3, at: 'head' },
  ...{ before: null, after: null },
});
const REMOVED = [change('removed', 'acme.a'), change('removed', 'acme.b')];
const ADDED = [change('added', 'acme.c'), change('added', 'acme.d'), change('added', 'acme.e')];

test.each([
  [2, null],
  [7, '… and 5 more that break.'],
])('%d that break, of which two are kept: added names are not counted among them', (total, more) => {
  const verdict = apiVerdict({ changes: [...REMOVED, ...ADDED], total, unread: [] });
  const text = apiText({ mode: 'warn', verdict, tag: 'v1.2.0', isUndeclared: true }) ?? '';
  expect(text).toContain('acme.b was removed');
  expect(text).toContain('3 added');
  expect(/… and .*/.exec(text)?.[0] ?? null).toBe(more);
});
