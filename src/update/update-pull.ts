// A pull request of an update: of a branch of our own in this repository, whatever its title or labels say.

export interface UpdatePull {
  readonly number: number;
  /** GraphQL node id. */
  readonly nodeId: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly draft: boolean;
  /** The last commit of its branch; of a closed one, when it was closed. */
  readonly headSha: string;
}
