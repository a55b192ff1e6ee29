// The files that a merge of two commits would leave, without making it: a branch is behind its base more often than not, and the
// version in its files is then an old one. Only what is read is merged, and nothing is written into the clone.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadsProject, TreeEntry } from '../../project/project-sources.ts';
import { createCommitFiles } from './commit-files.ts';
import type { Git } from './run-git.ts';

export interface MergedFiles extends ReadsProject {
  /** Paths that were read and conflict; they are as in the head. */
  readonly conflicts: ReadonlySet<string>;
}

type Side = 'base' | 'head' | 'both';

interface MergedEntry {
  readonly entry: TreeEntry;
  readonly side: Side;
}

/** `base` and `head`: full object ids. Histories without a common commit leave the files of the head. */
export async function createMergedFiles(git: Git, base: string, head: string): Promise<MergedFiles> {
  const ours = createCommitFiles(git, base);
  const theirs = createCommitFiles(git, head);
  // https://git-scm.com/docs/git-merge-base: 1 without a common commit.
  const fork = (await git(['merge-base', base, head], [0, 1])).toString().trim();
  const conflicts = new Set<string>();
  if (fork === base || fork === '') return { ...theirs, conflicts };
  const before = createCommitFiles(git, fork);
  let listing: Promise<ReadonlyMap<string, MergedEntry>> | null = null;
  const list = (): Promise<ReadonlyMap<string, MergedEntry>> =>
    (listing ??= Promise.all([before.listFiles(), ours.listFiles(), theirs.listFiles()]).then(mergeLists));

  const mergeFile = async (path: string, contents: readonly Buffer[]): Promise<Buffer> => {
    const merged = await mergeText(git, contents);
    if (merged === null) conflicts.add(path);
    return merged ?? (contents[2] as Buffer);
  };
  return {
    conflicts,
    listFiles: async () => [...(await list()).values()].map(({ entry }) => entry),
    readFiles: async (paths) => {
      const entries = await list();
      const of = (...sides: readonly Side[]): readonly string[] =>
        paths.filter((path) => sides.includes(entries.get(path)?.side ?? 'head'));
      const [old, here, there] = await Promise.all([
        before.readFiles(of('both')),
        ours.readFiles(of('base', 'both')),
        theirs.readFiles(of('head', 'both').filter((path) => entries.has(path))),
      ]);
      const found = new Map([...here, ...there]);
      for (const path of of('both')) {
        const contents = [old, here, there].map((files) => files.get(path) ?? Buffer.alloc(0));
        found.set(path, await mergeFile(path, contents));
      }
      return found;
    },
    findFiles: async (expression, root, suffix) => {
      const [entries, here, there] = await Promise.all([
        list(),
        ours.findFiles(expression, root, suffix),
        theirs.findFiles(expression, root, suffix),
      ]);
      const isFrom = (path: string, sides: readonly Side[]): boolean => {
        const side = entries.get(path)?.side;
        return side !== undefined && sides.includes(side);
      };
      return [
        ...here.filter((path) => isFrom(path, ['base'])),
        ...there.filter((path) => isFrom(path, ['head', 'both'])),
      ].sort();
    },
  };
}

/** A file that one side alone changed, added or took away is that side's. */
function mergeLists([before = [], ours = [], theirs = []]: readonly (readonly TreeEntry[])[]) {
  const [old, here, there] = [before, ours, theirs].map(
    (entries) => new Map(entries.map((entry) => [entry.path, entry])),
  ) as [Map<string, TreeEntry>, Map<string, TreeEntry>, Map<string, TreeEntry>];
  const merged = new Map<string, MergedEntry>();
  for (const path of new Set([...here.keys(), ...there.keys()])) {
    const [was, base, head] = [old.get(path), here.get(path), there.get(path)];
    const side: Side = isSame(base, head) || isSame(was, base) ? 'head' : isSame(was, head) ? 'base' : 'both';
    const entry = side === 'base' ? base : head;
    if (entry !== undefined) merged.set(path, { entry, side: base === undefined ? 'head' : side });
  }
  return merged;
}

function isSame(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.sha === other?.sha && one?.mode === other?.mode;
}

/** Before, ours, theirs. Null: they conflict, or are no text. No attribute and no merge driver has a say. https://git-scm.com/docs/git-merge-file */
async function mergeText(git: Git, contents: readonly Buffer[]): Promise<Buffer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'py-release-merge-'));
  try {
    const [before = '', ours = '', theirs = ''] = ['before', 'ours', 'theirs'].map((name) =>
      join(folder, name),
    );
    await Promise.all(
      [before, ours, theirs].map((path, at) => writeFile(path, contents[at] ?? '', { mode: 0o600 })),
    );
    const args = ['merge-file', '--stdout', '--quiet', '--diff3', ours, before, theirs];
    const out = await git(
      args,
      Array.from({ length: 256 }, (_, code) => code),
    );
    return CONFLICT.test(out.toString('latin1')) || out.length === 0 ? null : out;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CONFLICT = /^<<<<<<< /m;
