// The branch that a release pull request comes from: one for each branch that is released.

/** Short name, without `refs/heads/`. Git accepts it when it accepts `base`. */
export function pullBranch(base: string): string {
  return `py-release/${base}`;
}
