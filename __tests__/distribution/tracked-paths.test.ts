import { expect, test } from '@jest/globals';
import { trackedPaths } from '../../src/distribution/tracked-paths.ts';

const LISTING = ['LICENSE', 'packages/a/pyproject.toml', 'packages/a/src/a.py', 'packages/ab/x.py'].map(
  (path) => ({ path }),
);

test.each([
  ['.', ['CHANGELOG.md'], [...LISTING.map(({ path }) => path), 'CHANGELOG.md']],
  [
    'packages/a',
    ['packages/a/CHANGELOG.md', 'packages/a/src/a.py'],
    ['pyproject.toml', 'src/a.py', 'CHANGELOG.md'],
  ],
])('of %s', (folder, written, expected) => {
  expect(trackedPaths(LISTING, folder, written)).toEqual(expected);
});
