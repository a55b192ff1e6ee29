// What a release must be, and what publishing it does: the tag is made, it becomes the latest, and with immutable releases
// nothing of it can change any more: https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
import { isRefName, ZERO_ID } from '../git/refs.ts';
import { markLatest } from '../latest-release.ts';
import { changeRefs, workflowsTree } from '../ref-change.ts';
import { type FieldError, refusal, Refusal, validationFailed } from '../serving/answer.ts';
import type { Call } from '../serving/call.ts';
import { type Release, type Repository, timestamp } from '../state.ts';

/** https://docs.github.com/en/rest/releases/releases: longer notes are refused. */
const LONGEST_BODY = 125_000;

/** A draft may name a tag that an immutable release has burnt; only publishing it is refused. */
export function checkDraft(repository: Repository, release: Release, before?: Release): void {
  const { tagName, body } = release;
  if (!isRefName(`refs/tags/${tagName}`)) throw invalid('tag_name', 'tag_name is not a valid tag');
  if ((body?.length ?? 0) > LONGEST_BODY)
    throw invalid('body', `body is too long (maximum is ${LONGEST_BODY} characters)`);
  const keepsTag = before?.tagName === tagName;
  if (before?.immutable === true && !keepsTag)
    throw invalid('tag_name', 'tag_name cannot be changed when release is immutable');
  if (release.draft) return;
  if (!keepsTag && repository.burntTags.has(tagName)) throw validationFailed(burnt);
  for (const other of repository.releases.values()) {
    if (other.id !== release.id && !other.draft && other.tagName === tagName) throw tagTaken();
  }
}

export function invalid(field: string, message: string): Refusal {
  return validationFailed({ resource: 'Release', field, code: 'custom', message });
}

const burnt: FieldError = {
  resource: 'Release',
  field: 'tag_name',
  code: 'custom',
  message: 'tag_name was used by an immutable release',
};

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
  await makeTag(call, release);
  if (repository.burntTags.has(release.tagName)) throw validationFailed(burnt);
  release.draft = false;
  release.publishedAt = timestamp(call.state);
  if (repository.immutableReleases) {
    release.immutable = true;
    repository.burntTags.add(release.tagName);
  }
  markLatest(repository, release, makeLatest ?? 'true');
}

/** Without its tag a release gets a lightweight one at its target. */
async function makeTag(call: Call, release: Release): Promise<void> {
  const { repository } = call;
  const name = `refs/tags/${release.tagName}`;
  if ((await repository.git.ref(name)) !== undefined) return;
  const target = await repository.git.resolveCommit(release.targetCommitish);
  if (target === undefined) {
    throw validationFailed({ resource: 'Release', field: 'target_commitish', code: 'invalid' });
  }
  try {
    await changeRefs(call, [{ name, before: ZERO_ID, after: target.sha, force: false }]);
  } catch (error) {
    if (!(error instanceof Refusal) || error.answer.status !== 422) throw error;
    const message = `pre_receive ${error.message}`;
    throw validationFailed(
      { resource: 'Release', code: 'custom', field: 'pre_receive', message },
      ...(repository.burntTags.has(release.tagName) ? [burnt] : []),
      { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
    );
  }
}
