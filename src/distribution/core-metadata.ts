// METADATA of a wheel, PKG-INFO of an sdist: headers in the style of RFC 822, read as Python's `email` does (compat32), which every index and
// installer uses. https://packaging.python.org/en/latest/specifications/core-metadata/
import { parseVersion } from '../version/parse-version.ts';

export interface CoreMetadata {
  readonly metadataVersion: string;
  /** As written. */
  readonly name: string;
  readonly version: string;
  readonly requiresPython: string | null;
  readonly requiresDist: readonly string[];
  readonly classifiers: readonly string[];
  readonly licenseFiles: readonly string[];
  /** From the body, or from the header of old metadata. */
  readonly description: string | null;
  /** Every header in order, names in lower case; values keep their folding. The body is not among them. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export interface MetadataProblem {
  readonly problem: string;
}

const SINGLE = new Set([
  'metadata-version',
  'name',
  'version',
  'summary',
  'description',
  'keywords',
  'home-page',
  'author',
  'author-email',
  'license',
  'download-url',
  'maintainer',
  'maintainer-email',
  'requires-python',
  'description-content-type',
  'license-expression',
]);

/** A problem instead of a value when a needed field is missing, or a field that may occur once occurs twice. */
export function parseCoreMetadata(text: string): CoreMetadata | MetadataProblem {
  const { fields, body } = splitMessage(text);
  const repeated = firstRepeated(fields, body);
  if (repeated !== null) return { problem: `the field ${repeated} occurs more than once` };
  const one = (name: string): string | null => fields.find(([field]) => field === name)?.[1] ?? null;
  const all = (name: string): readonly string[] =>
    fields.filter(([field]) => field === name).map(([, value]) => value);
  for (const needed of ['metadata-version', 'name', 'version'])
    if (!one(needed)?.trim()) return { problem: `the field ${needed} is missing` };
  const name = (one('name') as string).trim();
  const version = (one('version') as string).trim();
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
    return { problem: `${JSON.stringify(name.slice(0, 100))} is no project name` };
  if (parseVersion(version) === null)
    return { problem: `${JSON.stringify(version.slice(0, 100))} is no version (PEP 440)` };
  return {
    metadataVersion: (one('metadata-version') as string).trim(),
    name,
    version,
    requiresPython: one('requires-python'),
    requiresDist: all('requires-dist'),
    classifiers: all('classifier'),
    licenseFiles: all('license-file'),
    description: body === '' ? one('description') : body,
    fields,
  };
}

function firstRepeated(fields: CoreMetadata['fields'], body: string): string | null {
  const seen = new Set<string>(body === '' ? [] : ['description']);
  for (const [name] of fields) {
    if (seen.has(name)) return name;
    if (SINGLE.has(name)) seen.add(name);
  }
  return null;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

function splitMessage(text: string): { fields: [string, string][]; body: string } {
  const fields: [string, string][] = [];
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (position < text.length) {
    LINE.lastIndex = position;
    const line = LINE.exec(text)?.[0] as string;
    const last = fields.at(-1);
    if (/^[\t ]/.test(line) && last !== undefined) last[1] += line;
    else {
      const header = /^([!-9;-~]+):([^]*)$/.exec(line);
      if (header === null) {
        // A blank line ends the headers; a line that is no header begins the body, as in Python.
        if (/^[\r\n]/.test(line)) position += line.length;
        break;
      }
      fields.push([(header[1] as string).toLowerCase(), header[2] as string]);
    }
    position += line.length;
  }
  return { fields: fields.map(([name, value]) => [name, trimFold(value)]), body: text.slice(position) };
}

function trimFold(value: string): string {
  return value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '');
}
