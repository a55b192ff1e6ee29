// Every way to change refs over the API ends here: objects exist, fast-forward unless forced, rules, workflow files, one transaction, events.
import { isRefName, type RefUpdate, ZERO_ID } from './git/refs.ts';
import type { Commit } from './git/git-repository.ts';
import { type GitObject, parseTree } from './git/git-object.ts';
import { landPush } from './landed-push.ts';
import { ruleViolations } from './rules.ts';
import { refusal } from './serving/answer.ts';
import type { Call } from './serving/call.ts';
import type { Repository, Token } from './state.ts';

export interface WantedUpdate extends RefUpdate {
  readonly force: boolean;
}

type Caller = Pick<Call, 'state' | 'repository' | 'token' | 'hosts'>;

/** All of them or none; throws the refusal that GitHub would word. */
export async function changeRefs(caller: Caller, updates: readonly WantedUpdate[]): Promise<void> {
  const { repository, state, token, hosts } = caller;
  const changes = [];
  for (const update of updates) {
    const now = isRefName(update.name) ? await repository.git.ref(update.name) : undefined;
    await check(caller, update, now?.sha ?? ZERO_ID);
    changes.push({ name: update.name, before: now?.sha ?? ZERO_ID, after: update.after });
  }
  const refused = await repository.git.update(updates);
  if (refused !== undefined) throw refusal(422, `Reference update failed: ${refused}`);
  for (const change of changes) await landPush(state, repository, token, change, hosts);
}

async function check({ repository, token }: Caller, update: WantedUpdate, now: string): Promise<void> {
  const { name, before, after, force } = update;
  if (!isRefName(name) || !/^refs\/[^/]+\/./.test(name))
    throw refusal(422, `${name} is not a valid ref name.`);
  if (before !== undefined && before !== now) {
    throw refusal(422, `Reference update failed: ${name} is at ${now} but expected ${before}`, {
      type: 'STALE_DATA',
    });
  }
  if (after === ZERO_ID && name === `refs/heads/${repository.defaultBranch}`)
    throw refusal(422, 'Cannot delete the default branch');
  if (after !== ZERO_ID) await checkTarget(repository, name, now, after, force);
  const violations = await ruleViolations(repository, { name, before: now, after }, token?.kind);
  if (violations.length > 0) {
    throw refusal(422, `Repository rule violations found\n\n${violations.join('\n\n')}\n\n`);
  }
  if (after !== ZERO_ID && now !== ZERO_ID) await checkWorkflows(repository, token, now, after);
}

async function checkTarget(repository: Repository, name: string, now: string, after: string, force: boolean) {
  const target = /^[0-9a-f]{40}$/.test(after) ? await repository.git.objects.read(after) : undefined;
  if (target === undefined) throw refusal(422, 'Object does not exist');
  const isBranch = name.startsWith('refs/heads/');
  if (isBranch && target.type !== 'commit') throw refusal(422, 'Object is not a commit');
  if (now === ZERO_ID || force || now === after) return;
  const [from, to] = [await repository.git.resolveCommit(now), await repository.git.resolveCommit(after)];
  const forward =
    from !== undefined && to !== undefined && (await repository.git.isAncestor(from.sha, to.sha));
  if (!forward) throw refusal(422, 'Update is not a fast forward');
}

/**
 * A workflow's own token may not bring in commits that change workflow files, but for files that are the same on another branch.
 * https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps (`workflow`)
 */
async function checkWorkflows(repository: Repository, token: Token | null, now: string, after: string) {
  if (token === null || token.kind === 'pat' || token.permissions['workflows'] === 'write') return;
  const [from, to] = [await repository.git.resolveCommit(now), await repository.git.resolveCommit(after)];
  if (from === undefined || to === undefined) return;
  if ((await workflowsTree(repository, from)) === (await workflowsTree(repository, to))) return;
  if (await repository.git.isReachable(to.sha)) return;
  const known = [from, ...(await branchHeads(repository))];
  const files = await Promise.all(known.map((commit) => workflowFiles(repository, commit)));
  const there = new Set(files.flat());
  if ((await workflowFiles(repository, to)).some((file) => !there.has(file)))
    throw refusal(403, 'Resource not accessible by integration');
}

async function branchHeads(repository: Repository): Promise<readonly Commit[]> {
  const branches = await repository.git.refs('refs/heads/');
  const commits = await Promise.all(branches.map(({ name }) => repository.git.resolveCommit(name)));
  return commits.filter((commit) => commit !== undefined);
}

/** Name and content of each, in one word. */
async function workflowFiles(repository: Repository, commit: Commit): Promise<readonly string[]> {
  const tree = await workflowsTree(repository, commit);
  const object = tree === undefined ? undefined : await repository.git.objects.read(tree);
  return object === undefined ? [] : parseTree(object.body).map(({ name, sha }) => `${name} ${sha}`);
}

/** The id of the folder of workflow files at a commit; undefined when there is none. */
export async function workflowsTree(repository: Repository, commit: Commit): Promise<string | undefined> {
  let tree: string | undefined = commit.tree;
  for (const name of ['.github', 'workflows']) {
    const object: GitObject | undefined =
      tree === undefined ? undefined : await repository.git.objects.read(tree);
    tree =
      object === undefined ? undefined : parseTree(object.body).find((entry) => entry.name === name)?.sha;
  }
  return tree;
}
