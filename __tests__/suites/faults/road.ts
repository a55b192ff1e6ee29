// A mode's whole road, run by run, as it is when nothing goes wrong or with trouble in one of its runs; and what must hold at its end.
import type { Run } from '../../commands/release-run.ts';
import { expectEnd } from './run-end.ts';
import { openCell, type Cell, type CellOptions, type StartOptions } from './cell.ts';
import type { Count } from './dist-files.ts';
import { compareStates, readFinalState, type FinalState } from './final-state.ts';
import type { Sent } from './line.ts';
import { MODES, type Event, type Mode } from './modes.ts';
import type { Stand } from './stand.ts';

export interface Unbroken {
  readonly state: FinalState;
  /** What each run of the road sent. */
  readonly sent: readonly (readonly Sent[])[];
}

const unbroken = new Map<string, Promise<Unbroken>>();

/** Once for each mode and number of files. */
export function unbrokenRun(
  stand: Stand,
  mode: Mode,
  count: Count,
  options: CellOptions = {},
): Promise<Unbroken> {
  const key = `${mode.name} ${count}`;
  const known = unbroken.get(key) ?? runUnbroken(stand, mode, count, options);
  unbroken.set(key, known);
  return known;
}

async function runUnbroken(stand: Stand, mode: Mode, count: Count, options: CellOptions): Promise<Unbroken> {
  const cell = await openCell(stand, mode, count, options);
  try {
    const problems: string[] = [];
    const sent: (readonly Sent[])[] = [];
    for (const stage of mode.stages) {
      const event = await stage.begin(cell);
      const { line, ended } = cell.start(event);
      problems.push(...expectEnd(await ended, [stage.ends]));
      sent.push(line.sent);
      problems.push(...(await rerunProblems(cell, event)));
    }
    problems.push(...cell.violations(), ...uploadProblems(cell));
    if (problems.length > 0) throw new Error(`the unbroken run: ${problems.join('; ')}`);
    return { state: await readFinalState(cell), sent };
  } finally {
    await cell.close();
  }
}

/** Running a finished release again writes nothing. */
export async function rerunProblems(cell: Cell, event: Event): Promise<readonly string[]> {
  const { line, ended } = cell.start(event, { attempt: 9 });
  const end = expectEnd(await ended, ['nothing', 'pending']);
  const writes = line.sent.filter((sent) => sent.writes).map(({ name }) => name);
  return [
    ...end.map((problem) => `run again after the end: ${problem}`),
    ...(writes.length === 0 ? [] : [`run again after the end, it writes: ${writes.join(', ')}`]),
  ];
}

/** Also those that only a run sends that finishes what another has begun. */
function unlistedWrites({ lines }: Cell): readonly string[] {
  const listed = new Set(MODES.flatMap(({ writes }) => writes));
  const sent = lines.flatMap((line) => line.sent.filter(({ writes }) => writes).map(({ name }) => name));
  return [...new Set(sent)]
    .filter((name) => !listed.has(name))
    .map((name) => `${name} is written, and no mode lists it`);
}

/** No file is taken by the index twice. */
export function uploadProblems({ lines }: Cell): readonly string[] {
  const stored = lines.flatMap((line) => line.stored);
  return stored
    .filter((name, position) => stored.indexOf(name) !== position)
    .map((name) => `${name} was uploaded twice`);
}

export interface Trouble extends Pick<StartOptions, 'interfere'> {
  /** The run that it hits, from 0. */
  readonly stage: number;
  /** Looks at the troubled run. */
  readonly judge?: (run: Run | null, cell: Cell) => readonly string[];
  readonly options?: CellOptions;
  /** Is the finished release run once more? */
  readonly third?: boolean;
  /** The runs that may come after it until the release is made; one, of the same commit, by default. */
  readonly recover?: (cell: Cell, event: Event) => Promise<readonly string[]>;
}

/** The same road with trouble in one run, which is then run again: its end must be that of the unbroken road. */
export async function troubledRoad(
  stand: Stand,
  { mode, count }: Pick<Cell, 'mode' | 'count'>,
  trouble: Trouble,
): Promise<readonly string[]> {
  const expected = await unbrokenRun(stand, mode, count);
  const cell = await openCell(stand, mode, count, trouble.options);
  try {
    const problems: string[] = [];
    let last: Event | null = null;
    for (const [position, stage] of mode.stages.entries()) {
      const event = await stage.begin(cell);
      last = event;
      if (position !== trouble.stage) {
        problems.push(...expectEnd(await cell.start(event).ended, [stage.ends]));
        continue;
      }
      const { interfere } = trouble;
      const hit = await cell.start(event, interfere === undefined ? {} : { interfere }).ended;
      problems.push(...(trouble.judge?.(hit, cell) ?? []));
      problems.push(...(await (trouble.recover ?? runAgain)(cell, event)));
    }
    if (last !== null && trouble.third !== false) problems.push(...(await rerunProblems(cell, last)));
    const state = await readFinalState(cell);
    return [
      ...problems,
      ...compareStates(state, expected.state),
      ...cell.violations(),
      ...uploadProblems(cell),
      ...unlistedWrites(cell),
    ];
  } finally {
    await cell.close();
  }
}

/** As GitHub's button does: the same commit, the next attempt. */
export async function runAgain(cell: Cell, event: Event, attempt = 2): Promise<readonly string[]> {
  const again = await cell.start(event, { attempt }).ended;
  return expectEnd(again, ['released', 'resumed', 'nothing', 'pending']).map((each) => `run again: ${each}`);
}
