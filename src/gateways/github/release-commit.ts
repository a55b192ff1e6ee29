// The release commit and its tag: objects first, which nobody sees, then both refs in one step (see ref-move).
// https://docs.github.com/en/rest/git
import type { FileEdit } from '../../project/file-edit.ts';
import type { GitHubClient } from './octokit.ts';
import { moveRefs, readRef, type RefsMove, type RefsMoved } from './ref-move.ts';
import { refuse } from './request-failure.ts';

export interface NewCommit {
  readonly parent: string;
  /** Tree that the edits change; everything else in it keeps its content and mode. */
  readonly baseTree: string;
  readonly edits: readonly FileEdit[];
  readonly message: string;
}

export interface TagObject {
  readonly message: string;
  /** The commit that it names. */
  readonly commit: string;
  /** Its own id. */
  readonly object: string;
}

export interface CommitObject {
  readonly message: string;
  readonly parents: readonly string[];
  readonly tree: string;
}

/** Inline content needs no request of its own. Every edit is UTF-8: places and changelogs that are not were refused. */
function treeEntry({ path, mode, content }: FileEdit) {
  const text = content.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(content)) throw new Error(`${path} is not UTF-8`);
  return { path, mode: mode as '100644' | '100755', type: 'blob' as const, content: text };
}

export function createReleaseCommits(client: GitHubClient) {
  const { octokit, repository } = client;

  const createTree = async ({ baseTree, edits }: Pick<NewCommit, 'baseTree' | 'edits'>): Promise<string> => {
    const tree = edits.map(treeEntry);
    return (
      await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...repository,
        base_tree: baseTree,
        tree,
      })
    ).data.sha;
  };

  return {
    createTree: (wanted: Pick<NewCommit, 'baseTree' | 'edits'>): Promise<string> =>
      createTree(wanted).catch((error: unknown) => refuse(error, 'create the tree of the release commit')),

    /** Without author and committer, so that GitHub signs the commit. Returns its object id and what GitHub says of it. */
    createCommit: async (commit: NewCommit): Promise<{ sha: string; verified: boolean }> => {
      try {
        const tree = await createTree(commit);
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
          ...repository,
          message: commit.message,
          tree,
          parents: [commit.parent],
        });
        return { sha: data.sha, verified: data.verification.verified };
      } catch (error) {
        return refuse(error, 'create the release commit');
      }
    },

    createTag: async (tag: { name: string; commit: string; message: string }): Promise<string> => {
      try {
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/tags', {
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

    moveRefs: (move: RefsMove): Promise<RefsMoved> => moveRefs(client, move),

    /** The object that the tag's ref names: of an annotated tag its own; null when there is no such tag. */
    readTagRef: (tag: string): Promise<string | null> => readRef(client, `tags/${tag}`),

    hasTag: async (tag: string): Promise<boolean> => (await readRef(client, `tags/${tag}`)) !== null,

    readCommit: async (sha: string): Promise<CommitObject> => {
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
          ...repository,
          commit_sha: sha,
        });
        return {
          message: data.message,
          parents: data.parents.map((parent) => parent.sha),
          tree: data.tree.sha,
        };
      } catch (error) {
        return refuse(error, `read the commit ${sha}`);
      }
    },

    /** An annotated tag; null for a lightweight one. */
    readTag: async (tag: string): Promise<TagObject | null> => {
      try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
          ...repository,
          ref: `tags/${tag}`,
        });
        if (data.object.type !== 'tag') return null;
        const { message, object } = (
          await octokit.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
            ...repository,
            tag_sha: data.object.sha,
          })
        ).data;
        return { message, commit: object.sha, object: data.object.sha };
      } catch (error) {
        return refuse(error, `read the tag ${tag}`);
      }
    },
  };
}
