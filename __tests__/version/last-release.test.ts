import { describe, expect, test } from '@jest/globals';
import { findLastRelease, type RelatedTag, type TagRelation } from '../../src/version/last-release.ts';
import { version } from './versions.ts';

const related = (...rows: readonly (readonly [string, TagRelation])[]): readonly RelatedTag[] =>
  rows.map(([text, relation]) => ({
    tag: { name: `v${text}`, version: version(text) },
    relation,
    sha: `sha of ${text}`,
  }));

function summary(tags: readonly RelatedTag[]): string {
  const last = findLastRelease(tags);
  return last.kind === 'first' ? 'first' : `${last.kind} ${last.tag}`;
}

describe('the release that the head carries on from', () => {
  test.each<[string, readonly (readonly [string, TagRelation])[], string]>([
    ['no version tag', [], 'first'],
    [
      'pre-release tags alone',
      [
        ['1.0.0rc1', 'ancestor'],
        ['1.0.0.dev1', 'diverged'],
      ],
      'first',
    ],
    [
      'the highest ancestor',
      [
        ['1.3.0', 'ancestor'],
        ['1.2.0', 'ancestor'],
      ],
      'released v1.3.0',
    ],
    [
      'an ancestor below another branch',
      [
        ['2.0.0', 'diverged'],
        ['1.2.0', 'ancestor'],
      ],
      'released v1.2.0',
    ],
    [
      'an ancestor below a pre-release',
      [
        ['1.3.0rc1', 'ancestor'],
        ['1.2.0', 'ancestor'],
      ],
      'released v1.2.0',
    ],
    [
      'a post-release',
      [
        ['1.2.0.post1', 'ancestor'],
        ['1.2.0', 'ancestor'],
      ],
      'released v1.2.0.post1',
    ],
    [
      'a head with a pre-release tag',
      [
        ['1.3.0rc1', 'identical'],
        ['1.2.0', 'ancestor'],
      ],
      'released v1.2.0',
    ],
    [
      'the head itself',
      [
        ['1.3.0', 'identical'],
        ['1.2.0', 'ancestor'],
      ],
      'contained v1.3.0',
    ],
    [
      'a release commit on top',
      [
        ['1.3.0', 'descendant'],
        ['1.2.0', 'ancestor'],
      ],
      'contained v1.3.0',
    ],
    [
      'an old run: the lowest release that took the head in',
      [
        ['2.0.0', 'descendant'],
        ['1.9.0', 'diverged'],
        ['1.4.0', 'descendant'],
        ['1.3.0', 'descendant'],
        ['1.2.0', 'ancestor'],
      ],
      'contained v1.3.0',
    ],
    [
      'a head before the first release',
      [
        ['0.2.0', 'descendant'],
        ['0.1.0', 'descendant'],
      ],
      'contained v0.1.0',
    ],
    [
      'a lower descendant is not asked',
      [
        ['1.3.0', 'ancestor'],
        ['1.2.1', 'descendant'],
      ],
      'released v1.3.0',
    ],
    [
      'a pre-release that contains the head does not name it',
      [
        ['1.4.0rc1', 'descendant'],
        ['1.3.0', 'descendant'],
        ['1.3.0rc1', 'descendant'],
        ['1.2.0', 'ancestor'],
      ],
      'contained v1.3.0',
    ],
  ])('%s', (_, rows, expected) => {
    expect(summary(related(...rows))).toBe(expected);
  });

  test('the value holds tag, version and commit', () => {
    expect(findLastRelease(related(['1.2.0', 'ancestor']))).toEqual({
      kind: 'released',
      tag: 'v1.2.0',
      version: version('1.2.0'),
      sha: 'sha of 1.2.0',
    });
  });

  test('version tags that are all elsewhere are an error, whatever a pre-release says', () => {
    const tags = related(['3.0.0rc1', 'ancestor'], ['2.0.0', 'diverged'], ['1.0.0', 'diverged']);
    expect(() => findLastRelease(tags)).toThrow(
      expect.objectContaining({
        code: 'version-tags-unrelated',
        happened: expect.stringContaining('v2.0.0'),
      }),
    );
  });
});
