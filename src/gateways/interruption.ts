// Ctrl-C and its siblings in a shell: what is half-done is said, and the exit code names the signal.

/** Returns what ends the process as Ctrl-C does, for a question that takes the key itself. Exit codes: 128 and the signal's number. */
export function endOnSignals(tell: () => void): () => never {
  const end = (code: number): never => {
    tell();
    process.exit(code);
  };
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  return () => end(130);
}

/** Also by Ctrl-C, which skips what stands in `finally`. `work` waits for nothing. */
export function beforeEnd(work: () => void): void {
  process.once('exit', work);
}
