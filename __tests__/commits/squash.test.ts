import { describe, expect, test } from '@jest/globals';

import { DEFAULT_COMMIT_RULES, mergeRules } from '../../src/commits/commit-rules.ts';
import { classify, classifyOne, effects, history } from './history.ts';

const NEVER = mergeRules(DEFAULT_COMMIT_RULES, { squashBullets: 'never' });

/** The parts of a message as `feat minor`, or `docs -` without a bump. */
function parts(message: string): readonly string[] {
  return classifyOne(message).parts.map(({ type, bump }) => `${type} ${bump ?? '-'}`);
}

const GITHUB = `Rework the store (#12)

* feat(api): add a mirror

It copies.

* fix: close the file

BREAKING CHANGE: needs a path

* wip

---------

Co-authored-by: Ada <ada@example.org>`;

describe('a squash commit', () => {
  test('as GitHub writes it: one entry with its conventional items', () => {
    expect(classifyOne(GITHUB)).toMatchObject({
      header: 'Rework the store (#12)',
      type: null,
      description: 'Rework the store (#12)',
      status: 'counted',
      bump: 'major',
      breaking: true,
      why: 'breaking squash item fix',
      pull: 12,
      breakingNotes: [],
      parts: [
        {
          header: 'feat(api): add a mirror',
          type: 'feat',
          scope: 'api',
          breaking: false,
          bump: 'minor',
          description: 'add a mirror',
          breakingNotes: [],
        },
        {
          header: 'fix: close the file',
          type: 'fix',
          scope: null,
          breaking: true,
          bump: 'major',
          description: 'close the file',
          breakingNotes: ['needs a path'],
        },
      ],
      warnings: [],
    });
  });

  test.each([
    [
      'plain title',
      'Title (#1)\n\n* feat: a\n* fix: b',
      'minor',
      'squash item feat',
      ['feat minor', 'fix patch'],
    ],
    [
      'title that counts more',
      'feat: t (#1)\n\n* docs: a\n* fix: b',
      'minor',
      'type feat',
      ['docs -', 'fix patch'],
    ],
    [
      'item that counts more',
      'fix: t (#1)\n\n* feat!: a\n* fix: b',
      'major',
      'breaking squash item feat',
      ['feat major', 'fix patch'],
    ],
    ['hidden title', 'chore: t (#1)\n\n* feat: a\n* b', 'minor', 'squash item feat', ['feat minor']],
    [
      'breaking header as item',
      'fix: t (#1)\n\n* BREAKING CHANGE: a\n* b',
      'major',
      'squash item breaking change',
      ['breaking change major'],
    ],
    [
      'CRLF',
      'fix: t (#1)\r\n\r\n* feat: a\r\n\r\n* fix: b\r\n',
      'minor',
      'squash item feat',
      ['feat minor', 'fix patch'],
    ],
    ['upper case item', 'fix: t (#1)\n\n* FEAT: a\n* b', 'minor', 'squash item feat', ['feat minor']],
    [
      'items after dashes are none',
      'fix: t (#1)\n\n* fix: a\n* b\n---------\n* feat: c',
      'patch',
      'type fix',
      ['fix patch'],
    ],
    [
      'item in a closed fence is none',
      'fix: t (#1)\n\n* fix: a\n```\n* feat: b\n```\n* c',
      'patch',
      'type fix',
      ['fix patch'],
    ],
    [
      'indented item is none',
      'fix: t (#1)\n\n* fix: a\n  * feat: b\n* c',
      'patch',
      'type fix',
      ['fix patch'],
    ],
    [
      'footer after the list',
      'fix: t (#1)\n\n* fix: a\n* b\n\n---\n\nBREAKING CHANGE: c',
      'major',
      'breaking footer',
      ['fix patch'],
    ],
    [
      'footer among the trailers',
      'fix: t (#1)\n\n* fix: a\n* b\n\nBREAKING-CHANGE: c\nCo-authored-by: A',
      'major',
      'breaking footer',
      ['fix patch'],
    ],
    [
      'footer of a plain item',
      'fix: t (#1)\n\n* fix: a\n* b\n\nBREAKING CHANGE: c',
      'major',
      'breaking footer',
      ['fix patch'],
    ],
    [
      'the same, plain title',
      'Title (#1)\n\n* fix: a\n* b\n\nBREAKING CHANGE: c',
      'major',
      'breaking footer',
      ['fix patch'],
    ],
    [
      'footer of the last item',
      'fix: t (#1)\n\n* b\n* fix: a\n\nBREAKING CHANGE: c',
      'major',
      'breaking squash item fix',
      ['fix major'],
    ],
  ])('%s', (_, message, bump, why, expected) => {
    expect(classifyOne(message)).toMatchObject({ status: 'counted', bump, why });
    expect(parts(message)).toEqual(expected);
  });

  test.each([
    ['nothing that counts', 'Title (#1)\n\n* docs: a\n* b', 'hidden', 'squash item docs'],
    ['nothing that counts, hidden title', 'chore: t (#1)\n\n* docs: a\n* b', 'hidden', 'type chore'],
  ])('%s', (_, message, status, why) => {
    expect(classifyOne(message)).toMatchObject({ status, why, bump: null });
  });

  test('a type that is listed is listed', () => {
    const rules = mergeRules(DEFAULT_COMMIT_RULES, { types: { docs: 'listed' } });
    expect(classifyOne('Title (#1)\n\n* docs: a\n* b', rules)).toMatchObject({
      status: 'listed',
      why: 'squash item docs',
      bump: null,
    });
  });

  test.each([
    ['no number', 'fix: t\n\n* feat: a\n* feat: b'],
    ['number not at the end', 'fix: t (#1) again\n\n* feat: a\n* feat: b'],
    ['one item', 'fix: t (#1)\n\n* feat: a'],
    ['body begins with text', 'fix: t (#1)\n\nThis:\n\n* feat: a\n* feat: b'],
    ['hyphens', 'fix: t (#1)\n\n- feat: a\n- feat: b'],
    ['indented', 'fix: t (#1)\n\n * feat: a\n * feat: b'],
    ['no conventional item', 'fix: t (#1)\n\n* a\n* b'],
    ['list directly below the header', 'fix: t (#1)\n* feat: a\n* feat: b'],
  ])('%s: not a squash', (_, message) => {
    expect(classifyOne(message)).toMatchObject({ bump: 'patch', status: 'counted', parts: [] });
  });

  test('near misses and unknown types of items warn', () => {
    const warnings = classifyOne('fix: t (#1)\n\n* feat:a\n* wip: b\n* fix: c').warnings;
    expect(warnings.map(({ code }) => code)).toEqual(['header-near-miss', 'type-unknown']);
  });

  test('a near miss of a breaking item warns', () => {
    const classified = classifyOne('fix: t (#1)\n\n* Breaking change: a\n* fix: b');
    expect(classified).toMatchObject({ bump: 'patch' });
    expect(classified.warnings.map(({ code }) => code)).toEqual(['breaking-not-marked']);
  });
});

describe('squash-bullets: never', () => {
  test.each([
    ['fix: t (#1)\n\n* feat!: a\n* fix: b', 'counted', 'patch'],
    ['Title (#1)\n\n* feat: a\n* fix: b', 'unparsed', null],
    ['fix: t (#1)\n\n* feat: a\n\nBREAKING CHANGE: c\n\n* fix: b', 'counted', 'major'],
  ])('%j', (message, status, bump) => {
    expect(classifyOne(message, NEVER)).toMatchObject({ status, bump, parts: [] });
  });
});

describe('reverts in a squash', () => {
  test.each([
    [
      'an item takes back an earlier one',
      ['feat -', 'revert -', 'fix patch'],
      '* feat: a\n* Revert "feat: a"\n* fix: b',
    ],
    ['by type', ['feat -', 'revert -', 'fix patch'], '* feat: a\n* revert: feat: a\n* fix: b'],
    [
      'and gives it back',
      ['feat minor', 'revert -', 'revert -'],
      '* feat: a\n* Revert "feat: a"\n* Reapply "feat: a"',
    ],
    [
      'the id of the branch is gone',
      ['feat -', 'revert -'],
      `* feat: a\n* Revert "feat: a"\n\nThis reverts commit ${'ab'.repeat(20)}.`,
    ],
    ['something else is taken back', ['revert patch', 'feat minor'], '* Revert "feat: old"\n* feat: a'],
  ])('%s', (_, expected, list) => {
    expect(parts(`Title (#1)\n\n${list}`)).toEqual(expected);
  });

  test('items that take each other back leave nothing', () => {
    expect(classifyOne('Title (#1)\n\n* feat!: a\n* Revert "feat!: a"')).toMatchObject({
      status: 'cancelled',
      bump: null,
      breaking: false,
    });
  });

  test('an item takes back a commit of the range; the rest of the squash counts', () => {
    const [feat, squash] = classify(
      history('feat: a', 'Title (#9)\n\n* Revert "feat: a"\n\nThis reverts commit 0001000.\n\n* fix: b'),
    );
    expect(feat).toMatchObject({ status: 'cancelled', bump: null, why: 'reverted by 0002000' });
    expect(squash).toMatchObject({ status: 'counted', bump: 'patch', why: 'squash item fix' });
    expect(squash?.parts.map(({ bump }) => bump)).toEqual([null, 'patch']);
  });

  test('a squash that only takes back is cancelled with it', () => {
    const range = history('feat: a', 'Title (#9)\n\n* Revert "feat: a"\n* wip');
    expect(effects(classify(range))).toEqual(['cancelled', 'cancelled']);
  });

  test('the items of a reverted pull request count no more than their title', () => {
    const range = history(
      'feat: big (#8)\n\n* feat: a\n* fix: b',
      'Revert "feat: big (#8)" (#9)\n\n* Revert "fix: b"\n* Revert "feat: a"\n\n---------\n\nReverts acme/vault#8',
    );
    expect(effects(classify(range))).toEqual(['cancelled', 'cancelled']);
  });

  test('a reverted squash takes its parts along', () => {
    const [squash] = classify(
      history('Title (#8)\n\n* feat!: a\n* fix: b', 'Revert "Title" (#9)\n\nReverts acme/vault#8'),
    );
    expect(squash).toMatchObject({ status: 'cancelled', bump: null, breaking: false });
    expect(squash?.parts.map(({ bump }) => bump)).toEqual([null, null]);
  });
});
