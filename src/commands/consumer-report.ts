// What a person, or a program, reads of a consumer's set-up. Secrets in the lines of a diff are not shown.
import { createTwoFilesPatch } from 'diff';
import { maskUserInfo } from '../consumer/mask-secrets.ts';
import type { FileChange } from '../consumer/consumer-request.ts';
import type { Hole } from '../consumer/hole.ts';
import { createPaint, type Paint } from '../report/paint.ts';
import { terminalLine } from '../report/terminal-text.ts';
import type { ConsumerOutcome } from './consumer-init.ts';

const LONGEST = 2000;

export function consumerDocument({ result, request, plan, changes, ...found }: ConsumerOutcome): object {
  return {
    schema: 1,
    result,
    package: request.name,
    range: request.fresh.clauses,
    repository: request.source.kind === 'github' ? request.source.repository : null,
    index: request.index,
    tools: plan.tools,
    changes: changes.map((change) => ({ path: change.path, diff: unifiedDiff(change) })),
    mended: found.mended.map(holeDocument),
    holes: found.holes.map(holeDocument),
    notes: plan.notes,
    paste: plan.paste,
  };
}

function holeDocument({ finding, path, line, fix }: Hole): object {
  const { code, happened, remedy, link } = finding;
  return { code, path, line, why: happened, remedy, fixable: fix !== null, link };
}

export function renderConsumer(outcome: ConsumerOutcome, color: boolean): string {
  const paint = createPaint(color);
  const { plan, changes, mended, holes, request, requirement } = outcome;
  const from = request.source.kind === 'github' ? request.source.repository : request.index.url;
  const lines = [
    `${paint('bold', requirement)}  from ${from}, for ${plan.tools.join(', ')}`,
    ...changes.flatMap((change) => ['', ...paintDiff(unifiedDiff(change), paint)]),
    ...(changes.length === 0 ? ['', 'Nothing to do: it is all there.'] : []),
    ...holeLines('Mended', mended, paint),
    ...holeLines('Left to you', holes, paint),
    ...plan.paste.flatMap(({ place, text }) => [
      '',
      `${paint('bold', 'Paste')} into ${place}:`,
      '',
      indent(text),
    ]),
    ...(plan.notes.length === 0 ? [] : ['']),
    ...plan.notes.map((note) => `${paint('cyan', 'note')}: ${terminalLine(note, LONGEST)}`),
  ];
  return lines.join('\n');
}

function holeLines(title: string, holes: readonly Hole[], paint: Paint): readonly string[] {
  const fixable = holes.filter(({ fix }) => fix !== null).length;
  const hint = title === 'Mended' || fixable === 0 ? '' : ` (--fix mends ${fixable})`;
  if (holes.length === 0) return [];
  return [
    '',
    `${paint('bold', title)}${hint}:`,
    ...holes.flatMap(({ finding }) => [
      `  ${paint('yellow', finding.code)}: ${terminalLine(finding.happened, LONGEST)}`,
      `    ${terminalLine(finding.remedy, LONGEST)}`,
    ]),
  ];
}

/** In git's form. */
export function unifiedDiff({ path, before, after }: FileChange): string {
  const old = before === null ? '/dev/null' : `a/${path}`;
  const patch = createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 3,
  });
  return maskUserInfo(patch.replace(/^=+\n/, ''));
}

function paintDiff(diff: string, paint: Paint): readonly string[] {
  return diff
    .trimEnd()
    .split('\n')
    .map((line) => {
      const shown = visible(line);
      if (/^(?:---|\+\+\+) /.test(shown)) return paint('bold', shown);
      if (shown.startsWith('@@')) return paint('cyan', shown);
      return shown.startsWith('+')
        ? paint('green', shown)
        : shown.startsWith('-')
          ? paint('red', shown)
          : shown;
    });
}

/** A file's line must not steer the terminal; its blanks stay. */
function visible(line: string): string {
  return line.replace(/\r$/, '').replace(/[^\P{C}\t]/gu, '\uFFFD');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
