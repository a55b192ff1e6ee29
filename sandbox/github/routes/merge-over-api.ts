// `PUT pulls/{number}/merge`: https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request
import { isQueued } from '../merge-refusal.ts';
import { mergePull, testMerge } from '../pull-merge.ts';
import { THROUGH_QUEUE } from '../rules.ts';
import { type Answer, ok, refusal } from '../serving/answer.ts';
import type { Call } from '../serving/call.ts';
import type { PullRequest } from '../state.ts';

const METHODS = ['merge', 'squash', 'rebase'] as const;

/** Reviews and checks that rules ask for are there. */
export async function mergeOverApi(call: Call, pull: PullRequest): Promise<Answer> {
  const { state, repository, json, token } = call;
  for (const name of ['commit_title', 'commit_message'])
    if (name in json) call.missing(`\`${name}\` for a merge`);
  const method = METHODS.find((each) => each === (json['merge_method'] ?? 'merge'));
  if (method === undefined) throw refusal(422, 'Validation Failed');
  if (pull.state === 'open') await testMerge(state, repository, pull);
  if (pull.state !== 'open' || pull.draft || pull.testMerge?.sha === null)
    throw refusal(405, 'Pull Request is not mergeable');
  if (typeof json['sha'] === 'string' && json['sha'] !== pull.headSha)
    throw refusal(409, 'Head branch was modified. Review and try the merge again.');
  if (isQueued(repository, `refs/heads/${pull.baseRef}`))
    throw refusal(405, `Repository rule violations found\n\n${THROUGH_QUEUE}`);
  const { fullName } = repository;
  const by = token === null ? {} : { login: token.user.login };
  const { sha } = await mergePull(call, { repository: fullName, number: pull.number, method, ...by });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}
