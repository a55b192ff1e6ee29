import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../../sandbox/github/state.ts';
import { octokitOf, startFixture, statusOf, vault, writeCommit } from './fixture.ts';

const onMain = { target: 'branch', include: ['~DEFAULT_BRANCH'] } as const;
const onTags = { target: 'tag', include: ['v*'] } as const;

const forbidding: readonly (Rule & { readonly message: string })[] = [
  { ...onMain, type: 'pull_request', message: 'Changes must be made through a pull request.' },
  { ...onMain, type: 'merge_queue', message: 'Changes must be made through the merge queue' },
  { ...onMain, type: 'update', message: 'Cannot update this protected ref.' },
  { ...onMain, type: 'required_signatures', message: 'Commits must have verified signatures.' },
  {
    ...onMain,
    type: 'required_status_checks',
    parameters: { required_status_checks: [{ context: 'build' }] },
    message: 'Required status check "build" is expected.',
  },
  { ...onTags, type: 'creation', message: 'Cannot create ref due to creations being restricted.' },
  {
    ...onTags,
    type: 'tag_name_pattern',
    parameters: { operator: 'starts_with', pattern: 'release-' },
    message: 'Tag name must match a given pattern: release-',
  },
];

describe('rules', () => {
  test.each(forbidding)(
    '$type holds over REST and GraphQL, unless bypassed',
    async ({ message, ...rule }) => {
      using fixture = await startFixture();
      const { sandbox, shas } = fixture;
      sandbox.addRule('acme/vault', { ...rule, bypass: ['app'] });
      const next = writeCommit(sandbox, 'fix: x', shas.slice(-1), { 'file.txt': 'x' });
      const isTag = rule.target === 'tag';
      const change = (octokit: ReturnType<typeof octokitOf>): Promise<unknown> =>
        isTag
          ? octokit.rest.git.createRef({ ...vault, ref: 'refs/tags/v1.0.0', sha: next })
          : octokit.rest.git.updateRef({ ...vault, ref: 'heads/main', sha: next });
      await expect(change(octokitOf(sandbox))).rejects.toMatchObject({
        status: 422,
        message: expect.stringContaining(message),
      });
      const input = {
        repositoryId: sandbox.repository('acme/vault').nodeId,
        refUpdates: [{ name: isTag ? 'refs/tags/v1.0.0' : 'refs/heads/main', afterOid: next }],
      };
      const mutation =
        'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
      await expect(octokitOf(sandbox).graphql(mutation, { input })).rejects.toThrow(message);
      expect(sandbox.writes).toEqual([]);
      expect(await statusOf(change(octokitOf(sandbox, { contents: 'write' }, 'app')))).toBe(200);
      expect(sandbox.violations).toEqual([]);
    },
  );

  test('let a commit pass that GitHub signs for a bot', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    sandbox.addRule('acme/vault', { ...onMain, type: 'required_signatures' });
    const { git } = octokitOf(sandbox).rest;
    const [head = ''] = shas.slice(-1);
    const { tree } = (await git.getCommit({ ...vault, commit_sha: head })).data;
    const body = { ...vault, message: 'chore: x', tree: tree.sha, parents: [head] };
    const named = await git.createCommit({ ...body, author: { name: 'Ada', email: 'ada@example.org' } });
    expect(named.data.verification.reason).toBe('unsigned');
    expect(await statusOf(git.updateRef({ ...vault, ref: 'heads/main', sha: named.data.sha }))).toBe(422);
    const signed = await git.createCommit(body);
    expect(await statusOf(git.updateRef({ ...vault, ref: 'heads/main', sha: signed.data.sha }))).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });

  test('of a branch are listed, those of tags are not', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    for (const rule of forbidding) sandbox.addRule('acme/vault', rule);
    const { repos } = octokitOf(sandbox).rest;
    const { data } = await repos.getBranchRules({ ...vault, branch: 'main' });
    expect(data.map(({ type }) => type)).toEqual([
      'pull_request',
      'merge_queue',
      'update',
      'required_signatures',
      'required_status_checks',
    ]);
    expect((await repos.getBranchRules({ ...vault, branch: 'other' })).data).toEqual([]);
    expect((await repos.getBranch({ ...vault, branch: 'main' })).data.protected).toBe(true);
    expect(sandbox.violations).toEqual([]);
  });

  test('refs move forward only, unless forced, and rules may forbid that too', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const { git } = octokitOf(sandbox).rest;
    const back = { ...vault, ref: 'heads/main', sha: shas[0] ?? '' };
    expect(await statusOf(git.updateRef(back))).toBe(422);
    sandbox.addRule('acme/vault', { ...onMain, type: 'non_fast_forward', bypass: ['pat'] });
    expect(await statusOf(git.updateRef({ ...back, force: true }))).toBe(422);
    const person = octokitOf(sandbox, { contents: 'write' }, 'pat').rest.git;
    expect(await statusOf(person.updateRef({ ...back, force: true }))).toBe(200);
    expect(await statusOf(git.createRef({ ...vault, ref: 'refs/heads/main', sha: shas[0] ?? '' }))).toBe(422);
    expect(await statusOf(git.updateRef({ ...back, ref: 'heads/none' }))).toBe(422);
    expect(await statusOf(git.createRef({ ...vault, ref: 'refs/tags/v1', sha: 'a'.repeat(40) }))).toBe(422);
    expect(await statusOf(git.createRef({ ...vault, ref: 'refs/tags/a..b', sha: shas[0] ?? '' }))).toBe(422);
    expect(await statusOf(git.deleteRef({ ...vault, ref: 'heads/none' }))).toBe(422);
    expect(await statusOf(git.deleteRef({ ...vault, ref: 'heads/main' }))).toBe(422);
    expect(sandbox.violations).toEqual([]);
  });

  test('a workflow may not bring in commits that change workflow files', async () => {
    using fixture = await startFixture();
    const { sandbox, shas } = fixture;
    const files = { 'file.txt': 'x', '.github/workflows/ci.yml': 'on: push\n' };
    const sha = writeCommit(sandbox, 'ci: x', shas.slice(-1), files);
    const update = (kind: 'actions' | 'pat') =>
      statusOf(
        octokitOf(sandbox, { contents: 'write' }, kind).rest.git.updateRef({
          ...vault,
          ref: 'heads/main',
          sha,
        }),
      );
    expect(await update('actions')).toBe(403);
    expect(await update('pat')).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });
});
