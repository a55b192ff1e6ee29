// A release is proposed as one pull request, which every run keeps current.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { BRANCH, branchFile, personOf, pullOf, pullStates } from '../../commands/propose-person.ts';
import { propose, PULL_RIGHTS } from '../../commands/propose-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

const world = useWorld();
let project: TestProject;
let person: ReturnType<typeof personOf>;

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
  person = personOf(world(), project);
});

const OBJECTS = ['POST /repos/{owner}/{repo}/git/trees', 'POST /repos/{owner}/{repo}/git/commits'];

describe('the first run', () => {
  test('makes one commit on our branch and opens one pull request', async () => {
    const { outcome, errors, writes } = await propose(world(), project);
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({
      result: 'pending',
      version: '1.3.0',
      tag: 'v1.3.0',
      previousVersion: '1.2.0',
    });
    expect(outcome?.reason).toBe(
      'the pull request #1 proposes 1.3.0; merging it releases: https://github.com/acme/acme-vault/pull/1',
    );
    expect(writes).toEqual([...OBJECTS, 'updateRefs', 'POST /repos/{owner}/{repo}/pulls']);

    const head = await project.head();
    const tip = (await project.refs())[`refs/heads/${BRANCH}`];
    expect(await branchFile(project, 'pyproject.toml')).toContain('version = "1.3.0"');
    expect(await branchFile(project, 'CHANGELOG.md')).toContain('## [1.3.0]');
    expect((await project.git('log', '-1', '--format=%P', `${tip}`)).trim()).toBe(head);
    const tree = (await project.git('log', '-1', '--format=%T', `${tip}`)).trim();
    expect((await project.git('log', '-1', '--format=%B', `${tip}`)).trim()).toBe(
      `chore(release): 1.3.0\n\nRelease-Tag: v1.3.0\nRelease-Tree: ${tree}`,
    );
    expect(pullOf(project, 1)).toMatchObject({
      title: 'chore(release): 1.3.0',
      baseRef: 'main',
      headRef: BRANCH,
    });
    expect(pullOf(project, 1).body).toContain('add mirror option');
    expect((await project.refs())['refs/heads/main']).toBe(head);
  });

  test('is all that is needed: the second run of the same push writes nothing', async () => {
    await propose(world(), project);
    const { outcome, writes } = await propose(world(), project);
    expect(writes).toEqual([]);
    expect(outcome).toMatchObject({ result: 'pending', version: '1.3.0' });
  });

  test('writes nothing when it is dry', async () => {
    const { outcome, writes } = await propose(world(), project, { dryRun: true });
    expect(writes).toEqual([]);
    expect(outcome).toMatchObject({ result: 'previewed', version: '1.3.0' });
  });

  test('needs no updateRefs', async () => {
    world().github.offerUpdateRefs(false);
    const { outcome, errors } = await propose(world(), project);
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('pending');
    await project.push(commit('feat!: another store', 10));
    const later = await propose(world(), project);
    expect(later.writes).toContain('PATCH /repos/{owner}/{repo}/git/refs/{ref}');
    expect(await branchFile(project, 'pyproject.toml')).toContain('version = "2.0.0"');
  });

  test('reads few things', async () => {
    const { requests } = await propose(world(), project);
    expect(requests.length).toBeLessThanOrEqual(14);
  });
});

describe('a push', () => {
  test('brings the commit, the title and the notes up to date', async () => {
    await propose(world(), project);
    const head = await project.push(commit('feat!: another store', 10));
    const { writes, outcome } = await propose(world(), project);
    expect(outcome?.version).toBe('2.0.0');
    expect(writes).toEqual([...OBJECTS, 'updateRefs', 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}']);
    expect(pullStates(project)).toEqual(['#1 open']);
    expect(pullOf(project, 1).title).toBe('chore(release): 2.0.0');
    expect(pullOf(project, 1).body).toMatch(/### Breaking changes\n\n- another store/);
    const tip = (await project.refs())[`refs/heads/${BRANCH}`];
    expect((await project.git('log', '--format=%P', `${head}..${await fetched(`${tip}`)}`)).trim()).toBe(
      head,
    );
    expect((await propose(world(), project)).writes).toEqual([]);
  });

  test('that an older run finds made leaves the work to the newer run', async () => {
    const old = await project.head();
    const head = await project.push(commit('fix: a leak', 10));
    world().github.addRun({
      repository: project.fullName,
      headSha: head,
      path: '.github/workflows/release.yml',
      branch: 'main',
      event: 'push',
    });
    const { outcome, writes } = await propose(world(), project, { sha: old });
    expect(outcome?.result).toBe('superseded');
    expect(writes).toEqual([]);
  });

  test('that takes everything back closes the pull request, and its branch stays', async () => {
    await propose(world(), project);
    const before = await project.refs();
    const shas = (await project.git('log', '--format=%H', 'v1.2.0..main')).trim().split('\n');
    const head = await project.push(
      ...shas.map((sha, index) => commit(`Revert "x"\n\nThis reverts commit ${sha}.`, 20 + index)),
    );
    const { withdrawn, writes } = await propose(world(), project);
    expect(withdrawn?.number).toBe(1);
    expect(writes).toEqual(['PATCH /repos/{owner}/{repo}/pulls/{pull_number}']);
    expect(pullStates(project)).toEqual(['#1 closed']);
    expect((await project.refs())[`refs/heads/${BRANCH}`]).toBe(before[`refs/heads/${BRANCH}`]);
    expect((await propose(world(), project)).writes).toEqual([]);

    // Nobody has refused anything: the same commits are proposed again once they are back.
    await project.push(commit(`Revert "Revert"\n\nThis reverts commit ${head}.`, 40));
    expect((await propose(world(), project)).outcome?.result).toBe('pending');
    expect(pullStates(project)).toEqual(['#1 closed', '#2 open']);
  });
});

async function fetched(sha: string): Promise<string> {
  await project.git('fetch', '--quiet', 'origin', BRANCH);
  return sha;
}

describe('a pull request that a person closed', () => {
  beforeEach(async () => {
    await propose(world(), project);
    await person.close(1);
  });

  test('stays closed', async () => {
    const { outcome, writes } = await propose(world(), project);
    expect(writes).toEqual([]);
    expect(outcome).toMatchObject({ result: 'nothing', version: null });
    expect(outcome?.reason).toMatch(/^the release pull request #1 was closed; .* \S+\/pull\/1$/);
  });

  test('stays closed after commits that call for nothing', async () => {
    await project.push(commit('docs: more', 10), commit('chore: less', 11));
    expect((await propose(world(), project)).outcome?.result).toBe('nothing');
    expect(pullStates(project)).toEqual(['#1 closed']);
  });

  test.each([true, false])(
    'is followed by another after a fix (its branch is deleted: %s)',
    async (deleted) => {
      if (deleted) await project.git('push', '--quiet', 'origin', '--delete', BRANCH);
      await project.push(commit('fix: a leak', 10));
      const { outcome, errors } = await propose(world(), project);
      expect(errors).toEqual([]);
      expect(outcome).toMatchObject({ result: 'pending', version: '1.3.0' });
      expect(pullStates(project)).toEqual(['#1 closed', '#2 open']);
      expect((await propose(world(), project)).writes).toEqual([]);
    },
  );

  test('is followed by another when a person asks for a version', async () => {
    const { outcome } = await propose(world(), project, { bump: 'major' });
    expect(outcome).toMatchObject({ result: 'pending', version: '2.0.0' });
  });
});

describe('a token', () => {
  test('of the workflow gets a text that says which checks wait and who starts them', async () => {
    world().github.addRule(project.fullName, {
      type: 'required_status_checks',
      target: 'branch',
      include: ['main'],
      parameters: {
        required_status_checks: [{ context: 'test (3.12)' }, { context: '@lint' }],
        strict_required_status_checks_policy: false,
      },
    });
    await propose(world(), project);
    expect(pullOf(project, 1).body).toContain('The required checks `test (3.12)`, `@lint` wait: ');
    expect(pullOf(project, 1).body).toContain('**Approve workflows to run**');
  });

  test('of an App starts them by itself', async () => {
    const token = world().github.issueToken({
      repository: project.fullName,
      permissions: PULL_RIGHTS,
      kind: 'app',
    });
    world().github.allowActionsPulls(project.fullName, false);
    expect((await propose(world(), project, { token })).errors).toEqual([]);
    expect(pullOf(project, 1).body).not.toContain('wait:');
  });

  test('that may not open pull requests is told the setting', async () => {
    world().github.allowActionsPulls(project.fullName, false);
    const { errors } = await propose(world(), project);
    expect(errors.map(({ code }) => code)).toEqual(['pull-not-permitted']);
    expect(errors[0]?.message).toContain('Allow GitHub Actions to create and approve pull requests');
  });

  test.each([
    ['pull-requests: write', { contents: 'write', actions: 'read', 'pull-requests': 'read' }],
    ['contents: write', { contents: 'read', actions: 'read', 'pull-requests': 'write' }],
  ] as const)('without %s is told so', async (right, permissions) => {
    const { errors } = await propose(world(), project, { token: project.token(permissions) });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(right.replace(': write', ''));
  });
});
