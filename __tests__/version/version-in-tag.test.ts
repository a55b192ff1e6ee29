import { expect, test } from '@jest/globals';
import { formatVersion } from '../../src/version/format-version.ts';
import { versionInTag } from '../../src/version/version-in-tag.ts';

test.each([
  ['1.2.0', '1.2.0'],
  ['v1.2.0', '1.2.0'],
  ['acme/v1.2.0rc1', '1.2.0rc1'],
  ['acme-vault@2026.1', '2026.1'],
  ['release1.2', '1.2'],
  ['s3-tools-v1.2.0', '1.2.0'],
  ['py3-1.0', '1.0'],
  ['1.0-1', '1.0.post1'],
  ['v1.2.x', null],
  ['latest', null],
  ['', null],
])('%j: %s', (tag, expected) => {
  const found = versionInTag(tag);
  expect(found === null ? null : formatVersion(found)).toBe(expected);
});
