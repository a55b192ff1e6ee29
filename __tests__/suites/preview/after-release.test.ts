// "Released in" on pull requests and issues, and credit in the notes: by choice, and never at the cost of the release.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { renderReleaseSummary } from '../../../src/report/release-summary.ts';
import type { Access } from '../../../sandbox/github/state.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run, type RunOptions } from '../../commands/release-run.ts';
import { commit, fileAt, RIGHTS, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

const COMMENTING: Readonly<Record<string, Access>> = { ...RIGHTS, 'pull-requests': 'write', issues: 'write' };
const NINA = { name: 'Nina Nova', email: 'nina@acme.example' };

async function configured(settings: string, isPrivate = false): Promise<TestProject> {
  const project = await world().project({ private: isPrivate });
  const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
  const text = `${pyproject}\n[tool.py-release]\n${settings}\n`;
  await project.push(commit('chore: configure', 4, { files: { 'pyproject.toml': text } }));
  return project;
}

/** Pull request 7 merged the feature and closes issue 1, says that of 2, which is open again; 8 is older. */
async function withHistory(project: TestProject): Promise<void> {
  const { github } = world();
  const repository = project.fullName;
  const [feature = '', older = ''] = (await project.git('rev-parse', 'main~2', 'v1.2.0^{commit}')).split(
    '\n',
  );
  github.addIssue({ repository, login: 'hugo' });
  github.addIssue({ repository, login: 'hugo' });
  github.closeIssue({ repository, number: 1 }, 'mona');
  const pull = { repository, title: 'Mirror', login: 'mona' };
  const body = 'Closes #1, fixes #2.';
  github.addPullRequest({ ...pull, number: 7, commits: [feature], mergeCommit: feature, body });
  github.addPullRequest({ ...pull, number: 8, commits: [older, feature], mergeCommit: older });
  github.addPullRequest({ ...pull, number: 9, commits: [feature], mergedAt: null, base: '1.x' });
  github.addPullRequest({
    ...pull,
    number: 10,
    commits: [feature],
    mergeCommit: feature,
    head: 'py-release/main',
  });
}

async function released(project: TestProject, permissions = COMMENTING, more: RunOptions = {}) {
  const files = await readyFiles(project);
  return run(world(), project, { files, token: project.token(permissions), ...more });
}

function commentsOn({ repository }: TestProject): readonly string[] {
  return [...repository.comments.values()].map(({ number, body }) => `#${number} ${body}`);
}

const text = ({ fullName }: TestProject): string =>
  `<!-- py-release:released v1.3.0 -->\nReleased in [v1.3.0](https://github.com/${fullName}/releases/tag/v1.3.0).\n`;

test('the pull requests of the range and the closed issues are told once, for two requests more', async () => {
  const project = await configured('release-comments = true');
  await withHistory(project);
  const { outcome, errors, warnings } = await released(project);
  expect([errors, warnings]).toEqual([[], []]);
  expect(commentsOn(project)).toEqual([`#7 ${text(project)}`, `#1 ${text(project)}`]);
  expect(outcome?.comments).toEqual({ pulls: [7], issues: [1], earlier: 0, left: 0 });
  expect(outcome && renderReleaseSummary(outcome, [])).toContain(
    'Comments "Released in": pull request #7; issue #1.',
  );
  const asked = world()
    .github.requests.slice(-4)
    .map(({ method, operation }) => operation ?? method);
  expect(asked).toEqual(['repository', 'repository', 'POST', 'POST']);
});

test('nobody is told unless it is asked for, nor by a dry run', async () => {
  const silent = await configured('release-comments = false');
  await withHistory(silent);
  const { outcome, steps } = await released(silent);
  expect([outcome?.result, outcome?.comments, steps.includes('Comment')]).toEqual([
    'released',
    undefined,
    false,
  ]);
  expect(commentsOn(silent)).toEqual([]);
});

test('a dry run tells nobody', async () => {
  const project = await configured('release-comments = true');
  await withHistory(project);
  const { outcome } = await released(project, COMMENTING, { dryRun: true });
  expect([outcome?.result, commentsOn(project)]).toEqual(['previewed', []]);
});

test.each<[string, Readonly<Record<string, Access>>, readonly number[], boolean]>([
  ['to issues, pull requests are told', { ...RIGHTS, 'pull-requests': 'write' }, [7], false],
  ['to both, nobody is', RIGHTS, [], false],
  ['to read issues, pull requests are told', { ...RIGHTS, 'pull-requests': 'write' }, [7], true],
])('without the right %s, and one warning says so', async (_, permissions, told, isPrivate) => {
  const project = await configured('release-comments = true', isPrivate);
  await withHistory(project);
  const { outcome, errors, warnings } = await released(project, permissions);
  expect([outcome?.result, errors]).toEqual(['released', []]);
  expect([...project.repository.comments.values()].map(({ number }) => number)).toEqual(told);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/pull-requests: write.*issues: write/);
});

test.each(['cut', { status: 503, body: { message: 'Unavailable' } }] as const)(
  'the release is done when GitHub fails afterwards: %j',
  async (kind) => {
    const project = await configured('release-comments = true');
    await withHistory(project);
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    world().github.fault({ route, kind, times: 100 });
    const { outcome, errors, warnings } = await released(project);
    expect([outcome?.result, outcome?.comments, errors]).toEqual([
      'released',
      { pulls: [], issues: [], earlier: 0, left: 2 },
      [],
    ]);
    expect(warnings.filter((warning) => warning.includes('not every pull request'))).toHaveLength(1);
  },
);

test('a resumed release tells the rest, and nobody twice; what a stranger wrote does not count', async () => {
  const project = await configured('release-comments = true');
  await withHistory(project);
  const { github } = world();
  const repository = project.fullName;
  github.addComment({ repository, number: 7, login: 'github-actions[bot]', body: text(project) });
  github.addComment({ repository, number: 1, login: 'eve', body: text(project) });
  const publish = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
  const refusal = { status: 422, body: { message: 'Validation Failed' } };
  github.fault({ route: publish, kind: refusal });
  const first = await released(project);
  expect(first.errors).toHaveLength(1);
  expect(project.repository.comments.size).toBe(2);
  const again = await run(world(), project, { token: project.token(COMMENTING), runId: '8' });
  expect(again.outcome).toMatchObject({
    result: 'resumed',
    comments: { pulls: [], issues: [1], earlier: 1, left: 0 },
  });
});

test('a job that is run again with the right tells those who were not told', async () => {
  const project = await configured('release-comments = true');
  await withHistory(project);
  const sha = await project.head();
  const files = await readyFiles(project);
  await run(world(), project, { files, token: project.token({ ...RIGHTS, 'pull-requests': 'write' }) });
  expect(project.repository.comments.size).toBe(1);
  const again = await run(world(), project, { files, sha, token: project.token(COMMENTING), attempt: 2 });
  expect([again.outcome?.result, again.outcome?.comments]).toEqual([
    'nothing',
    { pulls: [], issues: [1], earlier: 1, left: 0 },
  ]);
  expect(again.outcome?.reason).toContain('Comments "Released in": issue #1;');
});

test('a dry run that is run again tells nobody', async () => {
  const project = await configured('release-comments = true');
  await withHistory(project);
  const sha = await project.head();
  const files = await readyFiles(project);
  await run(world(), project, { files, token: project.token(RIGHTS) });
  const options = { sha, token: project.token(COMMENTING), attempt: 2, dryRun: true };
  const again = await run(world(), project, { files, ...options });
  expect([again.outcome?.result, commentsOn(project)]).toEqual(['nothing', []]);
});

test('a release that is finished on the way to the next one is told too', async () => {
  const project = await configured('release-comments = true');
  await withHistory(project);
  const { github } = world();
  const route = 'PATCH /repos/{owner}/{repo}/releases/{release_id}';
  github.fault({ route, kind: { status: 422, body: { message: 'Validation Failed' } } });
  expect((await released(project)).errors).toHaveLength(1);
  await project.git('pull', '--quiet', '--ff-only', 'origin', 'main');
  await project.push(commit('fix: close files', 9, {}));
  const fix = await project.head();
  const pull = { repository: project.fullName, title: 'Files', login: 'mona' };
  github.addPullRequest({ ...pull, number: 20, commits: [fix], mergeCommit: fix });
  const { outcome, errors } = await released(project, COMMENTING, { runId: '8' });
  expect([errors, outcome?.result, outcome?.tag]).toEqual([[], 'released', 'v1.3.1']);
  expect(commentsOn(project).map((body) => body.replace(/ <[^]*Released in \[(v[\d.]+)[^]*/, ' $1'))).toEqual(
    ['#7 v1.3.0', '#1 v1.3.0', '#20 v1.3.1'],
  );
});

test('new contributors are named in the published notes by choice, and in no changelog', async () => {
  const project = await configured('notes.credit = true');
  world().github.addUser({ login: 'nina', emails: [NINA.email] });
  await project.push(commit('fix: read links', 5, { author: NINA }), commit('docs: x', 6, { author: NINA }));
  const sha = (await project.git('rev-parse', 'main~1')).trim();
  const { outcome, warnings } = await released(project);
  expect(warnings).toEqual([]);
  const link = `[${sha.slice(0, 7)}](https://github.com/${project.fullName}/commit/${sha})`;
  expect(outcome?.notes).toContain(`### New contributors\n\n- @nina (${link})\n`);
  expect(project.releases()[0]?.body).toBe(outcome?.notes);
  expect(await fileAt(project, 'v1.3.0', 'CHANGELOG.md')).not.toContain('New contributors');
});

test('a failed look-up costs the credit, not the release', async () => {
  const project = await configured('notes.credit = true');
  const refusing =
    (next: Fetch): Fetch =>
    async (url, options) => {
      if (!JSON.stringify(options?.body ?? '').includes('author { user')) return next(url, options);
      return Response.json({
        data: null,
        errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }],
      });
    };
  const { outcome, warnings } = await released(project, COMMENTING, { fetch: refusing });
  expect(outcome?.result).toBe('released');
  expect(warnings).toEqual([expect.stringMatching(/^New contributors are not named in the notes: /)]);
});

test('a template of its own file gives the same notes in plan and release', async () => {
  const project = await world().project();
  const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
  const files = {
    'pyproject.toml': `${pyproject}\n[tool.py-release]\nnotes.template = { file = ".github/notes.md" }\n`,
    '.github/notes.md': '# {version}\n\n{sections}\n\n{compare}\n',
  };
  await project.push(commit('chore: configure', 4, { files }));
  const { outcome } = await released(project);
  expect(project.releases()[0]?.body).toMatch(/^# 1\.3\.0\n\n### Features\n/);
  expect(outcome?.plan?.packages[0]?.notes).toMatch(/^# 1\.3\.0\n\n### Features\n/);
  expect(await fileAt(project, 'v1.3.0', 'CHANGELOG.md')).not.toContain('# 1.3.0\n');
});

test('a template that cannot be filled stops everything before it begins', async () => {
  const project = await configured('notes.template = "{sections} {vresion}"');
  await expect(released(project)).rejects.toMatchObject({ code: 'notes-template-invalid' });
  expect(world().github.writes).toEqual([]);
});
