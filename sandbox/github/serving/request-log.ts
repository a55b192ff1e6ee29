// What was asked and answered.

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The route's template with its method, `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  /** 0: the connection was cut. */
  readonly status: number;
  /** GraphQL root fields, joined by commas. */
  readonly operation?: string;
}

/** A request that changed something. */
export interface LoggedWrite extends LoggedRequest {
  /** The parsed body; an upload's is its size in bytes. */
  readonly body: unknown;
}
