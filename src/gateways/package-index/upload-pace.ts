// How many uploads at a time help: it depends on how long the index takes for one.

export interface UploadPace {
  /** Notes how long an upload takes that is answered. */
  timed<Value>(upload: () => Promise<Value>): Promise<Value>;
  readonly uploadsAtATime: () => number;
}

/**
 * A small server that answers at once takes one request after the other, and its queue of connections is short (five in Python's
 * own, https://docs.python.org/3/library/socketserver.html#socketserver.BaseServer.request_queue_size): a connection that finds it
 * full waits a second.
 */
const FEW = 4;
/** What pip's and twine's own library keeps open to one host. PyPI looks into a file for longer than a runner sends it. */
const MANY = 10;
const SLOW_MS = 150;

/** `now`: milliseconds. */
export function createUploadPace(now: () => number): UploadPace {
  let quickest = Number.POSITIVE_INFINITY;
  return {
    timed: async (upload) => {
      const started = now();
      const value = await upload();
      quickest = Math.min(quickest, now() - started);
      return value;
    },
    uploadsAtATime: () => (Number.isFinite(quickest) && quickest >= SLOW_MS ? MANY : FEW),
  };
}
