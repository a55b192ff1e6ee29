// What all checks come to, and what counts as a failure.
import type { HealthCheck } from './health-check.ts';

export type HealthResult = 'healthy' | 'warnings' | 'unhealthy';

/** `tell`: shown, no failure. `ignore`: not shown. */
export const WARNING_POLICIES = ['tell', 'fail', 'ignore'] as const;
export type WarningPolicy = (typeof WARNING_POLICIES)[number];

export interface JudgedHealth {
  readonly result: HealthResult;
  readonly failed: boolean;
  readonly checks: readonly HealthCheck[];
}

export function judgeHealth(all: readonly HealthCheck[], warnings: WarningPolicy): JudgedHealth {
  const checks = warnings === 'ignore' ? all.filter(({ state }) => state !== 'warning') : all;
  const has = (state: HealthCheck['state']): boolean => checks.some((each) => each.state === state);
  const result = has('failed') ? 'unhealthy' : has('warning') ? 'warnings' : 'healthy';
  const failed = result === 'unhealthy' || (result === 'warnings' && warnings === 'fail');
  return { result, failed, checks };
}

/** What a person has to do something about: failures first. */
export function findingsOf(checks: readonly HealthCheck[]): readonly HealthCheck[] {
  return (['failed', 'warning'] as const).flatMap((state) => checks.filter((each) => each.state === state));
}

/** Nothing wrong was found, and not everything could be asked: that is not the same as healthy. */
export function isHalfKnown({ result, checks }: Pick<JudgedHealth, 'result' | 'checks'>): boolean {
  return result === 'healthy' && checks.some(({ state }) => state === 'unknown');
}
