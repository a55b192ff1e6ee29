import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, vault } from './fixture.ts';

describe('the Git Data API', () => {
  test('makes a commit on top of main, with a tag, as one release does', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { git, repos } = octokitOf(sandbox).rest;
    const head = shas.at(-1) ?? '';

    const base = await git.getCommit({ ...vault, commit_sha: head });
    const blob = await git.createBlob({
      ...vault,
      content: Buffer.from('bytes').toString('base64'),
      encoding: 'base64',
    });
    const tree = await git.createTree({
      ...vault,
      base_tree: base.data.tree.sha,
      tree: [
        { path: 'pyproject.toml', mode: '100644', type: 'blob', content: '[project]\n' },
        { path: 'src/acme/data.bin', mode: '100644', type: 'blob', sha: blob.data.sha },
        { path: 'file.txt', mode: '100644', type: 'blob', sha: null },
      ],
    });
    expect(tree.data.tree.map(({ path, mode }) => [path, mode])).toEqual([
      ['pyproject.toml', '100644'],
      ['src', '040000'],
    ]);
    const all = await git.getTree({ ...vault, tree_sha: tree.data.sha, recursive: '1' });
    expect(all.data.tree.map(({ path }) => path)).toEqual([
      'pyproject.toml',
      'src',
      'src/acme',
      'src/acme/data.bin',
    ]);

    const commit = await git.createCommit({
      ...vault,
      message: 'chore(release): 1.0.0',
      tree: tree.data.sha,
      parents: [head],
    });
    expect(commit.data.verification.verified).toBe(true);
    expect(commit.data.author.name).toBe('github-actions[bot]');
    const tag = await git.createTag({
      ...vault,
      tag: 'v1.0.0',
      message: 'Release',
      object: commit.data.sha,
      type: 'commit',
    });
    expect((await git.getTag({ ...vault, tag_sha: tag.data.sha })).data.object.sha).toBe(commit.data.sha);

    await git.updateRef({ ...vault, ref: 'heads/main', sha: commit.data.sha });
    await git.createRef({ ...vault, ref: 'refs/tags/v1.0.0', sha: tag.data.sha });
    expect((await git.getRef({ ...vault, ref: 'tags/v1.0.0' })).data.object).toMatchObject({
      type: 'tag',
      sha: tag.data.sha,
    });
    const refs = await git.listMatchingRefs({ ...vault, ref: 'tags/v1' });
    expect(refs.data.map(({ ref }) => ref)).toEqual(['refs/tags/v1.0.0']);
    expect((await repos.getBranch({ ...vault, branch: 'main' })).data.commit.sha).toBe(commit.data.sha);
    expect(sandbox.writes).toHaveLength(6);
    expect(sandbox.violations).toEqual([]);
  });
});
