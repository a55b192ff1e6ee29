// A push that no run of the cell knows of, and the run that GitHub starts for it.
import type { Cell } from './cell.ts';
import { distFiles } from './dist-files.ts';
import type { Event } from './modes.ts';
import { mergeOpenPull } from './person.ts';
import { expectEnd } from './run-end.ts';

export interface OtherPush {
  readonly sha: string;
  readonly runId: string;
}

const pushes = new WeakMap<Cell, OtherPush[]>();

/** Pushes that came to a cell from outside, oldest first. */
export function otherPushes(cell: Cell): readonly OtherPush[] {
  return pushes.get(cell) ?? [];
}

/** One commit on top of what the branch is now, without a process of its own, and the run of it. */
export async function pushElsewhere(cell: Cell, message = 'fix: a rival'): Promise<OtherPush> {
  const push = await pushCommit(cell, message);
  pushes.set(cell, [...otherPushes(cell), push]);
  return push;
}

/** A push that belongs to the road itself. */
export async function pushCommit({ project, github }: Cell, message: string): Promise<OtherPush> {
  const { git } = project.repository;
  for (;;) {
    const parent = await git.resolveCommit('refs/heads/main');
    if (parent === undefined) throw new Error('main is gone');
    const who = 'Mona Acme <mona@acme.example> 1788500000 +0000';
    const header = `tree ${parent.tree}\nparent ${parent.sha}\nauthor ${who}\ncommitter ${who}`;
    const { sha } = git.objects.write('commit', Buffer.from(`${header}\n\n${message}\n`));
    const refused = await git.update([{ name: 'refs/heads/main', before: parent.sha, after: sha }]);
    if (refused !== undefined) continue;
    const { id } = github.addRun({ repository: project.fullName, headSha: sha, status: 'queued' });
    return { sha, runId: String(id) };
  }
}

/** What its build job leaves; null files when nothing is planned any more. */
export async function buildPush({ project, count, files: none }: Cell, sha: string): Promise<Event> {
  const fetched = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  await project.git('fetch', '--quiet', 'origin', ...fetched);
  const files = await distFiles(project, count, { sha });
  return { sha, files: files ?? { ...none, kind: 'none' } };
}

const MOST_MERGES = 3;

/** The run of a push, and what follows where it proposes: the merge, and the run of that. */
export async function settlePush(
  cell: Cell,
  { sha, runId }: OtherPush,
): Promise<{ readonly event: Event; readonly problems: readonly string[] }> {
  let event = await buildPush(cell, sha);
  for (let merges = 0; ; merges += 1) {
    const run = await cell.start(event, { runId }).ended;
    if (run?.outcome?.result !== 'pending' || merges === MOST_MERGES)
      return { event, problems: expectEnd(run, ['released', 'resumed']) };
    event = await buildPush(cell, await mergeOpenPull(cell));
  }
}
