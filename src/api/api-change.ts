// What became of one public name between two trees of sources.

export type ApiChangeKind =
  | 'removed'
  /** A function became a constant, a method a property, a function asynchronous, and so on. */
  | 'kind-changed'
  | 'parameter-removed'
  /** Without a default. */
  | 'parameter-added'
  /** It lost its default. */
  | 'parameter-required'
  /** Calls by position reach another parameter. */
  | 'parameter-moved'
  /** It can't be given by position, or not by name, any more. */
  | 'parameter-kind'
  | 'parameter-default'
  | 'base-removed'
  /** The only kind that breaks nobody. */
  | 'added';

export interface ApiChange {
  readonly kind: ApiChangeKind;
  /** Dotted: `acme.vault.Vault.open`. */
  readonly name: string;
  /** Null when the change is not about one parameter. */
  readonly parameter: string | null;
  /** The file, relative to the repository's root, and the line: at the head, or in the last release when it is gone. */
  readonly path: string;
  readonly line: number;
  readonly at: 'head' | 'release';
  /** As it was and as it is, in Python's words; null when there is nothing to show. Hostile text. */
  readonly before: string | null;
  readonly after: string | null;
}

const SENTENCES: Readonly<Record<ApiChangeKind, (change: ApiChange) => string>> = {
  removed: ({ name }) => `${name} was removed`,
  'kind-changed': ({ name, before, after }) => `${name} was a ${before} and is a ${after}`,
  'parameter-removed': (change) => `${parameterOf(change)} was removed`,
  'parameter-added': (change) => `${parameterOf(change)} was added without a default`,
  'parameter-required': (change) => `${parameterOf(change)} has no default any more, it was ${change.before}`,
  'parameter-moved': (change) =>
    `${parameterOf(change)} moved from place ${change.before} to place ${change.after}`,
  'parameter-kind': (change) => `${parameterOf(change)} was ${change.before} and is ${change.after}`,
  'parameter-default': (change) =>
    `${parameterOf(change)} has default ${change.after}, it was ${change.before}`,
  'base-removed': ({ name, before }) => `${name} is no ${before} any more`,
  added: ({ name }) => `${name} was added`,
};

/** Without its place. Holds hostile text on one line. */
export function describeChange(change: ApiChange): string {
  return SENTENCES[change.kind](change).replace(/\s+/g, ' ');
}

/** `src/acme/vault.py:12`; `release` is the tag of the last release, for what is gone since. */
export function describePlace({ path, line, at }: ApiChange, release: string): string {
  return `${path}:${line}${at === 'release' ? ` at ${release}` : ''}`;
}

export function isBreaking({ kind }: ApiChange): boolean {
  return kind !== 'added';
}

function parameterOf({ name, parameter }: ApiChange): string {
  return `parameter ${parameter} of ${name}`;
}
