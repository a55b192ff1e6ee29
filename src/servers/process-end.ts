// How the server's process ends: when it is told to, or with the exit code of the command beside it.

/** Fulfilled by Ctrl-C and its siblings, which then end nothing by themselves; a second one does. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** When nothing is left to do. */
export function endWith(code: number): void {
  process.exitCode = code;
}
