// A branch of ours, written with the value that is expected there.

export interface BranchMove {
  /** GraphQL node id. */
  readonly repositoryId: string;
  readonly branch: string;
  /** Null: the branch is made. */
  readonly from: string | null;
  readonly to: string;
}
