// A release pull request as the product sees it: of our own branch in this repository, whatever its title or labels say.

export interface ReleasePull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** The commit on the base branch that the merge ended with; null before. */
  readonly mergeCommit: string | null;
  /** The last commit of its branch; of a closed one, when it was closed. */
  readonly headSha: string;
}
