// How a run may end.
import type { Run } from '../../commands/release-run.ts';

/** A run that ended in one of these ways, without an error. */
export function expectEnd(run: Run | null, results: readonly string[]): readonly string[] {
  if (run === null) return ['the run died'];
  const errors = run.errors.map(({ code, message }) => `${code}: ${message}`);
  const result = run.outcome?.result ?? 'failed';
  return errors.length === 0 && results.includes(result)
    ? []
    : [`it ended ${[result, ...errors].join(', ')} instead of ${results.join(' or ')}`];
}
