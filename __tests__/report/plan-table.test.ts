import { describe, expect, test } from '@jest/globals';
import { renderPlan } from '../../src/report/plan-table.ts';
import { classified } from '../notes/classified.ts';
import { HOSTILE, releasePlan } from './plans.ts';

const wide = { columns: 100, color: false };

test('the version and why, every commit, places, edits, notes', () => {
  expect(renderPlan(releasePlan(), wide)).toMatchInlineSnapshot(`
   "acme-vault  1.2.0 → 1.3.0  minor
     feat: add mirror option (1a2b3c4)
     tag v1.3.0, branch main, commit abcdef1

   3 commits: 1 counted, 1 hidden, 1 unparsed
     1a2b3c4  minor      feat: add mirror option                              type feat
     2b3c4d5  hidden     chore: tidy                                          type chore
     3c4d5e6  unparsed   update stuff                                         not a conventional commit

   Commits to look at
     3c4d5e6  update stuff
              not a conventional commit, so it counts for nothing: write "fix: what it mends" or "feat:
              what it adds"

   Version places
     pyproject.toml:3  1.2.0  [project].version

   Edits
     pyproject.toml  1.2.0 → 1.3.0
     CHANGELOG.md    new entry

   Notes
     ### Features

     - add mirror option (1a2b3c4) by Ada Lovelace
   "
  `);
});

test('nothing to release', () => {
  const plan = releasePlan({
    ...{ result: 'nothing', version: null, tag: null, bump: null, reason: 'no commit counts' },
    ...{ edits: [], notes: '', places: [], commits: [] },
  });
  expect(renderPlan(plan, wide)).toBe(
    'acme-vault  1.2.0, nothing to release\n  no commit counts\n  branch main, commit abcdef1\n',
  );
});

describe('a first release', () => {
  test('is said to be one', () => {
    expect(renderPlan(releasePlan({ previous: null, bump: null }), wide)).toMatch(
      /^acme-vault {2}1\.3\.0 \(first release\)\n/,
    );
  });
});

test('warnings of commits stand with their commits, once; others by themselves', () => {
  const warnings = [{ code: 'header-near-miss', message: '"feat:x" has no space: write "feat: x".' }];
  const commits = [classified({ type: null, header: 'feat:x', status: 'unparsed', bump: null, warnings })];
  const told = '1a2b3c4: "feat:x" has no space: write "feat: x".';
  const text = renderPlan(
    releasePlan({ commits, warnings: [told, 'Most commits are not conventional.'] }),
    wide,
  );
  expect(text).toContain(
    'Commits to look at\n  1a2b3c4  feat:x\n           "feat:x" has no space: write "feat: x".\n',
  );
  expect(text).toContain('Warnings\n    Most commits are not conventional.\n');
  expect(text.match(/has no space/g)).toHaveLength(1);
});

test('items of a squash commit stand below it', () => {
  const parts = [
    classified({ header: 'fix: one', bump: 'patch' }),
    classified({ header: 'chore: two', bump: null }),
  ];
  const text = renderPlan(releasePlan({ commits: [classified({ parts })] }), wide);
  expect(text).toMatch(/\n {11}patch {6}\* fix: one\n {11}no bump {4}\* chore: two\n/);
});

test.each([60, 80, 120])('no row of the commits is wider than %d columns', (columns) => {
  const commits = [classified({ header: `feat: ${'世界 '.repeat(60)}`, why: 'y '.repeat(60) })];
  const rows = renderPlan(releasePlan({ commits, reason: 'z '.repeat(100) }), {
    columns,
    color: false,
  }).split('\n');
  const width = (row: string): number =>
    [...row].reduce((sum, sign) => sum + (/[世界]/.test(sign) ? 2 : 1), 0);
  expect(Math.max(...rows.slice(0, 6).map(width))).toBeLessThanOrEqual(columns);
});

test('long notes are cut', () => {
  const text = renderPlan(releasePlan({ notes: '- x\n'.repeat(100) }), wide);
  expect(text).toContain('  … 40 more lines\n');
});

test('hostile text steers nothing', () => {
  const commits = [
    classified({
      header: HOSTILE,
      why: HOSTILE,
      warnings: [{ code: 'x', message: HOSTILE }],
      parts: [classified({ header: HOSTILE })],
    }),
  ];
  const plan = releasePlan(
    { name: HOSTILE, reason: HOSTILE, tag: HOSTILE, notes: HOSTILE, commits, warnings: [HOSTILE] },
    { branch: HOSTILE, warnings: [HOSTILE] },
  );
  const text = renderPlan(plan, wide);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e|##\[|^\s*::/mu);
});

test('colour is only colour', () => {
  const colored = renderPlan(releasePlan(), { columns: 100, color: true });
  expect(colored).toContain('\u001b[1macme-vault\u001b[22m');
  // eslint-disable-next-line no-control-regex -- the codes are what is looked for
  expect(colored.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(renderPlan(releasePlan(), wide));
});

test('10,000 commits take little time', () => {
  const commits = Array.from({ length: 10_000 }, () =>
    classified({ warnings: [{ code: 'x', message: 'y' }] }),
  );
  const started = performance.now();
  renderPlan(releasePlan({ commits, warnings: commits.map(() => 'z') }), wide);
  expect(performance.now() - started).toBeLessThan(3000);
});
