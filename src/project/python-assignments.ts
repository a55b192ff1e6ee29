// Module-level assignments of one plain string in Python source, found without running it. Text inside functions,
// classes, comments and other strings is not looked at. https://docs.python.org/3/reference/lexical_analysis.html
import { textSpan, type TextSpan } from './text-span.ts';

export interface PythonAssignment {
  /** Several for `__version__ = version = "1.2.0"`. */
  readonly names: readonly string[];
  /** Between the quotes, as written. */
  readonly value: TextSpan;
}

/** The names that hold a version by custom. */
export const VERSION_NAMES: readonly string[] = ['__version__', 'version', 'VERSION', '__VERSION__'];

const CHAIN = '([A-Za-z_][A-Za-z_0-9]*[[:blank:]]*=[[:blank:]]*)*';
/**
 * POSIX extended expression for lines that may begin such an assignment: narrow enough to read few files. A byte order
 * mark may stand before it, and the value may follow on the next line.
 */
export const VERSION_LINE =
  `^(\uFEFF)?${CHAIN}(${VERSION_NAMES.join('|')})[[:blank:]]*(:[^=#]*)?=[[:blank:]]*` +
  `${CHAIN}([rRuU]?["']|\\\\)`;

const SPACE = String.raw`(?:[ \t\f]|\\\r?\n)*`;
const TARGET = String.raw`[A-Za-z_]\w*${SPACE}(?::[^=\n#]*)?=(?!=)${SPACE}`;
const BEGINNING = new RegExp(String.raw`((?:${TARGET})+)[rRuU]?(?=["'])`, 'y');
const ENDING = /[ \t\f]*(?:[#;]|\r?\n|$)/y;
const STRUCTURE = /[#"'()[\]{}\\\n]/g;

export function pythonAssignments(text: string): readonly PythonAssignment[] {
  const found: PythonAssignment[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const assignment = readAssignment(text, at);
    if (assignment !== null) found.push(assignment);
    at = endOfLogicalLine(text, at);
  }
  return found;
}

function readAssignment(text: string, at: number): PythonAssignment | null {
  BEGINNING.lastIndex = at;
  const targets = BEGINNING.exec(text)?.[1];
  if (targets === undefined) return null;
  const value = readString(text, BEGINNING.lastIndex);
  if (value === null) return null;
  ENDING.lastIndex = value.after;
  if (!ENDING.test(text)) return null;
  const names = targets
    .split('=')
    .slice(0, -1)
    .map((target) => /[A-Za-z_]\w*/.exec(target)?.[0] ?? '');
  return { names, value: value.span };
}

/** Lines inside brackets, long strings and after a backslash belong to the line before them. */
function endOfLogicalLine(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    STRUCTURE.lastIndex = at;
    const met = STRUCTURE.exec(text);
    if (met === null) return text.length;
    at = met.index + 1;
    if (met[0] === '\n') {
      if (depth === 0) return at;
    } else if (met[0] === '#') at = endOfComment(text, at);
    else if (met[0] === '"' || met[0] === "'") at = readString(text, met.index)?.after ?? at;
    else if (met[0] === '\\') at += text.startsWith('\r\n', at) ? 2 : 1;
    else depth = Math.max(0, depth + ('([{'.includes(met[0]) ? 1 : -1));
  }
}

function endOfComment(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}

/** Null when the string is not closed (on its line, unless it has three quotes). */
function readString(text: string, at: number): { readonly span: TextSpan; readonly after: number } | null {
  const quote = text[at] as string;
  const opening = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  const start = at + opening.length;
  for (let end = start; end < text.length; end += text[end] === '\\' ? 2 : 1) {
    if (text.startsWith(opening, end))
      return { span: textSpan(text, start, end), after: end + opening.length };
    if (opening.length === 1 && text[end] === '\n') return null;
  }
  return null;
}
