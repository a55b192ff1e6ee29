import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import type { Listening } from '../../../sandbox/github/serving/http-face.ts';
import type { Access, TokenKind } from '../../../sandbox/github/state.ts';
import { git, releaser, startFixture, statusOf, vault, type Fixture } from './fixture.ts';

function tokenOf(
  fixture: Fixture,
  permissions: Readonly<Record<string, Access>>,
  kind: TokenKind = 'actions',
): string {
  return fixture.sandbox.issueToken({ repository: 'acme/vault', permissions, kind });
}

function remote({ serverUrl }: Listening, token?: string): string {
  const credential = token === undefined ? '' : `x-access-token:${token}@`;
  return `${serverUrl.replace('//', `//${credential}`)}/acme/vault.git`;
}

/** A clone outside of the bare repository, of the branch main. */
async function clone(
  fixture: Fixture,
  url: string,
  ...options: readonly string[]
): Promise<{ code: number; output: string; folder: string }> {
  const folder = join(fixture.root, `clone-${Math.random().toString(36).slice(2)}`);
  return { ...(await git(fixture.root, 'clone', '--quiet', ...options, url, folder)), folder };
}

async function commitFile(folder: string, name: string): Promise<string> {
  writeFileSync(join(folder, name), `${name}\n`);
  await git(folder, 'add', name);
  await git(folder, 'commit', '--quiet', '-m', `feat: add ${name}`);
  return (await git(folder, 'rev-parse', 'HEAD')).output.trim();
}

describe('over HTTP', () => {
  test('Octokit reads, uploads and downloads through four hosts', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const urls = await sandbox.listen();
    const octokit = getOctokit(tokenOf(fixture, releaser), { baseUrl: urls.apiUrl });
    const { repos } = octokit.rest;
    expect((await repos.get(vault)).data.clone_url).toBe(`${urls.serverUrl}/acme/vault.git`);
    const compared = await repos.compareCommitsWithBasehead({
      ...vault,
      basehead: `${fixture.shas[0]}...main`,
      per_page: 1,
    });
    expect(compared.headers.link).toContain(`<${urls.apiUrl}/repos/acme/vault/compare/`);
    const { repository } = await octokit.graphql<{ repository: unknown }>(
      '{ repository(owner: "acme", name: "vault") { isPrivate } }',
    );
    expect(repository).toEqual({ isPrivate: false });

    const { data: release } = await repos.createRelease({ ...vault, tag_name: 'v1.0.0', draft: true });
    expect(release.upload_url.startsWith(urls.uploadUrl)).toBe(true);
    const { data: asset } = await octokit.request({
      method: 'POST',
      url: release.upload_url,
      name: 'a.whl',
      data: Buffer.from('bytes'),
      headers: { 'content-type': 'application/zip' },
    });
    const download = await repos.getReleaseAsset({
      ...vault,
      asset_id: (asset as { id: number }).id,
      headers: { accept: 'application/octet-stream' },
    });
    expect(Buffer.from(download.data as unknown as ArrayBuffer).toString()).toBe('bytes');
    expect(new URL(download.url).hostname).not.toBe(new URL(urls.apiUrl).hostname);
    expect(sandbox.violations).toEqual([]);
  });

  test('a cut connection is an error of the network, before or after the effect', async () => {
    using fixture = await startFixture();
    const urls = await fixture.sandbox.listen();
    const { git: data } = getOctokit(tokenOf(fixture, releaser), { baseUrl: urls.apiUrl }).rest;
    const route = 'POST /repos/{owner}/{repo}/git/refs';
    const create = (name: string) =>
      statusOf(data.createRef({ ...vault, ref: `refs/tags/${name}`, sha: fixture.shas[0] ?? '' }));
    fixture.sandbox.fault({ route, kind: 'cut' });
    fixture.sandbox.fault({ route, nth: 2, kind: 'cut-after-effect' });
    expect(await create('v1')).not.toBe(200);
    expect(await create('v2')).not.toBe(200);
    expect((await data.listMatchingRefs({ ...vault, ref: 'tags/' })).data.map(({ ref }) => ref)).toEqual([
      'refs/tags/v2',
    ]);
    expect(fixture.sandbox.requests.slice(0, 2).map(({ status }) => status)).toEqual([0, 0]);
  });
});

describe('git over HTTP', () => {
  test('clones, also shallow, and pushes branch and tag', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const urls = await sandbox.listen();
    const shallow = await clone(fixture, remote(urls), '--depth=1');
    expect((await git(shallow.folder, 'rev-list', '--count', 'HEAD')).output.trim()).toBe('1');

    const { folder } = await clone(fixture, remote(urls, tokenOf(fixture, { contents: 'write' }, 'pat')));
    // More than git sends without asking first.
    writeFileSync(join(folder, 'large.bin'), randomBytes(2_000_000));
    await git(folder, 'add', 'large.bin');
    const sha = await commitFile(folder, 'new.txt');
    await git(folder, 'tag', 'v1.0.0');
    expect(await git(folder, 'push', '--quiet', 'origin', 'main', 'v1.0.0')).toMatchObject({ code: 0 });
    expect((await sandbox.repository('acme/vault').git.ref('refs/tags/v1.0.0'))?.sha).toBe(sha);
    expect(
      sandbox.events.map(({ payload }) => [payload['ref'], payload['before'], payload['after']]),
    ).toEqual([
      ['refs/heads/main', shas.at(-1), sha],
      ['refs/tags/v1.0.0', '0'.repeat(40), sha],
    ]);
    expect(sandbox.events[0]).toMatchObject({
      startsRuns: true,
      payload: {
        pusher: { name: 'maintainer' },
        head_commit: { id: sha, message: 'feat: add new.txt' },
        forced: false,
      },
    });
    expect(sandbox.writes.map(({ route }) => route)).toEqual(['POST git git-receive-pack']);
    expect(sandbox.violations).toEqual([]);
  });

  test('keeps strangers out of a private repository, and readers from pushing', async () => {
    using fixture = await startFixture({ private: true });
    const urls = await fixture.sandbox.listen();
    expect((await clone(fixture, remote(urls))).code).not.toBe(0);
    expect((await clone(fixture, remote(urls, 'ghs_unknown'))).code).not.toBe(0);
    const { folder, code } = await clone(fixture, remote(urls, tokenOf(fixture, { contents: 'read' })));
    expect(code).toBe(0);
    await commitFile(folder, 'new.txt');
    const push = await git(folder, 'push', 'origin', 'main');
    expect(push.code).not.toBe(0);
    expect(push.output).toContain('403');
    expect(fixture.sandbox.writes).toEqual([]);
  });

  test('refuses a tag that an immutable release has had, and lets others pass', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    sandbox.useImmutableReleases('acme/vault');
    const urls = await sandbox.listen();
    const url = remote(urls, tokenOf(fixture, { contents: 'write' }, 'pat'));
    const { repos } = getOctokit(tokenOf(fixture, releaser), { baseUrl: urls.apiUrl }).rest;
    const { data } = await repos.createRelease({ ...vault, tag_name: 'v1.0.0' });
    const { folder } = await clone(fixture, url);
    await commitFile(folder, 'new.txt');
    const push = (...refs: readonly string[]) => git(folder, 'push', '--force', url, ...refs);
    expect((await push('main:refs/tags/v1.0.0')).output).toContain('Cannot update this protected ref.');
    expect((await push(':refs/tags/v1.0.0')).output).toContain('Cannot delete this protected ref.');
    await repos.deleteRelease({ ...vault, release_id: data.id });
    expect(await push(':refs/tags/v1.0.0', 'main:refs/tags/v1.0.1')).toMatchObject({ code: 0 });
    expect((await push('main:refs/tags/v1.0.0')).output).toContain('creations being restricted');
    expect(sandbox.violations).toEqual([]);
  });

  test('refuses by rules what they forbid, ref by ref', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    sandbox.addRule('acme/vault', {
      type: 'pull_request',
      target: 'branch',
      include: ['~DEFAULT_BRANCH'],
      bypass: ['pat'],
    });
    sandbox.addRule('acme/vault', { type: 'non_fast_forward', target: 'branch', include: ['~ALL'] });
    const urls = await sandbox.listen();
    const url = remote(urls, tokenOf(fixture, { contents: 'write' }));
    const { folder } = await clone(fixture, url);
    await commitFile(folder, 'new.txt');
    const push = await git(folder, 'push', url, 'main', 'main:refs/tags/v1.0.0');
    expect(push.output).toContain('Changes must be made through a pull request.');
    expect(push.output).toMatch(/\[new tag\]/);
    const bypass = remote(urls, tokenOf(fixture, { contents: 'write' }, 'pat'));
    expect(await git(folder, 'push', bypass, 'main')).toMatchObject({ code: 0 });
    await git(folder, 'commit', '--quiet', '--amend', '-m', 'feat: another');
    expect((await git(folder, 'push', '--force', bypass, 'main')).output).toContain('Cannot force-push');
    expect(sandbox.events.map(({ payload }) => payload['ref'])).toEqual([
      'refs/tags/v1.0.0',
      'refs/heads/main',
    ]);
  });
});
