// The files of one commit, read from git's objects: independent of the working tree, its line-end conversion and
// what earlier steps changed in it. A depth-1 checkout is enough.
import { raise } from '../../findings/catalogue.ts';
import { gitErrors } from '../../findings/git-errors.ts';
import type { ReadsProject, TreeEntry } from '../../project/project-sources.ts';
import { readCommitObject } from './commit-object.ts';
import { nullSeparated } from './null-separated.ts';
import type { Git } from './run-git.ts';

export interface CommitFiles extends ReadsProject {
  /** Object id of the commit's root tree. */
  readTree(): Promise<string>;
  /** Committer date, Unix seconds. */
  readDate(): Promise<number>;
}

const SUBMODULE = '160000';

export function createCommitFiles(git: Git, commit: string): CommitFiles {
  // A commit never changes: its tree is listed once.
  let listing: Promise<readonly TreeEntry[]> | null = null;
  const ofCommit = async (args: readonly string[], accepted?: readonly number[]): Promise<Buffer> => {
    try {
      return await git(args, accepted);
    } catch (error) {
      // Whichever command fails first: that the commit isn't here is the cause to tell.
      await readCommitObject(git, commit);
      throw error;
    }
  };
  const listTree = async (): Promise<readonly TreeEntry[]> =>
    parseTree(await ofCommit(['ls-tree', '-r', '-z', '--full-tree', commit]));
  const listFiles = (): Promise<readonly TreeEntry[]> => (listing ??= listTree());
  return {
    listFiles,
    readTree: async () => (await readCommitObject(git, commit)).tree,
    readDate: async () => (await readCommitObject(git, commit)).committedAt,
    readFiles: async (paths) => {
      const wanted = new Set(paths);
      const entries = (await listFiles()).filter(({ path, mode }) => wanted.has(path) && mode !== SUBMODULE);
      const blobs = await git.objects(entries.map(({ sha }) => sha));
      return new Map(
        entries.map(({ path, sha }, index) => {
          const content = blobs[index]?.content;
          if (content === undefined) throw raise(gitErrors, 'git-object-missing', { path, sha });
          return [path, content];
        }),
      );
    },
    findFiles: async (expression, root, suffix) => {
      const below = root === '' ? '' : `${root.replace(/[\\*?[\]]/g, '\\$&')}/`;
      const options = ['-lzIE', '--full-name', '--no-textconv', '--no-color', '--no-recurse-submodules'];
      const pathspec = `:(top,glob)${below}**/*${suffix}`;
      const out = await ofCommit(['grep', ...options, '-e', expression, commit, '--', pathspec], [0, 1]);
      const prefix = `${commit}:`;
      return nullSeparated(out).map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
    },
  };
}

function parseTree(out: Buffer): readonly TreeEntry[] {
  return nullSeparated(out).map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', , sha = ''] = record.slice(0, tab).split(' ');
    return { path: record.slice(tab + 1), mode, sha };
  });
}
