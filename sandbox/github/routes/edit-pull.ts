// `PATCH pulls/{number}`: texts, closing, and opening again as far as GitHub allows it.
import { closePull, tellOfPull } from '../pulls.ts';
import { type Refusal, validationFailed } from '../serving/answer.ts';
import type { Call } from '../serving/call.ts';
import { type PullRequest, timestamp } from '../state.ts';
import { checkText, refused } from './open-pull.ts';

export async function editPull(call: Call, pull: PullRequest): Promise<void> {
  const { json } = call;
  if ('base' in json) call.missing('another base for a pull request');
  const title = checkText('title', json['title']);
  if (title === '')
    throw validationFailed({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  const body = checkText('body', json['body']);
  const state = json['state'];
  const reopens = state === 'open' && pull.state === 'closed';
  const headSha = reopens ? await headToReopen(call, pull) : pull.headSha;
  if (title !== undefined || body !== undefined) {
    Object.assign(pull, { title: title ?? pull.title, body: body ?? pull.body });
    pull.updatedAt = timestamp(call.state);
    await tellOfPull(call, pull, 'edited');
  }
  if (state === 'closed' && pull.state === 'open') await closePull(call, pull);
  if (reopens) {
    const base = await call.repository.git.ref(`refs/heads/${pull.baseRef}`);
    Object.assign(pull, { state: 'open', closedAt: null, headSha, testMerge: null });
    Object.assign(pull, { baseSha: base?.sha ?? pull.baseSha, updatedAt: timestamp(call.state) });
    await tellOfPull(call, pull, 'reopened');
  }
}

/** Only a branch that went on from where it was when the pull request was closed. */
async function headToReopen({ repository }: Call, pull: PullRequest): Promise<string> {
  const { git } = repository;
  if (pull.mergedAt !== null) throw unchanged('The pull request cannot be reopened.');
  const base = await git.ref(`refs/heads/${pull.baseRef}`);
  const head = await git.ref(`refs/heads/${pull.headRef}`);
  if (head === undefined) throw unchanged(`The ${pull.headRef} branch has been deleted.`);
  if (!(await git.isAncestor(pull.headSha, head.sha)))
    throw unchanged(`The ${pull.headRef} branch was force-pushed or recreated.`);
  if (base === undefined || (await git.isAncestor(head.sha, base.sha)))
    throw unchanged(`There are no new commits on the ${pull.headRef} branch.`);
  for (const other of repository.pulls.values()) {
    const same = other.headRef === pull.headRef && other.baseRef === pull.baseRef;
    if (same && other.state === 'open' && other.headOwner === pull.headOwner)
      throw unchanged('There is already an open pull request for this branch.');
  }
  return head.sha;
}

function unchanged(why: string): Refusal {
  return refused(`state cannot be changed. ${why}`, 'state');
}
