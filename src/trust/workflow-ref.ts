// `acme/vault/.github/workflows/release.yml@refs/heads/main`; file names and refs may hold `@` themselves.

export interface WorkflowRef {
  readonly repository: string;
  /** `release.yml` */
  readonly file: string;
  readonly ref: string;
}

export function parseWorkflowRef(text: string | null): WorkflowRef | null {
  const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/]+?\.ya?ml)@(.*)$/.exec(text ?? '');
  if (match === null) return null;
  const [, repository = '', file = '', ref = ''] = match;
  return { repository, file, ref };
}
