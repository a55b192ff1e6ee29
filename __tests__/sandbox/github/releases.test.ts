import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, statusOf, vault, writeCommit, type Fixture } from './fixture.ts';
import { assetName } from '../../../sandbox/github/routes/asset-name.ts';

const TAG = 'v1.0.0';

async function draftWith(fixture: Fixture, ...names: readonly string[]) {
  const octokit = octokitOf(fixture.sandbox);
  const { data: release } = await octokit.rest.repos.createRelease({
    ...vault,
    tag_name: TAG,
    name: TAG,
    draft: true,
  });
  for (const name of names) await upload(octokit, release.upload_url, name);
  return { octokit, release, id: { ...vault, release_id: release.id } };
}

function upload(octokit: ReturnType<typeof octokitOf>, url: string, name: string, label?: string) {
  return octokit.request({
    method: 'POST',
    url,
    name,
    ...(label === undefined ? {} : { label }),
    data: Buffer.from(`bytes of ${name}`),
    headers: { 'content-type': 'application/octet-stream' },
  });
}

describe('a release', () => {
  test('is drafted, filled, published; its tag appears when it is published', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { octokit, id } = await draftWith(fixture, 'acme_vault-1.0.0.tar.gz');
    const { repos, git } = octokit.rest;
    expect(await statusOf(git.getRef({ ...vault, ref: `tags/${TAG}` }))).toBe(404);
    expect(await statusOf(repos.getReleaseByTag({ ...vault, tag: TAG }))).toBe(404);
    expect((await repos.listReleases(vault)).data).toHaveLength(1);

    const { data } = await repos.updateRelease({ ...id, tag_name: TAG, draft: false });
    expect(data).toMatchObject({ draft: false, tag_name: TAG });
    expect((await git.getRef({ ...vault, ref: `tags/${TAG}` })).data.object.sha).toBe(shas.at(-1));
    expect((await repos.getReleaseByTag({ ...vault, tag: TAG })).data.assets).toHaveLength(1);
    expect((await repos.getLatestRelease(vault)).data.id).toBe(data.id);
    expect(sandbox.events.map(({ name }) => name)).toEqual(['push', 'release']);
    expect(await statusOf(repos.createRelease({ ...vault, tag_name: TAG }))).toBe(422);

    await repos.deleteRelease(id);
    expect(await statusOf(repos.getRelease(id))).toBe(404);
    expect(await statusOf(repos.getLatestRelease(vault))).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });

  test('as a draft is invisible without write access', async () => {
    using fixture = await startFixture();
    const { id } = await draftWith(fixture, 'a.whl');
    const reader = octokitOf(fixture.sandbox, { contents: 'read' }).rest.repos;
    expect((await reader.listReleases(vault)).data).toEqual([]);
    expect(await statusOf(reader.getRelease(id))).toBe(404);
    expect(await statusOf(reader.listReleaseAssets(id))).toBe(404);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('of an older line is not the latest when it says so', async () => {
    using fixture = await startFixture();
    const { repos } = octokitOf(fixture.sandbox).rest;
    const first = await repos.createRelease({ ...vault, tag_name: 'v2.0.0' });
    await repos.createRelease({ ...vault, tag_name: 'v1.0.1', make_latest: 'false' });
    await repos.createRelease({ ...vault, tag_name: 'v3.0.0rc1', prerelease: true });
    expect((await repos.getLatestRelease(vault)).data.id).toBe(first.data.id);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('is refused to the token of a workflow when its target has other workflow files', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const files = { '.github/workflows/release.yml': 'on: push\n' };
    const other = writeCommit(sandbox, 'ci: release', shas.slice(-1), files);
    const create = (kind: 'actions' | 'pat', target: string) =>
      statusOf(
        octokitOf(sandbox, { contents: 'write' }, kind).rest.repos.createRelease({
          ...vault,
          tag_name: `v${target.slice(0, 4)}.${kind}`,
          draft: true,
          target_commitish: target,
        }),
      );
    expect(await create('actions', other)).toBe(403);
    expect(await create('actions', shas[0] ?? '')).toBe(200);
    expect(await create('pat', other)).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });

  test('loses its tag when a draft is edited or published without naming it', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    sandbox.forgetTagsOfDrafts();
    const { octokit, id } = await draftWith(fixture);
    const { repos, git } = octokit.rest;
    const { data: edited } = await repos.updateRelease({ ...id, body: 'Notes' });
    expect(edited.tag_name).toMatch(/^untagged-[0-9a-f]{20}$/);
    expect((await repos.updateRelease({ ...id, tag_name: TAG })).data.tag_name).toBe(TAG);
    const { data: published } = await repos.updateRelease({ ...id, draft: false });
    expect(published.tag_name).toBe(edited.tag_name);
    const made = await git.getRef({ ...vault, ref: `tags/${edited.tag_name}` });
    expect(made.data.object.sha).toBe(shas.at(-1));
    const { data: renamed } = await repos.updateRelease({ ...id, tag_name: TAG });
    expect((await repos.updateRelease({ ...id, body: 'More' })).data.tag_name).toBe(renamed.tag_name);
    expect(sandbox.violations).toEqual([]);
  });

  test('has notes of at most 125,000 characters', async () => {
    using fixture = await startFixture();
    const { repos } = octokitOf(fixture.sandbox).rest;
    const body = 'x'.repeat(125_001);
    expect(await statusOf(repos.createRelease({ ...vault, tag_name: TAG, draft: true, body }))).toBe(422);
    expect(fixture.sandbox.violations).toEqual([]);
  });
});

describe('assets', () => {
  test('have a digest, a label, and bytes behind a redirect to a host that refuses tokens', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { octokit, release, id } = await draftWith(fixture);
    await upload(octokit, release.upload_url, 'acme-1!2.0.tar.gz', 'acme-1!2.0.tar.gz');
    const [asset] = (await octokit.rest.repos.listReleaseAssets(id)).data;
    expect(asset).toMatchObject({
      name: 'acme-1.2.0.tar.gz',
      label: 'acme-1!2.0.tar.gz',
      state: 'uploaded',
      size: 26,
    });
    expect(asset?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);

    const one = { ...vault, asset_id: asset?.id ?? 0, headers: { accept: 'application/octet-stream' } };
    const { data } = await octokit.rest.repos.getReleaseAsset(one);
    expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe('bytes of acme-1!2.0.tar.gz');

    const token = sandbox.issueToken({
      repository: 'acme/vault',
      permissions: { contents: 'write' },
      kind: 'actions',
    });
    const url = `https://api.github.com/repos/acme/vault/releases/assets/${asset?.id}`;
    const headers = { authorization: `Bearer ${token}`, accept: 'application/octet-stream' };
    const redirect = await sandbox.fetch(url, { headers, redirect: 'manual' });
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect((await sandbox.fetch(location)).status).toBe(200);
    expect((await sandbox.fetch(location, { headers })).status).toBe(400);
    expect((await sandbox.fetch(location.replace('sig=', 'sig=x'))).status).toBe(403);
    expect(sandbox.violations).toEqual([]);
  });

  test('arrive from a stream', async () => {
    using fixture = await startFixture();
    const { octokit, release, id } = await draftWith(fixture);
    await octokit.request({
      method: 'POST',
      url: release.upload_url,
      name: 'a.whl',
      data: Readable.from([Buffer.from('part one, '), Buffer.from('part two')]),
      headers: { 'content-type': 'application/octet-stream', 'content-length': 18 },
    });
    const [asset] = (await octokit.rest.repos.listReleaseAssets(id)).data;
    expect(asset?.digest).toBe(`sha256:${createHash('sha256').update('part one, part two').digest('hex')}`);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('are unique by name, renamed and deleted', async () => {
    using fixture = await startFixture();
    const { octokit, release, id } = await draftWith(fixture, 'a.whl', 'b.whl');
    expect(await statusOf(upload(octokit, release.upload_url, 'a.whl'))).toBe(422);
    const { repos } = octokit.rest;
    const [a, b] = (await repos.listReleaseAssets(id)).data;
    expect(await statusOf(repos.updateReleaseAsset({ ...vault, asset_id: b?.id ?? 0, name: 'a.whl' }))).toBe(
      422,
    );
    await repos.updateReleaseAsset({ ...vault, asset_id: b?.id ?? 0, name: 'c.whl', label: 'C' });
    await repos.deleteReleaseAsset({ ...vault, asset_id: a?.id ?? 0 });
    expect((await repos.listReleaseAssets(id)).data.map(({ name, label }) => [name, label])).toEqual([
      ['c.whl', 'C'],
    ]);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('an upload that breaks off leaves a starter, which holds the name', async () => {
    using fixture = await startFixture();
    const { octokit, release, id } = await draftWith(fixture);
    fixture.sandbox.fault({
      route: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
      kind: 'starter',
    });
    expect(await statusOf(upload(octokit, release.upload_url, 'a.whl'))).toBe(502);
    expect(await statusOf(upload(octokit, release.upload_url, 'a.whl'))).toBe(422);
    const [starter] = (await octokit.rest.repos.listReleaseAssets(id)).data;
    expect(starter).toMatchObject({ state: 'starter', size: 0, digest: null });
    await octokit.rest.repos.deleteReleaseAsset({ ...vault, asset_id: starter?.id ?? 0 });
    expect(await statusOf(upload(octokit, release.upload_url, 'a.whl'))).toBe(200);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test.each([
    ['acme_vault-1.3.0-py3-none-any.whl', 'acme_vault-1.3.0-py3-none-any.whl'],
    ['acme-1.0+local.1.tar.gz', 'acme-1.0+local.1.tar.gz'],
    ['acme-1!2.0.tar.gz', 'acme-1.2.0.tar.gz'],
    ['release notes (final).txt', 'release.notes.final.txt'],
    ['.hidden.json', 'default.hidden.json'],
    ['Übersicht.md', 'Ubersicht.md'],
    ['two words', 'two.words'],
    ['???', 'default.'],
  ])('name %s becomes %s', (wanted, name) => {
    expect(assetName(wanted)).toBe(name);
  });
});
