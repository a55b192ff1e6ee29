import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/findings/user-error.ts';
import { renderErrorSummary } from '../../src/report/error-summary.ts';
import { quietOutcome, type RunOutcome } from '../../src/report/run-outcome.ts';
import { renderRunSummary } from '../../src/report/run-summary.ts';
import { classified } from '../notes/classified.ts';
import { renderLine } from '../notes/rendered-markdown.ts';
import { HOSTILE, releasePlan } from './plans.ts';

const steps = [
  { title: 'Plan', milliseconds: 320, failed: false },
  { title: 'Build', milliseconds: 2400, failed: false },
];

function released(facts: Partial<RunOutcome> = {}): RunOutcome {
  return {
    ...{ result: 'released', reason: 'acme-vault 1.3.0 is released', plan: releasePlan() },
    ...{ version: '1.3.0', previousVersion: '1.2.0', tag: 'v1.3.0', sha: 'abcdef1'.padEnd(40, '0') },
    releaseUrl: 'https://github.com/acme/acme-vault/releases/tag/v1.3.0',
    notes: '### Features\n\n- add mirror option\n',
    files: [
      {
        ...{ filename: 'acme_vault-1.3.0.tar.gz', sha256: 'aa'.repeat(32), size: 12_345 },
        url: 'https://index.example/acme_vault-1.3.0.tar.gz',
      },
    ],
    manifestDigest: 'sha256:00',
    unknowns: [],
    ...facts,
  };
}

test('a release: what, where, files, edits, commits, steps, notes', () => {
  expect(renderRunSummary(released(), steps)).toMatchInlineSnapshot(`
   "## [acme-vault 1.3.0](https://github.com/acme/acme-vault/releases/tag/v1.3.0) released

   acme-vault 1.3.0 is released

   Tag v1.3.0 at abcdef1, previous version 1.2.0, manifest \`sha256:00\`.

   ### Files

   | File | Size | sha256 |
   | --- | --- | --- |
   | [acme_vault-1.3.0.tar.gz](https://index.example/acme_vault-1.3.0.tar.gz) | 12.3 kB | \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\` |

   ### Edits

   | File | Change |
   | --- | --- |
   | \`pyproject.toml\` | 1.2.0 → 1.3.0 |
   | \`CHANGELOG.md\` | new entry |

   ### Commits to look at

   - 3c4d5e6 update stuff\\
     not a conventional commit, so it counts for nothing: write "fix: what it mends" or "feat: what it adds"

   <details><summary>3 commits: 1 counted, 1 hidden, 1 unparsed</summary>

   | Commit | Effect | Header | Why |
   | --- | --- | --- | --- |
   | 1a2b3c4 | minor | feat: add mirror option | type feat |
   | 2b3c4d5 | hidden | chore: tidy | type chore |
   | 3c4d5e6 | unparsed | update stuff | not a conventional commit |

   </details>

   <details><summary>Steps, 2.7 s</summary>

   | Step | Time |
   | --- | --- |
   | Plan | 0.3 s |
   | Build | 2.4 s |

   </details>

   ## Release notes

   ### Features

   - add mirror option
   "
  `);
});

test('a preview shows the plan', () => {
  const outcome = quietOutcome('previewed', 'dry run: nothing was written', releasePlan());
  expect(renderRunSummary(outcome, steps)).toMatch(
    /^## acme-vault 1\.2\.0 → 1\.3\.0 \(minor\)\n\ndry run: nothing was written\n\nfeat: add mirror option \(1a2b3c4\)\n\nTag v1\.3\.0, branch main, commit abcdef1\.\n/,
  );
});

test('what could not be known beforehand is told, folded', () => {
  const unknowns = [
    'Whether `v1.3.0` may be used: GitHub does not tell.',
    'Whether <b>the clock</b> is right.',
  ];
  const told =
    '<details><summary>What could not be known beforehand</summary>\n\n- Whether `v1.3.0` may be used: GitHub does not tell.\n- Whether &lt;b>the clock&lt;/b> is right.\n\n</details>\n';
  expect(renderRunSummary(released({ unknowns }), steps)).toContain(told);
  const outcome = quietOutcome('previewed', 'dry run: nothing was written', releasePlan(), { unknowns });
  expect(renderRunSummary(outcome, steps)).toContain(told);
});

test('nothing to release says why, once', () => {
  const plan = releasePlan({
    result: 'nothing',
    version: null,
    tag: null,
    bump: null,
    reason: 'no commit counts',
    notes: '',
    edits: [],
  });
  const summary = renderRunSummary(quietOutcome('nothing', 'no commit counts', plan), steps);
  expect(summary).toMatch(
    /^## acme-vault 1\.2\.0, nothing to release\n\nno commit counts\n\nBranch main, commit abcdef1\.\n/,
  );
  expect(summary.match(/no commit counts/g)).toHaveLength(1);
  expect(summary).not.toContain('Release notes');
});

test('a resumed release does not show the edits of another plan', () => {
  const summary = renderRunSummary(released({ result: 'resumed', tag: 'v1.2.0', version: '1.2.0' }), steps);
  expect(summary).toContain(
    '## [acme-vault 1.2.0](https://github.com/acme/acme-vault/releases/tag/v1.3.0) resumed',
  );
  expect(summary).not.toContain('### Edits');
});

test('a run without a plan', () => {
  expect(renderRunSummary(quietOutcome('failed', 'an error stopped the run', null), [])).toBe(
    '## failed\n\nan error stopped the run\n',
  );
});

test('errors: what happened, what to do, where to read more', () => {
  const error = new UserError(
    'tag-format-invalid',
    'The tag-format "[x]" cannot be used.',
    'Set it to `v{version}`.',
  );
  expect(renderErrorSummary([error])).toBe(
    `## Stopped by an error\n\n### tag-format-invalid\n\nThe tag-format "\\[x\\]" cannot be used.\n\n**What to do:** Set it to \`v{version}\`.\n\n[More about this error](${error.link})\n`,
  );
  expect(renderErrorSummary([error, error])).toMatch(/^## Stopped by 2 errors\n/);
});

describe('hostile text is inert', () => {
  const commits = [
    classified({
      header: HOSTILE,
      why: HOSTILE,
      status: 'unparsed',
      warnings: [{ code: 'x', message: HOSTILE }],
    }),
  ];
  const plan = releasePlan(
    {
      name: HOSTILE,
      reason: HOSTILE,
      commits,
      warnings: [HOSTILE],
      notes: '',
      edits: [{ path: HOSTILE, from: HOSTILE, to: HOSTILE, content: Buffer.from(''), mode: '' }],
    },
    { branch: HOSTILE, hash: HOSTILE, warnings: [HOSTILE] },
  );
  const facts = {
    plan,
    reason: HOSTILE,
    notes: '',
    version: HOSTILE,
    previousVersion: HOSTILE,
    manifestDigest: HOSTILE,
    unknowns: [HOSTILE],
  };
  const files = [{ filename: HOSTILE, sha256: HOSTILE, size: 1, url: 'javascript:alert(1)' }];

  test.each([
    [
      'released',
      renderRunSummary(released({ ...facts, files, releaseUrl: 'javascript:alert(1)' }), [
        { ...steps[0]!, title: HOSTILE },
      ]),
    ],
    ['previewed', renderRunSummary(quietOutcome('previewed', HOSTILE, plan, { unknowns: [HOSTILE] }), steps)],
    ['failed', renderErrorSummary([new UserError('some-code', HOSTILE, HOSTILE)])],
  ])('%s', (_, summary) => {
    const lines = summary.split('\n').filter((line) => !/^<\/?details>/.test(line));
    for (const line of lines) {
      const { active, text } = renderLine(line);
      expect(active).not.toMatch(/<|\]\((?!https:\/\/github\.com\/org\/)/);
      expect(text).not.toMatch(/(?:^|\W)@\w|evil\.example/);
    }
    expect(summary).not.toMatch(/[^\P{Cc}\n]|\u202e|^# Forged/mu);
    const tables = lines.filter((line) => line.startsWith('|'));
    expect(new Set(tables.map((row) => renderLine(row).active.split('|').length)).size).toBeLessThanOrEqual(
      3,
    );
  });
});

describe('a summary of very many commits stays below what GitHub takes', () => {
  const summaryOf = (header: string, notes: string): string => {
    const commits = Array.from({ length: 20_000 }, () =>
      classified({ header, why: header, status: 'unparsed' }),
    );
    return renderRunSummary(released({ plan: releasePlan({ commits }), notes }), steps);
  };
  const bytes = (text: string): number => Buffer.byteLength(text);

  test('with ordinary text all sections are there', () => {
    const summary = summaryOf('add things', '- x\n'.repeat(200_000));
    expect(bytes(summary)).toBeLessThan(1024 * 1024);
    expect(summary.includes('… and 19000 more')).toBe(true);
    expect(summary.includes('## Release notes')).toBe(true);
  });

  test('with hostile text it is cut', () => {
    const summary = summaryOf('<&世'.repeat(100), '世\n'.repeat(200_000));
    expect(bytes(summary)).toBeLessThan(1024 * 1024);
    expect(summary.endsWith('… the rest is too long for this place\n')).toBe(true);
  });
});
