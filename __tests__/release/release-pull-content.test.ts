// Whose work stands on the branch, told by its content; and what a closed pull request covered.
import { describe, expect, test } from '@jest/globals';
import {
  pullCommitMessage,
  readPullTrailers,
  readReleaseTrailers,
} from '../../src/release/release-message.ts';
import { pullBranch } from '../../src/release/release-pull-branch.ts';
import {
  blobId,
  findOwnCommit,
  holdsEdits,
  isAsMade,
  touchedPaths,
  type BranchContent,
} from '../../src/release/release-pull-content.ts';
import { hasNewCause } from '../../src/release/release-pull-pause.ts';
import { classified } from '../notes/classified.ts';

const HEAD = 'a'.repeat(40);
const TREE = 'b'.repeat(40);
const trailers = { tag: 'v1.3.0', tree: TREE, edited: false, asked: null };
const message = pullCommitMessage('chore(release): {version}', '1.3.0', trailers);
const own = { sha: 'c'.repeat(40), message, parents: [HEAD], tree: TREE };
const theirs = { sha: 'd'.repeat(40), message: 'docs: x', parents: [own.sha], tree: 'e'.repeat(40) };

const edit = (path: string, text: string) => ({
  ...{ path, from: null, to: null, mode: '100644' },
  content: Buffer.from(text),
});
const blob = (text: string): string => blobId(Buffer.from(text), 40);

function content(facts: Partial<BranchContent> = {}): BranchContent {
  return { tip: own.sha, mergeBase: HEAD, commits: [own], files: [], complete: true, ...facts };
}

describe('the message', () => {
  test('names tag and tree, and no files', () => {
    expect(message).toBe(`chore(release): 1.3.0\n\nRelease-Tag: v1.3.0\nRelease-Tree: ${TREE}\n`);
    expect(readPullTrailers(message)).toEqual(trailers);
    expect(readPullTrailers(message.trimEnd())).toEqual(trailers);
    expect(readReleaseTrailers(message)).toBeNull();
  });

  test('says that people wrote in it', () => {
    const edited = { ...trailers, edited: true };
    const text = pullCommitMessage('{version}', '1.3.0', edited);
    expect(text).toBe(`1.3.0\n\nRelease-Tag: v1.3.0\nRelease-Tree: ${TREE}\nRelease-Changelog: edited\n`);
    expect(readPullTrailers(text)).toEqual(edited);
  });

  test.each([true, false])('says which version was asked for (edited: %s)', (edited) => {
    const asked = { ...trailers, edited, asked: '1.3.0' };
    const text = pullCommitMessage('{version}', '1.3.0', asked);
    expect(text).toMatch(/\nRelease-Asked: 1\.3\.0\n$/);
    expect(readPullTrailers(text)).toEqual(asked);
  });

  test.each([
    `x\n\nRelease-Tag: v1\nRelease-Tree: ${TREE}\n\nmore`,
    'x\n\nRelease-Tag: v1',
    '',
    'Release-Tree: x',
  ])('is not every message: %j', (text) => {
    expect(readPullTrailers(text)).toBeNull();
  });
});

test('git gives the same ids', () => {
  expect(blobId(Buffer.from('hello\n'), 40)).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  expect(blobId(Buffer.from('hello\n'), 64)).toBe(
    '2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4',
  );
});

describe('a branch', () => {
  test('is as a run made it', () => {
    expect(isAsMade(content())).toBe(true);
    expect(isAsMade(content({ commits: [], tip: HEAD }))).toBe(true);
  });

  test.each([
    ['a commit of people above', { commits: [own, theirs], tip: theirs.sha }],
    ['an amended commit', { commits: [{ ...own, tree: 'f'.repeat(40) }] }],
    ['another branch', { commits: [theirs], tip: theirs.sha }],
    ['more commits than are listed', { tip: '9'.repeat(40) }],
  ])('is not: %s', (_, facts) => {
    expect(isAsMade(content(facts))).toBe(false);
  });

  test('shows our commit among others', () => {
    expect(findOwnCommit(content({ commits: [own, theirs], tip: theirs.sha }))).toBe(own);
    expect(findOwnCommit(content({ commits: [theirs] }))).toBeNull();
  });

  test('holds the edits on top of the head, or does not', () => {
    const files = [{ path: 'a', blob: blob('1') }];
    expect(holdsEdits(content({ files }), HEAD, [edit('a', '1')])).toBe(true);
    expect(holdsEdits(content({ files }), HEAD, [edit('a', '2')])).toBe(false);
    expect(holdsEdits(content({ files }), HEAD, [edit('a', '1'), edit('b', '1')])).toBe(false);
    expect(holdsEdits(content({ files }), 'f'.repeat(40), [edit('a', '1')])).toBe(false);
    expect(holdsEdits(content({ files, commits: [] }), HEAD, [edit('a', '1')])).toBe(false);
  });
});

test.each([
  ['as ours', [{ path: 'a', blob: blob('ours') }], []],
  ['as planned now', [{ path: 'a', blob: blob('planned') }], []],
  ['otherwise', [{ path: 'a', blob: blob('mine') }], ['a']],
  ['removed', [{ path: 'a', blob: null }], ['a']],
  ['as before again', [], ['a']],
  [
    'beside another',
    [
      { path: 'a', blob: blob('ours') },
      { path: 'b', blob: blob('x') },
    ],
    ['b'],
  ],
])('a file that is %s', (_, files, touched) => {
  const ours = [{ path: 'a', blob: blob('ours') }];
  expect(touchedPaths(files, ours, [edit('a', 'planned')])).toEqual(touched);
});

describe('a closed pull request', () => {
  const sha = (letter: string): string => letter.repeat(40);
  const at = (letter: string, parents: string, facts = {}) => {
    const made = classified({ sha: sha(letter), ...facts });
    return { ...made, commit: { ...made.commit, parents: [...parents].map(sha) } };
  };

  test.each([
    ['covered all', [at('1', '0'), at('2', '1')], '2', false],
    ['did not cover the last', [at('1', '0'), at('2', '1')], '1', true],
    [
      'did not cover a commit that counts for nothing',
      [at('1', '0'), at('2', '1', { status: 'hidden' as const })],
      '1',
      false,
    ],
    [
      'did not cover a side branch that was merged later',
      [at('1', '0'), at('2', '0'), at('3', '12', { status: 'hidden' as const })],
      '1',
      true,
    ],
    ['is of another history', [at('1', '0')], '9', true],
  ])('%s', (_, commits, covered, expected) => {
    expect(hasNewCause(commits, sha(covered))).toBe(expected);
  });

  test('whose commits are gone covered nothing', () => {
    expect(hasNewCause([at('1', '0')], null)).toBe(true);
  });
});

test('the branch is named after the one that is released', () => {
  expect(pullBranch('1.x')).toBe('py-release/1.x');
});
