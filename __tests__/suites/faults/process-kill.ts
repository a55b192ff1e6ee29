// Ends the real process of an action from outside, at a moment that is told by its log or by its requests.
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from '../../e2e/world.ts';

/** As a runner cancels a job, or as a machine goes. */
export type Ending = 'SIGINT, then SIGKILL' | 'SIGKILL';

export type Moment =
  /** `hold`: requests that are answered late, so that the process is still there. */
  | { readonly line: RegExp; readonly later?: number; readonly hold?: RegExp }
  | { readonly before: RegExp; readonly nth?: number }
  | { readonly after: RegExp; readonly nth?: number };

export interface Killer {
  /** Given to the run that is to be ended. */
  readonly options: {
    readonly onLine: (line: string) => void;
    readonly signal: AbortSignal;
    readonly graceMs: number;
  };
  readonly wasCalled: () => boolean;
}

/** Between SIGINT and the end of everything: shorter than what a run that is told to stop still does. */
const GRACE_MS = 200;
const MOST_LOOKS = 200;

/** `repository` is its full name; faults of other projects' requests don't count. */
export function killer(world: World, repository: string, moment: Moment, ending: Ending): Killer {
  const cancel = new AbortController();
  let called = false;
  const end = async (): Promise<void> => {
    if (called) return;
    called = true;
    if (ending === 'SIGKILL') await killAction();
    else cancel.abort();
    // Until it is gone: what it asks for meanwhile, and what it was asking for, nobody answers.
    await wait(GRACE_MS * 2);
  };
  const ofProject = (route: RegExp): RegExp =>
    new RegExp(`^${route.source.replace('{repo}', `/repos/${repository}`)}`);
  if ('line' in moment) {
    if (moment.hold !== undefined)
      world.github.fault({ route: ofProject(moment.hold), times: 10, kind: { delay: GRACE_MS * 4 } });
  } else {
    const [route, nth = 1] = ['before' in moment ? moment.before : moment.after, moment.nth];
    const own = ofProject(route);
    world.github.fault({ route: own, nth, kind: 'before' in moment ? { before: end } : { after: end } });
    if ('before' in moment) world.github.fault({ route: own, nth, kind: 'cut' });
  }
  const onLine = (line: string): void => {
    if ('line' in moment && moment.line.test(line)) void wait(moment.later ?? 0).then(end);
  };
  return { options: { onLine, signal: cancel.signal, graceMs: GRACE_MS }, wasCalled: () => called };
}

/**
 * The process of the action is a child of this one and leads a group; what it started ends with it. To look through all
 * processes takes longer than a release needs to end. The list may lack some while others end, so it is read until the process
 * is in it. https://man7.org/linux/man-pages/man5/proc_tid_children.5.html
 */
async function killAction(): Promise<void> {
  const { pid: own } = process;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const children = (await readFile(`/proc/${own}/task/${own}/children`, 'latin1'))
      .split(' ')
      .filter(Boolean);
    const isAction = await Promise.all(
      children.map(async (pid) =>
        (await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '')).includes('/dist/index.js'),
      ),
    );
    const actions = children.filter((_, position) => isAction[position]);
    for (const pid of actions) process.kill(-Number(pid), 'SIGKILL');
    if (actions.length > 0) return;
    await wait(1);
  }
}
