// What a consumer may ask of a package's version, in the notations people know: npm's and poetry's caret, tilde and
// `1.x`, one version, or Python's own clauses.
// https://packaging.python.org/en/latest/specifications/version-specifiers/
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { specifierProblem } from './version-specifier.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';

export interface VersionRange {
  /** PEP 440, `>=1.0.0,<2.0.0`; empty: any version. */
  readonly clauses: string;
  /** The same as poetry writes it: the caret where it was one. */
  readonly poetry: string;
}

/** Throws `consumer-range-invalid`. */
export function parseRange(text: string): VersionRange {
  const written = text.trim();
  const read = readWildcard(written) ?? readCaret(written) ?? readTilde(written) ?? readExact(written);
  if (read !== null) return read;
  const problem = specifierProblem(written);
  if (problem !== null)
    throw raise(consumerErrors, 'consumer-range-invalid', { range: shown(text), problem });
  const clauses = written.split(',').map((clause) => clause.trim().replace(/^([=!<>~]+)\s+/, '$1'));
  return { clauses: clauses.join(','), poetry: clauses.join(',') };
}

/** From this version up to the next one that may break: the first number that is not 0 stays. */
export function caretOf(version: Version): VersionRange {
  const numbers = padded(version.release);
  const kept = numbers.findIndex((number) => number > 0);
  const upper = bumped(numbers, kept === -1 ? numbers.length - 1 : kept);
  const lower = formatVersion({ ...version, release: numbers, local: null });
  return { clauses: between(version.epoch, lower, upper), poetry: `^${lower}` };
}

function readCaret(text: string): VersionRange | null {
  const version = text.startsWith('^') ? parseVersion(text.slice(1)) : null;
  return version === null || version.local !== null ? null : caretOf(version);
}

/** `~1.2` lets the last number move, as npm and poetry read it; `~=` is Python's own. */
function readTilde(text: string): VersionRange | null {
  const version = /^~(?!=)/.test(text) ? parseVersion(text.slice(1)) : null;
  if (version === null || version.local !== null) return null;
  const upper = bumped(padded(version.release), version.release.length === 1 ? 0 : 1);
  const lower = formatVersion({ ...version, release: padded(version.release) });
  return { clauses: between(version.epoch, lower, upper), poetry: text };
}

function readWildcard(text: string): VersionRange | null {
  if (/^[*x]$/i.test(text)) return { clauses: '', poetry: '*' };
  const [, numbers = ''] = /^((?:\d+\.)+)[*x]$/i.exec(text) ?? [];
  const release = numbers.split('.').slice(0, -1).map(Number);
  if (numbers === '' || release.length > 2 || !release.every(Number.isSafeInteger)) return null;
  const clauses = between(0, padded(release).join('.'), bumped(padded(release), release.length - 1));
  return { clauses, poetry: clauses };
}

function readExact(text: string): VersionRange | null {
  const version = parseVersion(text);
  if (version === null) return null;
  const clauses = `==${formatVersion(version)}`;
  return { clauses, poetry: clauses };
}

function padded(release: readonly number[]): readonly number[] {
  return [...release, 0, 0].slice(0, Math.max(3, release.length));
}

function bumped(numbers: readonly number[], position: number): string {
  return numbers.map((number, at) => (at < position ? number : at === position ? number + 1 : 0)).join('.');
}

function between(epoch: number, lower: string, upper: string): string {
  return `>=${lower},<${epoch === 0 ? '' : `${epoch}!`}${upper}`;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
