/** The command has done its work, and what it found is a failure. */
export function endWithFailure(): void {
  process.exitCode = 1;
}
