// What follows the semicolon of a requirement. https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers

const TOKEN =
  /\s*(?:(?<text>"[^"]*"|'[^']*')|(?<symbol>===|==|~=|!=|<=|>=|[<>()])|(?<word>[A-Za-z_][\w.]*))/y;

const VARIABLES: ReadonlySet<string> = new Set([
  ...['python_version', 'python_full_version', 'os_name', 'sys_platform', 'platform_release'],
  ...['platform_system', 'platform_version', 'platform_machine', 'platform_python_implementation'],
  ...['implementation_name', 'implementation_version', 'extra', 'extras', 'dependency_groups'],
  // Spellings of before PEP 508, which installers still read.
  ...['os.name', 'sys.platform', 'platform.version', 'platform.machine'],
  ...['platform.python_implementation', 'python_implementation'],
]);

/** No honest marker is nested deeper. */
const DEEPEST = 50;

interface Cursor {
  readonly tokens: readonly string[];
  position: number;
}

class MarkerProblem extends Error {}

/** Why a marker is not valid; null when it is. */
export function markerProblem(text: string): string | null {
  try {
    const cursor: Cursor = { tokens: tokenize(text), position: 0 };
    readEither(cursor, 0);
    const rest = cursor.tokens[cursor.position];
    return rest === undefined ? null : `${JSON.stringify(rest)} in its marker is unexpected`;
  } catch (error) {
    if (error instanceof MarkerProblem) return error.message;
    throw error;
  }
}

function tokenize(text: string): readonly string[] {
  const tokens: string[] = [];
  let position = 0;
  while (text.slice(position).trim() !== '') {
    TOKEN.lastIndex = position;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined)
      throw new MarkerProblem(
        `its marker can't be read at ${JSON.stringify(text.slice(position, position + 20))}`,
      );
    tokens.push(groups['text'] ?? groups['symbol'] ?? (groups['word'] as string));
    position = TOKEN.lastIndex;
  }
  return tokens;
}

/** One or more conditions joined by `and` and `or`. */
function readEither(cursor: Cursor, depth: number): void {
  if (depth > DEEPEST) throw new MarkerProblem('its marker is nested too deeply');
  readCondition(cursor, depth);
  while (cursor.tokens[cursor.position] === 'and' || cursor.tokens[cursor.position] === 'or') {
    cursor.position += 1;
    readCondition(cursor, depth);
  }
}

function readCondition(cursor: Cursor, depth: number): void {
  if (cursor.tokens[cursor.position] === '(') {
    cursor.position += 1;
    readEither(cursor, depth + 1);
    if (cursor.tokens[cursor.position] !== ')') throw new MarkerProblem('its marker lacks a bracket');
    cursor.position += 1;
    return;
  }
  readValue(cursor);
  readOperator(cursor);
  readValue(cursor);
}

function readValue(cursor: Cursor): void {
  const token = cursor.tokens[cursor.position] ?? '';
  if (!/^["']/.test(token) && !VARIABLES.has(token))
    throw new MarkerProblem(
      token === '' ? 'its marker is not complete' : `${JSON.stringify(token)} is no environment marker`,
    );
  cursor.position += 1;
}

function readOperator(cursor: Cursor): void {
  const token = cursor.tokens[cursor.position] ?? '';
  const isNotIn = token === 'not' && cursor.tokens[cursor.position + 1] === 'in';
  if (!isNotIn && token !== 'in' && !/^[<>=!~]/.test(token))
    throw new MarkerProblem('its marker lacks a comparison');
  cursor.position += isNotIn ? 2 : 1;
}
