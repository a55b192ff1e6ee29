// Whether the version that is planned says what became of the public API.
import { maxBump, type Bump } from '../commits/bump.ts';
import type { Version } from '../version/version.ts';
import { bumpBetween, effectiveBump, isCalendar } from '../version/next-version.ts';
import { describeChange, describePlace, isBreaking } from './api-change.ts';
import type { ApiVerdict } from './api-verdict.ts';

export type ApiMode = 'warn' | 'fail' | 'bump';

export interface PlannedBump {
  /** Null when nothing is planned. */
  readonly version: Version | null;
  /** Null for a version that no bump led to. */
  readonly bump: Bump | null;
  /** Does a commit of the range, or one of its parts, say that it breaks? */
  readonly saysBreaking: boolean;
  readonly majorOnZero: boolean;
}

export interface LastTag {
  readonly tag: string;
  readonly version: Version;
}

export interface ApiJudgement {
  readonly mode: ApiMode;
  readonly verdict: ApiVerdict;
  /** The tag that was compared with; null before the first release. */
  readonly tag: string | null;
  /** The public API breaks, and the planned version does not say so. */
  readonly isUndeclared: boolean;
}

/** Below 1.0.0 a breaking change is minor, so that any minor release says enough. Numbers of a calendar say nothing. */
export function isDeclared(
  last: Version,
  { version, bump, saysBreaking, majorOnZero }: PlannedBump,
): boolean {
  if (version === null) return false;
  if (isCalendar(last)) return saysBreaking;
  const needed = effectiveBump(last, 'major', { majorOnZero });
  const planned = bump ?? bumpBetween(last, version);
  return maxBump(planned, needed) === planned;
}

/** One line for each breaking change, with its place. */
export function breakingLines({ changes, total }: ApiVerdict, tag: string, most: number): readonly string[] {
  const breaking = changes.filter(isBreaking);
  const lines = breaking
    .slice(0, most)
    .map((change) => `${describePlace(change, tag)}: ${describeChange(change)}`);
  const more = total - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

const SHOWN = 5;

/** One sentence or two for the plan's warnings; null when there is nothing to say. */
export function apiWarning({ verdict, tag, isUndeclared }: ApiJudgement): string | null {
  if (verdict.state === 'not-compared')
    return verdict.cause === 'first-release'
      ? null
      : `The public API was not compared with ${tag}: ${verdict.reason}.`;
  if (!isUndeclared || tag === null) return null;
  const lines = breakingLines(verdict, tag, SHOWN).join('; ');
  return `The public API breaks since ${tag}, and no commit says so: ${lines}. Mark the change with "!" or a BREAKING CHANGE footer, or keep the names.`;
}
