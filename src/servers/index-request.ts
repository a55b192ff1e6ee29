// What a request's target asks of the index. The target is hostile: whoever reaches the port writes it.
import { normalizeName } from '../project/normalize-name.ts';

export type IndexRequest =
  | { readonly kind: 'root' }
  /** `name` is normalised. */
  | { readonly kind: 'project'; readonly name: string }
  /** A path of this server. */
  | { readonly kind: 'moved'; readonly location: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly filename: string;
      /** The file itself, or its metadata (PEP 658). */
      readonly part: 'file' | 'metadata';
    }
  | { readonly kind: 'refused'; readonly status: 400 | 414; readonly reason: string };

const LONGEST = 2048;
const NAME = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** What names of sdists and wheels are made of; no dot at the front. */
const FILENAME = /^[A-Z0-9][A-Z0-9._+!-]*$/i;
const METADATA = '.metadata';

/** `target` is the request line's, a path with or without a query. */
export function parseIndexRequest(target: string): IndexRequest {
  if (target.length > LONGEST) return refused(414, 'the address is too long');
  const path = target.split('?', 1)[0] ?? '';
  if (!path.startsWith('/') || /[^\x21-\x7e]|[\\#]|%(?:2f|5c|00|25)/i.test(path))
    return refused(400, 'the address is no path of an index');
  const parts = path.slice(1).split('/').map(decode);
  if (parts.some((part) => part === null || part === '.' || part === '..'))
    return refused(400, 'the address is no path of an index');
  const [area, name = '', last, ...more] = parts as readonly string[];
  if (more.length > 0) return unknown();
  if (area === 'simple') return readSimple(name, last);
  if (area === 'files' && last !== undefined) return readFile(name, last);
  return unknown();
}

function readSimple(name: string, last: string | undefined): IndexRequest {
  if (name === '') return last === undefined ? { kind: 'root' } : unknown();
  if (!NAME.test(name)) return refused(400, 'this is no name of a package');
  const normal = normalizeName(name);
  if (last === undefined || normal !== name) return { kind: 'moved', location: `/simple/${normal}/` };
  return last === '' ? { kind: 'project', name } : unknown();
}

function readFile(name: string, last: string): IndexRequest {
  if (!NAME.test(name) || normalizeName(name) !== name || !FILENAME.test(last)) return unknown();
  return last.endsWith(METADATA)
    ? { kind: 'file', name, filename: last.slice(0, -METADATA.length), part: 'metadata' }
    : { kind: 'file', name, filename: last, part: 'file' };
}

/** Not 404: an installer with a mistyped address of this index would take a private name from its next one. */
function unknown(): IndexRequest {
  return refused(400, 'there is nothing at this address; the index begins at /simple/');
}

function refused(status: 400 | 414, reason: string): IndexRequest {
  return { kind: 'refused', status, reason };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
