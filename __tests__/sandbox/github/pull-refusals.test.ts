import { describe, expect, test } from '@jest/globals';
import { octokitOf, startFixture, statusOf, vault, writeCommit } from './fixture.ts';
import { BRANCH, rights, withBranch } from './pull-fixture.ts';

interface Refused {
  readonly code?: string;
  readonly field?: string;
  readonly message?: string;
}

describe('a pull request is refused', () => {
  test('to a workflow, until the repository allows it', async () => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { open } = await withBranch(fixture);
    sandbox.allowActionsPulls('acme/vault', false);
    await expect(open()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('GitHub Actions is not permitted to create or approve pull requests.'),
    });
    const app = octokitOf(sandbox, rights, 'app').rest.pulls;
    expect(await statusOf(app.create({ ...vault, head: BRANCH, base: 'main', title: 'x' }))).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });

  test.each([
    ['a second one', {}, { code: 'custom', message: `A pull request already exists for acme:${BRANCH}.` }],
    ['nothing to merge', { head: 'same' }, { code: 'custom', message: 'No commits between main and same' }],
    [
      'no history in common',
      { head: 'alone' },
      { code: 'custom', message: 'The alone branch has no history' },
    ],
    ['no branch', { head: 'none' }, { field: 'head', code: 'invalid' }],
    ['no fork', { head: `mallory:${BRANCH}` }, { field: 'head', code: 'invalid' }],
    ['no base', { base: 'none' }, { field: 'base', code: 'invalid' }],
    ['no title', { title: '' }, { field: 'title', code: 'missing_field' }],
    [
      'a long title',
      { title: 'x'.repeat(257) },
      { field: 'title', message: 'title is too long (maximum is 256' },
    ],
    [
      'a long body',
      { body: 'x'.repeat(65_537) },
      { field: 'body', message: 'body is too long (maximum is 65536' },
    ],
  ])('with %s', async (_, more, { message = '', ...error }: Refused) => {
    using fixture = await startFixture();
    const { sandbox } = fixture;
    const { open, main } = await withBranch(fixture);
    await open();
    const alone = writeCommit(sandbox, 'feat: alone', [], { 'other.txt': 'x' });
    await sandbox.repository('acme/vault').git.update([
      { name: 'refs/heads/same', after: main },
      { name: 'refs/heads/alone', after: alone },
    ]);
    const told = { resource: 'PullRequest', ...error };
    await expect(open(more)).rejects.toMatchObject({
      status: 422,
      response: {
        data: {
          message: 'Validation Failed',
          errors: [message === '' ? told : { ...told, message: expect.stringContaining(message) }],
        },
      },
    });
    expect(sandbox.writes).toHaveLength(2);
    expect(sandbox.violations).toEqual([]);
  });
});
