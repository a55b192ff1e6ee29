// An issue that this product keeps on a release's host, as the rooms that write its text see it.

export interface KeptIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly url: string;
  /** Closed by a person, not by the account that opened it. */
  readonly byPerson: boolean;
}
