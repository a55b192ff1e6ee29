// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, and one
// refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs
import { raise } from '../../findings/catalogue.ts';
import { githubErrors } from '../../findings/github-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import type { GitHubClient } from './octokit.ts';
import { failureText, hasStatus, isUncertain, refuse } from './request-failure.ts';

const NO_OBJECT = '0'.repeat(40);
const ATTEMPTS = 3;

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
  for (let attempt = 1; ; attempt += 1) {
    try {
      await updateRefs(client, move);
      return 'moved';
    } catch (error) {
      const seen = await seenRefs(client, move);
      if (seen !== 'untouched') return seen;
      if (lacksUpdateRefs(error)) return moveOneByOne(client, move);
      // Safe to repeat: the expected old values let it happen only once.
      if (isUncertain(error) && attempt < ATTEMPTS) continue;
      return refusal(error, move);
    }
  }
}

async function updateRefs({ octokit }: GitHubClient, move: RefsMove): Promise<void> {
  const { branch, from: beforeOid, to: afterOid } = move;
  const branchUpdate =
    branch === null ? [] : [{ name: `refs/heads/${branch}`, beforeOid, afterOid, force: false }];
  const tagUpdate = { name: `refs/tags/${move.tag}`, beforeOid: NO_OBJECT, afterOid: move.tagObject };
  await octokit.graphql(
    `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`,
    { input: { repositoryId: move.repositoryId, refUpdates: [...branchUpdate, tagUpdate] } },
  );
}

/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error: unknown): boolean {
  const text = failureText(error);
  return hasStatus(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
}

/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne({ octokit, repository }: GitHubClient, move: RefsMove): Promise<RefsMoved> {
  const { git } = octokit.rest;
  const { branch, to: sha } = move;
  const client = { octokit, repository };
  if (branch !== null) {
    const moved = await untilSeen(
      () => git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false }),
      async () => ((await readRef(client, `heads/${branch}`)) === sha ? 'moved' : seenRefs(client, move)),
    );
    if (moved instanceof Failure) return refusal(moved.cause, move);
    if (moved !== 'moved') return moved;
  }
  const tagged = await untilSeen(
    () => git.createRef({ ...repository, ref: `refs/tags/${move.tag}`, sha: move.tagObject }),
    async () => {
      const tag = await readRef(client, `tags/${move.tag}`);
      return tag === null ? 'untouched' : tag === move.tagObject ? 'moved' : 'tag-exists';
    },
  );
  if (!(tagged instanceof Failure)) return tagged;
  if (branch === null) return refusal(tagged.cause, move);
  const message = failureText(tagged.cause);
  throw raise(githubErrors, 'github-tag-refused', { branch, tag: move.tag, message });
}

class Failure extends Error {}

/** Tries a change until it worked, or until what is seen says how it stands; a certain refusal ends it at once. */
async function untilSeen<Seen extends string>(
  change: () => Promise<unknown>,
  look: () => Promise<Seen | 'untouched'>,
): Promise<Seen | 'moved' | Failure> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await change();
      return 'moved';
    } catch (error) {
      const seen = await look();
      if (seen !== 'untouched') return seen;
      if (!isUncertain(error) || attempt === ATTEMPTS) return new Failure('', { cause: error });
    }
  }
}

async function seenRefs(
  client: Client,
  move: RefsMove,
): Promise<Exclude<RefsMoved, UserError> | 'untouched'> {
  const [branch, tag] = await Promise.all([
    move.branch === null ? move.from : readRef(client, `heads/${move.branch}`),
    readRef(client, `tags/${move.tag}`),
  ]);
  if (tag === move.tagObject) return 'moved';
  if (tag !== null) return 'tag-exists';
  return branch === move.from ? 'untouched' : 'branch-moved';
}

type Client = Pick<GitHubClient, 'octokit' | 'repository'>;

/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
export async function readRef({ octokit, repository }: Client, ref: string): Promise<string | null> {
  try {
    return (await octokit.rest.git.getRef({ ...repository, ref })).data.object.sha;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    return refuse(error, `read the ref ${ref}`);
  }
}

/** Both refs are as they were. */
function refusal(error: unknown, { branch, tag }: RefsMove): UserError {
  if (isUncertain(error) || hasStatus(error, 401, 429)) return refuse(error, `create the tag ${tag}`);
  const refs = branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
  return raise(githubErrors, 'github-refs-refused', { refs, message: failureText(error) });
}
