// A dependency as metadata writes it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/

export interface Requirement {
  readonly name: string;
  /** `name @ url`. */
  readonly url: string | null;
  /** Version clauses, `>=1.0` and the like. */
  readonly clauses: readonly string[];
  readonly marker: string;
}

/** Null for what is no requirement. */
export function parseRequirement(text: string): Requirement | null {
  const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*([^]*)$/.exec(text);
  if (match === null) return null;
  const [, name = '', rest = ''] = match;
  if (rest.startsWith('@')) {
    // In a URL a semicolon starts the marker only after white space.
    const [url = '', marker = ''] = rest.slice(1).trim().split(/\s+;/, 2);
    return { name, url, clauses: [], marker: marker.trim() };
  }
  const [specifier = '', marker = ''] = rest.split(';', 2);
  const clauses = specifier
    .trim()
    .replace(/^\(([^]*)\)$/, '$1')
    .split(',')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return { name, url: null, clauses, marker: marker.trim() };
}

/** Which ends a requirement leaves open: later releases of the dependency may break us, or older ones lack what we need. */
export function openEnds(requirement: Requirement): readonly ('lower' | 'upper')[] {
  if (requirement.url !== null) return [];
  const bounded = (operators: RegExp): boolean =>
    requirement.clauses.some((clause) => operators.test(clause));
  return [
    ...(bounded(/^(?:===?|~=|>)/) ? [] : (['lower'] as const)),
    ...(bounded(/^(?:===?|~=|<)/) ? [] : (['upper'] as const)),
  ];
}
