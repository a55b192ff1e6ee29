// What a token of PyPI's kind says of itself, without asking anybody. Whether it is still good only its index knows.
// https://github.com/pypi/warehouse/tree/main/warehouse/macaroons/caveats
import { Buffer } from 'node:buffer';
import { parseMacaroon } from './macaroon.ts';

export interface PypiToken {
  /** `pypi.org`, `test.pypi.org`, … */
  readonly home: string;
  /** Normalised names; null: every project of the account, or (`byNumber`) projects that it names by number only. */
  readonly projects: readonly string[] | null;
  /** It is bound to projects, of which some are known by number only. */
  readonly byNumber: boolean;
  /** Unix seconds; null: it never expires. */
  readonly expires: number | null;
  /** Unix seconds; null: it is good from the start, and does not tell when that was. */
  readonly notBefore: number | null;
  /** Minted for a trusted publisher. */
  readonly ofPublisher: boolean;
  /** A restriction that is not known here: the token may be narrower than it looks. */
  readonly hasUnknownCaveat: boolean;
}

type Restriction = Partial<Omit<PypiToken, 'home'>>;

const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const LONGEST_NAME = 200;
const UNKNOWN: Restriction = { hasUnknownCaveat: true };

/** Null for what is not a token of that kind, or not a whole one. Never throws. */
export function readPypiToken(secret: string): PypiToken | null {
  const body = /^pypi-([\w-]+={0,2})$/.exec(secret)?.[1];
  const macaroon = body === undefined ? null : parseMacaroon(Buffer.from(body, 'base64url'));
  const home = macaroon?.location.toLowerCase() ?? '';
  if (macaroon === null || !HOST.test(home)) return null;
  return macaroon.caveats.map(readCaveat).reduce<PypiToken>(restrict, {
    home,
    projects: null,
    byNumber: false,
    expires: null,
    notBefore: null,
    ofPublisher: false,
    hasUnknownCaveat: false,
  });
}

/** It may upload to every project that its owner may. */
export function isAccountWide({ projects, byNumber, ofPublisher, hasUnknownCaveat }: PypiToken): boolean {
  return projects === null && !byNumber && !ofPublisher && !hasUnknownCaveat;
}

/** Every caveat holds: the narrowest of all counts. */
function restrict(token: PypiToken, more: Restriction): PypiToken {
  const both = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
    a === null ? b : b === null ? a : a.filter((name) => b.includes(name));
  return {
    home: token.home,
    projects: both(token.projects, more.projects ?? null),
    byNumber: token.byNumber || more.byNumber === true,
    expires: least(token.expires, more.expires ?? null),
    notBefore: more.notBefore == null ? token.notBefore : Math.max(more.notBefore, token.notBefore ?? 0),
    ofPublisher: token.ofPublisher || more.ofPublisher === true,
    hasUnknownCaveat: token.hasUnknownCaveat || more.hasUnknownCaveat === true,
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function readCaveat(text: string): Restriction {
  const value = parse(text);
  if (Array.isArray(value)) return readTagged(value as readonly unknown[]);
  if (typeof value !== 'object' || value === null) return UNKNOWN;
  return readNamed(value as Readonly<Record<string, unknown>>);
}

/** Today's form, `[tag, …fields]`. */
function readTagged([tag, first, second]: readonly unknown[]): Restriction {
  switch (tag) {
    case 0:
      return isTime(first) && isTime(second) ? { expires: first, notBefore: second } : UNKNOWN;
    case 1:
      return isNames(first) ? { projects: first } : UNKNOWN;
    case 2:
      return Array.isArray(first) ? { byNumber: true } : UNKNOWN;
    case 3:
      return typeof first === 'string' ? {} : UNKNOWN;
    case 4:
      return typeof first === 'string' ? { ofPublisher: true } : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** The first forms, which never expire and are still accepted. */
function readNamed(value: Readonly<Record<string, unknown>>): Restriction {
  const { nbf, exp, permissions, project_ids: numbers } = value;
  if (isTime(nbf) && isTime(exp)) return { expires: exp, notBefore: nbf };
  if (Array.isArray(numbers)) return { byNumber: true };
  if (permissions === 'user') return {};
  const projects = (permissions as { readonly projects?: unknown } | null | undefined)?.projects;
  return isNames(projects) ? { projects } : UNKNOWN;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 8.64e12;
}

function isNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((name) => typeof name === 'string' && name.length <= LONGEST_NAME && /^[\w.-]+$/.test(name))
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
