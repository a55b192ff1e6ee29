// What a release must be, and what publishing it does: the tag is made, it becomes the latest, and with immutable releases
// nothing of it can change any more: https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
import { isRefName, ZERO_ID } from '../git/refs.ts';
import { changeRefs, workflowsTree } from '../ref-change.ts';
import { refusal, validationFailed } from '../serving/answer.ts';
import type { Call } from '../serving/call.ts';
import { type Release, type Repository, timestamp } from '../state.ts';

/** https://docs.github.com/en/rest/releases/releases: longer notes are refused. */
const LONGEST_BODY = 125_000;

export function checkDraft(repository: Repository, release: Release, before?: Release): void {
  const { tagName, body } = release;
  const invalid = (field: string, message: string): never => {
    throw validationFailed({ resource: 'Release', field, code: 'custom', message });
  };
  if (!isRefName(`refs/tags/${tagName}`)) invalid('tag_name', 'tag_name is not a valid tag');
  if ((body?.length ?? 0) > LONGEST_BODY)
    invalid('body', `body is too long (maximum is ${LONGEST_BODY} characters)`);
  const keepsTag = before?.tagName === tagName && before.immutable;
  if (before?.immutable === true && !keepsTag)
    invalid('tag_name', 'tag_name cannot be changed on an immutable release');
  if (!keepsTag && repository.burntTags.has(tagName)) {
    invalid('tag_name', 'tag_name was used by an immutable release');
  }
  if (release.draft) return;
  for (const other of repository.releases.values()) {
    if (other.id !== release.id && !other.draft && other.tagName === tagName) throw tagTaken();
  }
}

function tagTaken() {
  return validationFailed({ resource: 'Release', field: 'tag_name', code: 'already_exists' });
}

/** The token of a workflow is refused a target whose workflow files differ from the default branch's. */
export async function checkTarget(call: Call, target: unknown): Promise<void> {
  if (typeof target !== 'string') return;
  const { repository, token } = call;
  const commit = await repository.git.resolveCommit(target);
  if (commit === undefined) {
    throw validationFailed({ resource: 'Release', field: 'target_commitish', code: 'invalid' });
  }
  if (token?.kind === 'pat' || token?.permissions['workflows'] === 'write') return;
  const main = await repository.git.resolveCommit(repository.defaultBranch);
  if (main === undefined || main.sha === commit.sha) return;
  if ((await workflowsTree(repository, main)) !== (await workflowsTree(repository, commit))) {
    throw refusal(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
    });
  }
}

export async function publish(call: Call, release: Release, makeLatest: string | undefined): Promise<void> {
  const { repository } = call;
  for (const other of repository.releases.values()) {
    if (other.id !== release.id && !other.draft && other.tagName === release.tagName) throw tagTaken();
  }
  const name = `refs/tags/${release.tagName}`;
  if ((await repository.git.ref(name)) === undefined) {
    const target = await repository.git.resolveCommit(release.targetCommitish);
    if (target === undefined) {
      throw validationFailed({ resource: 'Release', field: 'target_commitish', code: 'invalid' });
    }
    await changeRefs(call, [{ name, before: ZERO_ID, after: target.sha, force: false }]);
  }
  release.draft = false;
  release.publishedAt = timestamp(call.state);
  if (repository.immutableReleases) {
    release.immutable = true;
    repository.burntTags.add(release.tagName);
  }
  markLatest(repository, release, makeLatest ?? 'true');
}

/** `legacy` and a deleted latest: the newest by date. */
export function markLatest(repository: Repository, release: Release | undefined, makeLatest: string): void {
  if (makeLatest === 'true' && release?.prerelease === false) repository.latestReleaseId = release.id;
  if (makeLatest === 'false' && repository.latestReleaseId === release?.id) repository.latestReleaseId = null;
  if (makeLatest !== 'legacy') return;
  const [newest] = [...repository.releases.values(), ...(release === undefined ? [] : [release])]
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  repository.latestReleaseId = newest?.id ?? null;
}
