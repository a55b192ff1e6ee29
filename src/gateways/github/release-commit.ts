// The release commit and its tag: objects first, which nobody sees, then both refs in one step.
// https://docs.github.com/en/rest/git and https://docs.github.com/en/graphql/reference/mutations#updaterefs
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import type { FileEdit } from '../../project/file-edit.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isRequestFailure, refuse } from './request-failure.ts';

const NO_OBJECT = '0'.repeat(40);

export interface RefsMove {
  readonly repositoryId: string;
  /** Short name; null when only the tag is made. */
  readonly branch: string | null;
  /** The branch's expected commit before, and the one after. */
  readonly from: string;
  readonly to: string;
  readonly tag: string;
  /** The annotated tag object. */
  readonly tagObject: string;
}

/** Nothing has changed unless it says `moved`. */
export type RefsMoved = 'moved' | 'branch-moved' | 'tag-exists';

export function createReleaseCommits({ octokit, repository }: GitHubClient) {
  const { git } = octokit.rest;

  const treeEntry = async (edit: FileEdit) => {
    const base = { path: edit.path, mode: edit.mode as '100644' | '100755', type: 'blob' as const };
    const text = edit.content.toString('utf8');
    // Inline content saves a request; bytes that are not UTF-8 would not survive it.
    if (Buffer.from(text, 'utf8').equals(edit.content)) return { ...base, content: text };
    const { data } = await git.createBlob({
      ...repository,
      content: edit.content.toString('base64'),
      encoding: 'base64',
    });
    return { ...base, sha: data.sha };
  };

  const readRef = async (ref: string): Promise<string | null> => {
    try {
      return (await git.getRef({ ...repository, ref })).data.object.sha;
    } catch (error) {
      if (hasStatus(error, 404)) return null;
      return refuse(error, `read the ref ${ref}`);
    }
  };

  const seenRefs = async (move: RefsMove): Promise<RefsMoved | 'untouched'> => {
    const [branch, tag] = await Promise.all([
      move.branch === null ? move.from : readRef(`heads/${move.branch}`),
      readRef(`tags/${move.tag}`),
    ]);
    if (tag === move.tagObject) return 'moved';
    if (tag !== null) return 'tag-exists';
    return branch === move.from || branch === move.to ? 'untouched' : 'branch-moved';
  };

  const updateRefs = async (move: RefsMove): Promise<void> => {
    const branchUpdate =
      move.branch === null
        ? []
        : [{ name: `refs/heads/${move.branch}`, beforeOid: move.from, afterOid: move.to, force: false }];
    const tagUpdate = { name: `refs/tags/${move.tag}`, beforeOid: NO_OBJECT, afterOid: move.tagObject };
    await octokit.graphql(
      `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`,
      { input: { repositoryId: move.repositoryId, refUpdates: [...branchUpdate, tagUpdate] } },
    );
  };

  /** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
  const updateOneByOne = async (move: RefsMove): Promise<void> => {
    if (move.branch !== null)
      await git.updateRef({ ...repository, ref: `heads/${move.branch}`, sha: move.to, force: false });
    await git.createRef({ ...repository, ref: `refs/tags/${move.tag}`, sha: move.tagObject });
  };

  return {
    /** Without author and committer, so that GitHub signs the commit. Returns its object id and what GitHub says of it. */
    createCommit: async (commit: {
      parent: string;
      baseTree: string;
      edits: readonly FileEdit[];
      message: string;
    }): Promise<{ sha: string; verified: boolean }> => {
      try {
        const tree = await Promise.all(commit.edits.map(treeEntry));
        const created = await git.createTree({ ...repository, base_tree: commit.baseTree, tree });
        const { data } = await git.createCommit({
          ...repository,
          message: commit.message,
          tree: created.data.sha,
          parents: [commit.parent],
        });
        return { sha: data.sha, verified: data.verification.verified };
      } catch (error) {
        return refuse(error, 'create the release commit');
      }
    },

    createTag: async (tag: { name: string; commit: string; message: string }): Promise<string> => {
      try {
        const { data } = await git.createTag({
          ...repository,
          tag: tag.name,
          message: tag.message,
          object: tag.commit,
          type: 'commit',
        });
        return data.sha;
      } catch (error) {
        return refuse(error, 'create the tag object');
      }
    },

    moveRefs: async (move: RefsMove): Promise<RefsMoved> => {
      try {
        try {
          await updateRefs(move);
        } catch (error) {
          if (!lacksUpdateRefs(error)) throw error;
          await updateOneByOne(move);
        }
        return 'moved';
      } catch (error) {
        // The answer may be lost or the refusal may have many causes: what the refs say now decides.
        const seen = await seenRefs(move);
        if (seen !== 'untouched') return seen;
        const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
        const branch = move.branch ?? 'no branch';
        throw raise(githubErrors, 'github-branch-refused', { branch, tag: move.tag, message });
      }
    },

    /** Message of an annotated tag; null for a lightweight tag. */
    readTagMessage: async (tag: string): Promise<string | null> => {
      try {
        const { data } = await git.getRef({ ...repository, ref: `tags/${tag}` });
        if (data.object.type !== 'tag') return null;
        return (await git.getTag({ ...repository, tag_sha: data.object.sha })).data.message;
      } catch (error) {
        return refuse(error, `read the tag ${tag}`);
      }
    },
  };
}

/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error: unknown): boolean {
  if (isRequestFailure(error)) return error.status === 404;
  return (
    error instanceof Error &&
    /updateRefs|UpdateRefsInput/.test(error.message) &&
    /exist|defined/.test(error.message)
  );
}
