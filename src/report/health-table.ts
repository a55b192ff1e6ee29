// What `py-release health` found: one table for a person, what to do below it, and one JSON document.
import type { HealthCheck, HealthState } from '../health/health-check.ts';
import { isHalfKnown, type JudgedHealth } from '../health/health-result.ts';
import { createPaint, type Ink } from './paint.ts';
import { cutWidth, displayWidth, fitWidth, terminalLine } from './terminal-text.ts';

const LOOKS: Readonly<Record<HealthState, { readonly word: string; readonly ink: Ink }>> = {
  passed: { word: 'ok', ink: 'green' },
  warning: { word: 'warning', ink: 'yellow' },
  failed: { word: 'FAILED', ink: 'red' },
  unknown: { word: 'unknown', ink: 'dim' },
};

const LONGEST = 2000;
const WIDEST_SUBJECT = 40;
const NARROWEST_SUBJECT = 12;
const NARROWEST_SEEN = 30;
/** Between four columns. */
const GAPS = 6;

export interface HealthLook {
  readonly color: boolean;
  /** Of the terminal. */
  readonly columns: number;
  readonly isTerminal: boolean;
}

/** Rows in the order of the checks; then each finding once, with what to do and a link. */
export function renderHealth({ checks, result }: JudgedHealth, look: HealthLook): string {
  if (checks.length === 0) return 'Nothing was asked: no check that was chosen applies here.';
  const paint = createPaint(look.color);
  const rows = checks.map((each) => ({
    look: LOOKS[each.state],
    check: each.check,
    subject: terminalLine(each.subject, LONGEST),
    seen: terminalLine(each.seen, LONGEST),
  }));
  const width = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const [state, check, widest] = [
    width(rows.map((row) => row.look.word)),
    width(rows.map((row) => row.check)),
    Math.min(WIDEST_SUBJECT, width(rows.map((row) => row.subject))),
  ];
  const left = look.columns - state - check - GAPS;
  const advice = [...adviceLines(checks, look), '', paint('bold', closing(checks, result))];
  // Too narrow for four columns: what was seen goes below, and the terminal wraps it.
  if (look.isTerminal && left < NARROWEST_SUBJECT + NARROWEST_SEEN)
    return [
      ...rows.flatMap((row) => [
        `${paint(row.look.ink, fitWidth(row.look.word, state))}  ${row.check}`,
        `  ${row.subject}: ${row.seen}`,
      ]),
      ...advice,
    ].join('\n');
  const subject = look.isTerminal ? Math.min(widest, left - NARROWEST_SEEN) : widest;
  const room = left - subject;
  const lines = rows.map((row) =>
    [
      paint(row.look.ink, fitWidth(row.look.word, state)),
      fitWidth(row.check, check),
      fitWidth(cutWidth(row.subject, subject), subject),
      // A file or a pipe has no edge to be cut at.
      look.isTerminal ? cutWidth(row.seen, room) : row.seen,
    ]
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...advice].join('\n');
}

function adviceLines(checks: readonly HealthCheck[], { color }: HealthLook): readonly string[] {
  const paint = createPaint(color);
  const found = new Map(
    checks.flatMap(({ finding, state }) =>
      finding === null ? [] : [[`${finding.code} ${finding.message}`, { finding, state }] as const],
    ),
  );
  return [...found.values()].flatMap(({ finding: { code, happened, remedy, link }, state }) => [
    '',
    `${paint(LOOKS[state].ink, code)}: ${terminalLine(happened, LONGEST)}`,
    `  ${terminalLine(remedy, LONGEST)}`,
    `  ${paint('dim', link)}`,
  ]);
}

function closing(checks: readonly HealthCheck[], result: JudgedHealth['result']): string {
  const count = (state: HealthState): number => checks.filter((each) => each.state === state).length;
  const parts = (['failed', 'warning', 'unknown', 'passed'] as const)
    .map((state) => ({ state, count: count(state) }))
    .filter((each) => each.count > 0)
    .map((each) => `${each.count} ${each.state}`);
  return `${isHalfKnown({ result, checks }) ? 'nothing wrong in what could be asked' : result}: ${parts.join(', ')}`;
}

export interface HealthSubject {
  readonly project: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  /** The index, for people. */
  readonly index: string | null;
}

/** No key is ever absent. */
export function healthDocument({ result, checks }: JudgedHealth, subject: HealthSubject) {
  return { schema: 1, result, ...subject, checks: checks.map(checkDocument) } as const;
}

export function checkDocument({ check, subject, state, seen, finding }: HealthCheck) {
  return {
    ...{ check, subject, state, seen },
    finding:
      finding === null
        ? null
        : {
            ...{ code: finding.code, happened: finding.happened },
            ...{ remedy: finding.remedy, link: finding.link },
          },
  } as const;
}
