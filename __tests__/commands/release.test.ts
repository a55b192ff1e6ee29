// What a release leaves behind: refs, trees, texts, release and files, and nothing else.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { MANIFEST_FILENAME } from '../../src/distribution/manifest.ts';
import { readyFiles } from './ready-files.ts';
import { run } from './release-run.ts';
import { commit, fileAt, type TestProject, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld();

/** `git show -s` of what GitHub has. */
async function show(project: TestProject, name: string, format: string): Promise<string> {
  await project.git(
    'fetch',
    '--quiet',
    'origin',
    '+refs/heads/*:refs/remotes/origin/*',
    '+refs/tags/*:refs/tags/*',
  );
  return (await project.git('show', '-s', `--format=${format}`, name)).trim();
}

describe('a release', () => {
  test('leaves commit, tag, files on the index and a published release, and changes nothing else', async () => {
    const project = await world().project();
    const head = await project.head();
    const files = await readyFiles(project);
    const { outcome, writes, steps, requests } = await run(world(), project, { files });
    const refs = await project.refs();
    const stem = `${project.module}-1.3.0`;
    const names = [`${stem}-py3-none-any.whl`, `${stem}.tar.gz`];

    expect(outcome).toMatchObject({
      result: 'released',
      version: '1.3.0',
      previousVersion: '1.2.0',
      tag: 'v1.3.0',
      sha: refs['refs/heads/main'],
      manifestDigest: files.digest,
      releaseUrl: `https://github.com/${project.fullName}/releases/tag/v1.3.0`,
    });
    expect(steps).toEqual(['Plan', 'Preflight', 'Check', 'Draft', 'Commit and tag', 'Publish', 'Release']);
    expect(requests).toBeLessThanOrEqual(19);

    // The commit: one, on the planned head, with the edits and the trailers.
    expect(Object.keys(refs).sort()).toEqual(['refs/heads/main', 'refs/tags/v1.2.0', 'refs/tags/v1.3.0']);
    const sha = refs['refs/heads/main'] ?? '';
    expect(await show(project, sha, '%P')).toBe(head);
    expect(await show(project, sha, '%B')).toBe(
      `chore(release): 1.3.0\n\nRelease-Tag: v1.3.0\nManifest: ${files.digest}`,
    );
    const changed = await project.git('diff', '--name-only', head, sha);
    expect(changed.trim().split('\n')).toEqual([
      'CHANGELOG.md',
      'pyproject.toml',
      `src/${project.module}/__init__.py`,
      'uv.lock',
    ]);
    expect(await fileAt(project, sha, `src/${project.module}/__init__.py`)).toContain(
      '__version__ = "1.3.0"',
    );
    expect(await fileAt(project, sha, 'CHANGELOG.md')).toContain('## [1.3.0] - 2026-09-03');

    // The tag: annotated, on the commit, naming the manifest.
    expect(await show(project, 'v1.3.0^{commit}', '%H')).toBe(sha);
    const tag = await project.git('cat-file', 'tag', 'v1.3.0');
    expect(tag.split('\n\n').slice(1).join('\n\n')).toBe(
      `${project.name} 1.3.0\n\nManifest: ${files.digest}\n`,
    );

    // The release: published, latest, without the draft's marker; every file by its label and its bytes.
    const [release, ...others] = project.releases();
    expect(others).toEqual([]);
    expect(release).toMatchObject({
      tagName: 'v1.3.0',
      name: `${project.name} 1.3.0`,
      draft: false,
      prerelease: false,
    });
    expect(project.repository.latestReleaseId).toBe(release?.id);
    expect(release?.body).not.toContain('py-release draft');
    expect(release?.body).toContain('add mirror option');
    const manifest = JSON.parse(
      await readFile(join(project.directory, 'dist', MANIFEST_FILENAME), 'utf8'),
    ) as { files: { filename: string; sha256: string }[] };
    const assets = [...(release?.assets.values() ?? [])].map(({ label, digest }) => [label, digest]);
    expect(assets.sort()).toEqual(
      [
        ...manifest.files.map(({ filename, sha256 }) => [filename, `sha256:${sha256}`]),
        [MANIFEST_FILENAME, files.digest],
      ].sort(),
    );

    // The index: these files, those bytes.
    expect(await project.indexed()).toEqual(names);
    expect(outcome?.files.map(({ filename, sha256 }) => ({ filename, sha256 }))).toEqual(
      manifest.files.map(({ filename, sha256 }) => ({ filename, sha256 })),
    );
    for (const { url } of outcome?.files ?? []) expect(url).toMatch(`${world().index.url}/packages/`);

    // Both refs in one step, in the design's order.
    expect(writes.map((write) => write.replace(/^.*\{repo\}/, ''))).toEqual([
      '/releases',
      ...Array<string>(3).fill('/releases/{release_id}/assets'),
      '/git/trees',
      '/git/commits',
      '/git/tags',
      'POST updateRefs',
      '/releases/{release_id}',
    ]);
  });

  test('keeps the modes and the bytes of all other files', async () => {
    const project = await world().project();
    await project.git('update-index', '--chmod=+x', 'pyproject.toml', 'README.md');
    await project.git('commit', '--quiet', '-m', 'build: executable files');
    await project.git('push', '--quiet', 'origin', 'main');
    const before = await project.git('ls-tree', '-r', 'HEAD');
    await run(world(), project, { files: await readyFiles(project) });
    await project.git('fetch', '--quiet', 'origin', 'main');
    const after = await project.git('ls-tree', '-r', 'FETCH_HEAD');
    const modes = (tree: string) => tree.split('\n').map((line) => [line.split(' ')[0], line.split('\t')[1]]);
    expect(modes(after)).toEqual(modes(before));
    expect(modes(after)).toContainEqual(['100755', 'pyproject.toml']);
    const same = (tree: string) => tree.split('\n').filter((line) => /README|LICENSE|store|docs/.test(line));
    expect(same(after)).toEqual(same(before));
  });

  test('names logins and pull requests in its notes, which the plan does not depend on', async () => {
    const project = await world().project({
      commits: [
        commit('feat: a way (#4)', 1, { author: { name: 'Hugo Beispiel', email: 'hugo@acme.example' } }),
        commit('fix: merged without a number', 2),
        commit('fix: by a stranger', 3, {
          author: { name: 'Nobody @here', email: 'nobody@nowhere.example' },
        }),
      ],
    });
    const head = await project.head();
    const second = (await project.git('rev-parse', 'HEAD~1')).trim();
    world().github.addPullRequest({
      ...{ repository: project.fullName, number: 12, title: 'Mend @everyone', login: 'mona' },
      commits: [second],
    });
    const files = await readyFiles(project);
    const { outcome } = await run(world(), project, { files });
    const [release] = project.releases();
    const base = `https://github.com/${project.fullName}`;
    expect(release?.body).toBe(outcome?.notes);
    expect(release?.body).toContain(`[#4](${base}/pull/4)`);
    expect(release?.body).toContain(`[#12](${base}/pull/12`);
    expect(release?.body).toContain('by @hugo');
    expect(release?.body).toContain('by @mona');
    expect(release?.body).not.toMatch(/(^|[^\\`[\w])@(?!hugo|mona)\w/m);
    expect(release?.body).toContain(`compare/v1.2.0...v1.3.0`);
    expect(outcome?.plan?.packages[0]?.notes).not.toContain('@hugo');
    expect(outcome?.plan?.head).toBe(head);
  });

  test('without the right to see pull requests is made with a warning', async () => {
    const project = await world().project({ private: true });
    const token = project.token({ contents: 'write' });
    const { outcome, warnings } = await run(world(), project, { files: await readyFiles(project), token });
    expect(outcome?.result).toBe('released');
    expect(warnings.filter((text) => text.startsWith('Pull requests are not linked'))).toHaveLength(1);
  });

  test('of a pre-release is marked so and is not the latest', async () => {
    const project = await world().project();
    const version = {
      epoch: 0,
      release: [1, 3, 0],
      pre: { kind: 'rc', number: 1 },
      post: null,
      dev: null,
      local: null,
    } as const;
    const { outcome, errors } = await run(world(), project, {
      files: await readyFiles(project, { version }),
      version,
    });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0rc1', tag: 'v1.3.0rc1' });
    expect(project.releases()).toMatchObject([{ prerelease: true, draft: false }]);
    expect(project.repository.latestReleaseId).toBeNull();
  });
});

describe('afterwards', () => {
  test('the same run again, and the run of the release commit, write nothing', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    const head = await project.head();
    await run(world(), project, { files });
    const again = await run(world(), project, { files, sha: head, attempt: 2 });
    expect(again.outcome).toMatchObject({ result: 'nothing', reason: 'v1.3.0 already contains this commit' });
    expect(again.writes).toEqual([]);
    const own = await project.push();
    expect(own).not.toBe(head);
    const loop = await run(world(), project, { files: { kind: 'build', verifyCommand: null, assets: [] } });
    expect(loop.outcome).toMatchObject({ result: 'nothing', reason: 'v1.3.0 already contains this commit' });
    expect(loop.writes).toEqual([]);
    // Tags, releases, comparison; then the tag's message and the manifest that it names.
    expect(loop.requests).toBeLessThanOrEqual(8);
  });

  test('the next commit makes the next release, on top of the release commit', async () => {
    const project = await world().project();
    await run(world(), project, { files: await readyFiles(project) });
    const released = (await project.refs())['refs/heads/main'];
    await project.push(commit('fix: another', 10));
    const { outcome } = await run(world(), project, { files: await readyFiles(project), runId: '8' });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.1', previousVersion: '1.3.0' });
    expect(await show(project, 'v1.3.1', '%H')).toContain((await project.refs())['refs/heads/main']);
    expect((await project.git('rev-list', 'v1.3.1')).split('\n')).toContain(released);
    expect(project.repository.latestReleaseId).toBe(project.releases().at(-1)?.id);
    expect(await project.indexed()).toHaveLength(4);
  });

  test('commits that call for nothing end `nothing`, and say why', async () => {
    const project = await world().project({ commits: [commit('docs: a word', 1), commit('chore: tidy', 2)] });
    const { outcome, writes } = await run(world(), project, { files: { kind: 'none' } });
    expect(outcome).toMatchObject({
      result: 'nothing',
      reason: 'no commit since v1.2.0 calls for a release',
      version: null,
    });
    expect(writes).toEqual([]);
    expect(outcome?.plan?.packages[0]?.commits).toHaveLength(2);
  });
});

describe('where the version comes from', () => {
  const DYNAMIC = (name: string) => `[build-system]
requires = ["hatchling", "hatch-vcs"]
build-backend = "hatchling.build"
[project]
name = "${name}"
dynamic = ["version"]
[tool.hatch.version]
source = "vcs"
`;

  async function dynamicProject(changelog: boolean): Promise<TestProject> {
    const project = await world().project();
    const none = { 'uv.lock': null, [`src/${project.module}/__init__.py`]: '' };
    const off = {
      'CHANGELOG.md': null,
      'pyproject.toml': `${DYNAMIC(project.name)}[tool.py-release]\nchangelog = false\n`,
    };
    const on = { 'pyproject.toml': DYNAMIC(project.name) };
    await project.push(
      commit('build: the version comes from the tag', 5, { files: { ...none, ...(changelog ? on : off) } }),
    );
    return project;
  }

  test('from the tag: nothing is edited, so the tag names the head and no commit is made', async () => {
    const project = await dynamicProject(false);
    const head = await project.head();
    const { outcome, writes } = await run(world(), project, { files: await readyFiles(project) });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0', sha: head });
    expect((await project.refs())['refs/heads/main']).toBe(head);
    expect(await show(project, 'v1.3.0^{commit}', '%H')).toBe(head);
    expect(writes.filter((write) => /commits|trees/.test(write))).toEqual([]);
  });

  test('from the tag with a changelog: its edit is the release commit', async () => {
    const project = await dynamicProject(true);
    const head = await project.head();
    const { outcome } = await run(world(), project, { files: await readyFiles(project) });
    expect(outcome?.sha).not.toBe(head);
    expect((await project.git('diff', '--name-only', head, 'origin/main').catch(() => '')).trim()).toBe('');
    await project.git('fetch', '--quiet', 'origin', 'main');
    expect((await project.git('diff', '--name-only', head, 'FETCH_HEAD')).trim()).toBe('CHANGELOG.md');
  });

  test.each([
    ['with a changelog to begin', '', true],
    ['with nothing to edit', '[tool.py-release]\nchangelog = false\n', false],
  ])('no tag yet, %s: the written version is released as it stands', async (_, settings, commits) => {
    const project = await world().project();
    await project.git('push', '--quiet', 'origin', ':refs/tags/v1.2.0');
    await project.git('tag', '-d', 'v1.2.0');
    const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
    const head = await project.push(
      commit('docs: no changelog', 5, {
        files: { 'CHANGELOG.md': null, 'pyproject.toml': `${pyproject}\n${settings}` },
      }),
    );
    const { outcome, errors } = await run(world(), project, { files: await readyFiles(project) });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({
      result: 'released',
      version: '1.2.0',
      previousVersion: null,
      tag: 'v1.2.0',
    });
    expect(outcome?.reason).toMatch(/^first release/);
    expect((await project.refs())['refs/heads/main'] !== head).toBe(commits);
    expect(project.releases()[0]?.body).toContain('/commits/v1.2.0');
    expect(await project.indexed()).toHaveLength(2);
  });

  test('`commit-mode = "none"`: files that hold the planned version are tagged as they are', async () => {
    const project = await world().project();
    const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
    const bumped =
      pyproject.replace('1.2.0', '1.3.0') + '\n[tool.py-release]\ncommit-mode = "none"\nchangelog = false\n';
    const head = await project.push(
      commit('build: 1.3.0', 5, {
        files: {
          'pyproject.toml': bumped,
          'uv.lock': null,
          [`src/${project.module}/__init__.py`]: '__version__ = "1.3.0"\n',
        },
      }),
    );
    const { outcome } = await run(world(), project, { files: await readyFiles(project) });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0', sha: head });
    expect((await project.refs())['refs/heads/main']).toBe(head);
  });

  test('a project in a folder: the edits lie there, the tag covers the whole', async () => {
    const project = await world().project();
    const files = {
      'packages/core/pyproject.toml': `[project]\nname = "${project.name}"\nversion = "1.2.0"\n[tool.py-release]\nchangelog = "packages/core/CHANGELOG.md"\n`,
    };
    await project.push(commit('feat: a core', 5, { files }));
    const ready = await readyFiles(project, { workingDirectory: 'packages/core' });
    const head = await project.head();
    const { outcome } = await run(world(), project, { files: ready, workingDirectory: 'packages/core' });
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0' });
    await project.git('fetch', '--quiet', 'origin', 'main');
    expect((await project.git('diff', '--name-only', head, 'FETCH_HEAD')).trim().split('\n')).toEqual([
      'packages/core/CHANGELOG.md',
      'packages/core/pyproject.toml',
    ]);
  });
});

describe('stopping early', () => {
  test('`dry-run` asks and checks everything and writes nothing', async () => {
    const project = await world().project();
    const { outcome, writes, steps } = await run(world(), project, {
      files: await readyFiles(project),
      dryRun: true,
    });
    expect(outcome).toMatchObject({
      result: 'previewed',
      version: '1.3.0',
      reason: 'dry run: nothing was written',
    });
    expect(outcome?.files).toHaveLength(2);
    expect(steps).toEqual(['Plan', 'Preflight', 'Check']);
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  test('`stop-after: draft`, then approved by its digest on the same commit', async () => {
    const project = await world().project();
    const before = await project.refs();
    const files = await readyFiles(project);
    const stopped = await run(world(), project, { files, stopAfterDraft: true });
    const [draft] = project.releases();
    expect(stopped.outcome).toMatchObject({
      result: 'pending',
      version: '1.3.0',
      manifestDigest: files.digest,
    });
    expect(stopped.outcome?.releaseUrl).toContain('/releases/tag/untagged-');
    expect(draft).toMatchObject({ draft: true, tagName: 'v1.3.0' });
    expect(draft?.assets.size).toBe(3);
    expect(await project.refs()).toEqual(before);
    expect(await project.indexed()).toEqual([]);

    const approved = await run(world(), project, {
      files: { kind: 'draft', digest: files.digest },
      runId: '9',
    });
    expect(approved.errors).toEqual([]);
    expect(approved.outcome).toMatchObject({
      result: 'released',
      version: '1.3.0',
      manifestDigest: files.digest,
    });
    expect(project.releases()).toMatchObject([{ id: draft?.id, draft: false }]);
    expect(project.releases()[0]?.body).toBe(approved.outcome?.notes);
    expect(await project.indexed()).toHaveLength(2);
    expect(approved.writes.filter((write) => write.endsWith('/assets'))).toEqual([]);
  });

  test('a draft of another project of the repository waits on, although its run has ended', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    await run(world(), project, { files, stopAfterDraft: true });
    const [other] = project.releases();
    Object.assign(other ?? {}, { tagName: 'other-v2.0.0' });
    const { outcome, writes } = await run(world(), project, { files });
    expect(outcome).toMatchObject({ result: 'released', tag: 'v1.3.0' });
    expect(project.releases().map(({ tagName, draft }) => [tagName, draft])).toEqual([
      ['other-v2.0.0', true],
      ['v1.3.0', false],
    ]);
    expect(writes.filter((write) => write.startsWith('DELETE'))).toEqual([]);
  });

  test('a digest that no draft holds approves nothing', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    await run(world(), project, { files, stopAfterDraft: true });
    const digest = `sha256:${'0'.repeat(64)}`;
    const { errors, writes } = await run(world(), project, { files: { kind: 'draft', digest }, runId: '9' });
    expect(errors.map(({ code }) => code)).toEqual(['release-draft-unknown']);
    expect(writes).toEqual([]);
  });

  test('a draft of a commit that is not the head any more is not approved', async () => {
    const project = await world().project();
    const files = await readyFiles(project);
    await run(world(), project, { files, stopAfterDraft: true });
    await project.push(commit('fix: later', 9));
    const { errors, writes } = await run(world(), project, {
      files: { kind: 'draft', digest: files.digest },
      runId: '9',
    });
    expect(errors.map(({ code }) => code)).toEqual(['release-plan-changed']);
    expect(writes).toEqual([]);
  });
});
