// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, reads lag behind, and
// one refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import type { GitHubClient } from './octokit.ts';
import { failureText, hasStatus, isLimited, isRuled, isUncertain, refuse, tell } from './request-failure.ts';
import { type Refused, settleChange } from './settled-change.ts';
import { lacksUpdateRefs, type RefUpdate, updateRefs } from './update-refs.ts';

export interface RefsMove {
  /** GraphQL node id. */
  readonly repositoryId: string;
  /** Short name; null when only the tag is made. */
  readonly branch: string | null;
  /** The branch's expected commit before, and the one after. */
  readonly from: string;
  readonly to: string;
  readonly tag: string;
  /** The annotated tag object. */
  readonly tagObject: string;
}

/** Nothing of ours has changed unless it says `moved`. A UserError: GitHub refuses, and why. */
export type RefsMoved = 'moved' | 'branch-moved' | 'tag-exists' | UserError;

/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
export async function moveRefs(client: GitHubClient, move: RefsMove): Promise<RefsMoved> {
  const moved = await settleChange(client, {
    what: `move ${refNames(move)}`,
    change: () => updateRefs(client, move.repositoryId, updatesOf(move)),
    look: (mayBeOurs) => seenRefs(client, move, mayBeOurs),
    isFinal: (error) => lacksUpdateRefs(error) || isFinal(error),
  });
  if (moved === 'tag-unseen') return makeTag(client, move, { mayBeThere: true });
  if (typeof moved === 'string') return moved;
  return lacksUpdateRefs(moved.cause) ? moveOneByOne(client, move) : refusal(moved, move);
}

function updatesOf({ branch, from, to, tag, tagObject }: RefsMove): readonly RefUpdate[] {
  const tagUpdate = { name: `refs/tags/${tag}`, from: null, to: tagObject, force: false };
  return branch === null
    ? [tagUpdate]
    : [{ name: `refs/heads/${branch}`, from, to, force: false }, tagUpdate];
}

/** It would end the same, whatever the refs are. */
function isFinal(error: unknown): boolean {
  return isRuled(error) || isLimited(error);
}

/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne(client: GitHubClient, move: RefsMove): Promise<RefsMoved> {
  const { branch, to: sha } = move;
  if (branch !== null) {
    const moved = await settleChange(client, {
      what: `move ${branch}`,
      change: () =>
        client.octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
          ...client.repository,
          ref: `heads/${branch}`,
          sha,
          force: false,
        }),
      look: (mayBeOurs) => seenBranch(client, move, branch, mayBeOurs),
      isFinal,
    });
    if (typeof moved !== 'string') return refusal(moved, move);
    if (moved !== 'moved') return moved;
  }
  return makeTag(client, move, { mayBeThere: false });
}

/** `mayBeThere`: our own move may have made it, and reads lag behind. */
async function makeTag(
  client: GitHubClient,
  move: RefsMove,
  { mayBeThere }: { readonly mayBeThere: boolean },
): Promise<RefsMoved> {
  const { branch, tag } = move;
  const tagged = await settleChange(client, {
    what: `create the tag ${tag}`,
    change: () =>
      client.octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        ...client.repository,
        ref: `refs/tags/${tag}`,
        sha: move.tagObject,
      }),
    look: () => seenTag(client, move),
    isFinal,
  });
  if (tagged === 'moved') return tagged;
  if (mayBeThere && typeof tagged !== 'string' && isTaken(tagged.cause)) return 'moved';
  if (branch === null) return tagged === 'tag-exists' ? tagged : refusal(tagged, move);
  if (tagged !== 'tag-exists' && (isUncertain(tagged.cause) || isLimited(tagged.cause)))
    refuse(tagged.cause, `create the tag ${tag}, after ${branch} was moved`);
  const message = tagged === 'tag-exists' ? 'it names something else already' : failureText(tagged.cause);
  throw raise(githubErrors, 'github-tag-refused', { branch, tag, message });
}

/** Nobody shows what it names, and yet the name is taken. */
function isTaken(cause: unknown): boolean {
  return hasStatus(cause, 422) && /already exists/i.test(failureText(cause));
}

type Seen = 'moved' | 'tag-unseen' | 'branch-moved' | 'tag-exists' | 'untouched';

/**
 * `mayBeOurs`: an attempt of ours may have had its effect. `tag-unseen`: the branch is at our commit. Either the tag is shown late, or the
 * commit is also that of a run beside this one, the same to the second, on a host where the tag comes after the branch.
 */
async function seenRefs(client: GitHubClient, move: RefsMove, mayBeOurs: boolean): Promise<Seen> {
  const { branch } = move;
  const [branchSeen, tagSeen] = await Promise.all([
    branch === null ? ('untouched' as const) : seenBranch(client, move, branch, mayBeOurs),
    seenTag(client, move),
  ]);
  if (tagSeen !== 'untouched') return tagSeen;
  return branchSeen === 'moved' ? 'tag-unseen' : branchSeen;
}

async function seenTag(client: GitHubClient, move: RefsMove): Promise<'moved' | 'tag-exists' | 'untouched'> {
  const tag = await readRef(client, `tags/${move.tag}`);
  if (tag === null) return 'untouched';
  return tag === move.tagObject ? 'moved' : 'tag-exists';
}

async function seenBranch(
  client: GitHubClient,
  move: RefsMove,
  branch: string,
  mayBeOurs: boolean,
): Promise<'moved' | 'branch-moved' | 'untouched'> {
  const sha = await readRef(client, `heads/${branch}`);
  if (sha === move.from) return 'untouched';
  // Others may have pushed on top of ours since.
  const isOurs = mayBeOurs && sha !== null && (sha === move.to || (await holds(client, sha, move.to)));
  return isOurs ? 'moved' : 'branch-moved';
}

async function holds({ octokit, repository }: GitHubClient, head: string, commit: string): Promise<boolean> {
  const basehead = `${commit}...${head}`;
  const { data } = await tell(`compare ${basehead}`, () =>
    octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: 1 }),
  );
  return data.status === 'ahead';
}

/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
export async function readRef(
  { octokit, repository }: Pick<GitHubClient, 'octokit' | 'repository'>,
  ref: string,
): Promise<string | null> {
  try {
    return (await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref })).data
      .object.sha;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    return refuse(error, `read the ref ${ref}`);
  }
}

/** Throws unless both refs are certainly as they were. */
function refusal({ cause, mayBeOurs }: Refused, move: RefsMove): UserError {
  const refs = refNames(move);
  if (isUncertain(cause) || isLimited(cause) || hasStatus(cause, 401)) return refuse(cause, `move ${refs}`);
  const message = failureText(cause);
  if (mayBeOurs) throw raise(githubErrors, 'github-refs-unclear', { refs, message });
  // GitHub says the same of a rule and of a name that an immutable release has used up.
  return /creations being restricted/i.test(message)
    ? raise(githubErrors, 'github-tag-restricted', { tag: move.tag, message })
    : raise(githubErrors, 'github-refs-refused', { refs, message });
}

function refNames({ branch, tag }: RefsMove): string {
  return branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
}
