// What lies between two commits. Commits never change, so an answer about two ids can be kept.
import type { ObjectStore } from './object-store.ts';
import { parseCommit } from './git-object.ts';
import { keepAnswers } from './kept-answers.ts';
import { runGit, tryGit } from './run-git.ts';

export interface Comparison {
  readonly mergeBase: string | undefined;
  /** Commits of head that base lacks: oldest first, parents before children. */
  readonly ahead: readonly string[];
  readonly behindBy: number;
}

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

/** All between ids: ids name the same commits in every repository. */
export const compareCommits = keepAnswers(compareNow);
export const changedFiles = keepAnswers(diffNow);
const isAncestorById = keepAnswers(askAncestor);

async function compareNow(gitDir: string, base: string, head: string): Promise<Comparison> {
  const output = await runGit(gitDir, [
    'rev-list',
    '--left-right',
    '--date-order',
    `${base}...${head}`,
    '--',
  ]);
  const lines = output.split('\n').filter((line) => line !== '');
  const ahead = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
  const behindBy = lines.length - ahead.length;
  return {
    mergeBase: await mergeBase(gitDir, base, head, ahead.length, behindBy),
    ahead: ahead.reverse(),
    behindBy,
  };
}

async function mergeBase(gitDir: string, base: string, head: string, aheadBy: number, behindBy: number) {
  if (behindBy === 0) return base;
  if (aheadBy === 0) return head;
  const { stdout } = await tryGit(gitDir, ['merge-base', base, head]);
  return stdout.toString().trim().split('\n')[0] || undefined;
}

export async function isAncestor(
  gitDir: string,
  objects: ObjectStore,
  old: string,
  young: string,
): Promise<boolean> {
  if (old === young) return true;
  const commit = await objects.read(young);
  if (commit?.type === 'commit' && parseCommit(commit.body).parents.includes(old)) return true;
  // What is not here may come later.
  const areHere = commit !== undefined && (await objects.read(old)) !== undefined;
  return areHere && isAncestorById(gitDir, old, young);
}

async function askAncestor(gitDir: string, old: string, young: string): Promise<boolean> {
  return (await tryGit(gitDir, ['merge-base', '--is-ancestor', old, young])).code === 0;
}

async function diffNow(gitDir: string, from: string, to: string): Promise<ChangedFile[]> {
  const output = await runGit(gitDir, [
    'diff-tree',
    '-r',
    '-z',
    '-M',
    '--raw',
    '--numstat',
    '--no-abbrev',
    from,
    to,
  ]);
  const fields = output.split('\0');
  const files: Omit<ChangedFile, 'additions' | 'deletions'>[] = [];
  let at = 0;
  while (fields[at]?.startsWith(':') === true) {
    const [, , oldSha = '', newSha = '', letter = 'M'] = (fields[at] ?? '').split(' ');
    const moved = letter.startsWith('R');
    const path = fields[at + (moved ? 2 : 1)] ?? '';
    files.push({
      status: statusOf(letter),
      path,
      previousPath: moved ? (fields[at + 1] ?? '') : undefined,
      sha: letter.startsWith('D') ? oldSha : newSha,
    });
    at += moved ? 3 : 2;
  }
  return files.map((file) => {
    const [added = '0', deleted = '0', path] = (fields[at] ?? '').split('\t');
    at += path === '' ? 3 : 1;
    return { ...file, additions: Number(added) || 0, deletions: Number(deleted) || 0 };
  });
}

function statusOf(letter: string): ChangedFile['status'] {
  if (letter.startsWith('A')) return 'added';
  if (letter.startsWith('D')) return 'removed';
  if (letter.startsWith('R')) return 'renamed';
  return letter.startsWith('T') ? 'changed' : 'modified';
}
