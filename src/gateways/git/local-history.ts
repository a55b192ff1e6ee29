// The history of a full clone, read with git alone.
import type { Commit } from '../../commits/commit.ts';
import { raise } from '../../findings/catalogue.ts';
import { gitErrors } from '../../findings/git-errors.ts';
import type { Head, ReadsHistory } from '../../plan/history.ts';
import { createLogReader, LOG_FORMAT } from './log-records.ts';
import type { Git } from './run-git.ts';
import { createTagRelations } from './tag-relations.ts';

export interface Clone {
  readonly head: Head;
  /** The folder that git was started in, below the repository's root, POSIX; `.` for the root. */
  readonly folder: string;
  /** `https://host/owner/repo` of the remote `origin`, without credentials; null when there is none. */
  readonly repositoryUrl: string | null;
}

export interface LocalHistory extends ReadsHistory {
  readClone(): Promise<Clone>;
}

export function createLocalHistory(git: Git): LocalHistory {
  const readLog = async (...range: readonly string[]): Promise<readonly Commit[]> => {
    const reader = createLogReader();
    const options = ['-z', '--no-show-signature', '--no-notes', '--no-color', LOG_FORMAT];
    await git.stream(['log', ...options, ...range, '--'], reader.take);
    return reader.commits();
  };
  // Asked by the relation of the highest tag already: it is not read twice.
  const ranges = new Map<string, Promise<readonly Commit[]>>();
  const readRange = (tag: string, head: string): Promise<readonly Commit[]> => {
    const range = `refs/tags/${tag}..${head}`;
    const found = ranges.get(range) ?? readLog(range);
    ranges.set(range, found);
    return found;
  };
  // The tags are asked for as early as possible, by whoever comes first.
  let tags: Promise<readonly string[]> | null = null;
  const readTags = async (): Promise<readonly string[]> =>
    lines(await git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
  return {
    readClone: () => readClone(git),
    readTags: () => (tags ??= readTags()),
    relateTags: createTagRelations(git, readRange),
    readCommits: (tag, head, limit) =>
      tag === null ? readLog(`--max-count=${limit}`, head) : readRange(tag, head),
  };
}

async function readClone(git: Git): Promise<Clone> {
  const [place, commit, origin] = await Promise.all([
    git(['rev-parse', '--is-shallow-repository', '--show-prefix', '--symbolic-full-name', 'HEAD']),
    git(['log', '-1', '--format=%H %ct', 'HEAD', '--']),
    git(['config', '--get', 'remote.origin.url'], '', [0, 1]),
  ]);
  const [, shallow, prefix = '', ref = ''] = /^(.*?)\n(.*)\n(.*)\n$/s.exec(place.toString()) ?? [];
  if (shallow === 'true') throw raise(gitErrors, 'git-shallow-clone', {});
  const [sha = '', date = ''] = commit.toString().trim().split(' ');
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
  return {
    head: { sha, committedAt: Number(date), branch },
    folder: prefix.replace(/\/$/, '') || '.',
    repositoryUrl: webUrl(origin.toString().trim()),
  };
}

/**
 * `git@host:owner/repo.git`, `ssh://git@host/owner/repo`, `https://host/owner/repo.git` -> the page of the repository.
 * A web address keeps its scheme and port; credentials in it are dropped.
 */
export function webUrl(remote: string): string | null {
  const web = /^(https?:\/\/)(?:[^@/]*@)?([\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
  if (web !== null) return `${web[1]}${web[2]}`;
  const match =
    /^[\w.-]+@([\w.-]+):\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ??
    /^(?:ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
  return match === null ? null : `https://${match[1]}/${match[2]}`;
}

function lines(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}
