// The history of a full clone, read with git alone.
import { raise } from '../../findings/catalogue.ts';
import { gitErrors } from '../../findings/git-errors.ts';
import type { Head, ReadsHistory } from '../../plan/history.ts';
import type { TagFormat } from '../../version/tag-format.ts';
import { readVersionTags, releaseTags } from '../../version/version-tags.ts';
import { readCommitObject } from './commit-object.ts';
import { createRangeReader } from './range-reader.ts';
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
  /** Starts to read the range behind the highest release tag, which the plan will ask for next. */
  readAhead(tagFormat: TagFormat, head: string): void;
}

export function createLocalHistory(git: Git): LocalHistory {
  const ranges = createRangeReader(git);
  // The tags are asked for as early as possible, by whoever comes first.
  let tags: Promise<readonly string[]> | null = null;
  const readTags = async (): Promise<readonly string[]> =>
    lines(await git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
  const readAhead = async (tagFormat: TagFormat, head: string): Promise<void> => {
    const [highest] = releaseTags(readVersionTags(tagFormat, await (tags ??= readTags())));
    if (highest !== undefined) await ranges.readRange(highest.name, head);
  };
  return {
    readClone: () => readClone(git),
    // What goes wrong here is told by whoever asks for the same next.
    readAhead: (tagFormat, head) => void readAhead(tagFormat, head).catch(() => undefined),
    readTags: () => (tags ??= readTags()),
    relateTags: createTagRelations(git, ranges.readRange),
    readCommits: (tag, head, limit) =>
      tag === null ? ranges.readNewest(head, limit) : ranges.readRange(tag, head),
  };
}

async function readClone(git: Git): Promise<Clone> {
  const [place, { sha, committedAt }, origin] = await Promise.all([
    git(['rev-parse', '--is-shallow-repository', '--show-prefix', '--symbolic-full-name', 'HEAD']),
    readCommitObject(git, 'HEAD'),
    git(['config', '--get', 'remote.origin.url'], [0, 1]),
  ]);
  const [, shallow, prefix = '', ref = ''] = /^(.*?)\n(.*)\n(.*)\n$/s.exec(place.toString()) ?? [];
  if (shallow === 'true') throw raise(gitErrors, 'git-shallow-clone', {});
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
  return {
    head: { sha, committedAt, branch },
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
