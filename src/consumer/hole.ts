// One setting through which a foreign package can come in.
import { raise } from '../findings/catalogue.ts';
import { holeErrors } from '../findings/hole-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { isLoopback } from '../upload/index-url.ts';
import { holdsSecret, maskUserInfo } from './mask-secrets.ts';
import type { TextEdit } from './toml-edit.ts';

export type HoleCode = keyof typeof holeErrors;

export interface Hole {
  /** Code, why it is dangerous, what to do. */
  readonly finding: UserError;
  /** Null: the environment. */
  readonly path: string | null;
  /** From 1. */
  readonly line: number | null;
  /** What mends it, by offsets of the file's text; null: a person has to decide. */
  readonly fix: readonly TextEdit[] | null;
}

export interface HoleFile {
  /** POSIX, relative to the project's folder; absolute outside of it. */
  readonly path: string;
  readonly text: string;
  /** Not a file of the project: it is told, never mended. */
  readonly outside: boolean;
}

/** `seen`: the URL or host, as written; only its host is shown. */
export function makeHole(
  code: HoleCode,
  { path, line, seen }: { readonly path: string | null; readonly line: number | null; readonly seen: string },
  fix: readonly TextEdit[] | null,
  setting = '',
): Hole {
  const at = path === null ? 'the environment' : `${path}:${line}`;
  const place = setting === '' ? at : `${at} (${setting})`;
  const finding = raise(holeErrors, code, { place, index: shownIndex(seen) });
  return { finding, path, line, fix };
}

/** What a URL of an index is by itself: sent openly, or with a secret in it. */
export function urlHoles(url: string, path: string | null, line: number | null): readonly Hole[] {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const at = { path, line, seen: url };
  return [
    ...(parsed?.protocol === 'http:' && !isLoopback(parsed.hostname)
      ? [makeHole('hole-plain-http', at, null)]
      : []),
    ...(path !== null && holdsSecret(url) ? [makeHole('hole-url-secret', at, null)] : []),
  ];
}

/** Never the user, the password or the query of a URL. */
function shownIndex(seen: string): string {
  const url = URL.canParse(seen) ? new URL(seen) : null;
  if (url !== null && url.host !== '') return url.host;
  return (
    maskUserInfo(seen)
      .replace(/[?#].*$/s, '')
      .slice(0, 100) || 'unnamed'
  );
}
