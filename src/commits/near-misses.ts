// Headers that nearly are conventional, with the mend. A near miss never counts.
import type { CommitWarning } from './classified-commit.ts';
import type { CommitRules } from './commit-rules.ts';
import { BREAKING_NOT_MARKED } from './footers.ts';
import { parseHeader } from './parse-header.ts';
import { quoteText } from './quote-text.ts';
import { REVERT_TYPE } from './reverts.ts';

/** Words that people write for a type. */
const MEANT_TYPES: ReadonlyMap<string, string> = new Map([
  ...['feature', 'features', 'feats'].map((word) => [word, 'feat'] as const),
  ...['bug', 'bugfix', 'bugfixes', 'hotfix', 'fixes', 'fixed'].map((word) => [word, 'fix'] as const),
  ...['performance'].map((word) => [word, 'perf'] as const),
  ...['doc', 'documentation'].map((word) => [word, 'docs'] as const),
  ...['tests', 'testing'].map((word) => [word, 'test'] as const),
  ...['chores'].map((word) => [word, 'chore'] as const),
  ...['refactoring'].map((word) => [word, 'refactor'] as const),
  ...['breaking', 'breaking-change', 'breaking-changes'].map((word) => [word, 'BREAKING CHANGE'] as const),
]);

/** Whether a type has a rule. */
export function isKnownType(type: string, rules: CommitRules): boolean {
  return type === REVERT_TYPE || Object.hasOwn(rules.types, type);
}

/** The type that a word stands for; null when it is just a word. */
function readMeantType(word: string, rules: CommitRules): string | null {
  const type = word.toLowerCase();
  return isKnownType(type, rules) ? type : (MEANT_TYPES.get(type) ?? null);
}

export function warnOfUnknownType(header: string, type: string): CommitWarning {
  const meant = MEANT_TYPES.get(type);
  const mend =
    meant === undefined
      ? `if such commits should count or be listed, add "${type}" to bump-rules.`
      : `write "${meant}: description", or add "${type}" to bump-rules.`;
  const code = meant === 'BREAKING CHANGE' ? BREAKING_NOT_MARKED : 'type-unknown';
  return { code, message: `${quoteText(header)} has the unknown type "${type}" and does not count: ${mend}` };
}

/** `feat: !text` is a good header, but its mark stands in the wrong place. */
export function warnOfMisplacedMark(header: string): CommitWarning {
  const why = 'has its "!" behind the colon, where it does not mark a breaking change';
  return nearMiss(header, why, evenOut(header).replace(/: ?!+ ?/, '!: '));
}

function nearMiss(header: string, why: string, mend: string): CommitWarning {
  return { code: 'header-near-miss', message: `${quoteText(header)} ${why}: write ${quoteText(mend)}.` };
}

// Only the beginning is looked at, with its white space evened out, so that no pattern below meets a long run of anything.
function evenOut(header: string): string {
  return header.slice(0, 200).replace(/\s+/g, ' ').trim();
}

const BREAKING_WORD = /^breaking(?:[ _-]?changes?\b| ?[:!])[ :!-]*(.*)$/i;
const BREAKING_TOKEN = /^BREAKING\b[ :!-]*(.*)$/;
const REVERTING = /^revert(?:s|ed|ing)?\b/i;
const BEFORE_TYPE =
  /^(?:\[?[A-Z][A-Z0-9]*-\d+\]?:? |:[a-z0-9_+-]+: ?|(?:fixup|squash|amend)! |(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}) ?)+/u;
const LOOSE_COLON = /^(\p{L}[\p{L}\p{N}_-]*) ?(!*) ?(?:\(([^()]*)\))? ?(!*) ?[:：] ?(!*) ?(.*)$/su;
const BRACKETED = /^[[(](\p{L}+)()()()()[\])]:? ?(.*)$/su;
const DASHED = /^(\p{L}+) ?()(?:\(([^()]*)\))?(!?)() [-–—] (.*)$/su;
const NO_COLON = /^(\p{L}+)()\(([^()]*)\)(!?)() (.*)$/su;
const BAD_SCOPE = /^(\p{L}+) ?\(.*:/su;

/** A warning for a header that `parseHeader` does not read but a person meant as one; null for plain text. */
export function findNearMiss(header: string, rules: CommitRules): CommitWarning | null {
  const text = evenOut(header);
  if (REVERTING.test(text)) {
    return nearMiss(header, 'does not say which commit it reverts', 'revert: header of the reverted commit');
  }
  const breaking = BREAKING_WORD.exec(text) ?? BREAKING_TOKEN.exec(text);
  if (breaking !== null) {
    const mend = `BREAKING CHANGE: ${breaking[1] || 'what breaks'}`;
    return { ...nearMiss(header, 'does not mark a breaking change', mend), code: BREAKING_NOT_MARKED };
  }
  return findLooseHeader(header, text, rules) ?? findPrefixed(header, text, rules);
}

function findLooseHeader(header: string, text: string, rules: CommitRules): CommitWarning | null {
  for (const pattern of [LOOSE_COLON, BRACKETED, DASHED, NO_COLON]) {
    const match = pattern.exec(text);
    const type = readMeantType(match?.[1] ?? '', rules);
    if (match === null || type === null) continue;
    const [, , early = '', scope = '', mark = '', late = '', description = ''] = match;
    const scoped = scope === '' ? type : `${type}(${scope})`;
    const marked = early + mark + late === '' ? scoped : `${scoped}!`;
    const mend = `${marked}: ${description || 'description'}`;
    const why =
      description === '' ? 'has no description' : 'is nearly a conventional header and does not count';
    return nearMiss(header, why, mend);
  }
  const type = readMeantType(BAD_SCOPE.exec(text)?.[1] ?? '', rules);
  if (type === null) return null;
  return nearMiss(header, 'has a scope that is not closed or holds brackets', `${type}(scope): description`);
}

function findPrefixed(header: string, text: string, rules: CommitRules): CommitWarning | null {
  const mend = text.replace(BEFORE_TYPE, '');
  const parsed = parseHeader(mend);
  if (parsed === null || readMeantType(parsed.type, rules) === null) return null;
  return nearMiss(header, 'has something before its type and does not count', mend);
}
