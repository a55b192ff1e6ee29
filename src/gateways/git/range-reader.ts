// Ranges of commits, each read once, whoever asks for it and however often.
import type { Commit } from '../../commits/commit.ts';
import { createLogReader, LOG_FORMAT } from './log-records.ts';
import type { Git } from './run-git.ts';

export type SeesCommit = (commit: Commit) => void;

export interface RangeReader {
  /** Commits that the head reaches and the tag does not. `early` sees each of them as soon as it is there. */
  readonly readRange: (tag: string, head: string, early?: SeesCommit) => Promise<readonly Commit[]>;
  readNewest(head: string, limit: number): Promise<readonly Commit[]>;
}

interface Reading {
  readonly commits: Commit[];
  readonly early: SeesCommit[];
  readonly end: Promise<readonly Commit[]>;
}

const OPTIONS = ['-z', '--no-show-signature', '--no-notes', '--no-color', LOG_FORMAT];

export function createRangeReader(git: Git): RangeReader {
  const readings = new Map<string, Reading>();
  const begin = (range: readonly string[]): Reading => {
    const commits: Commit[] = [];
    const early: SeesCommit[] = [];
    const reader = createLogReader((commit) => {
      commits.push(commit);
      for (const see of early) see(commit);
    });
    const end = git.stream(['log', ...OPTIONS, ...range, '--'], reader).then(() => commits);
    return { commits, early, end };
  };
  return {
    readRange: (tag, head, early) => {
      const range = `refs/tags/${tag}..${head}`;
      const reading = readings.get(range) ?? begin([range]);
      readings.set(range, reading);
      if (early !== undefined) {
        for (const commit of reading.commits) early(commit);
        reading.early.push(early);
      }
      return reading.end;
    },
    readNewest: (head, limit) => begin([`--max-count=${limit}`, head]).end,
  };
}
