// What people do to a release pull request, with a token of their own.
import { getOctokit } from '@actions/github';
import type { PullRequest } from '../../sandbox/github/state.ts';
import { pullBranch } from '../../src/release/release-pull-branch.ts';
import { fileAt, type TestProject, type World } from './world.ts';

export const BRANCH = pullBranch('main');

/** Their work on this project. */
export function personOf({ github }: World, project: TestProject) {
  const repository = project.fullName;
  const [owner = '', repo = ''] = repository.split('/');
  const permissions = { contents: 'write', 'pull-requests': 'write', workflows: 'write' } as const;
  const octokit = getOctokit(github.issueToken({ repository, permissions, kind: 'pat', login: 'mona' }), {
    request: { fetch: github.fetch },
  });
  const place = { owner, repo };
  const { git, pulls } = octokit.rest;

  const commit = async (
    files: Readonly<Record<string, string | null>>,
    options: { readonly branch?: string; readonly from?: string; readonly message?: string } = {},
  ): Promise<string> => {
    const { branch = BRANCH, message = 'docs: better words' } = options;
    const tip = options.from ?? (await git.getRef({ ...place, ref: `heads/${branch}` })).data.object.sha;
    const { tree: base } = (await git.getCommit({ ...place, commit_sha: tip })).data;
    const tree = Object.entries(files).map(([path, content]) => ({
      ...{ path, mode: '100644' as const, type: 'blob' as const },
      ...(content === null ? { sha: null } : { content }),
    }));
    const made = await git.createTree({ ...place, base_tree: base.sha, tree });
    const { sha } = (await git.createCommit({ ...place, message, tree: made.data.sha, parents: [tip] })).data;
    await (options.from === undefined
      ? git.updateRef({ ...place, ref: `heads/${branch}`, sha })
      : git.createRef({ ...place, ref: `refs/heads/${branch}`, sha }));
    return sha;
  };

  return {
    /** Commits on our branch; or makes a branch `from` a commit. */
    commit,
    /** Changes a file of our branch. */
    change: async (path: string, edit: (text: string) => string): Promise<string> => {
      const { sha } = (await git.getRef({ ...place, ref: `heads/${BRANCH}` })).data.object;
      return commit({ [path]: edit(await fileAt(project, sha, path)) });
    },
    /** Edits the text as a browser sends it. */
    write: async (number: number, edit: (body: string) => string): Promise<void> => {
      const body = edit(pullOf(project, number).body ?? '').replaceAll('\n', '\r\n');
      await pulls.update({ ...place, pull_number: number, body });
    },
    close: (number: number) => github.closePull({ repository, number }),
    /** As the button does, and what follows on this machine. */
    merge: async (
      number: number,
      method: 'merge' | 'squash' | 'rebase' = 'merge',
      more: { readonly deleteBranch?: boolean; readonly squashMessage?: string } = {},
    ): Promise<string> => {
      const { sha } = await github.mergePull({ repository, number, method, ...more });
      await project.push();
      return sha;
    },
  };
}

export function pullOf(project: TestProject, number: number): PullRequest {
  const pull = project.repository.pulls.get(number);
  if (pull === undefined) throw new Error(`there is no pull request #${number}`);
  return pull;
}

/** Of the pull requests, in the order of their numbers. */
export function pullStates(project: TestProject): readonly string[] {
  return [...project.repository.pulls.values()].map(
    ({ number, state, mergedAt }) => `#${number} ${mergedAt === null ? state : 'merged'}`,
  );
}

/** What our branch holds. */
export async function branchFile(project: TestProject, path: string): Promise<string> {
  return fileAt(project, `refs/remotes/origin/${BRANCH}`, path);
}
