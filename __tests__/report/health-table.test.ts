// The table of health on terminals of several widths: no line is wider than the terminal while there is room for columns.
import { describe, expect, test } from '@jest/globals';
import { passed, unasked } from '../../src/health/check-answers.ts';
import { judgeHealth } from '../../src/health/health-result.ts';
import { renderHealth } from '../../src/report/health-table.ts';
import { displayWidth } from '../../src/report/terminal-text.ts';

const SEEN = 'Its latest release is the one that the lock has, and the range takes it.';
const checks = [
  passed('environment-lock-source', 'https://packages.acme.example/simple/', SEEN),
  passed('credentials', 'PyPI', SEEN),
];
const render = (columns: number, isTerminal = true): readonly string[] =>
  renderHealth(judgeHealth(checks, 'tell'), { color: false, columns, isTerminal }).split('\n');

describe('a terminal', () => {
  test.each([80, 76, 120])('of %i columns holds every row', (columns) => {
    const rows = render(columns).slice(0, checks.length);
    expect(rows.map((row) => displayWidth(row) <= columns)).toEqual([true, true]);
    expect(rows[0]).toContain('https://pack');
  });

  test('that is narrow has what was seen below, whole', () => {
    expect(render(50).slice(0, 2)).toEqual([
      'ok  environment-lock-source',
      `  https://packages.acme.example/simple/: ${SEEN}`,
    ]);
  });
});

test('a pipe gets everything', () => {
  expect(render(80, false)[0]).toContain(SEEN);
});

test('what could not be asked keeps the last line from saying that all is well', () => {
  const asked = { what: 'who may write', why: 'there is no GITHUB_TOKEN', remedy: 'Set it.' };
  const half = [...checks, unasked('merge-settings', 'acme/vault', asked)];
  const last = (of: typeof half): string =>
    renderHealth(judgeHealth(of, 'tell'), { color: false, columns: 80, isTerminal: false })
      .trim()
      .split('\n')
      .at(-1) ?? '';
  expect(last(checks)).toBe('healthy: 2 passed');
  expect(last(half)).toBe('nothing wrong in what could be asked: 1 unknown, 2 passed');
});
