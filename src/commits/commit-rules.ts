// The configurable part of "commits to bump" (design, section 3), as a value.
import type { Bump } from './bump.ts';

/** What one type does: a bump (then it is counted), `listed` (notes only) or `hidden`. */
export type TypeEffect = Bump | 'listed' | 'hidden';

export interface CommitRules {
  /** Effect by lower-case type. A type that is not here is hidden, with a warning. */
  readonly types: Readonly<Record<string, TypeEffect>>;
  /** `auto`: items of a squash body count; `never`: the header alone. */
  readonly squashBullets: 'auto' | 'never';
}

export const DEFAULT_COMMIT_RULES: CommitRules = {
  types: {
    feat: 'minor',
    fix: 'patch',
    perf: 'patch',
    docs: 'hidden',
    style: 'hidden',
    refactor: 'hidden',
    test: 'hidden',
    chore: 'hidden',
    build: 'hidden',
    ci: 'hidden',
  },
  squashBullets: 'auto',
};

/** The base with a project's changes: effects of single types, and how squash bodies count. Types are compared in lower case. */
export function mergeRules(base: CommitRules, changes: Partial<CommitRules>): CommitRules {
  const types = Object.entries(changes.types ?? {}).map(
    ([type, effect]) => [type.toLowerCase(), effect] as const,
  );
  return {
    types: { ...base.types, ...Object.fromEntries(types) },
    squashBullets: changes.squashBullets ?? base.squashBullets,
  };
}
