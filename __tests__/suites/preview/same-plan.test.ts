// A depth-1 checkout with GitHub's API plans exactly what git plans in a full clone.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { readPlan } from '../../../src/commands/read-plan.ts';
import { readProject } from '../../../src/commands/read-project.ts';
import { createCommitFiles } from '../../../src/gateways/git/commit-files.ts';
import { createLocalHistory } from '../../../src/gateways/git/local-history.ts';
import { createGit } from '../../../src/gateways/git/run-git.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { createRemoteHistory } from '../../../src/gateways/github/remote-history.ts';
import type { ReadsHistory } from '../../../src/plan/history.ts';
import { planDocument } from '../../../src/plan/plan-document.ts';
import { countedHistory } from '../../../sandbox/projects/believable-history.ts';
import type { HistoryCommit } from '../../../sandbox/projects/fast-import.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld({ validate: false });

interface Story {
  readonly commits: number | 'believable' | readonly HistoryCommit[];
  readonly older?: number;
  /** What people did with git besides. */
  readonly then?: (project: TestProject) => Promise<unknown>;
  /** The commit that is planned. */
  readonly at?: string;
  readonly version?: string | null;
}

const dropTags = async ({ git }: TestProject): Promise<void> => {
  await git('tag', '-d', 'v1.2.0');
  await git('push', '--quiet', 'origin', ':refs/tags/v1.2.0');
};
const tag =
  (...args: readonly string[]) =>
  async ({ git }: TestProject): Promise<void> => {
    await git('tag', ...args);
  };
const noChangelog = { 'CHANGELOG.md': null };

const MERGES: readonly HistoryCommit[] = [
  commit('feat: on main', 1),
  commit('fix: aside', 2, { branch: 'topic', from: 'main' }),
  commit('feat(api)!: aside too', 3, { branch: 'topic' }),
  commit('perf: meanwhile', 4),
  commit('Merge pull request #7 from acme/topic\n\nBetter', 5, { merge: 'topic' }),
  commit('fix: deeper', 6, { branch: 'deep', from: 'topic' }),
  commit("Merge branch 'deep'\n\nBREAKING CHANGE: in a merge", 7, { merge: 'deep' }),
];

const REVERTS: readonly HistoryCommit[] = [
  commit('feat: one (#3)', 1),
  commit('feat: two', 2),
  commit('Revert "feat: two"', 3),
  commit('Revert "Revert \\"feat: two\\""', 4),
  commit('revert: feat: one (#3)\n\nReverts acme/vault#3', 5),
  commit('revert: long ago\n\nRefs: 1234567', 6),
];

const ODD: readonly HistoryCommit[] = [
  commit('\n\nfix: blank lines first\r\n\r\nwith CRLF\r\n\r\nBREAKING-CHANGE: yes\r\n', 1),
  commit('feat(größe): naïve 🎉 commit\n\nLast line without an end', 2),
  commit('', 3),
  commit('Feat : almost', 4),
  commit('* squash (#9)\n\n* feat: a\n\n* fix!: b\n  BREAKING CHANGE: text\n---\nCo-authored-by: X <x@x>', 5),
  commit('fix: same second', 5, { author: { name: "Zoë  O'Neil", email: 'z@acme.example' } }),
  commit('   fix: indented   \n\n\n', 6),
];

const STORIES: Readonly<Record<string, Story>> = {
  'a believable history': { commits: 'believable', older: 30, version: '1.3.0' },
  merges: { commits: MERGES, version: '2.0.0' },
  reverts: { commits: REVERTS },
  'odd messages': { commits: ODD },
  'several pages': { commits: 230, version: '1.3.0' },
  'nothing to release': { commits: [commit('docs: a word', 1)], version: null },
  'a first release': {
    commits: [commit('docs: no changelog', 0, { files: noChangelog }), ...countedHistory(300, 1)],
    then: dropTags,
    version: '1.2.0',
  },
  'a tag off the branch': {
    commits: MERGES,
    then: async (project) => {
      await project.git('branch', 'aside', 'v1.2.0');
      await project.git('checkout', '--quiet', 'aside');
      await project.git('commit', '--quiet', '--allow-empty', '-m', 'fix: of an old branch');
      for (let patch = 1; patch <= 12; patch += 1) await project.git('tag', `v1.2.${patch}`);
      await project.git('checkout', '--quiet', 'main');
    },
    version: '2.0.0',
  },
  'a lightweight tag': {
    commits: [commit('fix: a', 1, { files: noChangelog }), commit('feat: b', 2)],
    then: async (project) => {
      await dropTags(project);
      await project.git('tag', 'v1.2.0', 'main~2');
    },
    version: '1.3.0',
  },
  'an annotated tag of a tag': {
    commits: [commit('fix: a', 1)],
    then: async (project) => {
      await project.git('tag', 'inner', 'v1.2.0');
      await dropTags(project);
      await project.git('tag', '-a', 'v1.2.0', 'inner', '-m', 'again');
    },
    version: '1.2.1',
  },
  'tags that are no versions': {
    commits: [commit('fix: a', 1)],
    then: async (project) => {
      for (const name of ['v1', 'latest', 'v1.x', 'release/2.0', 'v2.0.0-other'])
        await project.git('tag', name);
    },
    version: '1.2.1',
  },
  'a pre-release tag on the way': {
    commits: [commit('feat: a', 1), commit('fix: b', 2)],
    then: tag('v1.3.0rc1', 'main~1'),
  },
  'a commit that a tag contains': {
    commits: [commit('feat: a', 1), commit('fix: b', 2)],
    then: tag('v1.3.0', 'main'),
    at: 'main~1',
    version: null,
  },
  'a tagged head': { commits: [commit('feat: a', 1)], then: tag('v1.3.0', 'main'), version: null },
  'the inside of a branch': { commits: MERGES, at: 'main^2~0' },
};

test.each(Object.entries(STORIES))('%s', async (_, story) => {
  const { commits, older } = story;
  const project = await world().project({
    commits,
    ...(older === undefined ? {} : { older }),
    unsound: true,
  });
  await story.then?.(project);
  await project.git('push', '--quiet', 'origin', '--all');
  await project.git('push', '--quiet', 'origin', '--tags');
  const sha = (await project.git('rev-parse', story.at ?? 'main')).trim();
  const clone = join(world().root, 'clones', project.name);
  await mkdir(clone, { recursive: true });
  const shallow = isolatedGit(clone);
  await shallow('init', '--quiet');
  await shallow('fetch', '--quiet', '--no-tags', '--depth=1', project.repository.git.gitDir, sha);
  await shallow('checkout', '--quiet', 'FETCH_HEAD');

  const token = project.token({ contents: 'read' });
  const [owner = '', repo = ''] = project.fullName.split('/');
  const { fetch } = world().github;
  const client = createGitHubClient({ token, owner, repo, apiUrl: 'https://api.github.com', fetch });
  const local = await planOf(project.directory, sha, createLocalHistory);
  const remote = await planOf(clone, sha, () => createRemoteHistory(client));
  expect(remote).toEqual(local);
  if (story.version !== undefined) expect(local.packages[0]?.version).toBe(story.version);
});

async function planOf(
  folder: string,
  sha: string,
  createHistory: (git: ReturnType<typeof createGit>) => ReadsHistory,
): Promise<ReturnType<typeof planDocument>> {
  const git = createGit(folder, process.env);
  const commit = createCommitFiles(git, sha);
  const { plan } = await readPlan(
    {
      head: { branch: 'main', sha, committedAt: await commit.readDate() },
      project: await readProject(commit, '.'),
      ...{
        target: { kind: 'next' },
        bump: null,
        version: null,
        repositoryUrl: 'https://github.com/acme/vault',
      },
    },
    { ...commit, ...createHistory(git) },
  );
  return planDocument(plan);
}
