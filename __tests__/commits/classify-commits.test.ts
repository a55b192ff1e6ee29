import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { anyMessage, classify, classifyOne, commit, effects, history, sha } from './history.ts';

const CO_AUTHOR = 'Co-authored-by: Ada <ada@example.org>';

// The messages on which the tools of the field disagree, one commit each, with our answers.
describe('one commit', () => {
  test.each([
    ['feat', 'feat: a', 'minor counted', 'type feat', 0],
    ['feat!', 'feat!: a', 'major counted', 'breaking mark "!"', 0],
    ['feat(api)!', 'feat(api)!: a', 'major counted', 'breaking mark "!"', 0],
    ['footer BREAKING CHANGE:', 'fix: a\n\nBREAKING CHANGE: b', 'major counted', 'breaking footer', 0],
    ['footer BREAKING-CHANGE:', 'fix: a\n\nBREAKING-CHANGE: b', 'major counted', 'breaking footer', 0],
    [
      'footer after Co-authored-by',
      `fix: a\n\n${CO_AUTHOR}\nBREAKING CHANGE: b`,
      'major counted',
      'breaking footer',
      0,
    ],
    ['header BREAKING CHANGE: x', 'BREAKING CHANGE: update API', 'major counted', 'breaking header', 0],
    ['header BREAKING-CHANGE: x', 'BREAKING-CHANGE: update API', 'major counted', 'breaking header', 0],
    ['footer without colon', 'fix: a\n\nBREAKING CHANGE b', 'patch counted', 'type fix', 1],
    [
      'prose, lower case, at a line start',
      'fix: a\n\nbreaking change in the docs',
      'patch counted',
      'type fix',
      1,
    ],
    [
      'prose BREAKING CHANGE: inside a line',
      'fix: a\n\nno BREAKING CHANGE: b',
      'patch counted',
      'type fix',
      1,
    ],
    ['prose with colon, lower case', 'fix: a\n\nbreaking change: b', 'patch counted', 'type fix', 1],
    [
      'git revert',
      `Revert "feat: a"\n\nThis reverts commit ${'ab'.repeat(20)}.`,
      'patch counted',
      'reverts nothing in this range',
      0,
    ],
    ['revert: type', 'revert: feat: a', 'patch counted', 'reverts nothing in this range', 0],
    [
      'squash, plain title and bullets',
      'Big change (#1)\n\n* feat!: a\n* fix: b',
      'major counted',
      'breaking squash item feat',
      0,
    ],
    [
      'squash, fix title and feat! bullet',
      'fix: t (#1)\n\n* feat!: a\n* fix: b',
      'major counted',
      'breaking squash item feat',
      0,
    ],
    [
      'squash, chore title and feat bullet',
      'chore: t (#1)\n\n* feat: a\n* b',
      'minor counted',
      'squash item feat',
      0,
    ],
    [
      'merge text in one line of history',
      'Merge pull request #7 from acme/x\n\nfeat: a',
      'unparsed',
      'not a conventional commit',
      0,
    ],
    ['upper-case type', 'FEAT: a', 'minor counted', 'type feat', 0],
    ['no space after colon', 'feat:a', 'unparsed', 'not a conventional commit', 1],
    ['body with word( unbalanced', 'feat: a\n\ncall word( and ) then (', 'minor counted', 'type feat', 0],
    ['CRLF footer', 'fix: a\r\n\r\nBREAKING CHANGE: b\r\n', 'major counted', 'breaking footer', 0],
    ['scope with space', 'feat(my scope): a', 'minor counted', 'type feat', 0],
    ['feat!(x)', 'feat!(x): a', 'unparsed', 'not a conventional commit', 1],
    ['docs!', 'docs!: a', 'major counted', 'breaking mark "!"', 0],
    ['perf', 'perf: a', 'patch counted', 'type perf', 0],
    ['deps', 'deps: a', 'hidden', 'unknown type deps', 1],
    ['refactor', 'refactor: a', 'hidden', 'type refactor', 0],
    ['docs', 'docs: a', 'hidden', 'type docs', 0],
    ['chore and Release-As', 'chore: a\n\nRelease-As: 3.0.0', 'hidden', 'type chore', 0],
    ['unknown type', 'wip: a', 'hidden', 'unknown type wip', 1],
    ['plain text', 'Update things', 'unparsed', 'not a conventional commit', 0],
    ['fix', 'fix: a', 'patch counted', 'type fix', 0],
    ['style', 'style: a', 'hidden', 'type style', 0],
    ['test', 'test: a', 'hidden', 'type test', 0],
    ['build', 'build: a', 'hidden', 'type build', 0],
    ['ci', 'ci: a', 'hidden', 'type ci', 0],
    ['leading blank lines', '\n \n\r\nfeat: a', 'minor counted', 'type feat', 0],
    ['empty', '', 'unparsed', 'empty message', 0],
    ['only white space', ' \r\n\t\n', 'unparsed', 'empty message', 0],
  ])('%s', (_, message, effect, why, warnings) => {
    const classified = classifyOne(message);
    expect(effects([classified])).toEqual([effect]);
    expect(classified.why).toBe(why);
    expect(classified.warnings).toHaveLength(warnings);
  });

  // Bodies that made other tools lose their commits.
  test.each([
    'calls word( without an end',
    'fix(core): foo(bar',
    'feat!: looks like a header',
    ')(',
    '{"a": [1, 2',
    'a: b: c: d',
    '#',
    '<!-- comment',
    'BREAKING',
    '- feat: x\n- fix(y: z',
    'Signed-off-by:',
    'https://example.org/a(b',
    "`unclosed 'quotes",
    '\0\u0007',
    '\ud800',
  ])('the body %j never spoils the header', (body) => {
    expect(classifyOne(`fix(core): a\n\n${body}\n`)).toMatchObject({
      status: 'counted',
      bump: 'patch',
      type: 'fix',
      scope: 'core',
      description: 'a',
      breaking: false,
    });
  });

  test('all of it', () => {
    const one = commit(0, 'feat(Api): add (#12)\r\n\r\nbody\r\n');
    expect(classify([one])).toEqual([
      {
        commit: one,
        header: 'feat(Api): add (#12)',
        type: 'feat',
        scope: 'Api',
        breaking: false,
        bump: 'minor',
        description: 'add (#12)',
        breakingNotes: [],
        status: 'counted',
        why: 'type feat',
        pull: 12,
        parts: [],
        warnings: [],
      },
    ]);
  });
});

describe('a merge commit', () => {
  const merge = (message: string) => {
    const commits = [commit(0, 'fix: a'), commit(1, message, { parents: [sha(0), 'f'.repeat(40)] })];
    return classify(commits)[1];
  };

  test.each([
    ['Merge branch main', null, null],
    ['Merge pull request #7 from acme/x\n\nfeat: a', null, 7],
    ['feat: a (#8)', 'feat', 8],
    ['fix: a\n\nbreaking change is mentioned', 'fix', null],
  ])('%j is hidden', (message, type, pull) => {
    expect(merge(message)).toMatchObject({
      status: 'hidden',
      bump: null,
      why: 'merge commit',
      type,
      pull,
      warnings: [],
    });
  });

  test.each([
    ['feat!: a', 'feat!: a'],
    ['Merge pull request #7 from acme/x\n\nfeat(api)!: a', 'feat(api)!: a'],
    ['Merge branch topic\n\nBREAKING CHANGE: b', 'BREAKING CHANGE: b'],
    ['BREAKING CHANGE: b', 'BREAKING CHANGE: b'],
  ])('%j is hidden, and its mark warns', (message, quoted) => {
    const classified = merge(message);
    expect(classified).toMatchObject({ status: 'hidden', bump: null, breaking: false });
    expect(classified?.warnings.map(({ code }) => code)).toEqual(['breaking-in-merge']);
    expect(classified?.warnings[0]?.message).toContain(`"${quoted}"`);
  });
});

describe('laws', () => {
  const anyRange = fc
    .array(fc.tuple(anyMessage, fc.nat({ max: 3 })), { minLength: 1, maxLength: 12 })
    .map((drafts) =>
      drafts.map(([message, back], n) =>
        commit(n, message, n > 1 && back === 3 ? { parents: [sha(n - 1), sha(n - 2)] } : {}),
      ),
    );

  test('arbitrary text never throws, and every commit is there once', () => {
    fc.assert(
      fc.property(anyRange, (commits) => {
        const listed = classify(commits).map((classified) => classified.commit.sha);
        expect(listed).toEqual(commits.map((one) => one.sha));
      }),
      { numRuns: 500 },
    );
  });

  test('what counts has a bump, what does not has none, and parts never exceed the whole', () => {
    fc.assert(
      fc.property(anyRange, (commits) => {
        for (const { status, bump, parts, why } of classify(commits)) {
          expect(bump !== null).toBe(status === 'counted');
          if (bump === null) expect(parts.every((part) => part.bump === null)).toBe(true);
          expect(why).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the input does not matter', () => {
    const shuffled = anyRange.chain((commits) =>
      fc.tuple(
        fc.constant(commits),
        fc.shuffledSubarray(commits, { minLength: commits.length, maxLength: commits.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([commits, others]) => {
        expect(classify(others)).toEqual(classify(commits));
      }),
    );
  });

  test('a revert of the last commit and a revert of that revert change nothing', () => {
    fc.assert(
      fc.property(anyRange, (commits) => {
        const next = commits.length;
        const last = commit(next, 'chore!: the last (#77)');
        const revert = commit(next + 1, `Revert "x"\n\nThis reverts commit ${last.sha}.`);
        const again = commit(next + 2, `Revert "Revert "x""\n\nThis reverts commit ${revert.sha}.`);
        const range = [...commits, last];
        const classified = classify([...range, revert, again]);
        expect(classified.slice(0, -2)).toEqual(classify(range));
        expect(effects(classified.slice(-2))).toEqual(['cancelled', 'cancelled']);
      }),
    );
  });

  test('the same when the last commit is anything but a merge', () => {
    fc.assert(
      fc.property(anyRange, anyMessage, (commits, message) => {
        const next = commits.length;
        const range = [...commits, commit(next, message)];
        const revert = commit(next + 1, `revert: x\n\nRefs: ${sha(next)}`);
        const again = commit(next + 2, `revert: y\n\nRefs: ${sha(next + 1)}`);
        expect(effects(classify([...range, revert, again])).slice(0, -2)).toEqual(effects(classify(range)));
      }),
    );
  });
});

describe('speed', () => {
  const TWO_MEGABYTES = 2 ** 21;
  const fill = (text: string, size = TWO_MEGABYTES) => text.repeat(Math.ceil(size / text.length));

  test.each([
    ['one long header', `feat: ${fill('a')}`],
    ['a long plain header', fill('a ')],
    ['a header of spaces', `feat: ${fill(' ')}x`],
    ['a header of brackets', fill('feat(')],
    ['a header of marks', `feat${fill('!')}`],
    ['a header of colons', fill(': ')],
    ['a header of quotes', `Revert "${fill('"')} (#1)`],
    ['a header of links', fill('http://:::: close #1 ')],
    ['blank lines first', `${fill('\n')}feat: a`],
    ['blanks first', `${fill(' \r')}feat: a`],
    ['body text', `feat: a\n\n${fill('some text here\n')}`],
    ['fences', `feat: a\n\nbreaking\n${fill('```py\n')}`],
    [
      'fences of all lengths',
      `feat: a\n\nbreaking\n${Array.from({ length: 1500 }, (_, n) => '`'.repeat(1503 - n)).join('a\n')}${fill('x\n')}`,
    ],
    ['footers', `feat: a\n\n${fill('BREAKING CHANGE: b\n')}`],
    ['a long footer', `feat: a\n\nBREAKING CHANGE: ${fill('b ')}`],
    ['almost breaking', `feat: a\n\n${fill('breaking ')}`],
    ['squash items', `feat: a (#1)\n\n${fill('* feat: b\n', 300_000)}`],
    [
      'reverting squash items',
      `feat: a (#1)\n\n${fill('* feat: b\n', 200_000)}${fill('* revert: feat: b\n', 300_000)}`,
    ],
    ['ids', `revert: a\n\nRefs: ${fill('0001000 0002000, abcdef1234 ')}`],
    ['sentences', `revert: a\n\n${fill('This reverts commit 0001000.\n')}`],
    ['numbers', `revert: a\n\n${fill('Reverts #12\n')}`],
    ['CRLF', `feat: a\r\n\r\nbreaking\r\n${fill('text\r\n')}`],
  ])('%s by the megabyte: linear time', (_, message) => {
    const start = performance.now();
    expect(classify(history('feat: first', message))).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a long chain of reverts of reverts', () => {
    const commits = Array.from({ length: 5000 }, (_, n) =>
      commit(n, n === 0 ? 'feat: a' : `Undo\n\nThis reverts commit ${sha(n - 1)}.`),
    );
    const classified = classify(commits);
    expect(classified[0]?.status).toBe('cancelled');
    expect(classify(commits.slice(0, -1))[0]?.status).toBe('counted');
  });
});
