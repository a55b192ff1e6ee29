// Troubles at every request: the release ends as if nothing had happened, or with an error that people can read, and the next run makes it whole.
import type { Run } from '../../commands/release-run.ts';
import { openCell, type Cell } from './cell.ts';
import type { Count } from './dist-files.ts';
import { canHappen, faultAt, FAULTS, type FaultName } from './faults.ts';
import { compareStates, readFinalState, type FinalState } from './final-state.ts';
import type { Sent } from './line.ts';
import type { Mode } from './modes.ts';
import { otherPushes, settlePush } from './other-push.ts';
import { runAgain, unbrokenRun, uploadProblems } from './road.ts';
import { expectEnd } from './run-end.ts';
import type { Stand } from './stand.ts';
import type { Tally } from './tally.ts';
import { wholenessProblems } from './wholeness.ts';

export interface FaultCell {
  readonly fault: FaultName;
  readonly stage: number;
  readonly request: Sent;
}

/** Every fault at every request of the road that it can happen to. */
export async function allFaults(stand: Stand, mode: Mode, count: Count): Promise<readonly FaultCell[]> {
  const { sent } = await unbrokenRun(stand, mode, count);
  return sent.flatMap((requests, stage) =>
    requests.flatMap((request) =>
      FAULTS.filter((fault) => canHappen(fault, request)).map((fault) => ({ fault, stage, request })),
    ),
  );
}

/** One fault for each `every`th request, in turn: over all modes and numbers of files every kind meets every request. */
export async function someFaults(
  stand: Stand,
  { mode, count, turn, every }: FaultPair,
): Promise<readonly FaultCell[]> {
  const all = await allFaults(stand, mode, count);
  const byRequest = [...Map.groupBy(all, ({ stage, request }) => `${stage} ${request.name} ${request.nth}`)];
  return byRequest
    .filter((_, position) => (position + turn) % every === 0)
    .flatMap(([, cells], position) => cells[(position + turn) % cells.length] ?? []);
}

export interface FaultPair {
  readonly mode: Mode;
  readonly count: Count;
  readonly turn: number;
  readonly every: number;
}

export async function faultMatrix(
  stand: Stand,
  mode: Mode,
  count: Count,
  cells: readonly FaultCell[],
  tally: Tally,
): Promise<void> {
  for (const cell of cells) {
    const { fault, request } = cell;
    const name = `${mode.name}, ${count} files, ${fault}: ${request.name} ${request.nth}`;
    await tally.cell(name, () => faultedRoad(stand, mode, count, cell));
  }
}

export async function faultedRoad(
  stand: Stand,
  mode: Mode,
  count: Count,
  { fault, stage: hitStage, request }: FaultCell,
): Promise<readonly string[]> {
  const { state: expected } = await unbrokenRun(stand, mode, count);
  const cell = await openCell(stand, mode, count);
  try {
    const problems: string[] = [];
    for (const [position, stage] of mode.stages.entries()) {
      const event = await stage.begin(cell);
      if (position !== hitStage) {
        problems.push(...expectEnd(await cell.start(event).ended, [stage.ends]));
        continue;
      }
      const { line, ended } = cell.start(event, { interfere: faultAt(fault, request, () => cell) });
      const run = await ended;
      if (!line.sent.some(({ name, nth }) => name === request.name && nth === request.nth))
        problems.push('the request never came');
      problems.push(...judgeRun(run, fault, stage.ends));
      // What is pushed meanwhile goes its own way from here.
      if (otherPushes(cell).length > 0) break;
      if (run?.outcome?.result === stage.ends && stage === mode.stages.at(-1))
        problems.push(...compareStates(await readFinalState(cell), expected, 'green, but '));
      problems.push(...(await runAgain(cell, event)));
    }
    problems.push(...(await endProblems(cell, expected)));
    return [...problems, ...cell.violations(), ...uploadProblems(cell)];
  } finally {
    await cell.close();
  }
}

/** As unbroken; or, where somebody pushed, whole after the run of that push. */
async function endProblems(cell: Cell, expected: FinalState): Promise<readonly string[]> {
  const pushed = otherPushes(cell);
  if (pushed.length === 0) return compareStates(await readFinalState(cell), expected);
  const problems: string[] = [];
  for (const push of pushed) problems.push(...(await settlePush(cell, push)).problems);
  return [...problems.map((each) => `its own run: ${each}`), ...(await wholenessProblems(cell))];
}

/** Never green without a release, and never a bug, which is thrown. */
export function judgeRun(run: Run | null, fault: FaultName, ends: string): readonly string[] {
  if (run === null) return ['the run died'];
  if (run.errors.length > 0)
    return run.errors
      .filter(({ happened, remedy }) => happened === '' || remedy === '')
      .map(({ code }) => `${code} does not say what happened and what to do`);
  const result = run.outcome?.result ?? 'nothing';
  const accepted = fault === 'a competing push' ? [ends, 'superseded'] : [ends, 'resumed'];
  return accepted.includes(result) ? [] : [`it ended ${result}: ${run.outcome?.reason ?? ''}`];
}
