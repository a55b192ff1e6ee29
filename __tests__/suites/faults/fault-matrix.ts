// Troubles at every request: the release ends as if nothing had happened, or with an error that people can read, and the next run makes it whole.
import type { Run } from '../../commands/release-run.ts';
import { openCell, type Cell } from './cell.ts';
import type { Count } from './dist-files.ts';
import { canHappen, faultAt, FAULTS, type FaultName } from './faults.ts';
import { compareStates, readFinalState } from './final-state.ts';
import type { Sent } from './line.ts';
import type { Event, Mode } from './modes.ts';
import { otherPushes, settlePush } from './other-push.ts';
import { rerunProblems, runAgain, unbrokenRun, uploadProblems } from './road.ts';
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

/** One fault for each request, in turn: over all modes every kind meets every request. */
export async function someFaults(
  stand: Stand,
  mode: Mode,
  count: Count,
  turn: number,
): Promise<readonly FaultCell[]> {
  const all = await allFaults(stand, mode, count);
  const byRequest = Map.groupBy(all, ({ stage, request }) => `${stage} ${request.name} ${request.nth}`);
  return [...byRequest.values()].flatMap((cells, position) => cells[(position + turn) % cells.length] ?? []);
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
    let last: Event | null = null;
    for (const [position, stage] of mode.stages.entries()) {
      last = await stage.begin(cell);
      if (position !== hitStage) {
        problems.push(...expectEnd(await cell.start(last).ended, [stage.ends]));
        continue;
      }
      const { line, ended } = cell.start(last, { interfere: faultAt(fault, request, () => cell) });
      const run = await ended;
      if (!line.sent.some(({ name, nth }) => name === request.name && nth === request.nth))
        problems.push('the request never came');
      problems.push(...judgeRun(run, fault, stage.ends));
      if (
        run?.outcome?.result === stage.ends &&
        otherPushes(cell).length === 0 &&
        position === mode.stages.length - 1
      )
        problems.push(
          ...compareStates(await readFinalState(cell), expected).map((each) => `green, but ${each}`),
        );
      // What is pushed meanwhile goes its own way from here.
      if (otherPushes(cell).length > 0) break;
      problems.push(...(await runAgain(cell, last)));
    }
    problems.push(...(await endProblems(cell, last, expected)));
    return [...problems, ...cell.violations(), ...uploadProblems(cell)];
  } finally {
    await cell.close();
  }
}

/** As unbroken; or, where somebody pushed, whole after the run of that push. */
async function endProblems(
  cell: Cell,
  last: Event | null,
  expected: Awaited<ReturnType<typeof readFinalState>>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  let event = last;
  for (const push of otherPushes(cell)) {
    const settled = await settlePush(cell, push);
    event = settled.event;
    problems.push(...settled.problems.map((each) => `its own run: ${each}`));
  }
  if (event !== null) problems.push(...(await rerunProblems(cell, event)));
  if (otherPushes(cell).length === 0)
    return [...problems, ...compareStates(await readFinalState(cell), expected)];
  return [...problems, ...(await wholenessProblems(cell))];
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
