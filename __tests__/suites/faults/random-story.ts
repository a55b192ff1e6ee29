// A long story of pushes, kills, faults and races, all from one number: the same seed tells the same story.
import type { Run } from '../../commands/release-run.ts';
import { openCell, type Cell, type StartOptions } from './cell.ts';
import { canHappen, FAULTS, faultAt, type FaultName } from './faults.ts';
import { killAt } from './kill-matrix.ts';
import type { Interference } from './line.ts';
import type { Event, Mode } from './modes.ts';
import { buildPush, pushElsewhere, settlePush, type OtherPush } from './other-push.ts';
import { mergeOpenPull } from './person.ts';
import { rerunProblems, uploadProblems } from './road.ts';
import type { Stand } from './stand.ts';
import { wholenessProblems } from './wholeness.ts';

/** https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

const MESSAGES = ['fix: a rival', 'feat: something new', 'perf: faster', 'docs: a word', 'fix!: another way'];

export async function tellStory(
  stand: Stand,
  mode: Mode,
  { seed, pushes }: { readonly seed: number; readonly pushes: number },
): Promise<readonly string[]> {
  const random = randomFrom(seed);
  const cell = await openCell(stand, mode, 2);
  try {
    const problems: string[] = [];
    const told: string[] = [];
    for (let number = 1; number <= pushes; number += 1) {
      const message = MESSAGES[random(MESSAGES.length)] ?? '';
      // An hour goes by between two pushes: a story is about faults, not about the limit of all its requests together.
      for (const { core } of cell.github.rateLimits.values()) core.used = 0;
      const push = await pushElsewhere(cell, message);
      const tell = (text: string): void => void told.push(`push ${number} (${message}), ${text}`);
      problems.push(...(await tellPush(cell, push, random, tell)));
      const merge = await someMerge(cell, random);
      if (merge !== null) problems.push(...(await tellPush(cell, merge, random, tell)));
    }
    problems.push(...(await quietEnd(cell)), ...cell.violations(), ...uploadProblems(cell));
    return problems.length === 0 ? [] : [...problems, 'the story:', ...told];
  } finally {
    await cell.close();
  }
}

/** Of 18 pushes about half become a release. */
const FEWEST = 3;

type Random = (below: number) => number;
type Tell = (text: string) => void;

/** Where releases are proposed, people merge one now and then. */
async function someMerge(cell: Cell, random: Random): Promise<OtherPush | null> {
  const { github, project } = cell;
  const isOpen = [...project.repository.pulls.values()].some(({ state }) => state === 'open');
  if (random(2) === 0 || !isOpen) return null;
  const method = (['merge', 'squash', 'rebase'] as const)[random(3)] ?? 'merge';
  const sha = await mergeOpenPull(cell, method);
  const { id } = github.addRun({ repository: project.fullName, headSha: sha, status: 'queued' });
  return { sha, runId: String(id) };
}

/** One to three runs of a push, at once or one after the other, each with its own trouble. */
async function tellPush(
  cell: Cell,
  { sha, runId }: OtherPush,
  random: Random,
  tell: Tell,
): Promise<readonly string[]> {
  const event = await buildPush(cell, sha);
  const attempts = 1 + random(3);
  const atOnce = random(3) === 0;
  const problems: string[] = [];
  const going: Promise<readonly string[]>[] = [];
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const trouble = someTrouble(cell, random);
    const options = { runId, attempt, ...(trouble && { interfere: trouble.interfere }) };
    const name = `run ${runId}.${attempt}${atOnce ? ' at once' : ''}`;
    const one = runOnce(cell, event, options, (text) =>
      tell(`${name}, ${trouble?.name() ?? 'quiet'}: ${text}`),
    );
    if (atOnce) going.push(one);
    else problems.push(...(await one));
  }
  return [...problems, ...(await Promise.all(going)).flat()];
}

async function runOnce(
  cell: Cell,
  event: Event,
  options: StartOptions,
  tell: Tell,
): Promise<readonly string[]> {
  const run = await cell.start(event, options).ended;
  const codes = run?.errors.map(({ code }) => code).join();
  tell(run === null ? 'dead' : `${codes === '' ? run.outcome?.result : codes} ${run.outcome?.version ?? ''}`);
  return run === null ? [] : [...namelessErrors(run), ...(await falseClaims(cell, run))];
}

/** What a run says that it has released is whole at that moment. */
async function falseClaims(cell: Cell, { outcome }: Run): Promise<readonly string[]> {
  if (outcome === null || !['released', 'resumed'].includes(outcome.result)) return [];
  const problems = await wholenessProblems(cell);
  return problems
    .filter((problem) => problem.startsWith(`${outcome.tag} `) || problem.includes(`-${outcome.version}-`))
    .map((problem) => `${outcome.result}, but ${problem}`);
}

function namelessErrors({ errors }: Run): readonly string[] {
  return errors
    .filter(({ happened, remedy }) => happened === '' || remedy === '')
    .map(({ code }) => `${code} does not say what happened and what to do`);
}

interface SomeTrouble {
  readonly name: () => string;
  readonly interfere: Interference;
}

/** At the n-th request, whatever it is. */
function someTrouble(cell: Cell, random: Random): SomeTrouble | null {
  const at = 1 + random(30);
  const kind = random(4);
  if (kind === 0) return null;
  const moment = random(2) === 0 ? 'before' : 'after';
  const fault = FAULTS[random(FAULTS.length)] as FaultName;
  const what = kind === 1 ? fault : `killed ${moment}`;
  let count = 0;
  let chosen: Interference | null = null;
  let hit = `request ${at}, which never came`;
  return {
    name: () => `${what} ${hit}`,
    interfere: async (sent, go, line, options) => {
      count += 1;
      if (count === at) {
        hit = `${sent.name} ${sent.nth}`;
        if (kind > 1) chosen = killAt(sent, moment);
        else if (canHappen(fault, sent)) chosen = faultAt(fault, sent, () => cell);
      }
      return chosen === null ? go() : chosen(sent, go, line, options);
    },
  };
}

/** The last push is run in peace; what it can't do is not done by anybody. */
async function quietEnd(cell: Cell): Promise<readonly string[]> {
  const push = await pushElsewhere(cell, 'fix: the last one');
  const { event, problems } = await settlePush(cell, push);
  const failed = problems.map((each) => `the quiet run at the end: ${each}`);
  const released = cell.project.releases().filter(({ draft }) => !draft).length;
  return [
    ...failed,
    ...(await rerunProblems(cell, event)),
    ...(await wholenessProblems(cell)),
    ...(released < FEWEST ? [`only ${released} versions were released: no story`] : []),
  ];
}
