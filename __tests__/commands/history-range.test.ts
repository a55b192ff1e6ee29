// One history answers for several heads: that of the plan, and that of a release which is finished on the way.
import { expect, jest, test } from '@jest/globals';
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { createRemoteHistory } from '../../src/gateways/github/remote-history.ts';
import { commit, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld();

test('the range of a release is its own, whatever range the plan has read', async () => {
  const project = await world().project();
  await project.push(commit('docs: more', 4, {}));
  const [owner = '', repo = ''] = project.fullName.split('/');
  const client = createGitHubClient({
    ...{ token: project.token(), owner, repo, apiUrl: 'https://api.github.com' },
    ...{ fetch: world().github.fetch, log: () => undefined },
  });
  const history = createRemoteHistory(client);
  const [head = '', before = ''] = (await project.git('rev-parse', 'main', 'main~1')).split('\n');
  await history.relateTags(['v1.2.0'], head);
  const shas = (await history.readCommits('v1.2.0', before, 10)).map(({ sha }) => sha);
  expect([shas.includes(before), shas.includes(head)]).toEqual([true, false]);
});
