// The dependency in a requirements file. https://pip.pypa.io/en/stable/reference/requirements-file-format/
import { raise } from '../findings/catalogue.ts';
import { consumerErrors } from '../findings/consumer-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { type ConsumerRequest, newRequirement, type TextFile } from './consumer-request.ts';
import { changedRequirement, refuseSeveral } from './kept-requirement.ts';
import { requirementText } from '../dependencies/requirement-text.ts';
import { applyEdits, endOfLines } from './toml-edit.ts';

/** Throws `consumer-requirements-hashed`, `consumer-dependency-by-url`. */
export function withRequirementLine({ path, text }: TextFile, request: ConsumerRequest): string {
  const lines = linesOf(text);
  const found = lines.flatMap(({ number, start, line }) => {
    const name = requirementText(line)?.name;
    return name === normalizeName(request.name) ? [{ path, line: number, text: line, start }] : [];
  });
  refuseSeveral(found, request);
  const [only] = found;
  const changed = only === undefined ? null : changedRequirement(only, request);
  if (only !== undefined && changed === null) return text;
  if (/(?:^|\s)--hash=/m.test(text))
    throw raise(consumerErrors, 'consumer-requirements-hashed', {
      ...{ path, name: request.name },
      requirement: newRequirement(request),
    });
  if (only !== undefined && changed !== null)
    return applyEdits(text, [{ start: only.start, end: only.start + only.text.length, text: changed }]);
  return addRequirementLine(text, newRequirement(request));
}

export function addRequirementLine(text: string, line: string): string {
  const eol = endOfLines(text);
  // A line that ends in a backslash goes on: what is added must not become a part of it.
  const isOpen = /\\(?:\r?\n)?$/.test(text);
  const gap = text === '' || text === '\uFEFF' || (text.endsWith('\n') && !isOpen) ? '' : eol;
  return `${text}${gap}${line}${eol}`;
}

interface NumberedLine {
  readonly number: number;
  /** Offset in the file. */
  readonly start: number;
  /** Without its end, a byte order mark, and a backslash that carries it on. */
  readonly line: string;
}

function linesOf(text: string): readonly NumberedLine[] {
  let start = 0;
  return text.split('\n').map((raw, position) => {
    const mark = position === 0 && raw.startsWith('\uFEFF') ? 1 : 0;
    const line = raw.slice(mark).replace(/\s*\\?\r?$/, '');
    const numbered = { number: position + 1, start: start + mark, line };
    start += raw.length + 1;
    return numbered;
  });
}
