// What a person, or a program, reads of a consumer's set-up. Secrets in the lines of a diff are not shown.
import { maskUserInfo } from '../consumer/mask-secrets.ts';
import type { FileChange } from '../consumer/consumer-request.ts';
import type { Hole } from '../consumer/hole.ts';
import { diffLines, unifiedDiff } from '../report/file-difference.ts';
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
    changes: changes.map((change) => ({ path: change.path, diff: maskedDiff(change) })),
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
    ...changes.flatMap((change) => ['', ...diffLines(maskedDiff(change), paint)]),
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

function maskedDiff(change: FileChange): string {
  return maskUserInfo(unifiedDiff(change));
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
