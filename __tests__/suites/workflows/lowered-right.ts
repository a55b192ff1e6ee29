// A right that a job declares and does not get, or not whole.
import type { Permissions } from '../../../sandbox/runner/job-context.ts';

export interface LoweredRight {
  readonly job: string;
  readonly scope: string;
  /** What is left of it. */
  readonly level: 'read' | 'none';
}

/** The rights of the token of `job`. */
export function lowerRight(
  permissions: Permissions,
  job: string,
  lowered: LoweredRight | undefined,
): Permissions {
  if (lowered?.job !== job) return permissions;
  const { scope, level } = lowered;
  if (permissions[scope] === undefined) throw new Error(`${job} declares no ${scope}.`);
  const others = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== scope));
  return level === 'none' ? others : { ...others, [scope]: level };
}
