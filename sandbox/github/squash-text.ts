// The messages that GitHub proposes for a squash and for a merge commit:
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests
import type { Signature } from './git/git-object.ts';
import type { Commit } from './git/git-repository.ts';
import { type MergeSettings, NEW_MERGES, type PullRequest } from './state.ts';

/** Of one commit its own title and text, of several the pull request's title and a list, unless the settings say otherwise; then who else wrote them. */
export function squashText(
  pull: PullRequest,
  commits: readonly Commit[],
  author: Signature,
  { squashTitle, squashMessage }: MergeSettings = NEW_MERGES,
): string {
  const messages = commits.map(({ message }) => message.trim());
  const credits = coAuthors(commits, author);
  const [only = ''] = messages;
  const [ownTitle = '', ...lines] = only.split('\n');
  const takesOwn = messages.length === 1 && squashTitle === 'COMMIT_OR_PR_TITLE';
  const title = `${takesOwn ? ownTitle : pull.title} (#${pull.number})`;
  if (squashMessage === 'COMMIT_MESSAGES' && !takesOwn) {
    const list = messages.map((message) => `* ${message}`).join('\n\n');
    const end = credits.length === 0 ? '' : `\n\n---------\n\n${credits.join('\n')}`;
    return `${title}\n\n${list}${end}`;
  }
  const described = squashMessage === 'PR_BODY' ? (pull.body ?? '').replaceAll('\r\n', '\n').trim() : '';
  const text = squashMessage === 'COMMIT_MESSAGES' ? lines.join('\n').trim() : described;
  const body = [title, ...(text === '' ? [] : [text])].join('\n\n');
  if (credits.length === 0) return body;
  return `${body}${endsInTrailers(text) ? '\n' : '\n\n'}${credits.join('\n')}`;
}

/** People who aren't the author, and bots always. */
function coAuthors(commits: readonly Commit[], author: Signature): string[] {
  const credited = commits
    .map((commit) => commit.author)
    .filter(({ name, email }) => email !== author.email || name.endsWith('[bot]'))
    .map(({ name, email }) => `Co-authored-by: ${name} <${email}>`);
  return [...new Set(credited)];
}

function endsInTrailers(text: string): boolean {
  const last = text.split(/\n{2,}/).at(-1) ?? '';
  return last !== '' && last.split('\n').every((line) => /^[A-Za-z-]+: \S/.test(line));
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests */
export function mergeText(
  { number, title, body, headOwner, headRef }: PullRequest,
  { mergeTitle = 'MERGE_MESSAGE', mergeMessage = 'PR_TITLE' }: MergeSettings,
): string {
  const header =
    mergeTitle === 'PR_TITLE'
      ? `${title} (#${number})`
      : `Merge pull request #${number} from ${headOwner}/${headRef}`;
  const described = (body ?? '').replaceAll('\r\n', '\n').trim();
  const text = { PR_BODY: described, PR_TITLE: title, BLANK: '' }[mergeMessage];
  return text === '' ? header : `${header}\n\n${text}`;
}
