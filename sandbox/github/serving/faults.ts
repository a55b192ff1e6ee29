// Troubles to order: which requests they hit, counted, and what happens then.

export type FaultKind =
  /** The connection ends before the request does anything. */
  | 'cut'
  /** The request does its work and the connection ends before the answer. */
  | 'cut-after-effect'
  /** A read answers what it answered before the last write; what it never answered isn't there yet. */
  | 'stale'
  /** An upload that breaks off: 502, and an asset of state `starter` is left. */
  | 'starter'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | { readonly delay: number }
  /** Runs in the middle of the request: another push, the death of the client. */
  | { readonly before: () => unknown }
  | { readonly after: () => unknown };

export interface Fault {
  /**
   * A route (`POST /repos/{owner}/{repo}/git/refs`), a request (`POST /repos/acme/vault/git/refs`), a GraphQL root field (`updateRefs`);
   * or an expression over `METHOD path operation`.
   */
  readonly route: string | RegExp;
  /** The first request that is hit, from 1. */
  readonly nth?: number;
  /** How many are hit from there on; 1 by default. */
  readonly times?: number;
  readonly kind: FaultKind;
}

export interface Faults {
  add(fault: Fault): void;
  /** The faults that hit this request, which is thereby counted. */
  hit(request: {
    readonly method: string;
    readonly path: string;
    readonly route: string;
    readonly operation?: string;
  }): FaultKind[];
}

export function newFaults(): Faults {
  const faults: { readonly fault: Fault; seen: number }[] = [];
  return {
    add: (fault) => void faults.push({ fault, seen: 0 }),
    hit({ method, path, route, operation = '' }) {
      const request = `${method} ${path}`;
      const kinds: FaultKind[] = [];
      for (const entry of faults) {
        const { route: wanted, nth = 1, times = 1, kind } = entry.fault;
        const meant =
          typeof wanted === 'string'
            ? [route, request, ...operation.split(',')].includes(wanted)
            : wanted.test(`${request} ${operation}`.trim());
        if (!meant) continue;
        entry.seen += 1;
        if (entry.seen >= nth && entry.seen < nth + times) kinds.push(kind);
      }
      return kinds;
    },
  };
}
