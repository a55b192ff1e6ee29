// Whether PyPI has a name: one request, without any credential. Doubt is `unknown`, never `free`.
import { parseIndexPage } from '../../simple-index/parse-index-page.ts';
import type { PublicAnswer } from '../../simple-index/confusion.ts';
import { projectUrl } from '../../simple-index/project-url.ts';
import { UserError } from '../../findings/user-error.ts';
import { indexProfile } from '../../upload/index-profile.ts';
import { readBody } from '../answer-body.ts';
import { connectionReason } from '../connection-failure.ts';
import type { Fetch } from '../fetch-contract.ts';

const SILENCE_MS = 15_000;
/** Of a page with very many files. */
const LONGEST = 50 * 1024 * 1024;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.1';

export function createPublicNames(fetch: Fetch) {
  return {
    askPublicIndex: async (name: string): Promise<PublicAnswer> => {
      try {
        const answer = await fetch(projectUrl(indexProfile('pypi').simpleUrl, name), {
          headers: { accept: ACCEPT },
          signal: AbortSignal.timeout(SILENCE_MS),
        });
        const body = await readBody(answer.body, { longest: LONGEST, cut: false });
        if (answer.status === 404) return { kind: 'free' };
        if (!answer.ok) return { kind: 'unknown', why: `PyPI answered ${answer.status}` };
        const type = answer.headers.get('content-type') ?? '';
        return { kind: 'taken', page: parseIndexPage(body, type, answer.url) };
      } catch (error) {
        const why = error instanceof UserError ? error.happened.replace(/\.$/, '') : connectionReason(error);
        return { kind: 'unknown', why };
      }
    },
  };
}
