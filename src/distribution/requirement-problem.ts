// Whether a dependency is one, judged as Python's `packaging` does.
// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#grammar
import { markerProblem } from './environment-marker.ts';
import { specifierProblem } from '../dependencies/version-specifier.ts';

/** As wide as installers read it: a name may end in an underscore. */
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?';
const HEAD = new RegExp(`^\\s*(?:${NAME})(?![A-Za-z0-9._-])\\s*`);
const EXTRAS = new RegExp(`^\\[\\s*(?:${NAME}\\s*(?:,\\s*${NAME}\\s*)*)?\\]\\s*`);

/** Characters; no honest one is longer, and each of them costs time. */
const LONGEST = 8192;

/** Null when it is valid. */
export function requirementProblem(text: string): string | null {
  if (text.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  const head = HEAD.exec(text);
  if (head === null) return 'it does not begin with a name';
  const named = text.slice(head[0].length);
  const extras = EXTRAS.exec(named)?.[0] ?? '';
  const rest = named.slice(extras.length);
  if (rest.startsWith('[')) return 'its extras are not a list of names';
  return rest.startsWith('@') ? urlProblem(rest.slice(1)) : versionProblem(rest);
}

/** In a URL a semicolon starts the marker only after white space. */
function urlProblem(text: string): string | null {
  const [, url = '', marker] = /^(\S*)(?:\s+;([^]*))?$/.exec(text.trim()) ?? [];
  if (url === '') return 'it names no URL behind @';
  return marker === undefined ? null : markerProblem(marker);
}

function versionProblem(text: string): string | null {
  const [, written = '', , marker] = /^([^;]*)(;([^]*))?$/.exec(text) ?? [];
  const [, inBrackets] = /^\(([^()]*)\)\s*$/.exec(written) ?? [];
  const specifier = inBrackets ?? written;
  if (/^\s*,|,\s*,/.test(specifier)) return 'a comma stands where a version should';
  return specifierProblem(specifier) ?? (marker === undefined ? null : markerProblem(marker));
}
