// `POST pulls`: who may, what must be there, and how GitHub words what is missing.
import { newPull, tellOfPull } from '../pulls.ts';
import { notFound, refusal, type Refusal, validationFailed } from '../serving/answer.ts';
import { type Call } from '../serving/call.ts';
import { authorize } from '../serving/caller.ts';
import type { PullRequest } from '../state.ts';

/** In characters; longer texts are refused. */
const LONGEST = { title: 256, body: 65_536 } as const;

export async function openPull(call: Call): Promise<PullRequest> {
  const { state, repository, token, json } = call;
  if (token === null) throw notFound();
  authorize(repository, token, ['contents', 'read']);
  if (token.kind === 'actions' && !repository.actionsPulls)
    throw refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  for (const key of ['issue', 'head_repo']) if (key in json) call.missing(`pull requests with ${key}`);
  const title = checkText('title', json['title']);
  if (title === undefined || title === '')
    throw validationFailed({ resource: 'PullRequest', code: 'missing_field', field: 'title' });
  const body = checkText('body', json['body']) ?? null;
  const { headRef, headSha, baseRef, baseSha } = await findBranches(call);
  const pull = newPull(state, repository, {
    title,
    body,
    login: token.user.login,
    draft: json['draft'] === true,
    headOwner: repository.owner.login,
    headRef,
    headSha,
    baseRef,
    baseSha,
  });
  repository.pulls.set(pull.number, pull);
  await tellOfPull(call, pull, 'opened');
  return pull;
}

export function checkText(field: keyof typeof LONGEST, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if ([...value].length > LONGEST[field]) {
    throw refused(`${field} is too long (maximum is ${LONGEST[field]} characters)`, field);
  }
  return value;
}

export function refused(message: string, field?: string): Refusal {
  return validationFailed({
    resource: 'PullRequest',
    code: 'custom',
    message,
    ...(field === undefined ? {} : { field }),
  });
}

async function findBranches(call: Call) {
  const { repository } = call;
  const { git } = repository;
  const [, headOwner, headRef = ''] = /^(?:([^:]*):)?(.*)$/s.exec(String(call.json['head'])) ?? [];
  const baseRef = String(call.json['base']);
  const own = headOwner === undefined || headOwner.toLowerCase() === repository.owner.login.toLowerCase();
  const base = await git.ref(`refs/heads/${baseRef}`);
  const head = own ? await git.ref(`refs/heads/${headRef}`) : undefined;
  const missing = [...(base === undefined ? ['base'] : []), ...(head === undefined ? ['head'] : [])];
  if (base === undefined || head === undefined) {
    throw validationFailed(
      ...missing.map((field) => ({ resource: 'PullRequest', field, code: 'invalid' as const })),
    );
  }
  for (const pull of repository.pulls.values()) {
    const same = pull.headRef === headRef && pull.baseRef === baseRef && pull.state === 'open';
    if (same && pull.headOwner === repository.owner.login)
      throw refused(`A pull request already exists for ${repository.owner.login}:${headRef}.`);
  }
  const { mergeBase, ahead } = await git.compare(base.sha, head.sha);
  if (mergeBase === undefined)
    throw refused(`The ${headRef} branch has no history in common with ${baseRef}`);
  if (ahead.length === 0) throw refused(`No commits between ${baseRef} and ${headRef}`);
  return { headRef, headSha: head.sha, baseRef, baseSha: base.sha };
}
