// Where a release stands while it is being made: what a person reads when an error or a cancellation stops it there.

export interface Standing {
  readonly done: string;
  readonly left: string;
  /** What the next run does. */
  readonly next: string;
}

const FINISHES = 'finishes it with the same files, whatever it is started for';

export function drafted(tag: string): Standing {
  return {
    done: `a draft release of ${tag}, which nobody sees`,
    left: 'commit, tag, upload and release',
    next: 'starts over and removes that draft',
  };
}

/** While both are being made nobody can say whether they are. */
export function tagging(tag: string): Standing {
  return {
    done: `a draft release of ${tag} with all files; its commit and tag were just being made`,
    left: 'upload and release',
    next: `looks for the tag: with it, it finishes ${tag} with the same files; without it, it starts over`,
  };
}

export function tagged(
  tag: string,
  { sha, index, filenames }: { sha: string; index: string; filenames: readonly string[] },
): Standing {
  return {
    done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
    left: `${filenames.join(', ')} on ${index} and the GitHub release`,
    next: FINISHES,
  };
}

export function published(tag: string, index: string): Standing {
  return {
    done: `the tag ${tag} and all its files on ${index}`,
    left: 'the GitHub release, still a draft',
    next: FINISHES,
  };
}

export function describeStanding({ done, left, next }: Standing): string {
  return `Done: ${done}. Not done: ${left}. The next run ${next}; running again is safe.`;
}
