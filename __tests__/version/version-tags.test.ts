import { expect, test } from '@jest/globals';
import { UserErrors } from '../../src/findings/user-error.ts';
import { parseTagFormat } from '../../src/version/tag-format.ts';
import { readVersionTags, releaseTags } from '../../src/version/version-tags.ts';

const format = parseTagFormat('v{version}');
const read = (...names: readonly string[]) => readVersionTags(format, names);

test('version tags are listed with the highest first, others left out', () => {
  const tags = read(
    'v1.2.0',
    'v1',
    'latest',
    'v1.10.0',
    'v1.3.0-rc.1',
    'docs-v9.9.9',
    'v1.2.0.post1',
    'v1.9.0',
  );
  expect(tags.map(({ name }) => name)).toEqual([
    'v1.10.0',
    'v1.9.0',
    'v1.3.0-rc.1',
    'v1.2.0.post1',
    'v1.2.0',
  ]);
});

test('pre-releases and development releases are no last release', () => {
  const tags = read('v1.2.0', 'v1.3.0rc1', 'v1.3.0.dev1', 'v1.2.0.post1');
  expect(releaseTags(tags).map(({ name }) => name)).toEqual(['v1.2.0.post1', 'v1.2.0']);
});

test.each([
  ['v1.2.0', 'v1.2', '1.2'],
  ['v1.2.0rc1', 'v1.2.0-rc.1', '1.2.0rc1'],
  ['v1.2.0+a.1', 'v1.2.0+a-1', '1.2.0+a.1'],
  ['v01.2.0', 'v1.2.0', '1.2.0'],
])('%s and %s are one version: an error that names both', (first, second, text) => {
  const twice = expect.objectContaining({
    code: 'version-tag-twice',
    happened: expect.stringMatching(/^The tags \S+ and \S+ both stand for version \S+\.$/),
  });
  const reading = () => read('v1.0.0', first, 'v2.0.0', second);
  expect(reading).toThrow(twice);
  for (const named of [`${first} `, `${second} `, ` ${text}.`]) expect(reading).toThrow(named);
});

test('all doubled versions are named together', () => {
  expect(() => read('v1.2.0', 'v1.2', 'v1.3', 'v1.3.0')).toThrow(UserErrors);
  expect(() => read('v1.2.0', 'v1.2', 'v1.3', 'v1.3.0')).toThrow(
    /v1\.3 and v1\.3\.0.*\n.*v1\.2 and v1\.2\.0/,
  );
});

test('ten thousand tags are no burden', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `v1.${index % 100}.${Math.floor(index / 100)}`);
  const start = performance.now();
  expect(readVersionTags(format, names)[0]?.name).toBe('v1.99.99');
  expect(performance.now() - start).toBeLessThan(2000);
});
