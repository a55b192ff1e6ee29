// Comments on issues and pull requests: https://docs.github.com/en/rest/issues/comments
import { commentJson } from '../json/issue-json.ts';
import { addComment, commentsOf, findThread, type IssueComment } from '../issues.ts';
import { type Answer, created, noContent, notFound, ok, validationFailed } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import { timestamp } from '../state.ts';
import { allowedThread } from './issue-routes.ts';

const LONGEST_BODY = 65_536;

export const commentRoutes: readonly Route[] = [
  route('GET', '/issues/{issue_number}/comments', ['metadata', 'read'], listComments),
  route('POST', '/issues/{issue_number}/comments', ['metadata', 'read'], createComment),
  route('PATCH', '/issues/comments/{comment_id}', ['metadata', 'read'], (call) => {
    const comment = findComment(call);
    Object.assign(comment, { body: readBody(call), updatedAt: timestamp(call.state) });
    return ok(json(call, comment));
  }),
  route('DELETE', '/issues/comments/{comment_id}', ['metadata', 'read'], (call) => {
    call.repository.comments.delete(findComment(call).id);
    return noContent;
  }),
];

function json(call: Call, comment: IssueComment): Record<string, unknown> {
  const thread = findThread(call.repository, comment.number);
  if (thread === undefined) throw notFound();
  return commentJson(call.repository, comment, thread, call.hosts);
}

/** Oldest first, always. */
function listComments(call: Call): Answer {
  if (call.url.searchParams.has('since')) call.missing('comments by since');
  const { number } = allowedThread(call, 'read');
  const comments = commentsOf(call.repository, number);
  const page = readPage(call);
  return ok(
    slice(comments, page).map((comment) => json(call, comment)),
    linkHeader(call, page, comments.length),
  );
}

function createComment(call: Call): Answer {
  const { state, repository, token } = call;
  const { number } = allowedThread(call, 'write');
  if (token === null) throw notFound();
  const comment = addComment(state, repository, { number, author: token.user, body: readBody(call) });
  const answer = json(call, comment);
  return created(answer, String(answer['url']));
}

function findComment(call: Call): IssueComment {
  const comment = call.repository.comments.get(Number(call.params['comment_id']));
  allowedThread(call, 'write', comment?.number ?? 0);
  if (comment === undefined) throw notFound();
  return comment;
}

function readBody({ json: { body } }: Call): string {
  const text = String(body);
  const refused = (message: string) =>
    validationFailed({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
  if (text.trim() === '') throw refused('Body cannot be blank');
  if ([...text].length > LONGEST_BODY)
    throw refused(`Body is too long (maximum is ${LONGEST_BODY} characters)`);
  return text;
}
