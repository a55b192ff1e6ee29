// A branch that is ready to become a pull request, and the token of a job that may open it.
import { octokitOf, vault, writeCommit, type Fixture } from './fixture.ts';

export const BRANCH = 'py-release/main';
export const rights = { contents: 'write', 'pull-requests': 'write' } as const;

/** `py-release/main`, one commit ahead of main. */
export async function withBranch(fixture: Fixture) {
  const { sandbox, shas } = fixture;
  sandbox.allowActionsPulls('acme/vault');
  const [main = ''] = shas.slice(-1);
  const head = writeCommit(sandbox, 'chore(release): 1.0.0', [main], { 'file.txt': '1.0.0' }, 10);
  const octokit = octokitOf(sandbox, rights);
  const { git, pulls } = octokit.rest;
  await git.createRef({ ...vault, ref: `refs/heads/${BRANCH}`, sha: head });
  const open = (more: object = {}) =>
    pulls.create({
      ...vault,
      head: BRANCH,
      base: 'main',
      title: 'chore(release): 1.0.0',
      body: 'Notes',
      ...more,
    });
  return { octokit, git, pulls, open, main, head };
}
