// With `api-check = "bump"`, what an undeclared break of the public API asks for.
import { describeChange, describePlace, isBreaking } from '../api/api-change.ts';
import type { ApiJudgement } from '../api/api-judgement.ts';
import type { BumpCause } from '../version/decide-version.ts';

/** Counts as a breaking change, to which the 0.x rule applies; null: the commits have the only say. */
export function apiCause({ mode, verdict, tag, isUndeclared }: ApiJudgement): BumpCause | null {
  const first = verdict.changes.find(isBreaking);
  if (mode !== 'bump' || !isUndeclared || tag === null || first === undefined) return null;
  const more = verdict.total > 1 ? `, and ${verdict.total - 1} more` : '';
  const header = `the public API breaks: ${describeChange(first)} (${describePlace(first, tag)})${more}`;
  return { bump: 'major', header, sha: null };
}
