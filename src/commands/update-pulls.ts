// One pull request for each update: opened once, then kept as it should be, unless people have committed to its branch or declined it.
import type { FileEdit } from '../project/file-edit.ts';
import type { BranchMove } from '../release/branch-move.ts';
import {
  blobId,
  type BranchContent,
  type ChangedFile,
  touchedPaths,
} from '../release/release-pull-content.ts';
import { changedOrigins } from '../update/changed-origins.ts';
import { updateEdits } from '../update/judge-update.ts';
import { isWithdrawn, sameBody } from '../update/update-body.ts';
import {
  marksVersions,
  readMark,
  updateMessage,
  type UpdateMark,
  versionsOf,
} from '../update/update-marker.ts';
import type { UpdatePull } from '../update/update-pull.ts';
import { updatePullBody, type PullFacts } from '../update/update-pull-text.ts';
import { updateTitle } from '../update/update-words.ts';
import type { ProposedUpdate, UpdateTask } from './propose-updates.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { holdPull, type HoldNeeds, isHeld } from './update-hold.ts';
import {
  type BranchStanding,
  readBranch,
  readBranchStanding,
  type UpdateStandingNeeds,
} from './update-standing.ts';

export interface UpdatePullNeeds
  extends
    Pick<ReportsSteps, 'warn'>,
    Pick<UpdateStandingNeeds, 'listUpdatePulls' | 'compareBranch'>,
    HoldNeeds {
  /** Contexts of the checks that the branch requires; null when this token may not ask. */
  readRequiredChecks(branch: string): Promise<readonly string[] | null>;
  createUpdateCommit(commit: {
    readonly parent: string;
    readonly baseTree: string;
    readonly edits: readonly FileEdit[];
    /** For the tree that the edits make. */
    readonly message: (tree: string) => string;
  }): Promise<string>;
  /** `lost`: it is elsewhere than expected, and unchanged. */
  movePullBranch(move: BranchMove): Promise<'moved' | 'lost'>;
  createUpdatePull(pull: {
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
    readonly draft: boolean;
  }): Promise<UpdatePull | 'exists' | 'no-drafts'>;
  updateUpdatePull(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ): Promise<UpdatePull>;
  markReady(pull: Pick<UpdatePull, 'number' | 'nodeId'>): Promise<void>;
}

export interface PullDone {
  readonly proposed: ProposedUpdate;
  /** The open one; null: none. */
  readonly open: { readonly number: number; readonly url: string; readonly isThis: boolean } | null;
}

/** Null: nothing is proposed, and there is no open pull request either. */
export async function proposePull(task: UpdateTask, needs: UpdatePullNeeds): Promise<PullDone | null> {
  const { update, key, base, standing, draftOnRed } = task;
  const there = await readBranchStanding(key, base, standing, needs);
  const mark = { key, versions: versionsOf(update.packages) };
  const isThis = there.open !== null && marksVersions(there.open.body, update.packages);
  const wanted =
    update.state === 'green' ||
    (update.state === 'red' &&
      update.files.length > 0 &&
      (there.open === null ? draftOnRed : there.open.draft || isThis));
  if (!wanted)
    return there.open === null
      ? null
      : done(task, there.open, 'left', `stays open with other versions`, isThis);
  const declined = there.open === null ? await findDeclined(there, mark, updateTitle(update), needs) : null;
  if (declined !== null)
    return {
      proposed: {
        ...{ key, kind: 'pull', did: 'left', number: declined.number, url: declined.url },
        text: `${key}: #${declined.number} with the same versions was closed without a merge; another follows with newer ones.`,
      },
      open: null,
    };
  return writePull(task, there, mark, needs);
}

/** Closed by a person, with these versions. One whose mark was taken out is known by its title. */
async function findDeclined(
  { pulls, tip }: BranchStanding,
  mark: UpdateMark,
  title: string,
  needs: HoldNeeds,
): Promise<UpdatePull | null> {
  const isSame = ({ body, title: its }: UpdatePull): boolean => {
    const own = readMark(body);
    return own === null ? its === title : own.versions === mark.versions;
  };
  const declined =
    pulls.find((pull) => pull.state === 'closed' && !isWithdrawn(pull.body) && isSame(pull)) ?? null;
  if (declined === null || tip !== null) return declined;
  // They were told that this is how to have it written anew.
  return (await isHeld(declined.number, needs)) ? null : declined;
}

async function writePull(
  task: UpdateTask,
  there: BranchStanding,
  mark: UpdateMark,
  needs: UpdatePullNeeds,
): Promise<PullDone | null> {
  const { update, key, head, standing, tree } = task;
  const edits = updateEdits(update, task.files);
  const title = updateTitle(update);
  const { held, content } = await readBranch(head, there, needs);
  if (held) return holdPull(task, there, needs);
  const isRight = content !== null && holdsFiles(content, head, edits);
  if (!isRight) {
    const commit = await needs.createUpdateCommit({
      ...{ parent: head, baseTree: tree, edits },
      message: (made) => updateMessage(title, mark, made, changedBy(edits, made.length)),
    });
    const { repositoryId } = standing;
    const { branch, tip } = there;
    if ((await needs.movePullBranch({ repositoryId, branch, from: tip, to: commit })) === 'lost')
      return lost(key, there.open);
  }
  return writeTexts(task, there, { title, mark, isMoved: !isRight }, needs);
}

/** `idLength`: of an object id in this repository. */
function changedBy(edits: readonly FileEdit[], idLength: number): readonly ChangedFile[] {
  return edits.map(({ path, content }) => ({ path, blob: blobId(content, idLength) }));
}

/** These edits on top of `head`, in however many commits. */
function holdsFiles(content: BranchContent, head: string, edits: readonly FileEdit[]): boolean {
  const { mergeBase, files } = content;
  return mergeBase === head && files.length === edits.length && touchedPaths(files, [], edits).length === 0;
}

async function writeTexts(
  task: UpdateTask,
  { open, branch }: BranchStanding,
  { title, mark, isMoved }: { readonly title: string; readonly mark: UpdateMark; readonly isMoved: boolean },
  needs: UpdatePullNeeds,
): Promise<PullDone | null> {
  const { update, base, key, head, standing, files, result } = task;
  const waiting = standing.isWorkflowToken ? { checks: await needs.readRequiredChecks(base) } : null;
  const origins = changedOrigins(update, files);
  const facts: PullFacts = { update, mark, base, head, path: result.path, origins, waiting };
  const draft = update.state !== 'green';
  if (open === null) {
    const body = updatePullBody(facts, null);
    const made = await needs.createUpdatePull({ branch, base, title, body, draft });
    if (made === 'exists') return lost(key, null);
    if (made === 'no-drafts') {
      needs.warn(`${key}: this repository has no draft pull requests; the issue tells of the update alone.`);
      return null;
    }
    return done(task, made, 'opened', draft ? 'is a draft of what fails' : 'proposes it', true);
  }
  const body = updatePullBody(facts, open.body);
  const isSame = open.title === title && sameBody(open.body, body);
  if (!isSame) await needs.updateUpdatePull(open.number, { title, body });
  const becomesReady = open.draft && !draft;
  if (becomesReady) await needs.markReady(open);
  const did = isSame && !isMoved && !becomesReady ? 'same' : 'updated';
  return done(task, open, did, did === 'same' ? 'is up to date' : 'was brought up to date', true);
}

function done(
  { key }: UpdateTask,
  { number, url }: UpdatePull,
  did: ProposedUpdate['did'],
  what: string,
  isThis: boolean,
): PullDone {
  const text = `${key}: the pull request #${number} ${what}.`;
  return { proposed: { key, kind: 'pull', did, number, url, text }, open: { number, url, isThis } };
}

function lost(key: string, open: UpdatePull | null): PullDone {
  const { number, url } = open ?? { number: null, url: null };
  const text = `${key}: somebody else is changing its branch or pull request; the next run looks again.`;
  return {
    proposed: { key, kind: 'pull', did: 'left', number, url, text },
    open: open === null ? null : { number: open.number, url: open.url, isThis: false },
  };
}
