// Before a proposal writes anything it asks whether it may, and tells all that stands against it.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { BRANCH, pullStates } from '../../commands/propose-person.ts';
import { propose, PULL_RIGHTS } from '../../commands/propose-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

const world = useWorld();
let project: TestProject;

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
});

const SETTING = 'Allow GitHub Actions to create and approve pull requests';
const NO_PULLS = { ...PULL_RIGHTS, 'pull-requests': 'read' } as const;
const NO_CONTENTS = { ...PULL_RIGHTS, contents: 'read' } as const;

describe.each([false, true])('nothing is written (dry: %s)', (dryRun) => {
  test.each([
    ['the setting', false, PULL_RIGHTS, ['pull-not-permitted']],
    ['the right for pull requests', true, NO_PULLS, ['pull-right-missing']],
    ['the right for contents', true, NO_CONTENTS, ['release-no-push-right']],
    [
      'both rights',
      true,
      { ...NO_CONTENTS, 'pull-requests': 'read' },
      ['release-no-push-right', 'pull-right-missing'],
    ],
  ] as const)('without %s', async (_, allowed, permissions, codes) => {
    world().github.allowActionsPulls(project.fullName, allowed);
    const token = project.token(permissions);
    const { errors, writes, outcome } = await propose(world(), project, { dryRun, token });
    expect(errors.map(({ code }) => code)).toEqual(codes);
    expect({ writes, outcome }).toEqual({ writes: [], outcome: null });
    expect(Object.keys(await project.refs())).not.toContain(`refs/heads/${BRANCH}`);
  });
});

test('what can’t be known is said to be unknown, and names the setting', async () => {
  const { log, outcome } = await propose(world(), project, { dryRun: true });
  expect(log).toContain('passed: the token may write to acme/acme-vault');
  expect(log).toContain('passed: the token may write pull requests in acme/acme-vault');
  const unknown = log.filter((line) => line.startsWith('unknown: '));
  expect(unknown).toHaveLength(1);
  expect(unknown[0]).toContain(SETTING);
  expect(outcome?.unknowns).toHaveLength(1);
});

test('the token of an App has nothing to do with the setting', async () => {
  const token = world().github.issueToken({
    ...{ repository: project.fullName, permissions: PULL_RIGHTS, kind: 'app' },
  });
  const { log } = await propose(world(), project, { dryRun: true, token });
  expect(log.join('\n')).not.toContain(SETTING);
});

test('a proposal that is there needs no setting, and one that is right asks nothing', async () => {
  await propose(world(), project);
  world().github.allowActionsPulls(project.fullName, false);
  const right = await propose(world(), project);
  expect(right.log.join('\n')).not.toContain('the token may');
  await project.push(commit('fix: a leak', 10));
  const { errors, outcome, log } = await propose(world(), project);
  expect(errors).toEqual([]);
  expect(outcome?.result).toBe('pending');
  expect(log).toContain(
    'unknown: whether the token may update the pull request #1: it shows when the pull request is written.',
  );
});

/** GitHub may see the setting only when there is something to open. */
const refusedLate =
  (next: Fetch): Fetch =>
  async (url, options) => {
    const isOpening = options?.method === 'POST' && /\/pulls$/.test(String(url));
    if (!isOpening || JSON.stringify(options.body).includes('May this token')) return next(url, options);
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    return Response.json({ message }, { status: 403 });
  };

test('refused after the branch was written: that is said, and the next run goes on', async () => {
  const { errors, writes, standing } = await propose(world(), project, { fetch: refusedLate });
  expect(errors.map(({ code }) => code)).toEqual(['pull-not-permitted']);
  expect(errors[0]?.remedy).toContain(SETTING);
  expect(errors[0]?.remedy).toContain('the branch `py-release/main` is written');
  expect(writes).toContain('updateRefs');
  expect(standing).toMatchObject({ done: expect.stringContaining(BRANCH), left: 'its pull request' });
  const again = await propose(world(), project);
  expect(again.writes).toEqual(['POST /repos/{owner}/{repo}/pulls']);
  expect(again.standing).toBeNull();
  expect(pullStates(project)).toEqual(['#1 open']);
});
