// Pull requests of one branch of this repository, whatever their titles or labels say: listed, opened, changed; what GitHub refuses, told.
// https://docs.github.com/en/rest/pulls/pulls
import type { Endpoints } from '@octokit/types';
import { raise } from '../../findings/catalogue.ts';
import { pullErrors } from '../../findings/pull-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import type { GitHubClient } from './octokit.ts';
import { failureText, hasStatus, isForbidden, isLimited, isRuled, refuse, tell } from './request-failure.ts';
import { settleChange } from './settled-change.ts';

type ApiPull = Endpoints['GET /repos/{owner}/{repo}/pulls']['response']['data'][number];

export interface PullNames {
  /** Short names of our branch and of the one that it is to be merged into. */
  readonly branch: string;
  readonly base: string;
}

export interface NewPull extends PullNames {
  readonly title: string;
  readonly body: string;
  readonly draft?: boolean;
}

export interface PullChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'closed';
}

/** What every answer says of a pull request. */
export type PullFields = Pick<
  ApiPull,
  'number' | 'node_id' | 'html_url' | 'title' | 'body' | 'state' | 'merged_at' | 'merge_commit_sha' | 'draft'
> & { readonly head: { readonly sha: string } };

/** `listed`: of one branch into one other only one can be open; how many of the newest ones are looked at. */
export function createBranchPulls(client: GitHubClient, listed: number) {
  const { octokit, repository } = client;

  const listPulls = (names: PullNames): Promise<readonly ApiPull[]> =>
    tellOfPulls(`list the pull requests of ${names.branch}`, async () => {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        ...{ state: 'all', sort: 'created', direction: 'desc', per_page: listed },
        head: `${repository.owner}:${names.branch}`,
        base: names.base,
      });
      return data.filter((pull) => isOwnPull(pull, names));
    });

  return {
    ...{ listPulls, tellOfPulls, pullRefusal },

    /** `exists`: an open one is there. `toldOf`: refusals that the caller has a word for. */
    openPull: async <Told extends string = never>(
      { branch, base, ...texts }: NewPull,
      toldOf: (cause: unknown) => Told | null = () => null,
    ): Promise<PullFields | 'exists' | Told> => {
      const what = `open a pull request from ${branch}`;
      let made: PullFields | null = null;
      const settled = await settleChange(client, {
        what,
        change: async () => {
          const asked = { ...repository, head: branch, base, ...texts };
          made = (await octokit.request('POST /repos/{owner}/{repo}/pulls', asked)).data;
        },
        look: async () =>
          (await listPulls({ branch, base })).some(({ state }) => state === 'open') ? 'exists' : 'untouched',
        isFinal: (error) => isRuled(error) || isLimited(error) || toldOf(error) !== null,
      });
      if (settled === 'moved' && made !== null) return made;
      if (typeof settled === 'string') return 'exists';
      const written = `the branch \`${branch}\` is written, and that run goes on from there`;
      return toldOf(settled.cause) ?? refusePull(settled.cause, what, written);
    },

    changePull: (number: number, change: PullChange, verb = 'update'): Promise<PullFields> =>
      tellOfPulls(`${verb} the pull request #${number}`, async () => {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...repository,
          pull_number: number,
          ...change,
        });
        return data;
      }),
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
export function isOwnPull({ head, base }: Pick<ApiPull, 'head' | 'base'>, names: PullNames): boolean {
  const from = head.repo as ApiPull['head']['repo'] | null;
  return head.ref === names.branch && base.ref === names.base && from?.id === base.repo.id;
}

export function pullState({ merged_at, state }: PullFields): 'merged' | 'open' | 'closed' {
  return merged_at !== null ? 'merged' : state === 'open' ? 'open' : 'closed';
}
