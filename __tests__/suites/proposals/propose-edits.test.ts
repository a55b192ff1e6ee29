// What people write into a release pull request stays: in its text, in the changelog on its branch, in other files.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { BRANCH, branchFile, personOf, pullOf } from '../../commands/propose-person.ts';
import { propose } from '../../commands/propose-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

const world = useWorld();
let project: TestProject;
let person: ReturnType<typeof personOf>;

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
  person = personOf(world(), project);
  await propose(world(), project);
});

const body = (): string => pullOf(project, 1).body?.replaceAll('\r\n', '\n') ?? '';

describe('the text of the pull request', () => {
  test('keeps a reworded entry, an added paragraph and what stands around ours; new commits come in', async () => {
    await person.write(
      1,
      (text) =>
        `Please read on Monday.\n\n${text
          .replace('- add mirror option', '- Mirrors: a vault may be read from several places')
          .replace('### Features', 'The mirror release.\n\n### Features')}\n\n- [x] told the team`,
    );
    expect((await propose(world(), project)).writes).toEqual([]);
    await project.push(commit('fix: a leak', 10), commit('perf: faster', 11));
    await propose(world(), project);
    expect(body()).toMatch(/^Please read on Monday\.\n\n<!-- py-release pull request -->/);
    expect(body()).toMatch(/- \[x\] told the team$/);
    expect(body()).toContain('The mirror release.\n\n### Features\n\n- Mirrors: a vault may be read');
    expect(body()).not.toContain('- add mirror option');
    expect(body()).toMatch(/### Bug fixes\n\n- close the vault .*\n- a leak /);
    expect(body()).toMatch(/### \w[^\n]*\n\n- faster /);
    expect((await propose(world(), project)).writes).toEqual([]);
  });

  test('keeps what was taken out', async () => {
    await person.write(1, (text) => text.replace(/^- close the vault.*$/m, ''));
    await project.push(commit('fix: a leak', 10));
    await propose(world(), project);
    expect(body()).not.toContain('close the vault');
    expect(body()).toContain('- a leak');
  });

  test('follows the plan where nobody has written', async () => {
    await person.write(1, (text) => text.replace('### Bug fixes', '### Bug fixes\n\nAll of them are small.'));
    const feature = (await project.git('log', '--format=%H', '--grep=mirror', 'main')).trim();
    await project.push(commit(`Revert "feat: add mirror option"\n\nThis reverts commit ${feature}.`, 10));
    const { outcome } = await propose(world(), project);
    expect(outcome?.version).toBe('1.2.1');
    expect(body()).not.toContain('### Features');
    expect(body()).toContain('All of them are small.');
    expect(body()).toContain('v1.2.0...v1.2.1');
    expect(body()).not.toContain('v1.2.0...v1.3.0');
  });

  test('that is a person’s alone gets ours below it', async () => {
    await person.write(1, () => 'Mine.');
    await propose(world(), project);
    expect(body()).toMatch(/^Mine\.\n\n<!-- py-release pull request -->\n/);
    expect((await propose(world(), project)).writes).toEqual([]);
  });

  test('is not written over when it changes while the run looks', async () => {
    await project.push(commit('fix: a leak', 10));
    let wrote = false;
    await propose(world(), project, {
      fetch: (next) => async (url, options) => {
        if (!wrote && options?.method === 'POST' && String(url).endsWith('/git/trees')) {
          wrote = true;
          await person.write(1, (text) => text.replace('### Features', 'Just in time.\n\n### Features'));
        }
        return next(url, options);
      },
    });
    expect(body()).toContain('Just in time.');
    expect(body()).toContain('- a leak');
  });
});

describe('the changelog on the branch', () => {
  test('keeps the section as people have it, over many pushes', async () => {
    await person.change('CHANGELOG.md', (text) =>
      text
        .replace('- add mirror option', '- Mirrors, at last')
        .replace(/(## \[1\.3\.0\].*\n)/, '$1\nRead this first.\n'),
    );
    await project.push(commit('fix: a leak', 10));
    const { outcome, errors } = await propose(world(), project);
    expect(errors).toEqual([]);
    expect(outcome?.reason).toMatch(/^the pull request #1 proposes 1.3.0/);
    await project.push(commit('feat!: another store', 12));
    await propose(world(), project);
    const changelog = await branchFile(project, 'CHANGELOG.md');
    expect(changelog).toMatch(
      /## \[2\.0\.0\].*\n\nRead this first\.\n\n### Breaking changes\n\n- another store/,
    );
    expect(changelog).toContain('- Mirrors, at last');
    expect(changelog).not.toContain('add mirror option');
    expect(changelog).not.toContain('1.3.0]');
    expect(changelog).toContain('- a leak');
    expect(await branchFile(project, 'pyproject.toml')).toContain('version = "2.0.0"');
    expect((await project.git('log', '--format=%s', `main..${await tip()}`)).trim()).toBe(
      'chore(release): 2.0.0',
    );
    expect((await propose(world(), project)).writes).toEqual([]);
  });

  test('keeps the section when the run only repeats itself', async () => {
    await person.change('CHANGELOG.md', (text) => text.replace('- add mirror option', '- Mirrors, at last'));
    await propose(world(), project);
    expect(await branchFile(project, 'CHANGELOG.md')).toContain('- Mirrors, at last');
    expect((await propose(world(), project)).writes).toEqual([]);
  });
});

async function tip(): Promise<string> {
  await project.git('fetch', '--quiet', 'origin', `+refs/heads/${BRANCH}:refs/remotes/origin/${BRANCH}`);
  return `refs/remotes/origin/${BRANCH}`;
}

describe('commits of people that a new one would lose', () => {
  test.each([
    ['another file', { 'docs/news.txt': 'new\n' }, 'docs/news.txt'],
    ['a file that we edit', { 'pyproject.toml': '[project]\nname = "acme-vault"\n' }, 'pyproject.toml'],
    ['no changelog any more', { 'CHANGELOG.md': null }, 'CHANGELOG.md'],
    ['another changelog', { 'CHANGELOG.md': '# Mine\n' }, 'CHANGELOG.md'],
  ])('keep the branch as it is: %s', async (_, files, path) => {
    const theirs = await person.commit(files);
    await project.push(commit('fix: a leak', 10));
    const { outcome, warnings, writes } = await propose(world(), project);
    expect(writes).toEqual([]);
    expect(outcome?.result).toBe('pending');
    expect(outcome?.reason).toBe(
      `the pull request #1 is not kept current: people's commits on py-release/main change ${path}, which would be lost; revert them there, and bring the change to main in another way`,
    );
    expect(warnings).toHaveLength(1);
    expect((await project.refs())[`refs/heads/${BRANCH}`]).toBe(theirs);
  });

  test('an amended commit of ours too', async () => {
    const message = (await project.git('log', '-1', '--format=%B', await tip())).trim();
    await project.git('push', '--quiet', 'origin', '--delete', BRANCH);
    await person.commit(
      { 'docs/news.txt': 'new\n' },
      { from: await project.head(), message, branch: BRANCH },
    );
    const { outcome } = await propose(world(), project);
    expect(outcome?.reason).toContain('change docs/news.txt');
  });

  test('that are reverted there are nothing to lose', async () => {
    await person.commit({ 'docs/news.txt': 'new\n' });
    await person.commit({ 'docs/news.txt': null });
    await project.push(commit('fix: a leak', 10));
    const { outcome } = await propose(world(), project);
    expect(outcome?.reason).toMatch(/proposes 1\.3\.0/);
  });

  test('an empty commit is nothing to lose', async () => {
    await person.commit({});
    await project.push(commit('fix: a leak', 10));
    const { outcome } = await propose(world(), project);
    expect(outcome?.reason).toMatch(/proposes 1\.3\.0/);
  });
});

describe('a branch of our name', () => {
  test('that somebody else made is an error that names it', async () => {
    await person.close(1);
    await project.git('push', '--quiet', 'origin', '--delete', BRANCH);
    await project.push(commit('fix: a leak', 10));
    const sha = await person.commit({ 'a.txt': 'a\n' }, { branch: BRANCH, from: await project.head() });
    const { errors, writes } = await propose(world(), project);
    expect(writes).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['pull-branch-taken']);
    expect(errors[0]?.message).toContain(
      `\`py-release/main\` is needed for the release pull request, but holds commits of somebody else: ${sha.slice(0, 7)}`,
    );
  });

  test('without a commit of its own is free', async () => {
    await person.close(1);
    await project.git('push', '--quiet', '--force', 'origin', `main:${BRANCH}`);
    await project.push(commit('fix: a leak', 10));
    expect((await propose(world(), project)).outcome?.result).toBe('pending');
  });

  test('in a fork is no pull request of ours', async () => {
    await person.close(1);
    const head = await project.push(commit('fix: a leak', 10));
    world().github.addPullRequest({
      ...{ repository: project.fullName, number: 7, title: 'chore(release): 1.3.0', login: 'eve' },
      ...{ commits: [head], head: BRANCH, headOwner: 'eve', headSha: head, base: 'main' },
    });
    expect((await propose(world(), project)).outcome?.reason).toContain('#8');
  });
});
