// The run that finishes what a killed one has begun meets trouble itself: another kill, or a fault, at every request of it.
import { openCell } from './cell.ts';
import { judgeRun } from './fault-matrix.ts';
import { canHappen, faultAt, FAULTS } from './faults.ts';
import { killAt } from './kill-matrix.ts';
import type { Interference, Sent } from './line.ts';
import type { Mode } from './modes.ts';
import { runAgain, troubledRoad } from './road.ts';
import type { Stand } from './stand.ts';
import type { Tally } from './tally.ts';
import { wholenessProblems } from './wholeness.ts';

export interface ResumeRow {
  readonly mode: Mode;
  /** The first run dies when this has had its effect. */
  readonly killed: Pick<Sent, 'name' | 'nth'>;
  /** Every trouble at every request, or one for each in turn. */
  readonly troubles: 'all' | 'in turn';
}

interface Second {
  readonly name: string;
  readonly interfere: (cell: Parameters<typeof faultAt>[2]) => Interference;
}

export async function resumeMatrix(
  stand: Stand,
  { mode, killed, troubles }: ResumeRow,
  tally: Tally,
): Promise<void> {
  const requests = await requestsOfSecond(stand, mode, killed);
  const seconds = requests.map((request) => possible(request));
  const chosen =
    troubles === 'all' ? seconds.flat() : seconds.flatMap((each, turn) => each[turn % each.length] ?? []);
  for (const second of chosen) {
    const name = `${mode.name}, killed after ${killed.name} ${killed.nth}, then ${second.name}`;
    await tally.cell(name, () =>
      troubledRoad(
        stand,
        { mode, count: 2 },
        {
          stage: 0,
          third: false,
          interfere: killAt(killed, 'after'),
          judge: (run) => (run === null ? [] : ['it was not killed: the request never came']),
          recover: async (cell, event) => {
            const interfere = second.interfere(() => cell);
            const run = await cell.start(event, { interfere, attempt: 2 }).ended;
            // Where the first run had done everything, there is nothing to do.
            const judged =
              run === null || run.outcome?.result === 'nothing'
                ? []
                : judgeRun(run, 'the answer is lost', 'released');
            const quiet = await wholenessProblems(cell);
            const silent =
              run?.outcome?.result === 'nothing' ? quiet.map((each) => `nothing, but ${each}`) : [];
            return [...judged, ...silent, ...(await runAgain(cell, event, 3))];
          },
        },
      ),
    );
  }
}

/** What a run sends that finishes it in peace. */
async function requestsOfSecond(
  stand: Stand,
  mode: Mode,
  killed: ResumeRow['killed'],
): Promise<readonly Sent[]> {
  const cell = await openCell(stand, mode, 2);
  try {
    const event = { sha: cell.head, files: cell.files };
    await cell.start(event, { interfere: killAt(killed, 'after') }).ended;
    const { line, ended } = cell.start(event, { attempt: 2 });
    await ended;
    return line.sent;
  } finally {
    await cell.close();
  }
}

/** A push at this moment is told by the stories. */
function possible(request: Sent): readonly Second[] {
  const name = `${request.name} ${request.nth}`;
  const kills = (request.writes ? (['before', 'after'] as const) : []).map((moment) => ({
    name: `killed ${moment} ${name}`,
    interfere: () => killAt(request, moment),
  }));
  const faults = FAULTS.filter((fault) => fault !== 'a competing push' && canHappen(fault, request)).map(
    (fault) => ({
      name: `${fault}: ${name}`,
      interfere: (cell: Parameters<typeof faultAt>[2]) => faultAt(fault, request, cell),
    }),
  );
  return [...kills, ...faults];
}
