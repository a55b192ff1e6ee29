// The branch that a release pull request comes from: one for each branch that is released.

const PREFIX = 'py-release/';

/** Short name, without `refs/heads/`. Git accepts it when it accepts `base`. */
export function pullBranch(base: string): string {
  return `${PREFIX}${base}`;
}

/** `base` null: any. */
export function isPullBranch(name: string, base: string | null): boolean {
  return base === null ? name.startsWith(PREFIX) : name === pullBranch(base);
}
