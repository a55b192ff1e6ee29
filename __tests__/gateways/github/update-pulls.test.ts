// Pull requests and branches of updates, one request at a time: answers that get lost, others who are quicker, plans without drafts.
import { describe, expect, test } from '@jest/globals';
import type { UserError } from '../../../src/findings/user-error.ts';
import { createUpdatePulls } from '../../../src/gateways/github/update-pulls.ts';
import type { UpdatePull } from '../../../src/update/update-pull.ts';
import { type Fixture, startFixture, writeCommit } from '../../sandbox/github/fixture.ts';
import { patientClient } from './patient-client.ts';

const BRANCH = 'py-release/update/acme-vault';
const NAMES = { branch: BRANCH, base: 'main' };
const WANTED = { ...NAMES, title: 'build(deps): x', body: 'b', draft: false };
const RIGHTS = { contents: 'write', 'pull-requests': 'write' } as const;

async function prepare({ sandbox, shas }: Fixture) {
  sandbox.allowActionsPulls('acme/vault');
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions: RIGHTS, kind: 'actions' });
  const { git, nodeId } = sandbox.repository('acme/vault');
  const commit = (text: string): string =>
    writeCommit(sandbox, text, [shas.at(-1) ?? ''], { 'file.txt': text });
  const tip = commit('a');
  await git.update([{ name: `refs/heads/${BRANCH}`, after: tip }]);
  const { client } = patientClient(sandbox.fetch, { token });
  const seen = async (): Promise<string | undefined> => (await git.ref(`refs/heads/${BRANCH}`))?.sha;
  return { pulls: createUpdatePulls(client), git, commit, tip, seen, repositoryId: nodeId };
}

const code = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error as UserError).code);

describe('a pull request', () => {
  test.each(['cut', 'cut-after-effect'] as const)('is opened once: %s', async (kind) => {
    using fixture = await startFixture();
    const { pulls } = await prepare(fixture);
    fixture.sandbox.fault({ route: 'POST /repos/{owner}/{repo}/pulls', kind });
    expect((await pulls.createUpdatePull(WANTED)) === 'exists').toBe(kind === 'cut-after-effect');
    expect(await pulls.listUpdatePulls(NAMES)).toMatchObject([{ number: 1, state: 'open', draft: false }]);
    expect(await pulls.createUpdatePull(WANTED)).toBe('exists');
  });

  test('that is a draft becomes ready', async () => {
    using fixture = await startFixture();
    const { pulls } = await prepare(fixture);
    const made = (await pulls.createUpdatePull({ ...WANTED, draft: true })) as UpdatePull;
    expect(made.draft).toBe(true);
    await pulls.markReady(made);
    expect(await pulls.listUpdatePulls(NAMES)).toMatchObject([{ draft: false }]);
    expect(await code(pulls.markReady({ ...made, nodeId: 'PR_x' }))).toBe('github-request-failed');
  });

  test('is none where the plan has no drafts', async () => {
    using fixture = await startFixture();
    const token = fixture.sandbox.issueToken({
      repository: 'acme/vault',
      permissions: RIGHTS,
      kind: 'actions',
    });
    await prepare(fixture);
    const message = 'Draft pull requests are not supported in this repository.';
    const { client } = patientClient(
      async (url, options) =>
        options?.method === 'POST'
          ? new Response(JSON.stringify({ message, errors: [] }), {
              status: 422,
              headers: { 'content-type': 'application/json' },
            })
          : fixture.sandbox.fetch(url, options),
      { token },
    );
    const pulls = createUpdatePulls(client);
    expect(await pulls.createUpdatePull({ ...WANTED, draft: true })).toBe('no-drafts');
  });
});

describe('a branch', () => {
  test('is found by the beginning of its name', async () => {
    using fixture = await startFixture();
    const { pulls, tip } = await prepare(fixture);
    expect([...(await pulls.listUpdateBranches('py-release/update/'))]).toEqual([[BRANCH, tip]]);
    expect((await pulls.listUpdateBranches('py-release/other/')).size).toBe(0);
    expect(await pulls.readDefaultBranch()).toBe('main');
  });

  test.each([true, false])('is removed from where it was seen alone (updateRefs: %j)', async (known) => {
    using fixture = await startFixture();
    fixture.sandbox.offerUpdateRefs(known);
    const { pulls, git, commit, tip, seen, repositoryId } = await prepare(fixture);
    const theirs = commit('b');
    await git.update([{ name: `refs/heads/${BRANCH}`, after: theirs }]);
    expect(await pulls.deleteUpdateBranch({ repositoryId, branch: BRANCH, from: tip })).toBe('lost');
    expect(await seen()).toBe(theirs);
    expect(await pulls.deleteUpdateBranch({ repositoryId, branch: BRANCH, from: theirs })).toBe('moved');
    expect(await seen()).toBeUndefined();
    expect(await pulls.deleteUpdateBranch({ repositoryId, branch: BRANCH, from: theirs })).toBe('moved');
  });

  test.each(['cut', 'cut-after-effect'] as const)(
    'is removed although the answer is lost: %s',
    async (kind) => {
      using fixture = await startFixture();
      const { pulls, tip, seen, repositoryId } = await prepare(fixture);
      fixture.sandbox.fault({ route: 'updateRefs', kind });
      expect(await pulls.deleteUpdateBranch({ repositoryId, branch: BRANCH, from: tip })).toBe('moved');
      expect(await seen()).toBeUndefined();
    },
  );
});
