// The rules of a branch, of GitHub with few and many of them, of servers that don't know them, and for tokens that may not.
import { expect, test } from '@jest/globals';
import { createBranchRules } from '../../../src/gateways/github/branch-rules.ts';
import { createGitHubClient } from '../../../src/gateways/github/octokit.ts';
import { methodsLeft } from '../../../src/plan/merge-ways.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';

const main = { target: 'branch', include: ['main'] } as const;
const RULES = /^GET .*\/rules\/branches\//;

function rulesOf({ sandbox }: Fixture) {
  const token = sandbox.issueToken({
    ...{ repository: 'acme/vault', kind: 'actions' },
    permissions: { contents: 'read' },
  });
  const connection = { token, apiUrl: 'https://api.github.com', owner: 'acme', repo: 'vault' };
  const wait = async (): Promise<void> => undefined;
  return createBranchRules(createGitHubClient({ ...connection, fetch: sandbox.fetch, wait }));
}

test('are those that bind it, with what they allow', async () => {
  using fixture = await startFixture({ private: true });
  const { sandbox } = fixture;
  const { readBranchRules } = rulesOf(fixture);
  const parameters = { allowed_merge_methods: ['squash', 'rebase'] };
  sandbox.addRule('acme/vault', { ...main, type: 'pull_request', parameters });
  sandbox.addRule('acme/vault', { ...main, type: 'merge_queue', parameters: { merge_method: 'SQUASH' } });
  sandbox.addRule('acme/vault', { ...main, include: ['v/*'], type: 'required_linear_history' });
  expect(await readBranchRules('main')).toMatchObject([
    { type: 'pull_request', parameters },
    { type: 'merge_queue', parameters: { merge_method: 'SQUASH' } },
  ]);
  expect(await readBranchRules('v/1')).toMatchObject([{ type: 'required_linear_history' }]);
  expect(await readBranchRules('none')).toEqual([]);
  expect(sandbox.violations).toEqual([]);
});

test('are read to the last page', async () => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  for (let count = 0; count < 100; count += 1)
    sandbox.addRule('acme/vault', { ...main, type: 'non_fast_forward' });
  sandbox.addRule('acme/vault', { ...main, type: 'required_linear_history' });
  const rules = await rulesOf(fixture).readBranchRules('main');
  expect(rules).toHaveLength(101);
  expect(methodsLeft(rules ?? [])).toEqual(['squash', 'rebase']);
  expect(sandbox.requests).toHaveLength(2);
});

const UPGRADE = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';

test.each([
  ['a server that does not know the route', 404, 'Not Found', []],
  ['a plan without rulesets', 403, UPGRADE, []],
  ['a token that may not', 403, 'Resource not accessible by integration', null],
] as const)('of %s', async (_, status, message, expected) => {
  using fixture = await startFixture();
  const { sandbox } = fixture;
  sandbox.addRule('acme/vault', { ...main, type: 'required_linear_history' });
  sandbox.fault({ route: RULES, kind: { status, body: { message } } });
  expect(await rulesOf(fixture).readBranchRules('main')).toEqual(expected);
});
