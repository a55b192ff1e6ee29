// One issue for each update that does not pass: opened or brought up to date, and closed by itself when a version passes.
import type { KeptIssue } from '../release/kept-issue.ts';
import { sameBody } from '../update/update-body.ts';
import { namesOf, type UpdateMark, versionsOf } from '../update/update-marker.ts';
import { updateKey, type UpdatePlace } from '../update/update-place.ts';
import { isUntestedTitle, updateIssueBody, updateIssueTitle } from '../update/update-issue-text.ts';
import type { UpdateResult } from '../update/update-result.ts';
import type { ProposedUpdate, UpdateTask } from './propose-updates.ts';
import { type HoldNeeds, writeCommentOnce } from './update-hold.ts';
import type { PullDone } from './update-pulls.ts';
import type { UpdateStanding } from './update-standing.ts';

export interface UpdateIssueNeeds extends HoldNeeds {
  openIssue(text: { readonly title: string; readonly body: string }): Promise<KeptIssue>;
  editIssue(
    number: number,
    change: {
      readonly title?: string;
      readonly body?: string;
      readonly state?: 'open' | 'closed';
      readonly reason?: 'completed' | 'not_planned';
    },
  ): Promise<KeptIssue>;
}

type MarkedIssue = UpdateStanding['issues'][number];

/** For a green update closes, for any other opens or brings up to date. */
export async function keepIssue(
  task: UpdateTask,
  pull: PullDone | null,
  needs: UpdateIssueNeeds,
): Promise<readonly ProposedUpdate[]> {
  const { update, key, standing } = task;
  const own = standing.issues.filter(({ mark }) => mark.key === key);
  // The oldest: two runs at once may have opened two.
  const [kept = null, ...others] = own.filter(({ state }) => state === 'open').reverse();
  if (update.state === 'green') {
    const where = pull?.open?.isThis === true ? `: #${pull.open.number} proposes it` : '';
    const why = `${update.packages.map(({ name, to }) => `\`${name}\` ${to}`).join(', ')} ${update.packages.length === 1 ? 'passes' : 'pass'} the tests${where}.`;
    const closed: ProposedUpdate[] = [];
    for (const issue of kept === null ? [] : [kept, ...others])
      closed.push(await closeIssue(issue, why, 'completed', needs));
    return closed;
  }
  const doubled: ProposedUpdate[] = [];
  for (const issue of others)
    doubled.push(await closeIssue(issue, `#${kept?.number ?? 0} tells the same.`, 'not_planned', needs));
  return [await writeIssue(task, own, kept, pull, needs), ...doubled];
}

async function writeIssue(
  { update, key, head, result }: UpdateTask,
  own: readonly MarkedIssue[],
  kept: MarkedIssue | null,
  pull: PullDone | null,
  needs: UpdateIssueNeeds,
): Promise<ProposedUpdate> {
  const mark: UpdateMark = { key, versions: versionsOf(update.packages) };
  const facts = { update, mark, head, path: result.path, pull: pull?.open ?? null };
  const title = updateIssueTitle(update, result.path);
  const said = (issue: KeptIssue, did: ProposedUpdate['did'], what: string): ProposedUpdate => ({
    ...{ key, kind: 'issue', did, number: issue.number, url: issue.url },
    text: `${key}: the issue #${issue.number} ${what}.`,
  });
  const known = own.filter(
    ({ state, mark: { versions } }) => state === 'closed' && versions === mark.versions,
  );
  if (kept === null) {
    const isUntested = isUntestedTitle(title);
    const declined = known.find((each) => each.byPerson && (isUntested || !isUntestedTitle(each.title)));
    if (declined !== undefined)
      return said(declined, 'left', 'with the same versions was closed by a person, and stays closed');
    const [again] = known;
    if (again === undefined) {
      const made = await needs.openIssue({ title, body: updateIssueBody(facts, null) });
      return said(made, 'opened', 'tells what fails');
    }
    const body = updateIssueBody(facts, again.body);
    return said(
      await needs.editIssue(again.number, { title, body, state: 'open' }),
      'opened',
      'is open again',
    );
  }
  const body = updateIssueBody(facts, kept.body);
  if (kept.title === title && sameBody(kept.body, body)) return said(kept, 'same', 'is up to date');
  return said(await needs.editIssue(kept.number, { title, body }), 'updated', 'was brought up to date');
}

/** Open issues of updates that this run no longer tells of: their packages are current, or moved with others. */
export async function settleIssues(
  result: UpdateResult,
  place: UpdatePlace,
  { issues }: UpdateStanding,
  needs: UpdateIssueNeeds,
): Promise<readonly ProposedUpdate[]> {
  const done: ProposedUpdate[] = [];
  for (const issue of issues) {
    const why = issue.state === 'open' ? unwantedReason(issue.mark, result, place) : null;
    if (why !== null) done.push(await closeIssue(issue, why, 'completed', needs));
  }
  return done;
}

/** One sentence; null: it is wanted, or this run did not look at its packages. */
export function unwantedReason(mark: UpdateMark, result: UpdateResult, place: UpdatePlace): string | null {
  if (result.updates.some(({ id }) => updateKey(id, place) === mark.key)) return null;
  const current = new Map(result.current.map(({ name, version }) => [name, version]));
  const moved = new Set(result.updates.flatMap(({ packages }) => packages.map(({ name }) => name)));
  const names = namesOf(mark);
  if (!names.every((name) => current.has(name) || moved.has(name))) return null;
  const told = names.map((name) => {
    const version = current.get(name) ?? null;
    if (moved.has(name)) return `\`${name}\` is updated with others`;
    return version === null ? `\`${name}\` is current` : `\`${name}\` is at ${version}`;
  });
  return `${told.join(', ')}, and there is nothing newer that is to be taken.`;
}

/** The sentence first: a run that is cut between the two writes it no second time. */
async function closeIssue(
  { number, url, mark }: MarkedIssue,
  why: string,
  reason: 'completed' | 'not_planned',
  needs: UpdateIssueNeeds,
): Promise<ProposedUpdate> {
  const marker = `<!-- py-release:update-closed ${mark.versions} -->`;
  await writeCommentOnce(number, marker, `${marker}\nClosed by itself: ${why}`, needs);
  await needs.editIssue(number, { state: 'closed', reason });
  const { key } = mark;
  return { key, kind: 'issue', did: 'closed', number, url, text: `${key}: closed the issue #${number}.` };
}
