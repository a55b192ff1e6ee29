/**
 * Asks at most once in `keptMs` milliseconds, and once for all who ask at the same time: installers ask for one page many times. A failure
 * is kept as well.
 */
export function keepAnswer<Value>(
  read: () => Promise<Value>,
  now: () => number,
  keptMs: number,
): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  let until = 0;
  return () => {
    if (kept === null || now() >= until) {
      kept = read();
      until = Infinity;
      const settle = (): void => void (until = now() + keptMs);
      kept.then(settle, settle);
    }
    return kept;
  };
}
