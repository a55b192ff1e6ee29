// Pull requests of updates: those of the branches of updates in this repository, whatever their titles or labels say.
// https://docs.github.com/en/rest/pulls/pulls
import type { FileEdit } from '../../project/file-edit.ts';
import type { UpdatePull } from '../../update/update-pull.ts';
import { type BranchRemoval, removeBranch } from './branch-removal.ts';
import {
  createBranchPulls,
  type NewPull,
  type PullChange,
  type PullFields,
  type PullNames,
  pullState,
} from './branch-pulls.ts';
import type { GitHubClient } from './octokit.ts';
import { createPullBranches } from './pull-branches.ts';
import { failureText, hasStatus, tell } from './request-failure.ts';

/** Those that are closed tell which versions were declined. */
const LISTED = 50;

export function createUpdatePulls(client: GitHubClient) {
  const { octokit, repository } = client;
  const { readProposer, readBranchTip, compareBranch, movePullBranch, readRequiredChecks } =
    createPullBranches(client);
  const { listPulls, openPull, changePull } = createBranchPulls(client, LISTED);

  return {
    ...{ readProposer, readBranchTip, compareBranch, movePullBranch, readRequiredChecks },

    listUpdatePulls: async (names: PullNames): Promise<readonly UpdatePull[]> =>
      (await listPulls(names)).map(toPull),

    readDefaultBranch: (): Promise<string> =>
      tell('read the repository', async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
        return data.default_branch;
      }),

    /** Commits of the branches whose short names begin so, by name. */
    listUpdateBranches: (prefix: string): Promise<ReadonlyMap<string, string>> =>
      tell(`list the branches ${prefix}`, async () => {
        const ref = `heads/${prefix}`;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
          ...repository,
          ref,
        });
        return new Map(data.map((each) => [each.ref.slice('refs/heads/'.length), each.object.sha]));
      }),

    /** Without author and committer, so that GitHub signs the commit. `message`: for the tree that the edits make. */
    createUpdateCommit: ({ parent, baseTree, edits, message }: NewUpdateCommit): Promise<string> =>
      tell('create the commit of an update', async () => {
        const tree = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
          ...repository,
          base_tree: baseTree,
          tree: edits.map(({ path, mode, content }) => ({
            ...{ path, mode: mode as '100644' | '100755', type: 'blob' as const },
            content: content.toString('utf8'),
          })),
        });
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
          ...repository,
          message: message(tree.data.sha),
          tree: tree.data.sha,
          parents: [parent],
        });
        return data.sha;
      }),

    /** `exists`: an open one is there. `no-drafts`: the plan of this repository has none. */
    createUpdatePull: async ({
      branch,
      base,
      title,
      body,
      draft,
    }: Required<NewPull>): Promise<UpdatePull | 'exists' | 'no-drafts'> => {
      const wanted = { branch, base, title, body, ...(draft ? { draft } : {}) };
      const opened = await openPull(wanted, (cause) => (lacksDrafts(cause) ? 'no-drafts' : null));
      return typeof opened === 'string' ? opened : toPull(opened);
    },

    updateUpdatePull: async (number: number, change: PullChange): Promise<UpdatePull> =>
      toPull(await changePull(number, change)),

    /** https://docs.github.com/en/graphql/reference/mutations#markpullrequestreadyforreview */
    markReady: ({ number, nodeId }: Pick<UpdatePull, 'number' | 'nodeId'>): Promise<void> =>
      tell(`mark the pull request #${number} as ready for review`, async () => {
        await octokit.graphql(
          `mutation ($input: MarkPullRequestReadyForReviewInput!) { markPullRequestReadyForReview(input: $input) { clientMutationId } }`,
          { input: { pullRequestId: nodeId } },
        );
      }),

    /** `lost`: it is elsewhere than expected, and stays. One that is gone already is `moved`. */
    deleteUpdateBranch: (removal: BranchRemoval): Promise<'moved' | 'lost'> => removeBranch(client, removal),
  };
}

export interface NewUpdateCommit {
  readonly parent: string;
  /** Tree that the edits change. */
  readonly baseTree: string;
  readonly edits: readonly FileEdit[];
  readonly message: (tree: string) => string;
}

function lacksDrafts(error: unknown): boolean {
  return hasStatus(error, 422) && /draft pull requests are not supported/i.test(failureText(error));
}

function toPull(pull: PullFields): UpdatePull {
  return {
    number: pull.number,
    nodeId: pull.node_id,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    state: pullState(pull),
    draft: pull.draft ?? false,
    headSha: pull.head.sha,
  };
}
