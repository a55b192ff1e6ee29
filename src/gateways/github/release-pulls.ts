// Release pull requests: those of one branch of this repository, whatever their titles or labels say.
// https://docs.github.com/en/rest/pulls/pulls
import type { Endpoints } from '@octokit/types';
import { raise } from '../../findings/catalogue.ts';
import { pullErrors } from '../../findings/pull-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import type { ReleasePull } from '../../release/release-pull.ts';
import type { GitHubClient } from './octokit.ts';
import { createPullBranches } from './pull-branches.ts';
import { failureText, hasStatus, isForbidden, isLimited, isRuled, refuse, tell } from './request-failure.ts';
import { settleChange } from './settled-change.ts';

type ApiPull = Endpoints['GET /repos/{owner}/{repo}/pulls']['response']['data'][number];

export interface PullNames {
  /** Short names of our branch and of the one that it is to be merged into. */
  readonly branch: string;
  readonly base: string;
}

/** Of one branch into one other only one can be open, so those that matter are among the newest. */
const LISTED = 20;

export function createReleasePulls(client: GitHubClient) {
  const { octokit, repository } = client;

  const listPulls = (names: PullNames): Promise<readonly ReleasePull[]> =>
    tellOfPulls('list the release pull requests', async () => {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        ...{ state: 'all', sort: 'created', direction: 'desc', per_page: LISTED },
        head: `${repository.owner}:${names.branch}`,
        base: names.base,
      });
      return data.filter((pull) => isOurs(pull, names)).map(toPull);
    });

  return {
    ...createPullBranches(client),
    listPulls,

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
        return data.map((pull) => ({ ...toPull(pull), isOurs: isOurs(pull, names) }));
      }),

    createPull: async ({
      branch,
      base,
      title,
      body,
    }: PullNames & { title: string; body: string }): Promise<ReleasePull | 'exists'> => {
      const what = `open a pull request from ${branch}`;
      let made: PullFields | null = null;
      const settled = await settleChange(client, {
        what,
        change: async () => {
          made = (
            await octokit.request('POST /repos/{owner}/{repo}/pulls', {
              ...repository,
              head: branch,
              base,
              title,
              body,
            })
          ).data;
        },
        look: async () =>
          (await listPulls({ branch, base })).some(({ state }) => state === 'open') ? 'exists' : 'untouched',
        isFinal: (error) => isRuled(error) || isLimited(error),
      });
      if (settled === 'moved' && made !== null) return toPull(made);
      if (typeof settled === 'string') return 'exists';
      return refusePull(
        settled.cause,
        what,
        `the branch \`${branch}\` is written, and that run goes on from there`,
      );
    },

    updatePull: (number: number, texts: { title: string; body: string }): Promise<ReleasePull> =>
      tellOfPulls(`update the pull request #${number}`, async () => {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...repository,
          pull_number: number,
          ...texts,
        });
        return toPull(data);
      }),

    closePull: (number: number, body: string): Promise<void> =>
      tellOfPulls(`close the pull request #${number}`, async () => {
        await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...repository,
          pull_number: number,
          body,
          state: 'closed',
        });
      }),

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

  async function tellOfPulls<Value>(what: string, request: () => Promise<Value>): Promise<Value> {
    return tell(what, () =>
      request().catch((error: unknown) =>
        isForbidden(error) ? refusePull(error, what, 'it is safe') : Promise.reject(error as Error),
      ),
    );
  }

  function refusePull(error: unknown, what: string, written: string): never {
    throw pullRefusal(error, what, written) ?? refuse(error, what);
  }

  /** Null: something else has happened. `written`: what running again finds. */
  function pullRefusal(error: unknown, what: string, written: string): UserError | null {
    const message = failureText(error);
    // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
    if (hasStatus(error, 403) && /not permitted to create or approve/i.test(message)) {
      const name = `${repository.owner}/${repository.repo}`;
      return raise(pullErrors, 'pull-not-permitted', { repository: name, written });
    }
    if (!isForbidden(error) || !hasStatus(error, 403, 404)) return null;
    return raise(pullErrors, 'pull-right-missing', { what, status: error.status, message });
  }
}

/** A fork's branch of the same name is somebody else's; of a deleted fork there is no repository. */
function isOurs({ head, base }: Pick<ApiPull, 'head' | 'base'>, names: PullNames): boolean {
  const from = head.repo as ApiPull['head']['repo'] | null;
  return head.ref === names.branch && base.ref === names.base && from?.id === base.repo.id;
}

type PullFields = Pick<
  ApiPull,
  'number' | 'html_url' | 'title' | 'body' | 'state' | 'merged_at' | 'merge_commit_sha'
> & {
  readonly head: { readonly sha: string };
};

function toPull(pull: PullFields): ReleasePull {
  const isMerged = pull.merged_at !== null;
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    state: isMerged ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
    // Before the merge it is a commit that GitHub makes to try it.
    mergeCommit: isMerged ? pull.merge_commit_sha : null,
    headSha: pull.head.sha,
  };
}
