// What a resolver says when no set of versions fits, as against every other way to fail.

const NO_SOLUTION = [
  // uv, https://docs.astral.sh/uv/reference/internals/resolver/
  /No solution found when resolving/,
  // poetry
  /version solving failed/i,
  // pip and pip-tools
  /ResolutionImpossible|Cannot install .* because these package versions have conflict/,
  /No matching distribution found for|Could not find a version that (?:matches|satisfies)/,
];
const UNREACHABLE =
  /\b(?:401|403|407|5\d\d) (?:Unauthorized|Forbidden|Proxy|Client Error|Server Error)|Connection (?:refused|reset)|timed out|Could not connect|credentials|authentication/i;

/** Null: it failed for another reason, which is nobody's conflict. */
export function resolverWords(log: string): string | null {
  const lines = log.split('\n');
  const first = lines.findIndex((line) => NO_SOLUTION.some((words) => words.test(line)));
  if (first === -1 || UNREACHABLE.test(log)) return null;
  // poetry tells its reasons above the sentence, and pip the requirements.
  const isLast = !/No solution found/.test(lines[first] ?? '');
  return (isLast ? lines : lines.slice(first)).join('\n').trim();
}
