// Others are at work at the same time: a second run of the push, a run of another push, a person.
import type { Run } from '../../commands/release-run.ts';
import { openCell, type Cell } from './cell.ts';
import type { Interference, Sent } from './line.ts';
import type { Event, Mode } from './modes.ts';
import { buildPush, pushElsewhere } from './other-push.ts';
import { deleteDraft, publishDraft } from './person.ts';
import { rerunProblems, unbrokenRun, uploadProblems } from './road.ts';
import type { Stand } from './stand.ts';
import type { Tally } from './tally.ts';
import { wholenessProblems } from './wholeness.ts';

export type Rival =
  | 'the same push, all of it in between'
  | 'the same push, at once'
  | 'another push, at once'
  | 'a person deletes the draft'
  | 'a person publishes the draft';

export const RIVALS: readonly Rival[] = [
  'the same push, all of it in between',
  'the same push, at once',
  'another push, at once',
  'a person deletes the draft',
  'a person publishes the draft',
];

export async function raceMatrix(stand: Stand, mode: Mode, rival: Rival, tally: Tally): Promise<void> {
  const { sent } = await unbrokenRun(stand, mode, 2);
  for (const request of sent[0] ?? [])
    await tally.cell(`${mode.name}, ${rival}, before ${request.name} ${request.nth}`, () =>
      race(stand, mode, rival, request),
    );
}

export async function race(
  stand: Stand,
  mode: Mode,
  rival: Rival,
  request: Pick<Sent, 'name' | 'nth'>,
): Promise<readonly string[]> {
  const cell = await openCell(stand, mode, 2);
  const others: Promise<Run | null>[] = [];
  try {
    const event: Event = { sha: cell.head, files: cell.files };
    let came: Came = {};
    const interfere: Interference = async (sent, go) => {
      if (sent.name !== request.name || sent.nth !== request.nth) return go();
      came = await comes(cell, rival);
      if (came.run !== undefined) others.push(came.run);
      if (rival === 'the same push, all of it in between') await came.run;
      return go();
    };
    const first = await cell.start(event, { interfere }).ended;
    const runs = [first, ...(await Promise.all(others))];
    const { broken = null, event: last = event } = came;
    const problems = [
      ...(await judgeRuns(runs, cell)),
      // What a person broke stays so until a person mends it.
      ...unexpected(cell, broken ?? []),
      ...uploadProblems(cell),
    ];
    // All jobs are run again: what a build had planned may be another run's by now.
    const quiet = last === event ? event : await buildPush(cell, last.sha);
    return [...problems, ...(await judgeEnd(cell, quiet, broken !== null))];
  } finally {
    await Promise.allSettled(others);
    await cell.close();
  }
}

interface Came {
  readonly run?: Promise<Run | null>;
  readonly event?: Event;
  /** What a person did away with; null when there was nothing. */
  readonly broken?: readonly string[] | null;
}

async function comes(cell: Cell, rival: Rival): Promise<Came> {
  switch (rival) {
    case 'the same push, all of it in between':
    case 'the same push, at once': {
      const { id } = cell.github.addRun({ repository: cell.project.fullName, headSha: cell.head });
      return { run: cell.start({ sha: cell.head, files: cell.files }, { runId: String(id) }).ended };
    }
    case 'another push, at once': {
      const { sha, runId } = await pushElsewhere(cell);
      const event = await buildPush(cell, sha);
      return { event, run: cell.start(event, { runId }).ended };
    }
    case 'a person deletes the draft':
      return { broken: await deleteDraft(cell) };
    case 'a person publishes the draft':
      return { broken: await publishDraft(cell) };
  }
}

/** Whoever says that it has released something has. */
async function judgeRuns(runs: readonly (Run | null)[], cell: Cell): Promise<readonly string[]> {
  const results = runs.map(
    (run) => run?.outcome?.result ?? `failed (${run?.errors.map(({ code }) => code).join()})`,
  );
  const green = results.some((result) => ['released', 'resumed'].includes(result));
  const silent = results.every((result) => ['nothing', 'superseded'].includes(result));
  return [
    ...(green ? (await wholenessProblems(cell)).map((problem) => `${results.join()}, but ${problem}`) : []),
    ...(silent ? [`nobody released, and all are green: ${results.join()}`] : []),
  ];
}

/** The next quiet run makes it whole, or says what is wrong. */
async function judgeEnd(cell: Cell, event: Event, isBroken: boolean): Promise<readonly string[]> {
  const quiet = await cell.start(event, { attempt: 2 }).ended;
  const whole = await wholenessProblems(cell);
  if (quiet !== null && quiet.errors.length > 0) {
    const said = quiet.errors.map(({ code, message }) => `${code}: ${message}`).join('; ');
    return isBroken ? [] : [`a quiet run fails: ${said}`];
  }
  if (isBroken && whole.length > 0) return whole.map((each) => `a quiet run is green, but ${each}`);
  return [...whole, ...(await rerunProblems(cell, event))];
}

function unexpected(cell: Cell, broken: readonly string[]): readonly string[] {
  return cell.violations().filter((text) => !broken.some((each) => text.includes(each)));
}
