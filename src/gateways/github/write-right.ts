// May the token itself write? No route tells: `GET /repos` says of every App's token, and so of the job's own, that it may not push,
// and of a fine-grained token what its owner may (https://github.com/semantic-release/github/issues/182). So GitHub is asked to make
// a ref that it makes for nobody: it looks at who asks before it looks at what is asked.
import type { GitHubClient } from './octokit.ts';
import { hasStatus, isForbidden } from './request-failure.ts';

/** Too few slashes, and no such object: https://docs.github.com/en/rest/git/refs#create-a-reference */
const IMPOSSIBLE = { ref: 'refs/py-release-may-write', sha: 'f'.repeat(40) };

export function createWriteRight({ octokit, repository }: GitHubClient) {
  return {
    /** Null: no clear answer. Changes nothing. */
    mayWrite: async (): Promise<boolean | null> => {
      try {
        await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...repository, ...IMPOSSIBLE });
        return true;
      } catch (error) {
        if (hasStatus(error, 400, 409, 422)) return true;
        return isForbidden(error) ? false : null;
      }
    },
  };
}
