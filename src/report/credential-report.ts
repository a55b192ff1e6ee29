// What `py-release auth` came to: for a person, and as one JSON document. Neither holds a secret.
import type { CheckedCredential } from '../credentials/checked-credential.ts';
import type { CredentialState } from '../credentials/credential-judgement.ts';
import { createPaint, type Ink } from './paint.ts';
import { displayWidth, fitWidth, terminalLine } from './terminal-text.ts';

export interface OfferedPublisher {
  readonly index: string;
  /** Where it is added. */
  readonly page: string;
  /** Null where the project does not say. */
  readonly project: string | null;
  readonly owner: string | null;
  readonly repository: string | null;
  /** `release.yml` */
  readonly workflow: string | null;
  readonly environment: string | null;
  /** Null: no workflow publishes yet, or it may not ask for an ID token. */
  readonly missing: string | null;
}

export interface StoredPlace {
  readonly place: string;
  readonly outcome: 'add' | 'replace' | 'same';
}

interface Look {
  readonly color: boolean;
}

const INKS: Readonly<Record<CredentialState, Ink>> = {
  valid: 'green',
  refused: 'red',
  expired: 'red',
  unknown: 'dim',
};

const LONGEST = 300;

/** A row for each, with what is to be said below it. */
export function renderChecked(checked: readonly CheckedCredential[], { color }: Look): string {
  if (checked.length === 0) return 'No credential was found. `py-release auth setup` proves and stores one.';
  const paint = createPaint(color);
  const rows = checked.map((each) => ({
    each,
    cells: [each.what, each.state, each.place, each.kind].map((cell) => terminalLine(cell, LONGEST)),
  }));
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map(({ cells }) => displayWidth(cells[column] ?? ''))),
  );
  return rows
    .flatMap(({ each, cells: [what = '', state = '', place = '', kind = ''] }) => [
      [
        fitWidth(what, widths[0] ?? 0),
        paint(INKS[each.state], fitWidth(state, widths[1] ?? 0)),
        fitWidth(place, widths[2] ?? 0),
        `${kind}${datesOf(each)}`,
      ].join('  '),
      ...each.findings.map(({ level, text }) => {
        const mark = level === 'problem' ? paint('red', 'problem') : paint('yellow', 'advice');
        return `  ${mark}: ${terminalLine(text, LONGEST)}`;
      }),
    ])
    .join('\n');
}

export function checkedDocument(checked: readonly CheckedCredential[]): Readonly<Record<string, unknown>> {
  return {
    schema: 1,
    credentials: checked.map((each) => ({
      ...each,
      expires: isoTime(each.expires),
      updated: isoTime(each.updated),
    })),
  };
}

export function renderSetUp(
  trusted: readonly OfferedPublisher[],
  stored: readonly StoredPlace[],
  { color }: Look,
): string {
  const paint = createPaint(color);
  const publishers = trusted.map(({ index, page }) => `${terminalLine(index)}: add the publisher at ${page}`);
  const places = stored.map(
    ({ place, outcome }) => `${paint('green', PAST[outcome])} ${terminalLine(place, LONGEST)}`,
  );
  return [...publishers, ...places, 'Look again at any time: py-release auth check'].join('\n');
}

const PAST = { add: 'stored in', replace: 'replaced in', same: 'already in' } as const;

const ENDS = {
  revoked: 'The old token is revoked: GitHub refuses it.',
  accepted: 'GitHub will revoke the old token; a moment ago it still took it.',
  none: 'No old value is known here. If there is one, delete it: ',
  kept: 'The old value is still good. Delete it: ',
} as const;

export function renderRotated({ stored, left, old, page }: RotatedPlaces, { color }: Look): string {
  const paint = createPaint(color);
  return [
    ...stored.map(({ place, outcome }) => `${paint('green', PAST[outcome])} ${terminalLine(place, LONGEST)}`),
    ...left.map((place) => `${paint('yellow', 'yours to change')}: ${terminalLine(place, LONGEST)}`),
    old === 'none' || old === 'kept' ? `${ENDS[old]}${page}` : ENDS[old],
  ].join('\n');
}

export interface RotatedPlaces {
  readonly stored: readonly StoredPlace[];
  readonly left: readonly string[];
  readonly old: keyof typeof ENDS;
  readonly page: string;
}

function datesOf({ expires, updated }: CheckedCredential): string {
  return [
    ...(expires === null ? [] : [`, until ${day(expires)}`]),
    ...(updated === null ? [] : [`, of ${day(updated)}`]),
  ].join('');
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function isoTime(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString();
}
