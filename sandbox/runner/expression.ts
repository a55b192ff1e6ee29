// The expressions of workflow files, as far as documented workflows use them: contexts, literals, comparison, logic, status and text functions.
// https://docs.github.com/en/actions/reference/workflows-and-actions/expressions

export type Contexts = Readonly<Record<string, unknown>>;

/** What `success()`, `failure()` and `cancelled()` answer. */
export type JobStatus = 'success' | 'failure' | 'cancelled' | 'skipped';

const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)|(?<name>[A-Za-z_][\w-]*)|(?<sign>==|!=|&&|\|\||[!().,[\]*]))/y;
const STATUS_FUNCTION = /\b(?:success|failure|cancelled|always)\s*\(/;

/** Replaces each `${{ … }}` of a text by its value. */
export function interpolate(text: string, contexts: Contexts, status: JobStatus = 'success'): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) => asText(evaluate(inner, contexts, status)));
}

/** An `if:`, with or without braces; `success()` is implied unless a status function is called. */
export function holds(condition: string | null, contexts: Contexts, status: JobStatus): boolean {
  const inner = (condition ?? 'success()').trim().replace(/^\$\{\{(.*)\}\}$/s, '$1');
  if (!STATUS_FUNCTION.test(inner) && status !== 'success') return false;
  return isTruthy(evaluate(inner, contexts, status));
}

export function evaluate(source: string, contexts: Contexts, status: JobStatus = 'success'): unknown {
  const tokens = tokenize(source);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined) throw new Error(`Unexpected end of expression '${source.trim()}'`);
    at += 1;
    return token;
  };
  const accept = (token: string): boolean => {
    if (peek() !== token) return false;
    at += 1;
    return true;
  };
  const expect = (token: string): void => {
    if (!accept(token)) throw new Error(`Expected '${token}' in expression '${source.trim()}'`);
  };

  const either = (): unknown => {
    let value = both();
    while (accept('||')) {
      const right = both();
      value = isTruthy(value) ? value : right;
    }
    return value;
  };
  const both = (): unknown => {
    let value = equality();
    while (accept('&&')) {
      const right = equality();
      value = isTruthy(value) ? right : value;
    }
    return value;
  };
  const equality = (): unknown => {
    let value = unary();
    for (;;) {
      if (accept('==')) value = isEqual(value, unary());
      else if (accept('!=')) value = !isEqual(value, unary());
      else return value;
    }
  };
  const unary = (): unknown => (accept('!') ? !isTruthy(unary()) : primary());
  const primary = (): unknown => {
    const token = take();
    if (token === '(') {
      const value = either();
      expect(')');
      return value;
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`Unexpected symbol '${token}' in '${source.trim()}'`);
    if (accept('(')) return properties(call(token, callArguments(), status));
    if (!(token in contexts)) throw new Error(`Unrecognized named-value: '${token}' in '${source.trim()}'`);
    return properties(contexts[token]);
  };
  const callArguments = (): readonly unknown[] => {
    const values: unknown[] = [];
    if (accept(')')) return values;
    do values.push(either());
    while (accept(','));
    expect(')');
    return values;
  };
  const properties = (context: unknown): unknown => {
    let value = context;
    for (;;) {
      if (accept('.')) value = property(value, take());
      else if (accept('[')) {
        value = property(value, asText(either()));
        expect(']');
      } else return value;
    }
  };

  const result = either();
  if (at < tokens.length) throw new Error(`Unexpected symbol '${peek()}' in expression '${source.trim()}'`);
  return result;
}

function tokenize(source: string): readonly string[] {
  const text = source.trimEnd();
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`Unexpected symbol in expression '${source.trim()}' at ${start}`);
    tokens.push(found[0].trimStart());
  }
  return tokens;
}

function call(name: string, values: readonly unknown[], status: JobStatus): unknown {
  const [first, second] = values;
  switch (name.toLowerCase()) {
    case 'success':
      return status === 'success';
    case 'failure':
      return status === 'failure';
    case 'cancelled':
      return status === 'cancelled';
    case 'always':
      return true;
    case 'contains':
      return Array.isArray(first)
        ? first.some((item) => isEqual(item, second))
        : asText(first).toLowerCase().includes(asText(second).toLowerCase());
    case 'startswith':
      return asText(first).toLowerCase().startsWith(asText(second).toLowerCase());
    case 'endswith':
      return asText(first).toLowerCase().endsWith(asText(second).toLowerCase());
    case 'format':
      return asText(first).replace(/\{(\d+)\}/g, (_, index: string) => asText(values[Number(index) + 1]));
    case 'tojson':
      return JSON.stringify(first ?? null, null, 2);
    case 'fromjson':
      return JSON.parse(asText(first));
    default:
      throw new Error(`Unrecognized function: '${name}'`);
  }
}

/** A property that is not there is null, never an error; names ignore case. */
function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : (value as Record<string, unknown>)[key];
}

function isTruthy(value: unknown): boolean {
  return !(
    value === false ||
    value === 0 ||
    value === '' ||
    value === null ||
    value === undefined ||
    Number.isNaN(value)
  );
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right || (left == null && right == null);
  return asNumber(left) === asNumber(right);
}

function asNumber(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value);
  return typeof value === 'object' ? Number.NaN : Number(value);
}

export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? 'Array' : 'Object';
}
