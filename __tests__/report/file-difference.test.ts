import { expect, test } from '@jest/globals';
import { diffLines, unifiedDiff } from '../../src/report/file-difference.ts';
import { createPaint } from '../../src/report/paint.ts';

const plain = createPaint(false);

test('a new file is all new', () => {
  expect(unifiedDiff({ path: 'a.toml', before: null, after: 'one\n' })).toBe(
    '--- /dev/null\n+++ b/a.toml\n@@ -0,0 +1,1 @@\n+one\n',
  );
});

test.each([
  ['blanks stay', '\ta  b\r', '+\ta  b'],
  ['nothing steers a terminal', 'a\u001b[31mb\u202ec', '+a\ufffd[31mb\ufffdc'],
  ['nothing commands a runner', '##[error]a', '+# #[error]a'],
  ['no line is endless', 'x'.repeat(5000), `+${'x'.repeat(1999)}…`],
])('%s', (_, line, shown) => {
  const diff = unifiedDiff({ path: 'a.toml', before: '', after: `${line}\n` });
  expect(diffLines(diff, plain).at(-1)).toBe(shown);
});
