import { expect, test } from '@jest/globals';
import type { Access } from '../../../sandbox/github/state.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { createWriteRight } from '../../../src/gateways/github/write-right.ts';
import { type Fixture, releaser, startFixture } from '../../sandbox/github/fixture.ts';

const ROUTE = 'POST /repos/{owner}/{repo}/git/refs';

async function ask({ sandbox }: Fixture, permissions: Readonly<Record<string, Access>> = releaser) {
  const token = sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'actions' });
  const { fetch } = sandbox;
  const wait = (): Promise<void> => Promise.resolve();
  const connection = { token, fetch, wait, apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault' };
  const before = await refs(sandbox);
  const answer = await createWriteRight(createGitHubClient(connection)).mayWrite();
  // Whatever GitHub answers, nothing has changed.
  expect(await refs(sandbox)).toEqual(before);
  expect(sandbox.writes).toEqual([]);
  expect(sandbox.violations).toEqual([]);
  return answer;
}

function refs(sandbox: Fixture['sandbox']) {
  return sandbox.repository('acme/vault').git.refs('refs/');
}

test.each([
  ['contents: write', releaser, true, true],
  ['contents: write', releaser, false, true],
  ['contents: read', { contents: 'read' }, true, false],
  ['contents: read', { contents: 'read' }, false, false],
  ['another right', { issues: 'write' }, false, false],
] as const)('%s', async (_, permissions, isPrivate, expected) => {
  using fixture = await startFixture({ private: isPrivate });
  expect(await ask(fixture, permissions)).toBe(expected);
});

test.each<[string, number, object, boolean | null]>([
  ['404 hides what a token may not write', 404, {}, false],
  ['an empty repository is there to be written', 409, {}, true],
  ['a rate limit is no answer', 403, { 'x-ratelimit-remaining': '0', 'retry-after': '1' }, null],
  ['an unknown token is told elsewhere', 401, {}, null],
  ['a server in trouble is no answer', 502, {}, null],
])('%s', async (_, status, headers, expected) => {
  using fixture = await startFixture();
  const kind = { status, headers: headers as Record<string, string>, body: { message: 'No.' } };
  fixture.sandbox.fault({ route: ROUTE, times: 10, kind });
  expect(await ask(fixture)).toBe(expected);
});

test('no answer is no answer', async () => {
  using fixture = await startFixture();
  fixture.sandbox.fault({ route: ROUTE, times: 10, kind: 'cut' });
  expect(await ask(fixture)).toBeNull();
});
