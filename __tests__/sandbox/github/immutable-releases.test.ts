// As measured on GitHub and told by its pages:
// https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, statusOf, vault, type Fixture } from './fixture.ts';

const TAG = 'v1.0.0';
const ref = { ...vault, ref: `tags/${TAG}` };

async function publishImmutable(fixture: Fixture) {
  const { sandbox } = fixture;
  sandbox.useImmutableReleases('acme/vault');
  const octokit = octokitOf(sandbox, { contents: 'write' }, 'pat');
  const { repos } = octokit.rest;
  const { data: draft } = await repos.createRelease({ ...vault, tag_name: TAG, draft: true });
  const upload = (name: string) =>
    octokit.request({
      method: 'POST',
      url: draft.upload_url,
      name,
      data: Buffer.from(name),
      headers: { 'content-type': 'application/octet-stream' },
    });
  await upload('a.whl');
  const id = { ...vault, release_id: draft.id };
  const { data: release } = await repos.updateRelease({ ...id, tag_name: TAG, draft: false });
  const one = { ...vault, asset_id: release.assets[0]?.id ?? 0 };
  return { octokit, release, id, one, upload };
}

describe('an immutable release', () => {
  test('keeps its files and its tag, but not its texts', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { octokit, release, id, one, upload } = await publishImmutable(fixture);
    const { repos, git } = octokit.rest;
    expect(release.immutable).toBe(true);
    const refusals: readonly [() => Promise<unknown>, string][] = [
      [() => upload('late.whl'), 'Cannot upload assets to an immutable release.'],
      [() => repos.deleteReleaseAsset(one), 'Cannot delete asset from an immutable release'],
      [() => repos.updateReleaseAsset({ ...one, label: 'x' }), 'immutable release'],
      [() => repos.updateRelease({ ...id, tag_name: 'v2.0.0' }), 'tag_name cannot be changed'],
      [
        () => repos.updateRelease({ ...id, draft: true }),
        'state cannot be changed when release is immutable',
      ],
      [() => git.updateRef({ ...ref, sha: shas[0] ?? '', force: true }), 'Cannot update this protected ref.'],
      [() => git.deleteRef(ref), 'Cannot delete this protected ref.'],
    ];
    for (const [request, message] of refusals) {
      await expect(request()).rejects.toMatchObject({
        status: 422,
        message: expect.stringContaining(message),
      });
    }
    const { data } = await repos.updateRelease({ ...id, name: 'New', body: 'new notes', prerelease: true });
    expect(data).toMatchObject({
      name: 'New',
      body: 'new notes',
      immutable: true,
      assets: [{ name: 'a.whl' }],
    });
    const admin = octokitOf(sandbox, { administration: 'read' }, 'app');
    const { data: setting } = await admin.request('GET /repos/{owner}/{repo}/immutable-releases', vault);
    expect(setting).toMatchObject({ enabled: true });
    expect(sandbox.violations).toEqual([]);
  });

  test('burns its tag for good, which a draft notices when it is published', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { octokit, id } = await publishImmutable(fixture);
    const { repos, git } = octokit.rest;
    await repos.deleteRelease(id);
    expect((await git.getRef(ref)).data.object.sha).toBe(shas.at(-1));
    sandbox.useImmutableReleases('acme/vault', false);
    const { data: draft } = await repos.createRelease({ ...vault, tag_name: TAG, draft: true });
    const publish = () =>
      repos.updateRelease({ ...vault, release_id: draft.id, tag_name: TAG, draft: false });
    const burnt = { resource: 'Release', field: 'tag_name', code: 'custom' };
    const message = 'tag_name was used by an immutable release';
    await expect(publish()).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ ...burnt, message }] } },
    });

    await git.deleteRef(ref);
    const again = git.createRef({ ...vault, ref: `refs/tags/${TAG}`, sha: shas[0] ?? '' });
    await expect(again).rejects.toThrow('Cannot create ref due to creations being restricted.');
    await expect(publish()).rejects.toMatchObject({
      status: 422,
      response: {
        data: { errors: [{ field: 'pre_receive' }, { ...burnt, message }, { code: 'custom' }] },
      },
    });
    expect(await statusOf(repos.createRelease({ ...vault, tag_name: TAG }))).toBe(422);
    expect((await repos.getRelease({ ...vault, release_id: draft.id })).data.draft).toBe(true);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('by hand', () => {
  test('a draft is published, with a lightweight tag where the default branch is', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const bot = octokitOf(sandbox, { contents: 'write' }).rest.repos;
    const { data: draft } = await bot.createRelease({ ...vault, tag_name: TAG, draft: true });
    const person = octokitOf(sandbox, { contents: 'write' }, 'pat').rest;
    await person.repos.updateRelease({ ...vault, release_id: draft.id, tag_name: TAG, draft: false });
    expect((await person.git.getRef(ref)).data.object).toMatchObject({ type: 'commit', sha: shas.at(-1) });
    expect(sandbox.events.map(({ name, startsRuns }) => [name, startsRuns])).toEqual([
      ['push', true],
      ['release', true],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  test('a release goes, and its tag stays; without its tag it is a draft again', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { repos, git } = octokitOf(sandbox, { contents: 'write' }, 'pat').rest;
    const { data: first } = await repos.createRelease({ ...vault, tag_name: TAG });
    await git.deleteRef(ref);
    const { data: after } = await repos.getRelease({ ...vault, release_id: first.id });
    expect(after).toMatchObject({ draft: true, tag_name: TAG, published_at: null });
    expect(await statusOf(repos.getLatestRelease(vault))).toBe(404);
    await repos.updateRelease({ ...vault, release_id: first.id, tag_name: TAG, draft: false });
    await repos.deleteRelease({ ...vault, release_id: first.id });
    expect(await statusOf(git.getRef(ref))).toBe(200);
    const actions = sandbox.events.flatMap(({ payload }) => payload['action'] ?? []);
    expect(actions).toEqual(['published', 'unpublished', 'published', 'deleted']);
    expect(sandbox.violations).toEqual([]);
  });

  test('a file is swapped for another of the same name and label', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const bot = octokitOf(sandbox, { contents: 'write' });
    const { data: draft } = await bot.rest.repos.createRelease({ ...vault, tag_name: TAG, draft: true });
    const upload = (octokit: typeof bot, bytes: string) =>
      octokit.request({
        method: 'POST',
        url: draft.upload_url,
        name: 'a.whl',
        label: 'a.whl',
        data: Buffer.from(bytes),
        headers: { 'content-type': 'application/octet-stream' },
      });
    const { data: good } = await upload(bot, 'good');
    const attacker = octokitOf(sandbox, { contents: 'write' }, 'pat');
    const { repos } = attacker.rest;
    await repos.deleteReleaseAsset({ ...vault, asset_id: (good as { id: number }).id });
    const { data: bad } = await upload(attacker, 'evil');
    const { data: edited } = await repos.updateReleaseAsset({
      ...vault,
      asset_id: (bad as { id: number }).id,
      name: 'b.whl',
      label: '',
    });
    expect(edited).toMatchObject({ name: 'b.whl', label: '', uploader: { login: 'maintainer' } });
    const { data: assets } = await repos.listReleaseAssets({ ...vault, release_id: draft.id });
    expect(assets.map(({ id, size }) => [id, size])).toEqual([[edited.id, 4]]);
    expect(sandbox.violations).toEqual([]);
  });
});
