// Texts of other repositories and of programs in a pull request of this one: inert, bounded, and with what matters first.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breakingNotes, foreignLog, foreignNotes } from '../../src/update/foreign-text.ts';
import { readUpdateDocument } from '../../src/update/read-update-document.ts';
import { isWithdrawn, LONGEST_BODY, updateBody, withdrawnBody } from '../../src/update/update-body.ts';
import { updateIssueBody } from '../../src/update/update-issue-text.ts';
import {
  readMark,
  readOwnCommit,
  readRebasedCommit,
  renderMark,
  updateMessage,
} from '../../src/update/update-marker.ts';
import { isKeyOf, keyOfBranch, updateBranch, updateKey } from '../../src/update/update-place.ts';
import { updatePullBody } from '../../src/update/update-pull-text.ts';
import type { TestedUpdate } from '../../src/update/update-result.ts';
import { breakingSection, notesSection, testsTable } from '../../src/update/update-words.ts';

const MARK = { key: 'acme-vault+api', versions: 'acme-vault==1.3.0 b==2!1.0+x.1' };

describe('notes of another repository', () => {
  test.each([
    ['a (#12)', 'a (`#12`)'],
    ['closes acme/other#3', 'closes `acme/other#3`'],
    ['see GH-7, `#8`', 'see `GH-7`, `#8`'],
    ['thanks @mona', 'thanks `@mona`'],
    ['[x](https://acme.example/1) <b>', 'x &lt;b>'],
    ['### Features', '**Features**'],
    ['```\n# 1 #2\n```', '```\n# 1 #2\n```'],
    ['`a`#1`b`', '`a` `#1` `b`'],
  ])('%j', (text, shown) => {
    expect(foreignNotes(text)).toBe(shown);
  });

  test('breaking changes are found below their heading alone', () => {
    const text =
      '## 2.0\n\n### ⚠ Breaking changes\n\n- a\n\n```\n# b\n```\n\n#### more\n\n- c\n\n### Features\n\n- d';
    expect(breakingNotes(text)).toContain('- a');
    expect(breakingNotes(text)).toContain('- c');
    expect(breakingNotes(text)).not.toContain('- d');
    expect(breakingNotes('### Features\n- breaking the ice')).toBe('');
  });

  test('a log can’t end its block, and its end is what stays', () => {
    expect(foreignLog('a\n```\n@mona', 100)).toBe('````text\na\n```\n@mona\n````');
    expect(foreignLog(`${'x'.repeat(500)}end`, 10)).toMatch(/cut\)\nx{7}end\n```$/);
    expect(foreignLog('\u001b[31mred', 100)).toContain('\nred\n');
  });
});

describe('a key', () => {
  const place = { path: '.', base: 'main', defaultBranch: 'main' };

  test.each([
    [place, 'acme-vault'],
    [{ ...place, path: 'services/my-api' }, 'acme-vault+services+my-api'],
    [{ ...place, path: 'a--b/c.d' }, 'acme-vault+a=2d-b+c=2ed'],
    [{ ...place, base: '1.x/y' }, 'acme-vault@1=2ex=2fy'],
  ])('%j', (its, key) => {
    expect(updateKey('acme-vault', its)).toBe(key);
    expect(keyOfBranch(updateBranch(key), its)).toBe(key);
    expect(isKeyOf(key, { ...its, path: 'other' })).toBe(false);
  });

  test('is another one for each folder and base, and stands in a ref and in a comment', () => {
    const path = fc.stringMatching(/^[a-zA-Z0-9 ._+@~-]{1,12}(\/[a-z.+-]{1,12}){0,2}$/);
    fc.assert(
      fc.property(path, path, fc.constantFrom('main', '1.x', 'a-'), (one, other, base) => {
        const [a, b] = [one, other].map((each) => updateKey('x', { ...place, path: each, base }));
        expect(a === b).toBe(one === other);
        expect(a).toMatch(/^[A-Za-z0-9_+=@-]+$/);
        expect(a).not.toMatch(/--|-$/);
        expect(readMark(renderMark({ key: a ?? '', versions: 'x==1' }))?.key).toBe(a);
      }),
    );
  });
});

describe('marks', () => {
  test('are read back, also from what a browser sends', () => {
    expect(readMark(`${renderMark(MARK)}\r\ntext`)).toEqual(MARK);
    expect(readMark('text')).toBeNull();
  });

  test('of a commit that was rebased count while its branch changes what it did', () => {
    const files = [
      { path: 'uv.lock', blob: 'c'.repeat(40) },
      { path: 'pyproject.toml', blob: 'd'.repeat(40) },
    ];
    const message = updateMessage('build(deps): x', MARK, 'a'.repeat(40), files).trimEnd();
    expect(readRebasedCommit({ message }, files.toReversed())).toEqual(MARK);
    for (const other of [
      files.slice(1),
      [...files, { path: 'app.py', blob: 'e'.repeat(40) }],
      files.map(({ path }) => ({ path, blob: 'e'.repeat(40) })),
      files.map(({ path }) => ({ path, blob: null })),
    ])
      expect(readRebasedCommit({ message }, other)).toBeNull();
    expect(readRebasedCommit({ message: 'build(deps): x' }, files)).toBeNull();
  });

  test('of a commit count for the tree that a run made', () => {
    const tree = 'a'.repeat(40);
    const message = updateMessage('build(deps): x', MARK, tree, []).trimEnd();
    expect(readOwnCommit({ message, tree })).toEqual(MARK);
    expect(readOwnCommit({ message, tree: 'b'.repeat(40) })).toBeNull();
    expect(readOwnCommit({ message: `${message}\n\nmore`, tree })).toBeNull();
  });

  test('of a commit whose versions could be cut in many ways are given up at once', () => {
    const versions = `a${'==a'.repeat(5000)}`;
    const message = `x\n\nUpdate: acme ${versions}\nUpdate-Tree: none`;
    expect(readOwnCommit({ message, tree: 'a'.repeat(40) })).toBeNull();
  });
});

test('the name of a test stays in its cell', () => {
  const tests = [{ name: 'x | @octocat', command: ['pytest'], passed: true, seconds: 1, log: '' }];
  const row = testsTable({ tests } as unknown as TestedUpdate)
    .split('\n')
    .at(-1);
  expect(row).toBe('| `x \\| @octocat` | `pytest` | passed | 1 s |');
});

describe('our part of a text', () => {
  test('is replaced between what people wrote', () => {
    const first = updateBody(MARK, () => 'one', null);
    const edited = `Mine.\r\n\r\n${first.replaceAll('\n', '\r\n')}\r\n\r\nAnd this.`;
    const again = updateBody({ ...MARK, versions: 'a==1' }, () => 'two', edited);
    expect(again).toMatch(
      /^Mine\.\n\n<!-- py-release:update acme-vault\+api a==1 -->\ntwo\n<!-- .*end -->\n\nAnd this\.$/,
    );
  });

  test.each([100, 5000, 60_000])('fits whatever is in it, beside %i characters of a person', (theirs) => {
    const update = bigUpdate();
    const facts = {
      update,
      mark: MARK,
      base: 'main',
      head: 'a'.repeat(40),
      path: '.',
      origins: { hosts: [], moved: [], added: [] },
      waiting: null,
    };
    const existing = `${updateBody(MARK, () => 'x', null)}${'y'.repeat(theirs)}`;
    const body = updatePullBody(facts, existing);
    expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(body.endsWith('y'.repeat(theirs))).toBe(true);
    if (theirs < 60_000) expect(body).toContain('left out: this text would be too long');
    expect(updateIssueBody({ ...facts, pull: null }, null).length).toBeLessThanOrEqual(LONGEST_BODY);
  });

  test('keeps no mark of a log or of notes', () => {
    const marks = ['update withdrawn', 'update end', `update acme-vault a==1`].map(
      (mark) => `<!-- py-release:${mark} -->`,
    );
    const body = updateBody(MARK, () => marks.join('\n'), null);
    expect(isWithdrawn(body)).toBe(false);
    expect(body.split('<!-- py-release:')).toHaveLength(3);
    const closed = withdrawnBody(body, 'Closed by itself.');
    expect(isWithdrawn(closed)).toBe(true);
    const opened = updateBody(MARK, () => 'again', closed);
    expect({ withdrawn: isWithdrawn(opened), told: opened.includes('Closed by itself') }).toEqual({
      ...{ withdrawn: false, told: false },
    });
  });

  test('shows the beginning of notes that are too long, breaking changes too', () => {
    const packages = bigUpdate().packages.map((each) => ({
      ...each,
      notes: [
        { version: '1.3.0', url: null, text: `## Breaking\n\nFirst.\n\n${'- word_ *x* [y] '.repeat(9000)}` },
      ],
    }));
    for (const budget of [40_000, 2000]) {
      for (const section of [breakingSection(packages, budget), notesSection(packages, budget)]) {
        expect(section).toContain('First.');
        expect(section?.length).toBeLessThan(budget + 300);
      }
    }
  });

  test('links no issue of anybody', () => {
    const section = (url: string): string =>
      notesSection(
        bigUpdate().packages.map((each) => ({ ...each, notes: [{ version: '1.3.0', url, text: '' }] })),
        1000,
      );
    expect(section('https://github.com/acme/vault/releases/tag/v1.3.0')).toContain('](https://github.com/');
    expect(section('https://github.com/acme/key/Issues/12')).not.toContain('://');
  });

  test('tells what was passed over, what nobody tested, and where packages come from', () => {
    const update: TestedUpdate = {
      ...bigUpdate(),
      state: 'green',
      packages: bigUpdate().packages.map((each) => ({
        ...each,
        notes: [],
        asked: { before: '^1.0 || ^2.0', after: '^1.0 || ^2.0' },
        passedOver: [{ version: '2.0.0', why: 'the policy @mona' }],
      })),
      tests: [{ name: 'import', command: ['python'], passed: true, seconds: 1, log: '' }],
    };
    const origins = {
      hosts: ['evil.example'],
      moved: [{ name: 'attrs', to: 'registry x' }],
      added: ['new-one'],
    };
    const facts = {
      update,
      mark: MARK,
      base: 'main',
      head: 'a'.repeat(40),
      path: '.',
      origins,
      waiting: null,
    };
    const body = updatePullBody(facts, null);
    for (const each of [
      '`2.0.0` (the policy `@mona`)',
      'No tests of this project ran',
      '`attrs` comes from another place than before: `registry x`',
      'did not name before: `evil.example`',
      'did not have before: `new-one`',
      '`^1.0 \\|\\| ^2.0`',
    ])
      expect(body).toContain(each);
  });

  function bigUpdate(): TestedUpdate {
    const notes = Array.from({ length: 300 }, (_, index) => ({
      version: `1.${index}.0`,
      url: 'https://github.com/acme/vault',
      text: `### Breaking changes\n\n${'- word @mona #1 '.repeat(200)}`,
    }));
    const asked = { before: 'acme-vault', after: 'acme-vault' };
    return {
      ...{ id: 'acme-vault', state: 'red', conflict: null },
      packages: [
        { name: 'acme-vault', from: '1.0', to: '1.3.0', kind: 'minor', asked, widened: false, notes },
      ],
      files: [],
      tests: [{ name: 'tests', command: ['pytest'], passed: false, seconds: 1, log: 'x\n'.repeat(100_000) }],
    };
  }
});

describe('a document', () => {
  const update = {
    ...{ id: 'acme-vault', state: 'green', conflict: null },
    tests: [{ name: 'import', command: ['python'], passed: true, seconds: 1, log: '' }],
    packages: [
      {
        ...{ name: 'acme-vault', from: '1.0', to: '1.3.0', kind: 'minor', widened: false, notes: [] },
        asked: { before: '', after: '' },
      },
    ],
    files: [{ path: 'uv.lock', before: null, after: 'a'.repeat(64) }],
  };
  const result = { schema: 1, head: 'a'.repeat(40), path: '.', updates: [update], current: [] };
  const red = (failed: string) => ({
    ...{ ...update, state: 'red' },
    tests: [...update.tests, { ...update.tests[0], name: failed, passed: false }],
  });
  /** `!` before those that failed. */
  const withRuns = (
    { state = 'red', failed = 'tests' }: { readonly state?: 'red' | 'green'; readonly failed?: string },
    names: readonly string[],
  ) => ({
    ...result,
    updates: [
      {
        ...(state === 'red' ? red(failed) : update),
        without: names.map((name) => ({
          ...update.tests[0],
          ...{ name: name.replace('!', ''), passed: !name.startsWith('!') },
        })),
      },
    ],
  });
  const code = (document: unknown): string => {
    try {
      readUpdateDocument(typeof document === 'string' ? document : JSON.stringify(document));
      return 'read';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test.each<[string, unknown, boolean]>([
    ['as written', result, true],
    ['no JSON', '{', false],
    ['another schema', { ...result, schema: 2 }, false],
    ['a head that is none', { ...result, head: 'main' }, false],
    ['an id that leaves the branch', { ...result, updates: [{ ...update, id: '../main' }] }, false],
    ['an id twice', { ...result, updates: [update, update] }, false],
    [
      'a version that is none',
      { ...result, updates: [{ ...update, packages: [{ ...update.packages[0], to: '1 -->' }] }] },
      false,
    ],
    [
      'a name that is none',
      { ...result, updates: [{ ...update, packages: [{ ...update.packages[0], name: 'A B' }] }] },
      false,
    ],
    ['green without a test', { ...result, updates: [{ ...update, tests: [] }] }, false],
    [
      'green with a test that failed',
      { ...result, updates: [{ ...update, tests: [{ ...update.tests[0], passed: false }] }] },
      false,
    ],
    ['red with none that failed', { ...result, updates: [{ ...update, state: 'red' }] }, false],
    [
      'a group of many',
      { ...result, updates: [{ ...update, tests: Array(60).fill(update.tests[0]) }] },
      true,
    ],
    ['green without a file', { ...result, updates: [{ ...update, files: [] }] }, false],
    [
      'a file twice',
      { ...result, updates: [{ ...update, files: [update.files[0], update.files[0]] }] },
      false,
    ],
    [
      'a hash that is a path',
      { ...result, updates: [{ ...update, files: [{ path: 'uv.lock', before: null, after: '../x' }] }] },
      false,
    ],
    ['a state that is none', { ...result, updates: [{ ...update, state: 'blue' }] }, false],
    ['green with a run without it', withRuns({ state: 'green' }, ['tests']), false],
    ['red with runs without it', withRuns({}, ['install', 'tests']), true],
    ['red with runs without it that failed', withRuns({}, ['install', '!tests']), true],
    ['runs without it after one that failed', withRuns({}, ['!install', 'tests']), false],
    ['runs without it beyond what failed', withRuns({}, ['tests', 'staging']), false],
    ['runs without it in another order', withRuns({}, ['tests', 'install']), false],
    ['a run without it twice', withRuns({}, ['tests', 'tests']), false],
    ['a run without it that is none', withRuns({}, ['lint']), false],
    ['runs without it of an import', withRuns({ failed: 'import' }, ['install']), false],
    ['runs without it that are no list', { ...result, updates: [{ ...red('tests'), without: 'x' }] }, false],
  ])('%s', (_, document, reads) => {
    expect(code(document)).toBe(reads ? 'read' : 'update-document-wrong');
  });
});
