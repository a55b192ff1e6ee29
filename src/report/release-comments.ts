// What the summary says of the comments that a release left on its pull requests and issues.

export interface ReleaseComments {
  /** Numbers of those that got one in this run. */
  readonly pulls: readonly number[];
  readonly issues: readonly number[];
  /** How many had one from an earlier run. */
  readonly earlier: number;
  /** How many got none; a warning says why. */
  readonly left: number;
}

/** Null: there was nothing to comment on. */
export function commentsSection(comments: ReleaseComments | undefined): string | null {
  if (comments === undefined) return null;
  const { pulls, issues, earlier, left } = comments;
  const parts = [
    listed(pulls, 'pull request'),
    listed(issues, 'issue'),
    earlier === 0 ? null : `${earlier} had a comment from an earlier run`,
    left === 0 ? null : `${left} got none`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Comments "Released in": ${parts.join('; ')}.`;
}

function listed(numbers: readonly number[], noun: string): string | null {
  if (numbers.length === 0) return null;
  return `${noun}${numbers.length === 1 ? '' : 's'} ${numbers.map((number) => `#${number}`).join(', ')}`;
}
