import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, statusOf, vault, writeCommit } from './fixture.ts';

describe('compare', () => {
  test('is paged, oldest first, with files on the first page only', async () => {
    using fixture = await startFixture({ count: 12 });
    const { sandbox, shas } = fixture;
    const { repos } = octokitOf(sandbox).rest;
    await sandbox.repository('acme/vault').git.update([{ name: 'refs/tags/v1.0.0', after: shas[1] ?? '' }]);
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        repos.compareCommitsWithBasehead({ ...vault, basehead: 'v1.0.0...main', per_page: 4, page }),
      ),
    );
    expect(pages.flatMap(({ data }) => data.commits.map(({ sha }) => sha))).toEqual(shas.slice(2));
    expect(pages.map(({ data }) => data.files?.length)).toEqual([1, 0, 0]);
    expect(pages[0]?.data).toMatchObject({ status: 'ahead', ahead_by: 10, behind_by: 0, total_commits: 10 });
    expect(pages[0]?.data.files?.[0]).toMatchObject({ filename: 'file.txt', status: 'modified', changes: 2 });
    expect(pages[0]?.headers.link).toContain('page=3>; rel="last"');
    expect(pages[2]?.headers.link).not.toContain('rel="next"');
    expect(sandbox.violations).toEqual([]);
  });

  test('tells ahead, behind, identical, diverged and unrelated apart', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const [first = '', second = '', third = ''] = shas;
    const side = writeCommit(sandbox, 'fix: aside', [first], { 'side.txt': 'x' }, 50);
    const stranger = writeCommit(sandbox, 'feat: elsewhere', [], { 'other.txt': 'x' }, 60);
    const { repos } = octokitOf(sandbox).rest;
    const status = async (base: string, head: string): Promise<unknown> => {
      const { data } = await repos.compareCommitsWithBasehead({ ...vault, basehead: `${base}...${head}` });
      return [data.status, data.ahead_by, data.behind_by, data.merge_base_commit.sha];
    };
    expect(await status(first, third)).toEqual(['ahead', 2, 0, first]);
    expect(await status(third, second)).toEqual(['behind', 0, 1, second]);
    expect(await status(third, third)).toEqual(['identical', 0, 0, third]);
    expect(await status(third, side)).toEqual(['diverged', 1, 2, first]);
    expect(await statusOf(status(third, stranger))).toBe(404);
    expect(await statusOf(status('v9.9.9', third))).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });

  test('without paging shows the newest 250 commits', async () => {
    using fixture = await startFixture({ count: 262, validate: false });
    const { repos } = octokitOf(fixture.sandbox).rest;
    const { data } = await repos.compareCommitsWithBasehead({
      ...vault,
      basehead: `${fixture.shas[0]}...main`,
    });
    expect(data.total_commits).toBe(261);
    expect(data.commits.map(({ sha }) => sha)).toEqual(fixture.shas.slice(-250));
  });
});

describe('commits', () => {
  test('are listed newest first, page by page, and read one by one', async () => {
    using fixture = await startFixture({ count: 5 });
    const { sandbox, shas } = fixture;
    const octokit = octokitOf(sandbox);
    const listed = await octokit.paginate(octokit.rest.repos.listCommits, { ...vault, per_page: 2 });
    expect(listed.map(({ sha }) => sha)).toEqual([...shas].reverse());
    expect(listed[0]?.commit.message).toBe('feat: change 5');
    const one = await octokit.rest.repos.getCommit({ ...vault, ref: 'heads/main' });
    expect(one.data.files?.map(({ filename }) => filename)).toEqual(['file.txt']);
    expect(await statusOf(octokit.rest.repos.getCommit({ ...vault, ref: 'nothing' }))).toBe(422);
    expect(sandbox.violations).toEqual([]);
  });

  test('know the account behind an e-mail address', async () => {
    using fixture = await startFixture();
    fixture.sandbox.addUser({ login: 'ada', emails: ['ada@example.org'] });
    const { data } = await octokitOf(fixture.sandbox).rest.repos.getCommit({ ...vault, ref: 'main' });
    expect(data.author?.login).toBe('ada');
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('of an empty repository: 409', async () => {
    using fixture = await startFixture({ count: 0 });
    const { git, repos } = octokitOf(fixture.sandbox).rest;
    expect(await statusOf(repos.listCommits(vault))).toBe(409);
    expect(await statusOf(git.getRef({ ...vault, ref: 'heads/main' }))).toBe(409);
    expect(fixture.sandbox.violations).toEqual([]);
  });
});
