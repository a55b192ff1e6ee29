// Something that must be made once on GitHub: after an answer that was lost it is looked for before it is sent again.
import { raise } from '../../findings/catalogue.ts';
import { issueErrors } from '../../findings/issue-errors.ts';
import type { GitHubClient } from './octokit.ts';
import { failureText, hasStatus, isForbidden, isLimited, isRuled, refuse, tell } from './request-failure.ts';
import { settleChange } from './settled-change.ts';

export interface MadeOnce<Made> {
  /** `open an issue` */
  readonly what: string;
  readonly send: () => Promise<Made>;
  readonly find: () => Promise<Made | undefined>;
}

export async function makeOnce<Made>(
  client: GitHubClient,
  { what, send, find }: MadeOnce<Made>,
): Promise<Made> {
  let made: Made | undefined;
  const settled = await tellOfIssues(client, what, () =>
    settleChange(client, {
      what,
      change: async () => {
        made = await send();
      },
      look: async (mayBeOurs) => {
        if (mayBeOurs) made = await find();
        return made === undefined ? 'untouched' : 'made';
      },
      isFinal: (error) => isRuled(error) || isLimited(error) || hasStatus(error, 410, 422),
    }),
  );
  return made ?? refuseIssue(client, typeof settled === 'string' ? undefined : settled.cause, what);
}

/** A failure names the right that `permissions:` lacks, or the setting. */
export async function tellOfIssues<Value>(
  client: GitHubClient,
  what: string,
  request: () => Promise<Value>,
): Promise<Value> {
  return tell(what, () => request().catch((error: unknown) => refuseIssue(client, error, what)));
}

function refuseIssue({ repository }: GitHubClient, error: unknown, what: string): never {
  if (hasStatus(error, 410)) {
    const name = `${repository.owner}/${repository.repo}`;
    throw raise(issueErrors, 'issues-disabled', { what, repository: name });
  }
  // https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations
  if (hasStatus(error, 403) && /\bis locked\b/i.test(failureText(error)))
    throw raise(issueErrors, 'conversation-locked', { what });
  if (!isForbidden(error) || !hasStatus(error, 403, 404)) return refuse(error, what);
  const accepted = String(error.response?.headers['x-accepted-github-permissions'] ?? '');
  // On a pull request either right is enough; the workflows that comment on one declare this.
  const permission = accepted.includes('pull_requests') ? 'pull-requests' : 'issues';
  const { status } = error;
  throw raise(issueErrors, 'issue-right-missing', { what, status, message: failureText(error), permission });
}
