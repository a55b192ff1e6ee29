// Releases: https://docs.github.com/en/rest/releases/releases
import { rm } from 'node:fs/promises';
import { recordRelease } from '../events.ts';
import { releaseJson, untaggedName } from '../json/release-json.ts';
import { markLatest } from '../latest-release.ts';
import { type Answer, created, noContent, notFound, ok } from '../serving/answer.ts';
import { type Call, mayWrite, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import { type Release, type State, timestamp } from '../state.ts';
import { checkDraft, checkTarget, invalid, publish } from './publish-release.ts';

export const releaseRoutes: readonly Route[] = [
  route('GET', '/releases', ['contents', 'read'], listReleases),
  route('GET', '/releases/latest', ['contents', 'read'], getLatest),
  route('GET', '/releases/tags/{tag+}', ['contents', 'read'], getByTag),
  route('GET', '/releases/{release_id}', ['contents', 'read'], (call) => ok(json(call, findRelease(call)))),
  route('POST', '/releases', ['contents', 'write'], createRelease),
  route('PATCH', '/releases/{release_id}', ['contents', 'write'], editRelease),
  route('DELETE', '/releases/{release_id}', ['contents', 'write'], deleteRelease),
  route('GET', '/immutable-releases', ['administration', 'read'], (call) => {
    if (!call.repository.immutableReleases) throw notFound();
    return ok({ enabled: true, enforced_by_owner: false });
  }),
];

function json(call: Call, release: Release): Record<string, unknown> {
  return releaseJson(call.repository, release, call.hosts);
}

/** Who may not write does not even see that a draft exists. */
export function findRelease(call: Call): Release {
  const release = call.repository.releases.get(Number(call.params['release_id']));
  if (release === undefined || (release.draft && !mayWrite(call, 'contents'))) throw notFound();
  return release;
}

function listReleases(call: Call): Answer {
  const seesDrafts = mayWrite(call, 'contents');
  const releases = [...call.repository.releases.values()]
    .filter((release) => seesDrafts || !release.draft)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  const page = readPage(call);
  return ok(
    slice(releases, page).map((release) => json(call, release)),
    linkHeader(call, page, releases.length),
  );
}

function getLatest(call: Call): Answer {
  const release = call.repository.releases.get(call.repository.latestReleaseId ?? -1);
  if (release === undefined) throw notFound();
  return ok(json(call, release));
}

/** Published releases only; a draft has no tag. */
function getByTag(call: Call): Answer {
  for (const release of call.repository.releases.values()) {
    if (!release.draft && release.tagName === call.params['tag']) return ok(json(call, release));
  }
  throw notFound();
}

async function createRelease(call: Call): Promise<Answer> {
  const { state, repository, token, json: body } = call;
  if (token === null) throw notFound();
  if (body['generate_release_notes'] === true) call.missing('generated release notes');
  await checkTarget(call, body['target_commitish']);
  const now = timestamp(state);
  const release: Release = {
    id: state.nextId(),
    tagName: text(body['tag_name']) ?? '',
    targetCommitish: text(body['target_commitish']) ?? repository.defaultBranch,
    name: text(body['name']) ?? null,
    body: text(body['body']) ?? null,
    draft: true,
    prerelease: body['prerelease'] === true,
    immutable: false,
    author: token.user,
    createdAt: now,
    publishedAt: null,
    updatedAt: now,
    assets: new Map(),
  };
  checkDraft(repository, release);
  if (body['draft'] !== true) await publish(call, release, text(body['make_latest']));
  repository.releases.set(release.id, release);
  if (!release.draft) recordRelease(state, repository, token, 'published', json(call, release), call.hosts);
  const answer = json(call, release);
  return created(answer, String(answer['url']));
}

async function editRelease(call: Call): Promise<Answer> {
  const { state, repository, token, json: body } = call;
  const release = findRelease(call);
  await checkTarget(call, body['target_commitish']);
  if (release.immutable && body['draft'] === true)
    throw invalid('state', 'state cannot be changed when release is immutable');
  const changed: Release = {
    ...release,
    tagName: text(body['tag_name']) ?? keptTag(state, release),
    targetCommitish: text(body['target_commitish']) ?? release.targetCommitish,
    name: text(body['name']) ?? release.name,
    body: text(body['body']) ?? release.body,
    prerelease: typeof body['prerelease'] === 'boolean' ? body['prerelease'] : release.prerelease,
    updatedAt: timestamp(state),
  };
  checkDraft(repository, changed, release);
  const publishes = release.draft && body['draft'] === false;
  if (publishes) await publish(call, changed, text(body['make_latest']));
  else if (!release.draft && body['draft'] === true)
    Object.assign(changed, { draft: true, publishedAt: null });
  else if (!release.draft) markLatest(repository, changed, text(body['make_latest']) ?? 'unchanged');
  Object.assign(release, changed);
  if (!release.draft) {
    const action = publishes ? 'published' : 'edited';
    recordRelease(state, repository, token, action, json(call, release), call.hosts);
  }
  return ok(json(call, release));
}

/**
 * An edit of a draft that doesn't name its tag detaches it. GitHub's own command line therefore always sends it:
 * https://github.com/cli/cli/blob/trunk/pkg/cmd/release/edit/edit.go
 */
function keptTag(state: State, release: Release): string {
  return release.draft && state.draftsForgetTags ? untaggedName(release) : release.tagName;
}

async function deleteRelease(call: Call): Promise<Answer> {
  const { state, repository, token } = call;
  const release = findRelease(call);
  repository.releases.delete(release.id);
  if (repository.latestReleaseId === release.id) markLatest(repository, undefined, 'legacy');
  for (const asset of release.assets.values()) await rm(asset.file, { force: true });
  if (!release.draft) recordRelease(state, repository, token, 'deleted', json(call, release), call.hosts);
  return noContent;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
