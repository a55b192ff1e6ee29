// One change, read from a header and what belongs to it, before the range is looked at.
import type { Bump } from './bump.ts';
import type { Change, CommitWarning } from './classified-commit.ts';
import type { CommitRules, TypeEffect } from './commit-rules.ts';
import { warnOfFooterWithoutType } from './footers.ts';
import { findNearMiss, isKnownType, warnOfMisplacedMark, warnOfUnknownType } from './near-misses.ts';
import { BREAKING_TYPE, type ParsedHeader } from './parse-header.ts';
import { REVERT_TYPE, type Revert } from './reverts.ts';

export interface ReadChange extends Change {
  /** `cancelled`: it reverts or is reverted, inside the range or inside its squash body. */
  readonly effect: TypeEffect | 'unparsed' | 'cancelled';
  readonly why: string;
  readonly revert: Revert | null;
  readonly warnings: readonly CommitWarning[];
}

/** What one message says by itself. */
export interface ReadMessage {
  /** The change of the header, with the footers and reverts that belong to no conventional item. */
  readonly own: ReadChange;
  /** The conventional items of a squash body. */
  readonly items: readonly ReadChange[];
  readonly warnings: readonly CommitWarning[];
}

export interface ChangeText {
  readonly header: string;
  readonly parsed: ParsedHeader | null;
  readonly breakingNotes: readonly string[];
  readonly revert: Revert | null;
}

export function readChange(text: ChangeText, rules: CommitRules): ReadChange {
  const { header, parsed, breakingNotes, revert } = text;
  const type = revert === null ? (parsed?.type ?? null) : REVERT_TYPE;
  if (type === null) return readPlain(text, rules);
  const breaking = parsed?.breaking === true || breakingNotes.length > 0;
  const effect = breaking ? 'major' : readEffect(type, rules);
  return {
    header,
    type,
    scope: parsed?.scope ?? null,
    breaking,
    bump: toBump(effect),
    description: parsed?.description ?? header,
    breakingNotes,
    effect,
    why: explain(text, type, rules),
    revert,
    warnings: breaking || parsed === null ? [] : warnOfHeader(header, type, parsed.description, rules),
  };
}

function readPlain({ header, breakingNotes }: ChangeText, rules: CommitRules): ReadChange {
  const warnings = [findNearMiss(header, rules), ...breakingNotes.slice(0, 1).map(warnOfFooterWithoutType)];
  return {
    header,
    type: null,
    scope: null,
    breaking: false,
    bump: null,
    description: header,
    breakingNotes: [],
    effect: 'unparsed',
    why: header === '' ? 'empty message' : 'not a conventional commit',
    revert: null,
    warnings: warnings.filter((warning) => warning !== null),
  };
}

/** The plain header of a squash whose items count: the squash is recognised, so a breaking footer of its own counts too. */
export function readSquashTitle(text: ChangeText, rules: CommitRules): ReadChange {
  const change = readChange(text, rules);
  if (change.type !== null || text.breakingNotes.length === 0) return change;
  return {
    ...change,
    breaking: true,
    bump: 'major',
    breakingNotes: text.breakingNotes,
    effect: 'major',
    why: 'breaking footer',
    warnings: [],
  };
}

/** The change without its effect. */
export function cancel(change: ReadChange, why: string): ReadChange {
  return { ...change, bump: null, effect: 'cancelled', why, revert: null };
}

// A revert of something outside the range changes what users have: a patch, unless the project's table says otherwise.
function readEffect(type: string, rules: CommitRules): TypeEffect {
  const effect = Object.hasOwn(rules.types, type) ? rules.types[type] : undefined;
  return effect ?? (type === REVERT_TYPE ? 'patch' : 'hidden');
}

function toBump(effect: TypeEffect): Bump | null {
  return effect === 'listed' || effect === 'hidden' ? null : effect;
}

function explain({ parsed, breakingNotes, revert }: ChangeText, type: string, rules: CommitRules): string {
  if (type === BREAKING_TYPE) return 'breaking header';
  if (parsed?.breaking === true) return 'breaking mark "!"';
  if (breakingNotes.length > 0) return 'breaking footer';
  if (revert !== null) return 'reverts nothing in this range';
  return isKnownType(type, rules) ? `type ${type}` : `unknown type ${type}`;
}

function warnOfHeader(
  header: string,
  type: string,
  description: string,
  rules: CommitRules,
): readonly CommitWarning[] {
  const warnings: CommitWarning[] = [];
  if (!isKnownType(type, rules)) warnings.push(warnOfUnknownType(header, type));
  if (description.startsWith('!')) warnings.push(warnOfMisplacedMark(header));
  return warnings;
}
