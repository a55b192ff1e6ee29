// What a reader of CommonMark sees of one line, by the rules of the specification and not by those of the code under test:
// `active` is what Markdown acts on, `text` the text nodes
// that GitHub searches afterwards. A null character stands for what was taken: escapes, entities, code.
export interface RenderedLine {
  readonly active: string;
  readonly text: string;
}

const CODE = '\u0000';

export function renderLine(line: string): RenderedLine {
  let active = '';
  let text = '';
  for (let index = 0; index < line.length;) {
    const rest = line.slice(index);
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
    const run = /^`+/.exec(rest)?.[0];
    const entity = /^&(?:lt|amp);/.exec(rest)?.[0];
    if (escaped !== null) {
      active += CODE;
      text += escaped[1];
      index += 2;
    } else if (run !== undefined) {
      const close = closingRun(line, index + run.length, run.length);
      active += close === -1 ? run : CODE;
      text += close === -1 ? run : CODE;
      index = close === -1 ? index + run.length : close + run.length;
    } else if (entity !== undefined) {
      active += CODE;
      text += entity === '&lt;' ? '<' : '&';
      index += entity.length;
    } else {
      active += line.charAt(index);
      text += line.charAt(index);
      index += 1;
    }
  }
  return { active, text };
}

function closingRun(line: string, from: number, length: number): number {
  for (const run of line.slice(from).matchAll(/`+/g)) if (run[0].length === length) return from + run.index;
  return -1;
}

/** What of a line would do something on GitHub; empty for inert text. */
export function activeParts(line: string): readonly string[] {
  const { active, text } = renderLine(line);
  const found: string[] = [];
  const look = (name: string, pattern: RegExp, where: string): void => {
    if (pattern.test(where)) found.push(name);
  };
  look('markup', /[`*[\]<~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, active);
  look('entity', /&(?:#\d+|#x[\da-f]+|[a-z][a-z0-9]*);/i, active);
  look('block', /^(?:#|>|[-+=]|\d{1,9}[.)](?:\s|$)| {4}|\t)/, line);
  look('control', /[\p{Cc}\u2028\u2029]/u, line);
  look('bidi', /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/, line);
  look('mention', /(?:^|[^A-Za-z0-9])@[A-Za-z0-9]/, text);
  look('email', /[A-Za-z0-9]@[A-Za-z0-9]/, text);
  look('address', /[a-z]:\/\/|www\./i, text);
  look('foreign issue', /[\w.-]#\d/, text);
  look('math', /\$\S[^$]*\$/, text);
  look('closing keyword', /(?<![a-z0-9])(?:close|fix|resolve)(?:s|d|es|ed)?[\s:]*(?:#|gh-)\d/i, text);
  return found;
}
