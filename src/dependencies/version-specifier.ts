// Version specifiers, judged as Python's `packaging` does.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
import { parseVersion } from '../version/parse-version.ts';

/** Why a list of clauses, `>=3.10,<4`, is not valid; null when it is. */
export function specifierProblem(text: string): string | null {
  for (const clause of text.split(',').map((part) => part.trim())) {
    const problem = clause === '' ? null : clauseProblem(clause);
    if (problem !== null) return problem;
  }
  return null;
}

function clauseProblem(clause: string): string | null {
  const [, operator = '', written = ''] = /^(===|~=|==|!=|<=|>=|<|>)\s*(.*)$/s.exec(clause) ?? [];
  const shown = JSON.stringify(clause.slice(0, 100));
  if (operator === '') return `${shown} does not begin with a comparison like >= or ==`;
  if (operator === '===') return /\s/.test(written) ? `${shown} holds a space` : null;
  const isEqual = operator === '==' || operator === '!=';
  const [, start = written] = isEqual ? (/^(.*)\.\*$/s.exec(written) ?? []) : [];
  const isPrefix = start !== written;
  const version = /\s/.test(start) ? null : parseVersion(start);
  if (version === null) return `${shown} has no valid version (PEP 440)`;
  if (isPrefix && !/^v?(?:\d+!)?[\d.]+$/i.test(start)) return `${shown} has .* behind more than numbers`;
  if (!isEqual && version.local !== null) return `${shown} compares with a local version`;
  if (operator === '~=' && version.release.length < 2) return `${shown} needs at least two numbers`;
  return null;
}
