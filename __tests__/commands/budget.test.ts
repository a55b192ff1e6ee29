// Speed is promised in requests, whatever the older history: at most 20 to GitHub for a release of 200 commits, 60 for 2,000.
import { expect, jest, test } from '@jest/globals';
import { readyFiles } from './ready-files.ts';
import { run } from './release-run.ts';
import { useWorld } from './world.ts';

jest.setTimeout(120_000);
// The event of a real run also tells the node id of the repository: one request less.
const world = useWorld({ validate: false });

test.each([
  { commits: 3, older: 0, most: 19 },
  { commits: 200, older: 0, most: 20 },
  { commits: 200, older: 3000, most: 20 },
  { commits: 2000, older: 1000, most: 60 },
])('$commits commits after $older: at most $most requests', async ({ commits, older, most }) => {
  const history = Array.from({ length: commits }, (_, index) => ({
    // No number of a pull request: each of them has to be looked up.
    message: `${index % 2 === 0 ? 'fix' : 'feat'}: change ${index}`,
    author: { name: 'Mona Acme', email: 'mona@acme.example' },
    date: 1_788_400_000 + index,
    files: { 'docs/count.txt': `${index}\n` },
  }));
  const project = await world().project({ commits: history, older });
  const files = await readyFiles(project);
  const { outcome, requests, errors } = await run(world(), project, { files });
  expect(errors).toEqual([]);
  expect(outcome).toMatchObject({ result: 'released', version: '1.3.0' });
  expect(outcome?.plan?.packages[0]?.commits).toHaveLength(commits);
  expect(requests).toBeLessThanOrEqual(most);
});
