// What the index lists for a project. Any doubt is an error: a page that could not be read must never look like an empty one.
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import type { IndexPage } from '../../simple-index/index-page.ts';
import { listsFiles } from '../../simple-index/lists-files.ts';
import { parseIndexPage } from '../../simple-index/parse-index-page.ts';
import { projectUrl } from '../../simple-index/project-url.ts';
import { answerText } from '../../upload/answer-text.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import { credentialError } from '../../upload/upload-answer.ts';
import { connectionReason, isLasting } from '../connection-failure.ts';
import type { IndexAnswer, SendRequest } from './index-connection.ts';
import { isBusy, type RetryDelay } from './retry-delay.ts';

export interface PageReader {
  readonly profile: IndexProfile;
  readonly hasCredential: boolean;
  readonly send: SendRequest;
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly retryDelay: RetryDelay;
  readonly answerWithinMs: number;
}

const ACCEPT =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
const LONGEST_PAGE = 64 * 1024 * 1024;
/** Enough of a root to see what it lists; that of a mirror has every project there is. */
const ROOT_BEGINNING = 64 * 1024;
const MOST_REDIRECTS = 5;
const PYPI_PAGES = 'https://pypi.org/simple/';

export async function readIndexPage(reader: PageReader, project: string): Promise<IndexPage | 'empty'> {
  const { answer, url } = await get(reader, projectUrl(reader.profile.simpleUrl, project), project, false);
  if (answer.status === 404 || answer.status === 410) {
    if (!reader.profile.missingPageMeansEmpty) await checkRoot(reader, project);
    return 'empty';
  }
  checkAnswer(reader, project, answer);
  return parseIndexPage(answer.body, answer.contentType, url);
}

/** Hosts answer 404 to credentials without rights: only where the root can be read does 404 mean that there is no such project. */
async function checkRoot(reader: PageReader, project: string): Promise<void> {
  const { simpleUrl, label } = reader.profile;
  const { answer } = await get(reader, simpleUrl, project, true);
  if (answer.status >= 200 && answer.status < 300) {
    // Below the page of a project every name is missing, whatever the index holds.
    if (!listsFiles(answer.body, answer.contentType, simpleUrl)) return;
    throw raise(uploadErrors, 'index-url-is-project-page', { seen: JSON.stringify(simpleUrl) });
  }
  throw raise(uploadErrors, 'index-page-unknown', {
    index: label,
    project,
    root: simpleUrl,
    reason: `HTTP ${answer.status}: ${answerText(answer)}`,
  });
}

function checkAnswer(reader: PageReader, project: string, answer: IndexAnswer): void {
  const { status } = answer;
  const index = reader.profile.label;
  if (status >= 200 && status < 300) return;
  const reason = `HTTP ${status}: ${answerText(answer)}`;
  if (status === 401 || status === 403)
    throw credentialError({ index, answer: reason, hasCredential: reader.hasCredential });
  throw raise(uploadErrors, 'index-read-failed', { index, project, reason });
}

/** Follows redirects on the same origin: indexes send to the normalized name. */
async function get(
  reader: PageReader,
  start: string,
  project: string,
  isRoot: boolean,
): Promise<{ answer: IndexAnswer; url: string }> {
  let url = start;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await getPatiently(reader, url, project, isRoot);
    if (answer.status < 300 || answer.status >= 400 || answer.location === null) return { answer, url };
    const target = URL.canParse(answer.location, url) ? new URL(answer.location, url) : null;
    const index = reader.profile.label;
    if (reader.profile.forwardsUnknown && target?.href === projectUrl(PYPI_PAGES, project))
      return { answer: { ...answer, status: 404 }, url };
    if (target === null || redirects === MOST_REDIRECTS)
      throw raise(uploadErrors, 'index-read-failed', { index, project, reason: 'it redirects without end' });
    if (target.origin !== new URL(url).origin)
      throw raise(uploadErrors, 'index-redirected', { index, project, host: target.origin });
    url = target.href;
  }
}

async function getPatiently(
  reader: PageReader,
  url: string,
  project: string,
  isRoot: boolean,
): Promise<IndexAnswer> {
  const index = reader.profile.label;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await getOnce(reader, url, isRoot).catch((error: unknown) => {
      if (error instanceof UserError) throw error;
      return { failed: error };
    });
    const failed = 'failed' in answer;
    if (!failed && !isBusy(answer.status)) return answer;
    const reason = failed ? connectionReason(answer.failed) : `HTTP ${answer.status}: ${answerText(answer)}`;
    const isOver = failed && isLasting(answer.failed);
    const delay = isOver ? null : reader.retryDelay(attempt, failed ? null : answer.retryAfterSeconds);
    if (delay === null)
      throw failed
        ? raise(uploadErrors, 'index-unreachable', { index, reason })
        : raise(uploadErrors, 'index-read-failed', { index, project, reason });
    reader.log(`${index} did not answer (${reason}); asking again in ${delay / 1000} s.`);
    await reader.wait(delay);
  }
}

function getOnce(reader: PageReader, url: string, isRoot: boolean): Promise<IndexAnswer> {
  return reader.send({
    url,
    accept: ACCEPT,
    withCredential: reader.profile.readWithCredential,
    longestBody: isRoot ? ROOT_BEGINNING : LONGEST_PAGE,
    cutBody: isRoot,
    signal: AbortSignal.timeout(reader.answerWithinMs),
  });
}
