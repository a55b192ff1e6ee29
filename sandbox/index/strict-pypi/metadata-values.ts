// The rules of single fields that `packaging.metadata` holds, with its texts.
// https://github.com/pypa/packaging/blob/main/src/packaging/metadata.py
import type { MetadataField, MetadataProblem } from './metadata-fields.ts';
import { readVersion } from './pep440.ts';
import { repr } from './refusal.ts';

const NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;
const SPECIFIER =
  /^(?:(?:===\s*[^\s,;)]+|(?:~=|==|!=|<=|>=|<|>)\s*v?(?:\d+!)?\d+(?:\.\d+)*(?:\.\*|[a-z0-9.+_-]*))\s*(?:,\s*|$))+$/i;
/** Name, extras, then a URL or versions in or without brackets, then a marker. */
export const REQUIREMENT =
  /^\s*[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?\s*(?:\[[^\]]*\]\s*)?(?:@\s*(?<url>\S+)|\((?<bracketed>[^)]*)\)|(?<bare>[^;@(]*))?\s*(?:;(?<marker>.+))?$/i;

type Rule = (value: string) => string | null;

const invalid =
  (field: string): ((value: string) => string) =>
  (value) =>
    `${repr(value)} is invalid for ${repr(field)}`;

const CONTENT_TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
const FIXED = ['name', 'version', 'metadata-version'];

const RULES: Readonly<Record<string, Rule>> = {
  name: (value) => (NAME.test(value) ? null : invalid('name')(value)),
  version: (value) => (readVersion(value) !== null ? null : invalid('version')(value)),
  summary: (value) => (value.includes('\n') ? "'summary' must be a single line" : null),
  description_content_type: contentType,
  requires_python: (value) => (isSpecifier(value) ? null : invalid('requires-python')(value)),
  requires_dist: (value) => (isRequirement(value) ? null : invalid('requires-dist')(value)),
  provides_extra: (value) => (NAME.test(value) ? null : invalid('provides-extra')(value)),
  dynamic: (value) =>
    FIXED.includes(value.toLowerCase())
      ? `${repr(value.toLowerCase())} is not allowed as a dynamic field`
      : null,
  // Whether each identifier is on the SPDX list is not looked up here.
  license_expression: (value) =>
    /^\(*[A-Za-z0-9.+-]+\)*(?:\s+(?:AND|OR|WITH)\s+\(*[A-Za-z0-9.+-]+\)*)*$/i.test(value)
      ? null
      : invalid('license-expression')(value),
  license_file: licenseFile,
  import_names: (value) => importName('import-name', value),
  import_namespaces: (value) => importName('import-namespace', value),
};

export function checkedValues(field: MetadataField, values: readonly string[]): readonly MetadataProblem[] {
  const rule = RULES[field.form];
  if (rule === undefined) return [];
  return values
    .map((value) => rule(value))
    .filter((text) => text !== null)
    .map((text) => [field.email, text]);
}

function isSpecifier(text: string): boolean {
  return text.trim() === '' || SPECIFIER.test(text.trim());
}

function isRequirement(text: string): boolean {
  const groups = REQUIREMENT.exec(text)?.groups;
  if (groups === undefined) return false;
  const versions = groups['bracketed'] ?? groups['bare'] ?? '';
  return groups['url'] !== undefined || isSpecifier(versions);
}

/** Type, charset and variant are read as a header's are. */
function contentType(value: string): string | null {
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
  const parameter = (name: string): string | undefined =>
    parameters
      .find((part) => part.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replace(/^"|"$/g, '');
  const field = repr('description-content-type');
  const charset = parameter('charset');
  const variant = parameter('variant');
  if (!CONTENT_TYPES.includes(type.toLowerCase()))
    return `${field} must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not ${repr(value)}`;
  if (charset !== undefined && charset !== 'UTF-8')
    return `${field} can only specify the UTF-8 charset, not ${repr(charset)}`;
  if (
    type.toLowerCase() === 'text/markdown' &&
    variant !== undefined &&
    !['GFM', 'CommonMark'].includes(variant)
  )
    return `valid Markdown variants for ${field} are ['GFM', 'CommonMark'], not ${repr(variant)}`;
  return null;
}

function licenseFile(path: string): string | null {
  const problem = (text: string): string => `${invalid('license-file')(path)}, ${text}`;
  if (path.includes('..')) return problem('parent directory indicators are not allowed');
  if (path.includes('*')) return problem('paths must be resolved');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return problem('paths must be relative');
  if (path.includes('\\')) return problem("paths must use '/' delimiter");
  return null;
}

function importName(field: string, value: string): string | null {
  const [name = '', mark] = value.split(';').map((part) => part.trim());
  const sound = value === '' || name.split('.').every((part) => IDENTIFIER.test(part));
  return sound && (mark === undefined || mark === 'private') ? null : invalid(field)(value);
}
