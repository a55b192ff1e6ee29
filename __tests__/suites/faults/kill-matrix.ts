// Kills before and after every write: the machine is gone, and the same run is started again.
import type { Run } from '../../commands/release-run.ts';
import type { CellOptions } from './cell.ts';
import type { Count } from './dist-files.ts';
import type { Interference, Sent } from './line.ts';
import type { Mode } from './modes.ts';
import { troubledRoad, unbrokenRun } from './road.ts';
import type { Stand } from './stand.ts';
import type { Tally } from './tally.ts';

export type Moment = 'before' | 'after';

/** The run dies before that request is sent, or when it has had its effect and nobody has heard of it. */
export function killAt({ name, nth }: Pick<Sent, 'name' | 'nth'>, moment: Moment): Interference {
  return async (sent, go, line) => {
    if (sent.name !== name || sent.nth !== nth) return go();
    if (moment === 'before') line.die();
    else await go().finally(() => line.die());
    throw new TypeError('fetch failed');
  };
}

/** The writes of a road, each with the run that sends it. */
export async function writesOf(stand: Stand, mode: Mode, count: Count) {
  const { sent } = await unbrokenRun(stand, mode, count);
  return sent.flatMap((each, stage) =>
    each.filter(({ writes }) => writes).map((write) => ({ stage, write })),
  );
}

/** `from`: the first run that is killed; those before it are as in another mode. */
export async function killMatrix(
  stand: Stand,
  mode: Mode,
  count: Count,
  tally: Tally,
  { from = 0, ...options }: CellOptions & { readonly from?: number } = {},
): Promise<void> {
  const writes = await writesOf(stand, mode, count);
  await tally.cell(`${mode.name}, ${count} files: what is written`, async () =>
    compareLists(new Set(writes.map(({ write }) => write.name)), new Set(mode.writes)),
  );
  for (const { stage, write } of writes.filter((each) => each.stage >= from))
    for (const moment of ['before', 'after'] as const)
      await tally.cell(`${mode.name}, ${count} files, killed ${moment} ${write.name} ${write.nth}`, () =>
        killedRoad(stand, mode, count, { stage, write, moment, options }),
      );
}

export interface Kill {
  readonly stage: number;
  readonly write: Pick<Sent, 'name' | 'nth'>;
  readonly moment: Moment;
  readonly options?: CellOptions;
}

export function killedRoad(
  stand: Stand,
  mode: Mode,
  count: Count,
  { stage, write, moment, options = {} }: Kill,
): Promise<readonly string[]> {
  const trouble = {
    ...{ stage, options, interfere: killAt(write, moment) },
    judge: (run: Run | null) => (run === null ? [] : ['it was not killed: the request never came']),
  };
  return troubledRoad(stand, { mode, count }, trouble);
}

function compareLists(seen: ReadonlySet<string>, listed: ReadonlySet<string>): readonly string[] {
  const without = (from: ReadonlySet<string>, names: ReadonlySet<string>) =>
    [...from].filter((name) => !names.has(name));
  return [
    ...without(seen, listed).map((name) => `${name} is written, and modes.ts does not list it`),
    ...without(listed, seen).map((name) => `${name} is listed, and never written`),
  ];
}
