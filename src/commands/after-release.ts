// After a release, by choice (`release-comments`): its pull requests and the issues that they close are told of it. The release is
// out by then, so nothing here fails it: what could not be done is one warning.
import type { Configuration } from '../project/configuration.ts';
import type { Commit } from '../commits/commit.ts';
import { UserError } from '../findings/user-error.ts';
import { isPullBranch } from '../release/release-pull-branch.ts';
import {
  type Commented,
  type ReleasedPull,
  releasedComment,
  releasedMarker,
} from '../release/released-comment.ts';
import { commentsSection, type ReleaseComments } from '../report/release-comments.ts';
import type { RunOutcome } from '../report/run-outcome.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import { readVersionTags, releaseTags, tagsBelow } from '../version/version-tags.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface AfterReleaseNeeds extends Pick<ReportsSteps, 'step' | 'info' | 'warn'> {
  /** All tag names, read anew. */
  readTagsNow(): Promise<readonly string[]>;
  readCommits(sinceTag: string | null, head: string, limit: number): Promise<readonly Commit[]>;
  /** Merged ones whose merge is among these commits. */
  readReleasedPulls(shas: readonly string[], withIssues: boolean): Promise<readonly ReleasedPull[]>;
  /** Markers of earlier runs on these issues and pull requests. */
  readCommented(numbers: readonly number[]): Promise<Commented>;
  writeComment(number: number, body: string): Promise<unknown>;
  /** The published release of a tag; null when there is none. */
  readReleaseOf(tag: string): Promise<{ readonly url: string } | null>;
}

export interface AfterReleaseRequest {
  readonly configuration: Pick<Configuration, 'releaseComments' | 'tagFormat'>;
  readonly branch: string | null;
  /** The job was started again: then what its earlier attempt has released is looked at too. */
  readonly isRerun: boolean;
  /** Nothing is written then. */
  readonly isDryRun: boolean;
}

/** GitHub takes about 80 texts in a minute: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_COMMENTS = 50;
/** Asked 50 at a time. */
const MOST_COMMITS = 500;

const RIGHTS = ' (this needs `permissions:` `pull-requests: write` and `issues: write`)';

const RELEASED: readonly RunOutcome['result'][] = ['released', 'resumed', 'published'];

/** The outcome with what was commented; as it is when nothing was released or nobody asked for it. */
export async function afterRelease(
  outcome: RunOutcome,
  request: AfterReleaseRequest,
  needs: AfterReleaseNeeds,
): Promise<RunOutcome> {
  if (!request.configuration.releaseComments || request.isDryRun) return outcome;
  const all = [...(outcome.finished ?? []).map(asReleased), releasedBy(outcome, request)];
  let comments: ReleaseComments | null = null;
  for (const released of all.filter((each) => each !== null)) {
    const room: number = MOST_COMMENTS - (comments === null ? 0 : writtenIn(comments));
    const told = await tellOf({ ...released, ...request, outcome, room }, needs);
    if (told !== null) comments = comments === null ? told : joined(comments, told);
  }
  return comments === null ? outcome : { ...outcome, comments, reason: reasonWith(comments, outcome) };
}

async function tellOf(
  release: Omit<Release, 'url'> & Released,
  needs: AfterReleaseNeeds,
): Promise<ReleaseComments | null> {
  const { tag } = release;
  try {
    return await needs.step('Comment', async () => {
      const url = release.url ?? (await needs.readReleaseOf(tag))?.url ?? null;
      return url === null ? null : comment({ ...release, url }, needs);
    });
  } catch (error) {
    needs.warn(`Nothing was told to the pull requests and issues of ${tag}: ${whyOf(error)}`);
    return null;
  }
}

function writtenIn({ pulls, issues }: ReleaseComments): number {
  return pulls.length + issues.length;
}

function joined(one: ReleaseComments, other: ReleaseComments): ReleaseComments {
  return {
    pulls: [...new Set([...one.pulls, ...other.pulls])],
    issues: [...new Set([...one.issues, ...other.issues])],
    earlier: one.earlier + other.earlier,
    left: one.left + other.left,
  };
}

/** A run that released nothing of its own has a summary of its plan, in which the reason stands. */
function reasonWith(comments: ReleaseComments, { result, reason }: RunOutcome): string {
  const told = result === 'nothing' || result === 'superseded' ? commentsSection(comments) : null;
  return told === null ? reason : `${reason}. ${told}`;
}

interface Released {
  readonly tag: string;
  /** The commit that the tag names. */
  readonly sha: string | null;
  /** Of its release; null: to be read. */
  readonly url: string | null;
}

interface Release extends Released, AfterReleaseRequest {
  readonly url: string;
  readonly outcome: RunOutcome;
  /** How many comments this run may still write. */
  readonly room: number;
}

function asReleased({
  tag,
  sha,
  releaseUrl: url,
}: Pick<RunOutcome, 'tag' | 'sha' | 'releaseUrl'>): Released | null {
  return tag === null || url === null ? null : { tag, sha, url };
}

/** By this run, or by an earlier attempt of it: then the commit that it began with is in that release. */
function releasedBy(outcome: RunOutcome, { isRerun }: AfterReleaseRequest): Released | null {
  const { result, plan } = outcome;
  if (RELEASED.includes(result)) return asReleased(outcome);
  const planned = plan?.packages[0];
  if (!isRerun || result !== 'nothing' || planned === undefined || planned.commits.length > 0) return null;
  return planned.previous && { tag: planned.previous.tag, sha: planned.previous.sha, url: null };
}

interface Thread {
  readonly number: number;
  readonly kind: 'pulls' | 'issues';
}

async function comment(release: Release, needs: AfterReleaseNeeds): Promise<ReleaseComments | null> {
  const { tag, url, branch, room } = release;
  const shas = await readRange(release, needs);
  if (shas === null) {
    needs.info(`${tag} is the first release: its pull requests get no comments.`);
    return null;
  }
  const { pulls, problem } = await readPulls(shas, needs);
  const isOwn = ({ ownBranch: name }: ReleasedPull): boolean => name !== null && isPullBranch(name, branch);
  const threads = threadsOf(pulls.filter((pull) => !isOwn(pull)));
  if (threads.length === 0 && problem === null) return null;
  const commented =
    threads.length === 0 ? new Map() : await needs.readCommented(threads.map(({ number }) => number));
  const marker = releasedMarker(tag);
  const missing = threads.filter(({ number }) => !(commented as Commented).get(number)?.includes(marker));
  const chosen = missing.slice(0, room);
  const written = await writeAll(chosen, releasedComment(tag, url), needs);
  const left = missing.length - written.done.length;
  const failure = written.problem ?? problem;
  if (failure !== null)
    needs.warn(
      `${tag} is released, but not every pull request and issue was told so${lacksRight(failure) ? RIGHTS : ''}: ${whyOf(failure)}`,
    );
  else if (left > 0)
    needs.info(
      `${left} more pull requests and issues of ${tag} got no comment: one run writes ${MOST_COMMENTS}.`,
    );
  const done = (kind: Thread['kind']): readonly number[] =>
    written.done.filter((thread) => thread.kind === kind).map(({ number }) => number);
  return { pulls: done('pulls'), issues: done('issues'), earlier: threads.length - missing.length, left };
}

/** Commits that the release brought; null: there is none before it, and the whole history is no news. */
async function readRange(
  { tag, sha, outcome, configuration }: Release,
  needs: AfterReleaseNeeds,
): Promise<readonly string[] | null> {
  const planned = outcome.plan?.packages.find((each) => each.tag === tag);
  if (planned !== undefined) {
    const shas = planned.commits.map(({ commit }) => commit.sha);
    return planned.previous === null ? null : shas.slice(-MOST_COMMITS);
  }
  const tagFormat = parseTagFormat(configuration.tagFormat);
  const version = readTag(tagFormat, tag);
  if (version === null) return null;
  const tags = releaseTags(readVersionTags(tagFormat, await needs.readTagsNow()));
  const previous = tagsBelow(tags, version)[0]?.name ?? null;
  if (previous === null || sha === null) return null;
  const commits = await needs.readCommits(previous, sha, MOST_COMMITS);
  return commits.slice(-MOST_COMMITS).map(({ sha }) => sha);
}

/** Without the right to issues the pull requests are still told. */
async function readPulls(
  shas: readonly string[],
  needs: AfterReleaseNeeds,
): Promise<{ readonly pulls: readonly ReleasedPull[]; readonly problem: UserError | null }> {
  if (shas.length === 0) return { pulls: [], problem: null };
  try {
    return { pulls: await needs.readReleasedPulls(shas, true), problem: null };
  } catch (error) {
    if (!lacksRight(error)) throw error;
    return { pulls: await needs.readReleasedPulls(shas, false), problem: error };
  }
}

/** Each once; pull requests first, since they are what was released. */
function threadsOf(pulls: readonly ReleasedPull[]): readonly Thread[] {
  const issues = new Set(pulls.flatMap((pull) => pull.issues));
  return [
    ...pulls.map(({ number }) => ({ number, kind: 'pulls' }) as const),
    ...[...issues].map((number) => ({ number, kind: 'issues' }) as const),
  ];
}

/** A kind that is refused once is not asked for again. One problem stands for all: a right that lacks, or else the first. */
async function writeAll(
  threads: readonly Thread[],
  body: string,
  needs: AfterReleaseNeeds,
): Promise<{ readonly done: readonly Thread[]; readonly problem: unknown }> {
  const done: Thread[] = [];
  const refused = new Set<Thread['kind']>();
  let problem: unknown = null;
  for (const thread of threads) {
    if (refused.has(thread.kind)) continue;
    try {
      await needs.writeComment(thread.number, body);
      done.push(thread);
    } catch (error) {
      if (problem === null || (lacksRight(error) && !lacksRight(problem))) problem = error;
      const code = error instanceof UserError ? error.code : '';
      if (code === 'issue-right-missing' || code === 'issues-disabled') refused.add(thread.kind);
      // A limit or an outage says the same to the next one.
      else if (code !== 'github-request-failed' && code !== 'conversation-locked') break;
    }
  }
  return { done, problem };
}

function lacksRight(error: unknown): error is UserError {
  return error instanceof UserError && error.code === 'issue-right-missing';
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
