import { describe, expect, test } from '@jest/globals';

import { classifyOne } from './history.ts';

describe('a breaking footer', () => {
  test.each([
    ['after a blank line', 'fix: a\n\nBREAKING CHANGE: b', ['b']],
    ['with a hyphen', 'fix: a\n\nBREAKING-CHANGE: b', ['b']],
    ['directly after body text', 'fix: a\n\nbody text\nBREAKING CHANGE: b', ['b']],
    ['after other trailers', 'fix: a\n\nCo-authored-by: Ada <ada@example.org>\nBREAKING CHANGE: b', ['b']],
    ['before other trailers', 'fix: a\n\nBREAKING CHANGE: b\nSigned-off-by: Ada', ['b']],
    ['with CRLF', 'fix: a\r\n\r\nBREAKING CHANGE: b\r\nmore\r\n\r\nend\r\n', ['b\nmore']],
    ['over several lines', 'fix: a\n\nBREAKING CHANGE: b\nc\n  d\n\nbody', ['b\nc\n  d']],
    ['until the next footer', 'fix: a\n\nBREAKING CHANGE: b\nCloses #12', ['b']],
    ['twice', 'fix: a\n\nBREAKING CHANGE: b\nBREAKING-CHANGE: c', ['b', 'c']],
    ['on any type', 'docs: a\n\nBREAKING CHANGE: b', ['b']],
    ['on an unknown type', 'wip: a\n\nBREAKING CHANGE: b', ['b']],
    ['after a header of two lines', 'fix: a\nb\n\nBREAKING CHANGE: c', ['c']],
    ['after a fence that nothing closes', 'fix: a\n\n```\n\nBREAKING CHANGE: b', ['b']],
    [
      'with a code fence in it',
      'fix: a\n\nBREAKING CHANGE: b\n```\nc\n\nd: e\n```\nf\n\ng',
      ['b\n```\nc\n\nd: e\n```\nf'],
    ],
    ['after an unbalanced bracket', 'fix: a\n\ncall word( and {\nBREAKING CHANGE: b', ['b']],
    ['with many spaces', 'fix: a\n\nBREAKING CHANGE:   b', ['b']],
    ['until a line of dashes', 'fix: a\n\nBREAKING CHANGE: b\n---------\nc', ['b']],
  ])('%s', (_, message, notes) => {
    expect(classifyOne(message)).toMatchObject({
      status: 'counted',
      bump: 'major',
      breaking: true,
      why: 'breaking footer',
      breakingNotes: notes,
      warnings: [],
    });
  });

  test('is told apart from the mark in the header, whose text is the description', () => {
    expect(classifyOne('feat!: a')).toMatchObject({ why: 'breaking mark "!"', breakingNotes: [] });
    expect(classifyOne('feat!: a\n\nBREAKING CHANGE: b')).toMatchObject({
      bump: 'major',
      breakingNotes: ['b'],
    });
  });
});

describe('no breaking footer, but a warning', () => {
  test.each([
    ['lower case', 'fix: a\n\nbreaking change: b'],
    ['capital letter', 'fix: a\n\nBreaking change: b'],
    ['lower case with a hyphen', 'fix: a\n\nbreaking-change: b'],
    ['plural', 'fix: a\n\nBREAKING CHANGES: b'],
    ['no colon', 'fix: a\n\nBREAKING CHANGE b'],
    ['no space', 'fix: a\n\nBREAKING CHANGE:b'],
    ['no text', 'fix: a\n\nBREAKING CHANGE:\nb'],
    ['a dash for the colon', 'fix: a\n\nBREAKING CHANGE - b'],
    ['half the token', 'fix: a\n\nBREAKING: b'],
    ['directly below the header', 'fix: a\nBREAKING CHANGE: b'],
    ['indented', 'fix: a\n\n  BREAKING CHANGE: b'],
    ['in a list', 'fix: a\n\n- BREAKING CHANGE: b\n* BREAKING CHANGE: c\n1. BREAKING CHANGE: d'],
    ['in a quotation', 'fix: a\n\n> BREAKING CHANGE: b'],
    ['in a closed code fence', 'fix: a\n\n```\nBREAKING CHANGE: b\n```'],
    ['in the middle of a line', 'fix: a\n\nthis is no BREAKING CHANGE: b'],
    ['prose', 'fix: a\n\nbreaking change of the API was avoided here'],
    ['prose over two lines', 'fix: a\n\nit is a breaking\nchange'],
    ['prose in the header', 'fix: undo a breaking change'],
  ])('%s', (_, message) => {
    const classified = classifyOne(message);
    expect(classified).toMatchObject({ bump: 'patch', breaking: false, breakingNotes: [] });
    expect(classified.warnings.map(({ code }) => code)).toEqual(['breaking-not-marked']);
    expect(classified.warnings[0]?.message).toContain('BREAKING CHANGE: what breaks');
  });

  test('nothing is said where the change is marked', () => {
    expect(classifyOne('feat!: a\n\nthis breaking change drops it').warnings).toEqual([]);
  });

  test('the words by themselves say nothing', () => {
    expect(classifyOne('fix: breaking the loop\n\nchange of line').warnings).toEqual([]);
  });

  test('a footer below plain text does not count, and warns', () => {
    const classified = classifyOne('Rework the API\n\nBREAKING CHANGE: all of it');
    expect(classified).toMatchObject({ status: 'unparsed', bump: null, breaking: false });
    expect(classified.warnings.map(({ code }) => code)).toEqual(['breaking-not-marked']);
    expect(classified.warnings[0]?.message).toContain('feat!: description');
  });

  test('the warning quotes its line without control characters, shortened', () => {
    const message = `fix: a\n\n\u001b[31mbreaking change\u202e ${'x'.repeat(200)}`;
    const warning = classifyOne(message).warnings[0]?.message ?? '';
    expect(warning).toContain('"[31mbreaking change xxx');
    expect(warning).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(warning.length).toBeLessThan(320);
  });
});
