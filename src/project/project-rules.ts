// The rules of a project: the default table, its `bump-rules`, and the types that its `notes` give a section.
import { DEFAULT_COMMIT_RULES, mergeRules, type CommitRules } from '../commits/commit-rules.ts';
import type { Configuration } from './configuration.ts';

export function projectRules({ bumpRules, squashBullets, notes }: Configuration): CommitRules {
  const rules = mergeRules(DEFAULT_COMMIT_RULES, { types: bumpRules, squashBullets });
  const titled = Object.keys(notes.sections).filter(
    (type) =>
      type !== 'revert' &&
      // What the project itself says of a type outweighs a title, which may only be the default one.
      !Object.hasOwn(bumpRules, type) &&
      (rules.types[type] ?? 'hidden') === 'hidden',
  );
  return mergeRules(rules, { types: Object.fromEntries(titled.map((type) => [type, 'listed'])) });
}
