// Where an access log is.
export type AccessSource =
  | { readonly kind: 'file'; readonly path: string }
  /** The artifacts that jobs of a repository, `owner/name`, have left. */
  | { readonly kind: 'runs'; readonly repository: string };

const RUNS = /^runs(?::([\w-]+\/[\w.-]+))?$/;

/** `runs`, `runs:OWNER/REPO` or a file. `own`: the repository that is audited. */
export function accessSource(text: string, own: string): AccessSource {
  const match = RUNS.exec(text);
  return match === null ? { kind: 'file', path: text } : { kind: 'runs', repository: match[1] ?? own };
}

/** `runs:` with anything but a repository: nobody means a file of that name. */
export function isWrongSource(text: string): boolean {
  return text.startsWith('runs:') && !RUNS.test(text);
}
