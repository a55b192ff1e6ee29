import { expect, test } from '@jest/globals';
import type { ContentFinding } from '../../src/distribution/content-finding.ts';
import { contentLines, judgeContent } from '../../src/distribution/judge-content.ts';

const SDIST = 'acme_vault-1.3.0.tar.gz';
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const FINDINGS: readonly ContentFinding[] = [
  { rule: 'content-secret-file', filename: SDIST, path: '.env', note: null, certain: true },
  { rule: 'content-junk', filename: SDIST, path: '.idea/', note: 'editor', certain: false },
  { rule: 'content-junk', filename: SDIST, path: '.coverage', note: 'cache', certain: false },
  { rule: 'content-wheel-empty', filename: WHEEL, path: '', note: 'although', certain: true },
];

test('findings warn, certain ones fail', () => {
  const { errors, warnings } = judgeContent(FINDINGS, 'warn');
  expect(errors.map(({ code, happened }) => [code, happened])).toEqual([
    ['content-secret-file', `${SDIST} holds files that keep secrets: .env.`],
    ['content-wheel-empty', `${WHEEL} installs nothing, although.`],
  ]);
  expect(warnings).toEqual([
    `${SDIST} holds what tools left in the folder: .idea/ (editor), .coverage (cache). Exclude it in the settings of the build backend, or name it in \`content-allow\`.`,
  ]);
});

test('all fail where that is asked for', () => {
  const { errors, warnings } = judgeContent(FINDINGS, 'fail');
  expect(errors.map(({ code }) => code)).toEqual([
    'content-secret-file',
    'content-junk',
    'content-wheel-empty',
  ]);
  expect(warnings).toEqual([]);
});

test('a sentence holds ten paths', () => {
  const many = Array.from({ length: 12 }, (_, n): ContentFinding => ({
    rule: 'content-sdist-untracked',
    filename: SDIST,
    path: `f${n}`,
    note: null,
    certain: false,
  }));
  expect(judgeContent(many, 'fail').errors[0]?.happened).toBe(
    `${SDIST} holds files that are not in git: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9 and 2 more.`,
  );
});

test('lines for the terminal', () => {
  expect(contentLines(FINDINGS, 'warn')).toEqual([
    `error    content-secret-file       ${SDIST}: .env`,
    `warning  content-junk              ${SDIST}: .idea/ (editor)`,
    `warning  content-junk              ${SDIST}: .coverage (cache)`,
    `error    content-wheel-empty       ${WHEEL}: (although)`,
  ]);
});
