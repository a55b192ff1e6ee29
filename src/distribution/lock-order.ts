// Requirements that are to be resolved.

export interface LockOrder {
  /** Text of a pyproject.toml that has nothing to build. */
  readonly pyproject: string;
  /** Text of the uv.lock that the project has: its versions stay where they fit; null: it has none. */
  readonly lock: string | null;
}
