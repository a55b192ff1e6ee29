import { describe, expect, test } from '@jest/globals';
import { findChangelog } from '../../src/notes/changelog-path.ts';

describe('auto', () => {
  test.each([
    [['src/x.py'], 'CHANGELOG.md', false],
    [['README.md', 'changelog.md'], 'changelog.md', true],
    [['HISTORY.md', 'CHANGES.md'], 'CHANGES.md', true],
    [['CHANGELOG.rst', 'NEWS.md'], 'NEWS.md', true],
    [['Changelog.Markdown'], 'Changelog.Markdown', true],
    [['vendor/CHANGELOG.md', 'changelog.d/1.md'], 'CHANGELOG.md', false],
  ])('%j', (paths, path, exists) => {
    expect(findChangelog(paths, 'auto')).toEqual({ path, exists, reason: null });
  });

  test.each([['CHANGES.rst'], ['NEWS.txt'], ['CHANGELOG'], ['docs/changelog.md'], ['docs/HISTORY.rst']])(
    '%s is not written over by a second changelog, and the plan can say so',
    (path) => {
      expect(findChangelog(['README.md', path], 'auto')).toEqual({
        path: null,
        exists: false,
        reason: expect.stringContaining(`since ${path} is kept in another form or place`),
      });
    },
  );
});

describe('configured', () => {
  test('none', () =>
    expect(findChangelog(['CHANGELOG.md'], null)).toEqual({ path: null, exists: false, reason: null }));

  test.each([
    ['docs/changelog.md', 'docs/changelog.md', true],
    ['./NEW.md', 'NEW.md', false],
  ])('%s', (configured, path, exists) => {
    expect(findChangelog(['docs/changelog.md'], configured)).toEqual({ path, exists, reason: null });
  });

  test.each(['../x.md', '/etc/x.md', 'a/../../x.md', 'C:\\x.md', 'docs/', '.', 'a\0.md'])(
    '%j is an error',
    (path) => {
      expect(() => findChangelog([], path)).toThrow(
        expect.objectContaining({ code: 'changelog-path-invalid' }),
      );
    },
  );
});
