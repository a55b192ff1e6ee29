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
    done: `at most a draft release of ${tag}, which nobody sees`,
    left: 'commit, tag, upload and release',
    next: 'starts over and removes that draft',
  };
}

/** While both are being made nobody can say whether they are. */
export function tagging(tag: string): Standing {
  return {
    done: `a draft release of ${tag} with all files; its commit and tag were just being made`,
    left: 'upload and release',
    next: `looks for the tag: with it, it finishes ${tag} with the same files; without it, it begins again`,
  };
}

export interface TaggedRelease {
  readonly tag: string;
  /** The commit that the tag names. */
  readonly sha: string;
  /** The index, for people. */
  readonly index: string;
}

/** `missing`: distributions that are not known to be on the index. */
export function tagged({ tag, sha, index }: TaggedRelease, missing: readonly string[]): Standing {
  return {
    done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
    left: `${missing.join(', ')} on ${index} and the GitHub release`,
    next: FINISHES,
  };
}

/** The index or the host refuses what no run can change: these bytes, or this name. */
export function stuck({ tag, sha }: TaggedRelease): Standing {
  return {
    done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
    left: 'what the error names; trying again ends the same',
    next: `tries it once more and then makes its own release; to give ${tag} up, delete its draft release (the tag may stay) and release a higher version (input \`version\`, or the next commit that calls for one)`,
  };
}

/** A version that a person has named, by a tag or a choice; `what` is for people. */
export function publishing(
  { what, index }: { readonly what: string; readonly index: string },
  missing: readonly string[],
): Standing {
  return {
    done: missing.length === 0 ? `all files of ${what} on ${index}` : `part of ${what} at most`,
    left: missing.length === 0 ? 'what comes after the upload' : `${missing.join(', ')} on ${index}`,
    next: 'goes on with the same files: from the artifact of the build job, or built again when the build gives the same bytes',
  };
}

export function published({ tag, index }: TaggedRelease): Standing {
  return {
    done: `the tag ${tag} and all its files on ${index}`,
    left: 'the GitHub release, still a draft',
    next: FINISHES,
  };
}

/** `branch`: the one that the release pull request comes from. */
export function proposed(branch: string): Standing {
  return {
    done: `the branch ${branch}, with the commit that is proposed`,
    left: 'its pull request',
    next: 'opens it or brings it up to date',
  };
}

export function describeStanding({ done, left, next }: Standing): string {
  return `Done: ${done}. Not done: ${left}. The next run ${next}; running again is safe.`;
}
