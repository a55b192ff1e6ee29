// Pull requests: https://docs.github.com/en/rest/pulls/pulls
import { pullDetailsJson, pullJson } from '../json/pull-json.ts';
import { repositoryUrl } from '../json/repository-json.ts';
import { commitsOf, pullsOfCommit } from '../pulls.ts';
import { testMerge } from '../pull-merge.ts';
import { rulesOf } from '../rules.ts';
import { type Answer, created, notFound, ok, refusal } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import type { PullRequest } from '../state.ts';
import { editPull } from './edit-pull.ts';
import { mergeOverApi } from './merge-over-api.ts';
import { openPull } from './open-pull.ts';

export const pullRoutes: readonly Route[] = [
  route('GET', '/pulls', ['pull_requests', 'read'], listPulls),
  route('GET', '/pulls/{pull_number}', ['pull_requests', 'read'], async (call) => {
    const pull = findPull(call);
    if (pull.state === 'open') await testMerge(call.state, call.repository, pull);
    return ok(await detailed(call, pull));
  }),
  route('POST', '/pulls', ['pull_requests', 'write'], async (call) => {
    const pull = await openPull(call);
    return created(
      await detailed(call, pull),
      `${repositoryUrl(call.repository, call.hosts)}/pulls/${pull.number}`,
    );
  }),
  route('PATCH', '/pulls/{pull_number}', ['pull_requests', 'write'], async (call) => {
    const pull = findPull(call);
    await editPull(call, pull);
    return ok(await detailed(call, pull));
  }),
  route('PUT', '/pulls/{pull_number}/merge', ['contents', 'write'], (call) =>
    mergeOverApi(call, findPull(call)),
  ),
  route('GET', '/commits/{commit_sha+}/pulls', ['pull_requests', 'read'], listPullsOfCommit),
];

function findPull(call: Call): PullRequest {
  const pull = call.repository.pulls.get(Number(call.params['pull_number']));
  if (pull === undefined) throw notFound();
  return pull;
}

async function detailed(call: Call, pull: PullRequest): Promise<Record<string, unknown>> {
  const { state, repository, hosts } = call;
  const { git } = repository;
  const commits = await commitsOf(repository, pull);
  const base = pull.baseSha === null ? undefined : (await git.compare(pull.baseSha, pull.headSha)).mergeBase;
  const details = {
    mergeable: pull.testMerge === null ? null : pull.testMerge.sha !== null,
    blocked: rulesOf(repository, `refs/heads/${pull.baseRef}`).some(
      ({ rule }) => rule.type === 'pull_request',
    ),
    commits: commits.length,
    files: base === undefined ? [] : await git.files(base, pull.headSha),
  };
  return { ...(await pullJson(state, repository, pull, hosts)), ...pullDetailsJson(pull, details, hosts) };
}

async function listPulls(call: Call): Promise<Answer> {
  const asked = call.url.searchParams;
  const wanted = asked.get('state') ?? 'open';
  // GitHub ignores a head that doesn't name its owner, and answers all.
  const [, headOwner, headRef] = /^([^:]+):(.+)$/.exec(asked.get('head') ?? '') ?? [];
  const base = asked.get('base');
  const pulls = [...call.repository.pulls.values()].filter(
    (pull) =>
      (wanted === 'all' || pull.state === wanted) &&
      (base === null || pull.baseRef === base) &&
      (headRef === undefined ||
        (pull.headRef === headRef && pull.headOwner.toLowerCase() === headOwner?.toLowerCase())),
  );
  return answerList(call, sorted(call, pulls));
}

function sorted(call: Call, pulls: PullRequest[]): PullRequest[] {
  const asked = call.url.searchParams;
  const by = asked.get('sort') ?? 'created';
  if (by !== 'created' && by !== 'updated') call.missing(`pull requests by ${by}`);
  const direction = asked.get('direction') ?? (by === 'created' ? 'desc' : 'asc');
  const key = by === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = pulls.sort((a, b) => a[key].localeCompare(b[key]) || a.number - b.number);
  return direction === 'desc' ? ascending.reverse() : ascending;
}

/** By the id of a commit or, for the pull requests of a branch, by its name. */
async function listPullsOfCommit(call: Call): Promise<Answer> {
  const { repository } = call;
  const name = call.params['commit_sha'] ?? '';
  const commit = await repository.git.resolveCommit(name);
  if (commit === undefined) throw refusal(422, `No commit found for SHA: ${name}`);
  const isBranch = (await repository.git.ref(`refs/heads/${name}`)) !== undefined;
  const ofCommit = await pullsOfCommit(repository, commit.sha);
  const ofBranch = [...repository.pulls.values()].filter(
    (pull) => isBranch && pull.headRef === name && (pull.state === 'open' || pull.mergedAt !== null),
  );
  return answerList(call, [...new Set([...ofCommit, ...ofBranch])]);
}

async function answerList(call: Call, pulls: readonly PullRequest[]): Promise<Answer> {
  const { state, repository, hosts } = call;
  const page = readPage(call);
  const shown = slice(pulls, page).map((pull) => pullJson(state, repository, pull, hosts));
  return ok(await Promise.all(shown), linkHeader(call, page, pulls.length));
}
