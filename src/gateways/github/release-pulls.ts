// Release pull requests: those of one branch of this repository, whatever their titles or labels say.
// https://docs.github.com/en/rest/pulls/pulls
import type { UserError } from '../../findings/user-error.ts';
import type { ReleasePull } from '../../release/release-pull.ts';
import {
  createBranchPulls,
  isOwnPull,
  type NewPull,
  type PullFields,
  type PullNames,
  pullState,
} from './branch-pulls.ts';
import type { GitHubClient } from './octokit.ts';
import { createPullBranches } from './pull-branches.ts';
import { hasStatus, isForbidden } from './request-failure.ts';

/** Those that matter are among the newest. */
const LISTED = 20;

export function createReleasePulls(client: GitHubClient) {
  const { octokit, repository } = client;
  const { listPulls, openPull, changePull, tellOfPulls, pullRefusal } = createBranchPulls(client, LISTED);

  return {
    ...createPullBranches(client),

    listPulls: async (names: PullNames): Promise<readonly ReleasePull[]> =>
      (await listPulls(names)).map(toPull),

    readPull: (number: number): Promise<ReleasePull> =>
      tellOfPulls(`read the pull request #${number}`, async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...repository,
          pull_number: number,
        });
        return toPull(data);
      }),

    /** Pull requests that a commit belongs to, whatever branch they came from. */
    readPullsOf: (
      sha: string,
      names: PullNames,
    ): Promise<readonly (ReleasePull & { readonly isOurs: boolean })[]> =>
      tellOfPulls('look up the pull requests of the head', async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
          ...repository,
          commit_sha: sha,
        });
        return data.map((pull) => ({ ...toPull(pull), isOurs: isOwnPull(pull, names) }));
      }),

    createPull: async ({
      branch,
      base,
      title,
      body,
    }: Omit<NewPull, 'draft'>): Promise<ReleasePull | 'exists'> => {
      const opened = await openPull({ branch, base, title, body });
      return opened === 'exists' ? opened : toPull(opened);
    },

    updatePull: async (number: number, texts: { title: string; body: string }): Promise<ReleasePull> =>
      toPull(await changePull(number, texts)),

    closePull: async (number: number, body: string): Promise<void> => {
      await changePull(number, { body, state: 'closed' }, 'close');
    },

    /**
     * Asked by a request that changes nothing, since no branch has commits that itself has not. True: the right is there;
     * whether Actions may use it need not have shown yet. An error: GitHub refuses, and why. Null: no clear answer.
     */
    mayOpenPulls: async (base: string): Promise<true | UserError | null> => {
      try {
        await octokit.request('POST /repos/{owner}/{repo}/pulls', {
          ...repository,
          head: base,
          base,
          title: 'May this token open pull requests?',
        });
        return true;
      } catch (error) {
        if (hasStatus(error, 422)) return true;
        return isForbidden(error) ? pullRefusal(error, 'write pull requests', 'nothing was written') : null;
      }
    },
  };
}

function toPull(pull: PullFields): ReleasePull {
  const state = pullState(pull);
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    state,
    // Before the merge it is a commit that GitHub makes to try it.
    mergeCommit: state === 'merged' ? pull.merge_commit_sha : null,
    headSha: pull.head.sha,
  };
}
