// The message that GitHub proposes for a squash by default:
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests
import type { Signature } from './git/git-object.ts';
import type { Commit } from './git/git-repository.ts';
import type { PullRequest } from './state.ts';

/** Of one commit its own title and text, of several the pull request's title and a list; then who else wrote them. */
export function squashText(pull: PullRequest, commits: readonly Commit[], author: Signature): string {
  const [first, ...others] = commits.map(({ message }) => message.trim());
  const credits = coAuthors(commits, author);
  if (first === undefined || others.length > 0) {
    const list = commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
    const end = credits.length === 0 ? '' : `\n\n---------\n\n${credits.join('\n')}`;
    return `${pull.title} (#${pull.number})\n\n${list}${end}`;
  }
  const [title = '', ...lines] = first.split('\n');
  const text = lines.join('\n').trim();
  const body = [`${title} (#${pull.number})`, ...(text === '' ? [] : [text])].join('\n\n');
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
