// Issues: https://docs.github.com/en/rest/issues/issues
import { issueJson } from '../json/issue-json.ts';
import { repositoryUrl } from '../json/repository-json.ts';
import { closeIssue, findThread, isPull, type Issue, nameLabels, openIssue, type Thread } from '../issues.ts';
import { type Answer, created, notFound, ok, refusal, validationFailed } from '../serving/answer.ts';
import { type Call, mayWrite, route, type Route } from '../serving/call.ts';
import { authorizeEither } from '../serving/caller.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import { timestamp } from '../state.ts';
import { findOrAddUser } from '../users.ts';

// A pull request's share needs a right to either, so the rights are looked at when it is known what is asked for.
export const issueRoutes: readonly Route[] = [
  route('GET', '/issues', ['issues', 'read'], listIssues),
  route('POST', '/issues', ['issues', 'write'], createIssue),
  route('GET', '/issues/{issue_number}', ['metadata', 'read'], (call) => {
    const thread = allowedThread(call, 'read');
    return ok(issueJson(call.state, call.repository, thread, call.hosts));
  }),
  route('PATCH', '/issues/{issue_number}', ['metadata', 'read'], editIssue),
];

/** Throws GitHub's refusals: no such number, no right, issues switched off. */
export function allowedThread(call: Call, access: 'read' | 'write', number?: number): Thread {
  const { repository, token } = call;
  const thread = findThread(repository, number ?? Number(call.params['issue_number']));
  const permissions = thread !== undefined && isPull(thread) ? ['issues', 'pull_requests'] : ['issues'];
  authorizeEither(repository, token, permissions, access);
  if (thread === undefined) throw notFound();
  if (!isPull(thread)) demandIssues(call);
  if (access === 'write') demandLiving(call);
  return thread;
}

function demandIssues({ repository }: Call): void {
  if (!repository.hasIssues) throw refusal(410, 'Issues are disabled for this repo');
}

function demandLiving({ repository }: Call): void {
  if (repository.archived) throw refusal(403, 'Repository was archived so is read-only.');
}

function listIssues(call: Call): Answer {
  const { repository, url } = call;
  const asked = url.searchParams;
  for (const filter of ['milestone', 'assignee', 'type', 'mentioned', 'since']) {
    if (asked.has(filter)) call.missing(`issues by ${filter}`);
  }
  const wanted = asked.get('state') ?? 'open';
  const creator = asked.get('creator')?.toLowerCase();
  const labels = (asked.get('labels') ?? '').toLowerCase().split(',').filter(Boolean);
  const threads: Thread[] = [
    ...(repository.hasIssues ? repository.issues.values() : []),
    ...repository.pulls.values(),
  ];
  const found = threads.filter(
    (thread) =>
      (wanted === 'all' || thread.state === wanted) &&
      (creator === undefined || authorOf(thread).toLowerCase() === creator) &&
      labels.every((label) => thread.labels.some((name) => name.toLowerCase() === label)),
  );
  const page = readPage(call);
  return ok(
    slice(sorted(call, found), page).map((thread) => issueJson(call.state, repository, thread, call.hosts)),
    linkHeader(call, page, found.length),
  );
}

function authorOf(thread: Thread): string {
  return isPull(thread) ? thread.login : thread.author.login;
}

function sorted(call: Call, threads: Thread[]): Thread[] {
  const asked = call.url.searchParams;
  const by = asked.get('sort') ?? 'created';
  if (by === 'comments') call.missing('issues by comments');
  const key = by === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = threads.sort((a, b) => a[key].localeCompare(b[key]) || a.number - b.number);
  return asked.get('direction') === 'asc' ? ascending : ascending.reverse();
}

function createIssue(call: Call): Answer {
  const { state, repository, token, json, hosts } = call;
  if (token === null) throw notFound();
  demandIssues(call);
  demandLiving(call);
  for (const key of ['assignee', 'assignees', 'milestone', 'type']) {
    if (key in json) call.missing(`issues with ${key}`);
  }
  const title = checkText('title', json['title'], 256);
  if (title === undefined || title.trim() === '')
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  const body = checkText('body', json['body'], 65_536) ?? null;
  const labels = readLabels(call) ?? [];
  const issue = openIssue(state, repository, { author: token.user, title, body, labels });
  return created(
    issueJson(state, repository, issue, hosts),
    `${repositoryUrl(repository, hosts)}/issues/${issue.number}`,
  );
}

function editIssue(call: Call): Answer {
  const { state, repository, json, hosts } = call;
  const thread = allowedThread(call, 'write');
  const title = checkText('title', json['title'], 256);
  if (title?.trim() === '')
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  const body = checkText('body', json['body'], 65_536);
  const labels = readLabels(call);
  if (labels !== undefined) thread.labels = nameLabels(state, repository, labels);
  if (isPull(thread)) {
    for (const key of ['title', 'body', 'state']) if (key in json) call.missing(`${key} of a pull request`);
  } else {
    Object.assign(thread, { title: title ?? thread.title, body: body ?? thread.body });
    editState(call, thread);
  }
  thread.updatedAt = timestamp(state);
  return ok(issueJson(state, repository, thread, hosts));
}

function editState({ state, token, json, repository }: Call, issue: Issue): void {
  const by = token?.user ?? findOrAddUser(state, repository.owner.login);
  const reason = json['state_reason'] as Issue['stateReason'] | undefined;
  if (json['state'] === 'closed' && issue.state === 'open')
    closeIssue(state, issue, by, reason ?? 'completed');
  if (json['state'] === 'open' && issue.state === 'closed')
    Object.assign(issue, { state: 'open', stateReason: 'reopened', closedBy: null, closedAt: null });
}

/** Those of who may not write are dropped without a word. */
function readLabels(call: Call): readonly string[] | undefined {
  const { labels } = call.json;
  if (!Array.isArray(labels)) return undefined;
  const names = labels.map((label: unknown) =>
    typeof label === 'string' ? label : String((label as { name?: unknown }).name),
  );
  const wrong = names.find((name) => name.trim() === '' || [...name].length > 50);
  if (wrong !== undefined) throw validationFailed({ resource: 'Label', code: 'invalid', field: 'name' });
  return mayWrite(call, 'issues') || mayWrite(call, 'pull_requests') ? names : undefined;
}

function checkText(field: string, value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  if ([...value].length > longest) {
    const message = `${field} is too long (maximum is ${longest} characters)`;
    throw validationFailed({ resource: 'Issue', code: 'custom', field, message });
  }
  return value;
}
