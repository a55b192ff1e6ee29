// Release pull requests: those of one branch of this repository, whatever their titles or labels say.
// https://docs.github.com/en/rest/pulls/pulls
import { raise } from '../../findings/catalogue.ts';
import { pullErrors } from '../../findings/pull-errors.ts';
import type { ReleasePull } from '../../release/release-pull.ts';
import type { GitHubClient, Octokit } from './octokit.ts';
import { createPullBranches } from './pull-branches.ts';
import { failureText, hasStatus, isForbidden, isLimited, isRuled, refuse, tell } from './request-failure.ts';
import { settleChange } from './settled-change.ts';

type ApiPull = Awaited<ReturnType<Octokit['rest']['pulls']['list']>>['data'][number];

export interface PullNames {
  /** Short names of our branch and of the one that it is to be merged into. */
  readonly branch: string;
  readonly base: string;
}

/** Of one branch into one other only one can be open, so those that matter are among the newest. */
const LISTED = 20;

export function createReleasePulls(client: GitHubClient) {
  const { octokit, repository } = client;
  const { pulls, repos } = octokit.rest;

  const listPulls = (names: PullNames): Promise<readonly ReleasePull[]> =>
    tellOfPulls('list the release pull requests', async () => {
      const { data } = await pulls.list({
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
      tellOfPulls(`read the pull request #${number}`, async () =>
        toPull((await pulls.get({ ...repository, pull_number: number })).data),
      ),

    /** Pull requests that a commit belongs to, whatever branch they came from. */
    readPullsOf: (
      sha: string,
      names: PullNames,
    ): Promise<readonly (ReleasePull & { readonly isOurs: boolean })[]> =>
      tellOfPulls('look up the pull requests of the head', async () => {
        const { data } = await repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: sha });
        return data.map((pull) => ({ ...toPull(pull), isOurs: isOurs(pull, names) }));
      }),

    createPull: async ({
      branch,
      base,
      title,
      body,
    }: PullNames & { title: string; body: string }): Promise<ReleasePull | 'exists'> => {
      const what = `open a pull request from ${branch}`;
      let made: ApiPull | null = null;
      const settled = await settleChange(client, {
        what,
        change: async () => {
          made = (await pulls.create({ ...repository, head: branch, base, title, body })).data as ApiPull;
        },
        look: async () =>
          (await listPulls({ branch, base })).some(({ state }) => state === 'open') ? 'exists' : 'untouched',
        isFinal: (error) => isRuled(error) || isLimited(error),
      });
      if (settled === 'moved' && made !== null) return toPull(made);
      return typeof settled === 'string' ? 'exists' : refusePull(settled.cause, what, repository);
    },

    updatePull: (number: number, texts: { title: string; body: string }): Promise<ReleasePull> =>
      tellOfPulls(`update the pull request #${number}`, async () =>
        toPull((await pulls.update({ ...repository, pull_number: number, ...texts })).data),
      ),

    closePull: (number: number, body: string): Promise<void> =>
      tellOfPulls(`close the pull request #${number}`, async () => {
        await pulls.update({ ...repository, pull_number: number, body, state: 'closed' });
      }),

    /** "Allow GitHub Actions to create and approve pull requests"; few tokens may ask. */
    readPullSetting: async (): Promise<'allowed' | 'forbidden' | 'unknown'> => {
      try {
        const { data } =
          await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(repository);
        return data.can_approve_pull_request_reviews ? 'allowed' : 'forbidden';
      } catch (error) {
        if (isForbidden(error)) return 'unknown';
        return refuse(error, 'read the settings of the workflows');
      }
    },
  };

  async function tellOfPulls<Value>(what: string, request: () => Promise<Value>): Promise<Value> {
    return tell(what, () =>
      request().catch((error: unknown) =>
        isForbidden(error) ? refusePull(error, what, repository) : Promise.reject(error as Error),
      ),
    );
  }
}

function refusePull(error: unknown, what: string, { owner, repo }: GitHubClient['repository']): never {
  const message = failureText(error);
  // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
  if (hasStatus(error, 403) && /not permitted to create or approve/i.test(message))
    throw raise(pullErrors, 'pull-not-permitted', { repository: `${owner}/${repo}` });
  if (isForbidden(error) && hasStatus(error, 403, 404))
    throw raise(pullErrors, 'pull-right-missing', { what, status: error.status, message });
  return refuse(error, what);
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
