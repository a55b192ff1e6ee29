// People have committed to the branch of an update: it is theirs now. They are told once for each set of versions.
import { marksVersions } from '../update/update-marker.ts';
import { code, updateName } from '../update/update-words.ts';
import type { UpdateTask } from './propose-updates.ts';
import type { BranchStanding } from './update-standing.ts';
import type { PullDone } from './update-pulls.ts';

export interface HoldNeeds {
  /** The comment that a workflow or app wrote and whose body begins with `marker`; null: none. */
  findComment(number: number, marker: string): Promise<{ readonly id: number; readonly body: string } | null>;
  writeComment(number: number, body: string): Promise<unknown>;
  editComment(id: number, body: string): Promise<unknown>;
}

const MARKER = '<!-- py-release:update-held -->';

export async function holdPull(
  { update, key, base }: UpdateTask,
  { open, branch }: BranchStanding,
  needs: HoldNeeds,
): Promise<PullDone> {
  const what = `${key}: people have committed to ${branch}, so it is left as it is`;
  if (open === null) {
    const text = `${what}; delete that branch to have the update proposed.`;
    return { proposed: { key, kind: 'pull', did: 'left', number: null, url: null, text }, open: null };
  }
  const { number, url } = open;
  const body = [
    MARKER,
    `This branch has commits of people, so it is not written anew. It would be for ${code(updateName(update))} on top of ${code(base)} as it is now.`,
    '',
    'Merge it as it is, or bring the branch up to date by hand. To have it written anew, close this pull request and delete its branch; your commits go with it.',
  ].join('\n');
  const did = await writeCommentOnce(number, MARKER, body, needs);
  const proposed = { key, kind: 'pull', did, number, url, text: `${what} (#${number}).` } as const;
  return { proposed, open: { number, url, isThis: marksVersions(open.body, update.packages) } };
}

/** People have been told that its branch is theirs. */
export async function isHeld(number: number, needs: Pick<HoldNeeds, 'findComment'>): Promise<boolean> {
  return (await needs.findComment(number, MARKER)) !== null;
}

/** Nothing is written when it says the same already. */
export async function writeCommentOnce(
  number: number,
  marker: string,
  body: string,
  needs: HoldNeeds,
): Promise<'updated' | 'left'> {
  const known = await needs.findComment(number, marker);
  if (known === null) await needs.writeComment(number, body);
  else if (known.body.replaceAll('\r\n', '\n').trim() === body.trim()) return 'left';
  else await needs.editComment(known.id, body);
  return 'updated';
}
