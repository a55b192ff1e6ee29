// A requirement as it is written in a file, with the place of its version clauses: extras, marker and blanks stay.
import { normalizeName } from '../project/normalize-name.ts';

export interface RequirementText {
  /** Normalised. */
  readonly name: string;
  /** `name @ url`; null: none. */
  readonly url: string | null;
  /** As written, without brackets around them; empty: any version. */
  readonly clauses: string;
  /** Offsets of the clauses, brackets included, in the text. */
  readonly start: number;
  readonly end: number;
}

const REQUIREMENT =
  /^(\s*)([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(\s*\[[^\]]*\])?(\s*)(@\s*[^;\s]+|[^;#@]*?)(\s*)(?:;.*|\s#.*|\s--.*)?$/;

/** Null for what is no requirement. */
export function requirementText(text: string): RequirementText | null {
  const match = REQUIREMENT.exec(text.replace(/\s+--[a-z].*$/s, ''));
  if (match === null) return null;
  const [, indent = '', name = '', extras = '', gap = '', rest = ''] = match;
  const head = indent.length + name.length + extras.length;
  if (rest.startsWith('@'))
    return { name: normalizeName(name), url: rest.slice(1).trim(), clauses: '', start: head, end: head };
  if (rest !== '' && !/^\(?\s*[=!<>~]/.test(rest)) return null;
  const start = rest === '' ? head : head + gap.length;
  const clauses = rest.replace(/^\((.*)\)$/s, '$1').trim();
  return { name: normalizeName(name), url: null, clauses, start, end: start + rest.length };
}

/** Of `==1.3.0`; null for clauses that let in more than one version. */
export function pinnedVersion(clauses: string): string | null {
  return /^\s*={2,3}\s*([^\s,*]+)\s*$/.exec(clauses)?.[1] ?? null;
}
