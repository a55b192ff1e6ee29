// The proof of an edit: read again, the file says what it said, and what was added.
import { isDeepStrictEqual } from 'node:util';
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { asTable, parseTomlText, type TomlTable } from '../project/toml-document.ts';

/**
 * Everything that stood in `before` still does, with its value; only dependencies that were changed as asked may
 * differ, which `mayDiffer` tells by their path. Throws `consumer-toml-unusual`: a form that the edit does not fit.
 */
export function proveTomlEdit(
  { path, before, after }: { readonly path: string; readonly before: string; readonly after: string },
  mayDiffer: (path: readonly string[]) => boolean,
  wanted: string,
): void {
  const [old, now] = [parseTomlText(path, before), readAfter(path, after)];
  if (now === null || !holds(now, old, [], mayDiffer))
    throw raise(consumerErrors, 'consumer-toml-unusual', { path, wanted });
}

function readAfter(path: string, after: string): TomlTable | null {
  try {
    return parseTomlText(path, after);
  } catch {
    return null;
  }
}

function holds(
  now: unknown,
  old: unknown,
  path: readonly string[],
  mayDiffer: (path: readonly string[]) => boolean,
): boolean {
  if (mayDiffer(path)) return now !== undefined;
  const table = asTable(old);
  const inner = Array.isArray(old) ? Object.entries(old) : table === null ? null : Object.entries(table);
  if (inner === null) return isDeepStrictEqual(now, old);
  if (typeof now !== 'object' || now === null || Array.isArray(old) !== Array.isArray(now)) return false;
  return inner.every(([key, value]) =>
    holds((now as Readonly<Record<string, unknown>>)[key], value, [...path, key], mayDiffer),
  );
}
