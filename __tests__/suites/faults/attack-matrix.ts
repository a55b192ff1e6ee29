// The attacker comes before any request of a run: a fresh one, or one that finishes what an earlier run has tagged.
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import type { Run } from '../../commands/release-run.ts';
import { attack, type Attack, ATTACKS, ownedProblems, type Swap } from './attacker.ts';
import { openCell, type Cell } from './cell.ts';
import type { Interference, Sent } from './line.ts';
import { killAt } from './kill-matrix.ts';
import { PUSH } from './modes.ts';
import { unbrokenRun } from './road.ts';
import type { Stand } from './stand.ts';
import type { Tally } from './tally.ts';
import { wholenessProblems } from './wholeness.ts';

/** How far an earlier run came. */
export type Before = 'nothing' | 'the tag' | 'the first upload';

const CUT: Readonly<Record<Exclude<Before, 'nothing'>, string>> = {
  'the tag': 'updateRefs',
  'the first upload': 'index upload',
};

/** Every attack before every request, or in turn: one before each. */
export async function attackMatrix(
  stand: Stand,
  before: Before,
  tally: Tally,
  attacks: 'all' | 'in turn',
): Promise<void> {
  const requests = await requestsAfter(stand, before);
  for (const [index, request] of requests.entries())
    for (const wanted of ATTACKS.filter((_, turn) => attacks === 'all' || turn === index % ATTACKS.length))
      await tally.cell(`after ${before}, ${wanted} swapped before ${request.name} ${request.nth}`, () =>
        attackedRun(stand, before, wanted, request),
      );
}

async function requestsAfter(stand: Stand, before: Before): Promise<readonly Sent[]> {
  if (before === 'nothing') {
    const { sent } = await unbrokenRun(stand, PUSH, 2);
    // Until files are there, nothing can be swapped.
    const requests = sent[0] ?? [];
    return requests.slice(requests.findIndex(({ name }) => name.endsWith('/assets')) + 1);
  }
  const cell = await openCell(stand, PUSH, 2);
  try {
    await bringTo(cell, before);
    const { line, ended } = cell.start({ sha: cell.head, files: cell.files }, { attempt: 2 });
    await ended;
    return line.sent;
  } finally {
    await cell.close();
  }
}

async function bringTo(cell: Cell, before: Before): Promise<void> {
  if (before === 'nothing') return;
  const interfere = killAt({ name: CUT[before], nth: 1 }, 'after');
  await cell.start({ sha: cell.head, files: cell.files }, { interfere }).ended;
}

export async function attackedRun(
  stand: Stand,
  before: Before,
  wanted: Attack,
  request: Pick<Sent, 'name' | 'nth'>,
): Promise<readonly string[]> {
  const cell = await openCell(stand, PUSH, 2);
  const event = { sha: cell.head, files: cell.files };
  try {
    await bringTo(cell, before);
    let attacking: Promise<readonly Swap[]> = Promise.resolve([]);
    const interfere: Interference = async (sent, go) => {
      if (sent.name === request.name && sent.nth === request.nth) await (attacking = attack(cell, wanted));
      return go();
    };
    const run = await cell.start(event, { interfere, attempt: 2 }).ended;
    const swaps = await attacking;
    const problems = [...(await ownedProblems(cell, swaps)), ...(await judge(run, swaps, cell))];
    // Whoever runs it again does not get further with those bytes.
    const again = await cell.start(event, { attempt: 3 }).ended;
    problems.push(...(await ownedProblems(cell, swaps)), ...(await judge(again, swaps, cell)));
    return [...problems, ...cell.violations()].filter((text) => !isOfAttacker(text, request, swaps));
  } finally {
    await cell.close();
  }
}

/** Nobody can look at a draft and publish it in one step: what is swapped in between is public, and then never in silence. */
const UNDRAFT = 'PATCH /releases/{release_id}';

/** Without its manifest nothing tells any more that the files on the index are those of the tag. */
function isOfAttacker(text: string, request: Pick<Sent, 'name'>, swaps: readonly Swap[]): boolean {
  const isGone = swaps.some(({ filename }) => filename === MANIFEST_FILENAME);
  if (isGone && text.includes('is on the index, but no tag names its bytes')) return true;
  return request.name === UNDRAFT && /is released(?: without|, but| with bytes)/.test(text);
}

/** Either the attack was in vain and the release is whole, or the run fails and names the file with both hashes. */
async function judge(run: Run | null, swaps: readonly Swap[], cell: Cell): Promise<readonly string[]> {
  if (run === null) return ['the run died'];
  if (run.errors.length === 0) {
    const whole = await wholenessProblems(cell);
    return whole.map((problem) => `green (${run.outcome?.result}), but ${problem}`);
  }
  const text = run.errors.map(({ code, message }) => `${code}: ${message}`).join('\n');
  return swaps.some((swap) => isNamed(text, swap))
    ? []
    : [`the error does not name the file and both hashes: ${text}`];
}

/** Who looks while a file is being replaced sees that it is gone. */
function isNamed(text: string, { filename, was, is }: Swap): boolean {
  const hashes = text.includes(is) && text.includes(was ?? '');
  return (
    /^(?:release-|state-|github-asset-gone)/m.test(text) &&
    text.includes(filename) &&
    (hashes || /missing|gone|removed/.test(text))
  );
}
