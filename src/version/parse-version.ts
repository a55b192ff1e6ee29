// Reads every spelling that PEP 440 allows and gives the normal form.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
import type { Version } from './version.ts';

const SPELLING = new RegExp(
  [
    /^[ \t\r\n\f\v]*v?/,
    /(?:(?<epoch>[0-9]+)!)?/,
    /(?<release>[0-9]+(?:\.[0-9]+)*)/,
    /(?:[-_.]?(?<preKind>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<preNumber>[0-9]+)?)?/,
    /(?:-(?<postAlone>[0-9]+)|[-_.]?(?<postKind>post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?/,
    /(?:[-_.]?(?<devKind>dev)[-_.]?(?<devNumber>[0-9]+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /[ \t\r\n\f\v]*$/,
  ]
    .map((part) => part.source)
    .join(''),
  'i',
);

const PRE_KINDS: Readonly<Record<string, 'a' | 'b' | 'rc'>> = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/**
 * Null when the text is no PEP 440 version, or holds a number above 2^53 - 1 (outside the local part), which could not
 * be counted exactly.
 */
export function parseVersion(text: string): Version | null {
  const groups = SPELLING.exec(text)?.groups;
  if (groups === undefined) return null;
  const version: Version = {
    epoch: Number(groups['epoch'] ?? 0),
    release: (groups['release'] ?? '').split('.').map(Number),
    pre: readPre(groups['preKind'], groups['preNumber']),
    post: readPost(groups),
    dev: groups['devKind'] === undefined ? null : Number(groups['devNumber'] ?? 0),
    local: groups['local'] === undefined ? null : normalizeLocal(groups['local']),
  };
  return isExact(version) ? version : null;
}

function readPre(kind: string | undefined, number: string | undefined): Version['pre'] {
  const known = PRE_KINDS[kind?.toLowerCase() ?? ''];
  return known === undefined ? null : { kind: known, number: Number(number ?? 0) };
}

function readPost(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups['postAlone'] !== undefined) return Number(groups['postAlone']);
  return groups['postKind'] === undefined ? null : Number(groups['postNumber'] ?? 0);
}

function normalizeLocal(local: string): string {
  return local
    .toLowerCase()
    .split(/[-_.]/)
    .map((segment) => (/^[0-9]+$/.test(segment) ? segment.replace(/^0+(?=[0-9])/, '') : segment))
    .join('.');
}

function isExact({ epoch, release, pre, post, dev }: Version): boolean {
  return [epoch, ...release, pre?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}
