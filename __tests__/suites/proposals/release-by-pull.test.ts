// `commit-mode: pull-request` through the whole command: proposed, merged, released; nothing without the merge.
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cutRun } from '../../commands/cut-run.ts';
import { personOf, pullStates } from '../../commands/propose-person.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { type Run, run, type RunOptions } from '../../commands/release-run.ts';
import { commit, fileAt, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();
let project: TestProject;
let person: ReturnType<typeof personOf>;

const NONE = { kind: 'none' } as const;
const RIGHTS = { contents: 'write', actions: 'read', 'pull-requests': 'write' } as const;

async function start(options: RunOptions): Promise<Run> {
  return run(world(), project, { token: project.token(RIGHTS), ...options });
}

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
  const pyproject = await fileAt(project, 'main', 'pyproject.toml');
  await project.push(
    commit('build: propose releases', 5, {
      files: { 'pyproject.toml': `${pyproject}\n[tool.py-release]\ncommit-mode = "pull-request"\n` },
    }),
  );
  world().github.addRule(project.fullName, { type: 'pull_request', target: 'branch', include: ['main'] });
  person = personOf(world(), project);
});

test('a push proposes, and writes neither draft, tag nor file', async () => {
  const { outcome, errors } = await start({ files: await readyFiles(project) });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'pending', version: '1.3.0', tag: 'v1.3.0' });
  expect(outcome?.reason).toContain('the pull request #1 proposes 1.3.0');
  expect(project.releases()).toEqual([]);
  expect(Object.keys(await project.refs()).sort()).toEqual([
    'refs/heads/main',
    'refs/heads/py-release/main',
    'refs/tags/v1.2.0',
  ]);
  expect(await project.indexed()).toEqual([]);
});

describe('the merge of the proposal', () => {
  beforeEach(async () => {
    await start({ files: NONE });
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'by %s is released with the notes as edited',
    async (how) => {
      await person.write(1, (body) => body.replace('- add mirror option', '- mirrors, at last'));
      const head = await person.merge(1, how, { deleteBranch: true });
      const files = await readyFiles(project);
      const { outcome, errors, requests } = await start({ files, runId: '8' });
      expect(errors).toEqual([]);
      expect(outcome).toMatchObject({ result: 'released', version: '1.3.0', sha: head });
      expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
      expect(project.releases()[0]?.body).toContain('mirrors, at last');
      expect((await project.refs())['refs/heads/main']).toBe(head);
      expect(await project.indexed()).toHaveLength(2);
      expect(requests).toBeLessThanOrEqual(20);
      expect(await start({ files: NONE, runId: '9' })).toMatchObject({
        outcome: { result: 'nothing' },
        writes: [],
      });
    },
  );

  test('is finished by a later push when its run was killed after the tag', async () => {
    await person.merge(1, 'squash');
    await cutRun(world(), project, 'the tag', {
      files: await readyFiles(project),
      token: project.token(RIGHTS),
      runId: '8',
    });
    expect(project.releases()).toMatchObject([{ draft: true }]);
    await person.commit({ 'docs/more.txt': 'x' }, { branch: 'topic', from: await project.head() });
    const { outcome } = await start({ files: NONE, runId: '9' });
    expect(outcome).toMatchObject({ result: 'resumed', version: '1.3.0' });
    expect(project.releases()).toMatchObject([{ draft: false }]);
  });

  test('is released once when two runs of it meet', async () => {
    await person.merge(1, 'merge');
    const files = await readyFiles(project);
    const both = await Promise.all([start({ files, runId: '8' }), start({ files, runId: '9' })]);
    const results = both.map(({ outcome }) => outcome?.result);
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
    expect(results).toContain('released');
    expect(project.releases().filter(({ draft }) => !draft)).toHaveLength(1);
    expect(await project.indexed()).toHaveLength(2);
  });
});

test('the version bumped by hand is no release', async () => {
  project.repository.rules.splice(0);
  const pyproject = (await fileAt(project, 'main', 'pyproject.toml')).replace('1.2.0', '1.3.0');
  const init = `src/${project.module}/__init__.py`;
  const lock = (await fileAt(project, 'main', 'uv.lock')).replace(
    `name = "${project.name}"\nversion = "1.2.0"`,
    `name = "${project.name}"\nversion = "1.3.0"`,
  );
  const files = { 'pyproject.toml': pyproject, 'uv.lock': lock, [init]: '__version__ = "1.3.0"\n' };
  const changelog = '# Changelog\n\n## 1.3.0\n\n- by hand\n';
  await project.push(commit('chore: bump', 9, { files: { ...files, 'CHANGELOG.md': changelog } }));
  const { errors, writes } = await start({ files: await readyFiles(project) });
  expect(errors.map(({ code }) => code)).toEqual(['pull-not-ours']);
  expect(writes).toEqual([]);
});

test('what is proposed was reverted: the pull request is closed, and said to be', async () => {
  const feature = (await project.git('log', '--format=%H', '--grep=add mirror option', '-1')).trim();
  const fix = (await project.git('log', '--format=%H', '--grep=close the vault', '-1')).trim();
  await start({ files: NONE });
  project.repository.rules.splice(0);
  await project.push(
    commit(`revert: feat: add mirror option\n\nThis reverts commit ${feature}.`, 20),
    commit(`revert: fix: close the vault after reading\n\nThis reverts commit ${fix}.`, 21),
  );
  const { outcome, errors } = await start({ files: NONE, runId: '8' });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'nothing' });
  expect(outcome?.reason).toContain('the release pull request #1 was closed');
  expect(pullStates(project)).toEqual(['#1 closed']);
});

test('without the permission: the setting is named, and nothing is public', async () => {
  world().github.allowActionsPulls(project.fullName, false);
  const { errors } = await start({ files: NONE });
  expect(errors.map(({ code }) => code)).toEqual(['pull-not-permitted']);
  expect(errors[0]?.remedy).toContain('Allow GitHub Actions to create and approve pull requests');
  expect(project.releases()).toEqual([]);
  expect(await project.indexed()).toEqual([]);
});

test('a dry run proposes nothing', async () => {
  const { outcome, writes } = await start({ files: NONE, dryRun: true });
  expect(outcome?.result).toBe('previewed');
  expect(writes).toEqual([]);
});
