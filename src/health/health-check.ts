// One thing that was looked at, and what was found.
import type { UserError } from '../findings/user-error.ts';

/** `unknown`: it could not be asked, which is never shown as passed. */
export type HealthState = 'passed' | 'warning' | 'failed' | 'unknown';

export interface HealthCheck {
  /** Stable, kebab-case: `index-hash`. */
  readonly check: string;
  /** What it is about, for people: a package, a file, a credential. */
  readonly subject: string;
  readonly state: HealthState;
  /** One sentence: what was seen. */
  readonly seen: string;
  /** Code, what happened, what to do, link; null only when it passed. */
  readonly finding: UserError | null;
}
