// How long a run waits for a host in all, so that patience ends however many things are tried again.

const ALL_MS = 10 * 60_000;

/** Says whether a wait that begins now may be; then it counts. Waits at the same time count once. `now`: Unix milliseconds. */
export function createWaitingBudget(now: () => number): (milliseconds: number) => boolean {
  let [waited, until] = [0, 0];
  return (milliseconds) => {
    const end = now() + milliseconds;
    const more = Math.max(0, Math.min(milliseconds, end - until));
    if (waited + more > ALL_MS) return false;
    waited += more;
    until = Math.max(until, end);
    return true;
  };
}
