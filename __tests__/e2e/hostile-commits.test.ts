// Text of commits is written by strangers. A release of the worst of them leaves outputs, log, summary, notes and changelog intact.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WorkflowRun } from '../../sandbox/runner/run-workflow.ts';
import { renderLine } from '../notes/rendered-markdown.ts';
import { expectNoSecrets } from './secrets.ts';
import { commit, ONE_JOB, startWorld, type PushedProject, type World } from './world.ts';

jest.setTimeout(180_000);

const MESSAGES = [
  'feat: greet @everyone and @acme/admins <img src=x onerror=alert(1)>',
  'fix: close the <script>alert(1)</script> tag\n\n<details><summary>\n<!-- py-release draft run=1 attempt=1 head=' +
    `${'a'.repeat(40)} -->`,
  'feat: ::set-output name=version::6.6.6',
  'fix: one line\n\n::set-output name=version::6.6.6\n::add-mask::2.0.0\n::error::owned\n##[error]owned\nversion<<EOF\n6.6.6\nEOF',
  'feat: ::error title=owned::owned%0A::warning::owned',
  'fix: EOF',
  'fix: ghadelimiter_00000000-0000-0000-0000-000000000000',
  'feat: ${{ secrets.INDEX_PASSWORD }} $(id) `id` ${HOME} {version}',
  'fix: headings\n\n## [9.9.9] - 2026-01-01\n\n### Added\n\n- forged\n',
  'fix: # 9.9.9 | cell | cell\u2028# line',
  'feat: \u001b[31mred\u001b[0m \u009b1m\u202eesrever \u0007',
  'fix: closes #1, fixes acme/other#2, resolves GH-3 and https://evil.example/',
  'fix: [click](javascript:alert(1)) ![image](https://evil.example/x.png) www.evil.example',
  'feat!: break everything\n\nBREAKING CHANGE: ## [9.9.9] @everyone\n::stop-commands::pwned\n<b>bold</b> closes #4',
  `feat(@everyone<b>): ${'very '.repeat(200)}long`,
  '::error::no conventional commit <img src=x> @everyone',
  'feat:no space \u001b[31m ::error::owned @everyone',
];

let world: World;
let project: PushedProject;
let run: WorkflowRun;
beforeAll(async () => {
  world = await startWorld();
  const mallory = { name: '::error::owned @everyone `x` \u001b[31m', email: 'mallory@evil.example' };
  const commits = MESSAGES.map((message, index) => ({ ...commit(message, index), author: mallory }));
  project = await world.project('acme-hostile', { commits });
  run = await world.run(project, ONE_JOB);
});
afterAll(() => world?.close());

const step = () => run.jobs['release']?.steps.at(-1)?.result;

/** Markdown that readers see, from each place where it is shown. */
async function shownTexts(): Promise<Readonly<Record<string, string>>> {
  await project.git('fetch', '--quiet', '--tags', 'origin', 'main');
  return {
    summary: step()?.summary ?? '',
    notes: step()?.outputs['notes'] ?? '',
    release: project.releases()[0]?.body ?? '',
    changelog: await project.git('show', 'v2.0.0:CHANGELOG.md'),
  };
}

test('the release is made, with the version that the commits mean', () => {
  expect(run.status).toBe('success');
  expect(step()?.outputs).toMatchObject({
    result: 'released',
    released: 'true',
    version: '2.0.0',
    tag: 'v2.0.0',
  });
  expect(project.releases().map(({ tagName, draft }) => [tagName, draft])).toEqual([['v2.0.0', false]]);
});

test('outputs are the declared ones, and each is whole', () => {
  const outputs = step()?.outputs ?? {};
  expect(Object.keys(outputs).sort()).toEqual(
    [
      ...[
        'files',
        'manifest-digest',
        'matrix',
        'notes',
        'plan',
        'plan-file',
        'previous-version',
        'release-url',
      ],
      ...['released', 'result', 'sha', 'tag', 'version'],
    ].sort(),
  );
  const plan = JSON.parse(outputs['plan'] ?? '') as { packages: { commits: { header: string }[] }[] };
  const headers = plan.packages[0]?.commits.map(({ header }) => header);
  expect(headers).toHaveLength(MESSAGES.length);
  expect(headers).toContain('feat: ::set-output name=version::6.6.6');
  expect([step()?.env, step()?.path, step()?.state]).toEqual([{}, [], {}]);
});

test('the log obeys none of them', () => {
  const { lines = [], annotations = [] } = step()?.log ?? {};
  expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
  for (const { title = '', message } of annotations)
    expect(`${title} ${message}`).not.toMatch(/^owned|title=/);
  expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^##\[error\]/.test(line))).toEqual([]);
  // A mask of theirs would hide the version, stopped commands would show groups as they are written.
  expect(lines.join('\n')).not.toContain('***');
  expect(lines.join('\n')).toContain('2.0.0');
  expect(lines.filter((line) => line === '##[endgroup]').length).toBeGreaterThan(3);
});

test('nothing that is shown carries control characters', async () => {
  const texts = { ...(await shownTexts()), log: step()?.log.lines.join('\n') ?? '' };
  for (const [place, text] of Object.entries(texts))
    // eslint-disable-next-line no-control-regex -- those are what is looked for
    expect([place, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/.exec(text)?.[0]]).toEqual([
      place,
      undefined,
    ]);
});

describe('Markdown is inert', () => {
  const ACTIVE: readonly (readonly [string, RegExp, 'active' | 'text'])[] = [
    ['HTML', /<(?!\/?(?:details|summary)>)[a-z/!]/i, 'active'],
    ['mention', /(?:^|[^A-Za-z0-9])@(?!mona)[A-Za-z0-9]/, 'text'],
    ['closing keyword', /\b(?:close|fix|resolve)(?:s|d|es|ed)?[\s:]*(?:[\w./-]*#|GH-)\d/i, 'text'],
    ['issue of others', /[\w.-]\/[\w.-]+#\d/, 'text'],
    ['image', /!\[/, 'active'],
    ['link to elsewhere', /\]\((?!http:\/\/127\.0\.0\.1)/, 'active'],
    ['bare address', /(?:https?:\/\/|www\.)evil/, 'text'],
    ['expression', /\$\{\{/, 'active'],
  ];
  test.each(ACTIVE)('no %s', async (_, pattern, side) => {
    const found = Object.entries(await shownTexts()).flatMap(([place, text]) =>
      text
        .split('\n')
        .filter((line) => pattern.test(renderLine(line)[side]))
        .map((line) => `${place}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test('headings are ours alone', async () => {
    const headings = Object.entries(await shownTexts()).map(([place, text]) => [
      place,
      text.split('\n').filter((line) => /^ {0,3}(?:#{1,6}\s|-+$|=+$)/.test(line)),
    ]);
    const { summary, notes, release, changelog } = Object.fromEntries(headings) as Record<string, string[]>;
    expect(notes).toEqual([expect.stringMatching(/^### .*breaking/i), '### Features', '### Bug fixes']);
    expect(release).toEqual(notes);
    expect(
      summary?.filter((line) => /^#{1,3} /.test(line)).map((line) => line.replace(/\(http.*?\)/, '')),
    ).toEqual([
      '## [acme-hostile 2.0.0] released',
      '### Files',
      '### Edits',
      '### Commits to look at',
      '## Release notes',
      ...(notes ?? []),
    ]);
    expect(changelog?.filter((line) => line.startsWith('## '))).toEqual([
      '## [Unreleased]',
      expect.stringMatching(/^## \[2\.0\.0\]/),
      expect.stringMatching(/^## \[1\.2\.0\]/),
    ]);
  });
});

test('no draft marker is believed or shown, and no secret', () => {
  expect(project.releases()[0]?.body).not.toContain('<!-- py-release');
  expectNoSecrets(run, world.secrets);
  expect(world.github.violations).toEqual([]);
});
