// A branch of ours goes, and nobody's commits go with it, on a host that deletes refs by their name alone.
import { expect, test } from '@jest/globals';
import { removeBranch } from '../../../src/gateways/github/branch-removal.ts';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import { sandboxClient, writesOf } from './patient-client.ts';

const BRANCH = 'py-release/update/acme-vault';
const DELETE = /^DELETE .*\/git\/refs\//;

async function prepare(fixture: Fixture) {
  const { sandbox, shas } = fixture;
  const [from = '', other = ''] = shas;
  const { git, nodeId } = sandbox.repository('acme/vault');
  const set = (after: string): Promise<unknown> => git.update([{ name: `refs/heads/${BRANCH}`, after }]);
  await set(from);
  const { client, waits } = sandboxClient(fixture);
  const remove = () => removeBranch(client, { repositoryId: nodeId, branch: BRANCH, from });
  const seen = async (): Promise<string | undefined> => (await git.ref(`refs/heads/${BRANCH}`))?.sha;
  return { set, remove, seen, other, waits };
}

test.each([true, false])('a removal with updateRefs %s', async (offered) => {
  using fixture = await startFixture();
  fixture.sandbox.offerUpdateRefs(offered);
  const { remove, seen } = await prepare(fixture);
  expect([await remove(), await seen()]).toEqual(['moved', undefined]);
});

test.each([
  ['its answer is lost', 'cut-after-effect', 1],
  ['it is cut off before', 'cut', 0],
  ['GitHub is down for a moment', { status: 502, body: { message: 'Server Error' } }, 0],
] as const)('without updateRefs, %s: looked at before it is sent again', async (_, kind, early) => {
  using fixture = await startFixture();
  fixture.sandbox.offerUpdateRefs(false);
  const { remove, seen, waits } = await prepare(fixture);
  fixture.sandbox.fault({ route: DELETE, kind });
  expect([await remove(), await seen()]).toEqual(['moved', undefined]);
  expect(waits).toEqual([1]);
  const sent = fixture.sandbox.requests.filter(({ method }) => method === 'DELETE');
  expect(sent).toHaveLength(early === 1 ? 1 : 2);
});

test('somebody pushes a branch of that name after the lost answer: theirs stays', async () => {
  using fixture = await startFixture();
  fixture.sandbox.offerUpdateRefs(false);
  const { set, remove, seen, other } = await prepare(fixture);
  fixture.sandbox.fault({ route: DELETE, kind: { after: () => set(other) } });
  fixture.sandbox.fault({ route: DELETE, kind: 'cut-after-effect' });
  expect(await remove()).toBe('lost');
  expect(await seen()).toBe(other);
  expect(writesOf(fixture).filter((write) => write.startsWith('DELETE'))).toHaveLength(1);
});
