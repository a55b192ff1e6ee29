import { describe, expect, test } from '@jest/globals';

import { classify, classifyOne, commit, effects, history, sha } from './history.ts';

const UNKNOWN = 'ab'.repeat(20);

describe('a revert inside the range cancels the pair', () => {
  test.each([
    ['git', `Revert "feat: a"\n\nThis reverts commit ${sha(0)}.`],
    ['git, reason behind', `Revert "feat: a"\n\nThis reverts commit ${sha(0)} because it broke.`],
    ['git, other header', `fix: take the mirror away\n\nThis reverts commit ${sha(0)}.`],
    ['git, plain header', `Take the mirror away\n\nThis reverts commit ${sha(0)}.`],
    ['prefix of seven', 'Undo\n\nThis reverts commit 0001000.'],
    ['upper case sha', `Undo\n\nThis reverts commit ${sha(0).toUpperCase()}.`],
    ['CRLF', `Undo\r\n\r\nThis reverts commit ${sha(0)}.\r\n`],
    ['type and Refs', `revert: never speak of it\n\nRefs: ${sha(0)}`],
    ['type and Refs of seven', 'revert: never speak of it\n\nbody\n\nRefs: 0001000'],
    ['type in capitals', `Revert: never speak of it\n\nRefs: ${sha(0)}`],
    ['type with a mark', `revert!: never speak of it\n\nRefs: ${sha(0)}`],
    ['quoted header and Refs', `Revert "something"\n\nRefs: ${sha(0)}`],
    ['quoted header', 'Revert "feat: a (#8)"'],
    ['quoted header with its own number', 'Revert "feat: a (#8)" (#9)'],
    ['quoted title of the pull request', 'Revert "feat: a" (#9)'],
    ['type and header', 'revert: feat: a (#8)'],
    ['type and title', 'revert: feat: a (#9)'],
    ['type and header in quotes', 'revert(api): "feat: a"'],
    ['GitHub button', 'Revert "feat: something" (#9)\n\nReverts acme/vault#8'],
    ['GitHub button, other title', 'chore: undo (#9)\n\nReverts acme/vault#8'],
    ['GitHub button in a fork', 'Revert "feat: something"\n\nReverts some.one/the_fork#8'],
    ['number alone', 'Revert "feat: something"\n\nReverts #8'],
    ['id of the branch before a rebase', `Revert "feat: a"\n\nThis reverts commit ${UNKNOWN}.`],
  ])('%s', (_, message) => {
    const classified = classify(history('feat: a (#8)', message));
    expect(effects(classified)).toEqual(['cancelled', 'cancelled']);
    expect(classified.map(({ why }) => why)).toEqual(['reverted by 0002000', 'reverts 0001000']);
    expect(classified.map(({ type }) => type)).toEqual(['feat', 'revert']);
  });
});

describe('a revert of something else is a patch', () => {
  test.each([
    ['unknown sha', `Revert "feat: old"\n\nThis reverts commit ${UNKNOWN}.`, 'patch'],
    ['unknown header', 'Revert "feat: old"', 'patch'],
    ['nearly the header', 'Revert "feat: a thin"', 'patch'],
    ['header in other case', 'Revert "Feat: a thing"', 'patch'],
    ['unknown number', 'Revert "feat: old" (#9)\n\nReverts acme/vault#7', 'patch'],
    ['number only inside a text', 'Revert "feat: old"\n\nReverts acme/vault#80', 'patch'],
    ['prefix of six', 'revert: old\n\nRefs: 000100', 'patch'],
    ['type alone', 'revert: something', 'patch'],
    ['with a mark', 'revert!: something', 'major'],
    [
      'with a footer',
      `Revert "feat: old"\n\nThis reverts commit ${UNKNOWN}.\n\nBREAKING CHANGE: gone`,
      'major',
    ],
    ['quoted mark is not its own', 'Revert "feat!: old"', 'patch'],
    [
      'sentence in a code fence',
      `Revert "feat: old"\n\n\`\`\`\nThis reverts commit ${sha(0)}.\n\`\`\``,
      'patch',
    ],
  ])('%s', (_, message, bump) => {
    const classified = classify(history('docs: a thing (#8)', message));
    expect(effects(classified)).toEqual(['hidden', `${bump} counted`]);
    expect(classified[1]?.type).toBe('revert');
  });

  test.each([
    ['quoted', `fix: b\n\n> This reverts commit ${sha(0)}.`],
    ['inside a sentence', `fix: b\n\nNote: This reverts commit ${sha(0)} in part.`],
    ['indented', `fix: b\n\n    This reverts commit ${sha(0)}.`],
    ['Refs without the type', `fix: b\n\nRefs: ${sha(0)}`],
    ['no id', 'fix: b\n\nThis reverts commit of yesterday.'],
  ])('%s: no revert at all', (_, message) => {
    const classified = classify(history('feat: a', message));
    expect(effects(classified)).toEqual(['minor counted', 'patch counted']);
    expect(classified[1]?.type).toBe('fix');
  });

  test('a reverted commit that lies later in the order is not matched', () => {
    const range = [commit(0, `Revert "x"\n\nThis reverts commit ${sha(1)}.`), commit(1, 'feat: a')];
    expect(effects(classify(range))).toEqual(['patch counted', 'minor counted']);
  });

  test('a prefix that two commits share is not unique', () => {
    const range = [
      commit(0, 'feat: a', { sha: `aaaaaaa1${'0'.repeat(32)}` }),
      commit(1, 'feat: b', { sha: `aaaaaaa2${'0'.repeat(32)}`, parents: [`aaaaaaa1${'0'.repeat(32)}`] }),
    ];
    const undo = (id: string) =>
      commit(2, `Undo\n\nThis reverts commit ${id}.`, { parents: [`aaaaaaa2${'0'.repeat(32)}`] });
    expect(effects(classify([...range, undo('aaaaaaa')]))).toEqual([
      'minor counted',
      'minor counted',
      'patch counted',
    ]);
    expect(effects(classify([...range, undo('aaaaaaa2')]))).toEqual([
      'minor counted',
      'cancelled',
      'cancelled',
    ]);
  });
});

describe('several reverts', () => {
  test.each([
    [
      'a revert of a revert restores the first',
      ['feat: a', 'Revert "feat: a"', 'Revert "Revert "feat: a""'],
      ['minor counted', 'cancelled', 'cancelled'],
    ],
    [
      'git calls it Reapply',
      ['feat: a', 'Revert "feat: a"', `Reapply "feat: a"\n\nThis reverts commit ${sha(1)}.`],
      ['minor counted', 'cancelled', 'cancelled'],
    ],
    [
      'Reapply by its header',
      ['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"'],
      ['minor counted', 'cancelled', 'cancelled'],
    ],
    [
      'and a revert of that',
      ['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"', 'Revert "Reapply "feat: a""'],
      ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'reverted again by its own name',
      [
        'feat: a',
        'Revert "feat: a"',
        'Reapply "feat: a"',
        `Revert "feat: a"\n\nThis reverts commit ${sha(0)}.`,
      ],
      ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'by numbers, GitHub buttons',
      [
        'feat: a (#1)',
        'Revert "feat: a" (#2)\n\nReverts o/r#1',
        'Revert "Revert "feat: a"" (#3)\n\nReverts o/r#2',
      ],
      ['minor counted', 'cancelled', 'cancelled'],
    ],
    [
      'the nearest of two equal headers',
      ['fix: a', 'docs: b', 'fix: a', 'Revert "fix: a"'],
      ['patch counted', 'hidden', 'cancelled', 'cancelled'],
    ],
    [
      'two reverts take two commits of one header',
      ['fix: a', 'fix: a', 'Revert "fix: a"', 'Revert "fix: a"'],
      ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'made again after the revert',
      ['feat: a', 'Revert "feat: a"', 'feat: a'],
      ['cancelled', 'cancelled', 'minor counted'],
    ],
    [
      'reverted twice stays reverted',
      ['feat: a', `Undo\n\nThis reverts commit ${sha(0)}.`, `Undo again\n\nThis reverts commit ${sha(0)}.`],
      ['cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'a revert of a released change, taken back',
      ['Revert "feat: old"', 'Revert "Revert "feat: old""'],
      ['cancelled', 'cancelled'],
    ],
    [
      'hidden and unparsed commits too',
      ['chore: a', 'Plain', 'Revert "Plain"', 'Revert "chore: a"'],
      ['cancelled', 'cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'a breaking change',
      ['feat!: a', 'fix: b', 'Revert "feat!: a"'],
      ['cancelled', 'patch counted', 'cancelled'],
    ],
    [
      'several ids',
      ['feat: a', 'feat: b', 'fix: c', `revert: both\n\nRefs: ${sha(0)}, 0002000`],
      ['cancelled', 'cancelled', 'patch counted', 'cancelled'],
    ],
    [
      'several sentences',
      ['feat: a', 'feat: b', `Undo\n\nThis reverts commit ${sha(0)}.\nThis reverts commit ${sha(1)}.`],
      ['cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'several ids in one sentence',
      ['feat: a', 'feat: b', `Undo\n\nThis reverts commits ${sha(0)} and ${sha(1)}.`],
      ['cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'one here and one released before: the revert still changes what users have',
      ['feat: a', `revert: both\n\nRefs: ${sha(0)}, ${UNKNOWN}`],
      ['cancelled', 'patch counted'],
    ],
  ])('%s', (_, messages, expected) => {
    expect(effects(classify(history(...messages)))).toEqual(expected);
  });

  test('a cancelled commit keeps no warning', () => {
    const [wip] = classify(history('wip: a', 'Revert "wip: a"'));
    expect(wip).toMatchObject({ status: 'cancelled', warnings: [], breaking: false });
  });
});

describe('a merge stands for its commits', () => {
  // 0 - 1 ------- 4 (merge) - 5
  //   \ 2 - 3 --- /
  const branched = (message: string) => [
    commit(0, 'fix: before'),
    commit(1, 'fix: mainline'),
    commit(2, 'feat: a', { parents: [sha(0)] }),
    commit(3, 'feat: b', { parents: [sha(2)] }),
    commit(4, 'Merge pull request #8 from acme/topic\n\nTopic', { parents: [sha(1), sha(3)] }),
    commit(5, message, { parents: [sha(4)] }),
  ];

  test.each([
    [
      'sha',
      `Revert "Merge pull request #8"\n\nThis reverts commit ${sha(4)}, reversing\nchanges made to ${sha(1)}.`,
    ],
    ['number', 'Revert "Topic"\n\nReverts acme/vault#8'],
    ['header', 'Revert "Merge pull request #8 from acme/topic"'],
  ])('by its %s', (_, message) => {
    const classified = classify(branched(message));
    expect(effects(classified)).toEqual([
      'patch counted',
      'patch counted',
      'cancelled',
      'cancelled',
      'hidden',
      'cancelled',
    ]);
    expect(classified[4]).toMatchObject({ why: 'merge commit', pull: 8 });
    expect(classified[5]?.why).toBe('reverts 0005000');
  });

  test('a merge of commits released before is not in the range', () => {
    const range = branched(`Undo\n\nThis reverts commit ${sha(4)}.`).filter(
      ({ sha: id }) => id !== sha(2) && id !== sha(3),
    );
    expect(effects(classify(range))).toEqual(['patch counted', 'patch counted', 'hidden', 'patch counted']);
  });

  test('a revert of the revert of a merge restores them all', () => {
    const range = [
      ...branched(`Undo\n\nThis reverts commit ${sha(4)}.`),
      commit(6, `Redo\n\nThis reverts commit ${sha(5)}.`),
    ];
    expect(effects(classify(range)).slice(2)).toEqual([
      'minor counted',
      'minor counted',
      'hidden',
      'cancelled',
      'cancelled',
    ]);
  });

  test('a merge commit itself reverts nothing', () => {
    const merge = commit(1, `Merge\n\nThis reverts commit ${sha(0)}.`, { parents: [sha(0), UNKNOWN] });
    expect(effects(classify([commit(0, 'feat: a'), merge]))).toEqual(['minor counted', 'hidden']);
  });
});

test('the header of a revert is its description when it is git that wrote it', () => {
  expect(classifyOne('Revert "feat: a"')).toMatchObject({ description: 'Revert "feat: a"', scope: null });
  expect(classifyOne('revert(api): feat: a')).toMatchObject({ description: 'feat: a', scope: 'api' });
});

test('a project may say what its reverts do', () => {
  const rules = { types: { revert: 'hidden' }, squashBullets: 'auto' } as const;
  expect(classifyOne('Revert "feat: old"', rules)).toMatchObject({ status: 'hidden', bump: null });
});
