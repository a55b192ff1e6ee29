// The `pattern` of [tool.hatch.version]: a Python regular expression, read as the nearest one of JavaScript.
// https://hatch.pypa.io/latest/plugins/version-source/regex/
import { raise } from '../findings/catalogue.ts';
import { projectErrors } from '../findings/project-errors.ts';
import { textSpan, type TextSpan } from './text-span.ts';

/** Nothing, or the first match: hatch reads no other. */
export function patternVersion(text: string, pattern: string): readonly TextSpan[] {
  const span = compile(pattern).exec(text)?.indices?.groups?.['version'];
  return span === undefined ? [] : [textSpan(text, span[0], span[1])];
}

function compile(pattern: string): RegExp {
  const [, flags = '', body = pattern] = /^\(\?([aimsux]+)\)([^]*)$/.exec(pattern) ?? [];
  const named = body.replaceAll('(?P<', '(?<').replace(/\(\?P=(\w+)\)/g, String.raw`\k<$1>`);
  // Hatch always matches with MULTILINE.
  const own = new Set(['d', 'm', ...[...flags].filter((flag) => 'is'.includes(flag))]);
  try {
    const expression = new RegExp(
      named.replaceAll(String.raw`\A`, '^').replaceAll(String.raw`\Z`, '$'),
      [...own].join(''),
    );
    if (!named.includes('(?<version>')) throw new SyntaxError('it has no group named version');
    return expression;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw raise(projectErrors, 'version-pattern-invalid', { pattern, reason: error.message });
  }
}
