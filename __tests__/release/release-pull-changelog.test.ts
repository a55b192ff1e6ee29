// A person's edits of the changelog's section, in the changelog that is planned now.
import { describe, expect, test } from '@jest/globals';
import { updateChangelog } from '../../src/notes/changelog.ts';
import { renderReleaseNotes } from '../../src/notes/release-notes.ts';
import {
  foldSection,
  mergeChangelog,
  sameAround,
  splitChangelog,
} from '../../src/release/release-pull-changelog.ts';
import { markNotes } from '../../src/release/release-pull-notes.ts';
import { classified, notesInput, version } from '../notes/classified.ts';

const OLD = `# Changelog\n\nAll of it.\n\n## [1.2.0] - 2024-01-31\n\n### Features\n\n- First\n\n[1.2.0]: https://github.com/acme/acme-vault/releases/tag/v1.2.0\n`;

const input = (next: string, shas: readonly string[]) =>
  notesInput({
    version: version(next),
    tag: `v${next}`,
    commits: shas.map((sha) => classified({ sha, description: `change ${sha}` })),
    links: { repository: 'https://github.com/acme/acme-vault' },
  });

const first = input('1.3.0', ['aaaaaaa', 'bbbbbbb']);
const base = markNotes(renderReleaseNotes(first));
const made = updateChangelog(Buffer.from(OLD), first);

function merge(written: string, next = '1.3.0', shas = ['aaaaaaa', 'bbbbbbb', 'ccccccc'], old = OLD): string {
  const fresh = updateChangelog(Buffer.from(old), input(next, shas));
  return mergeChangelog({
    ...{ written: Buffer.from(written), writtenVersion: version('1.3.0') },
    ...{ fresh, version: version(next), base },
  }).toString();
}

const edited = made
  .toString()
  .replace('- change aaaaaaa', '- Mirrors, at last')
  .replace('### Features', 'Hi.\n\n### Features');

describe('an edited section', () => {
  test('is kept and brought up to date', () => {
    const merged = merge(edited);
    expect(merged).toMatch(
      /## \[1\.3\.0\] - 2024-05-17\n\nHi\.\n\n### Features\n\n- Mirrors, at last .*\n- change bbbbbbb .*\n- change ccccccc .*\n\n## \[1\.2\.0\]/,
    );
    expect(merged.replace(/Hi[^]*?(?=## \[1\.2)/, '')).toBe(
      updateChangelog(Buffer.from(OLD), input('1.3.0', ['aaaaaaa', 'bbbbbbb', 'ccccccc']))
        .toString()
        .replace(/### Features[^]*?(?=## \[1\.2)/, ''),
    );
  });

  test('moves to the version that it is now', () => {
    const merged = merge(edited, '2.0.0');
    expect(merged).toMatch(/## \[2\.0\.0\] - 2024-05-17\n\nHi\./);
    expect(merged).not.toContain('1.3.0]');
    expect(merged).toContain('[2.0.0]: ');
  });

  test('keeps the line ends of the file', () => {
    const merged = merge(edited, '1.3.0', ['aaaaaaa', 'bbbbbbb'], OLD.replaceAll('\n', '\r\n'));
    expect(merged).toContain('- Mirrors, at last');
    expect(merged.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('of a file that ends with it', () => {
    const text = '# Changelog\n\n## 1.3.0\n\n- mine';
    expect(splitChangelog(Buffer.from(text), version('1.3.0'))).toEqual({
      before: '# Changelog\n\n## 1.3.0\n',
      list: '- mine',
      after: '',
    });
  });
});

test('an untouched section is the fresh one, byte for byte', () => {
  const fresh = updateChangelog(Buffer.from(OLD), input('1.3.0', ['bbbbbbb', 'ccccccc'])).toString();
  expect(merge(made.toString(), '1.3.0', ['bbbbbbb', 'ccccccc'])).toBe(fresh);
});

test.each([
  ['underlined', 'Changes\n=======\n\n1.3.0\n-----\n\n- mine\n\n1.2.0\n-----\n\n- old\n', '- mine'],
  [
    'with lower headings',
    '## 1.3.0\n\n### Features\n\n- mine\n\n## 1.2.0\n\n- old\n',
    '### Features\n\n- mine',
  ],
  ['before a heading that is no release', '## 1.3.0\n\n- mine\n\n## Older\n\n- old\n', '- mine'],
  ['with a heading in code', '## 1.3.0\n\n```\n## x\n```\n\n## 1.2.0\n', '```\n## x\n```'],
  ['written shorter', '## 1.3\n\n- mine\n', '- mine'],
])('a section is found: %s', (_, text, list) => {
  expect(splitChangelog(Buffer.from(text), version('1.3.0'))?.list).toBe(list);
});

test('a file without the section has none', () => {
  expect(splitChangelog(Buffer.from(OLD), version('1.3.0'))).toBeNull();
  expect(merge(OLD)).toContain('- change ccccccc');
});

test.each([
  ['the list alone', (text: string) => text.replace('- change aaaaaaa', '- x'), true],
  ['the heading', (text: string) => text.replace('2024-05-17', '2024-05-18'), false],
  ['the introduction', (text: string) => text.replace('All of it.', 'Some of it.'), false],
  ['an older section', (text: string) => text.replace('- First', '- Second'), false],
  ['line ends', (text: string) => text.replaceAll('\n', '\r\n'), true],
])('what is changed beside the list is seen: %s', (_, change, same) => {
  const parts = (text: string) => splitChangelog(Buffer.from(text), version('1.3.0'));
  const [ours, theirs] = [parts(made.toString()), parts(change(made.toString()))];
  expect(ours !== null && theirs !== null && sameAround(ours, theirs)).toBe(same);
});

describe('a section that was never released', () => {
  const ALL = ['aaaaaaa', 'bbbbbbb', 'ccccccc'];
  const versions = { version: version('2.0.0'), unreleased: version('1.3.0'), base };
  const fold = (written: string): string =>
    foldSection({
      ...versions,
      fresh: updateChangelog(Buffer.from(written), input('2.0.0', ALL)),
    }).toString();

  test.each([
    ['with older ones', OLD],
    ['as the first', '# Changelog\n'],
    ['with CRLF', OLD.replaceAll('\n', '\r\n')],
    ['without links', OLD.replace(/\n\[1\.2.*\n/, '')],
    ['below anchors', OLD.replace('## [1.2.0]', '<a name="1.2.0"></a>\n## [1.2.0]')],
  ])('goes without a trace: %s', (_, old) => {
    const before = updateChangelog(Buffer.from(old), first).toString();
    const plain = updateChangelog(Buffer.from(old), input('2.0.0', ALL)).toString();
    expect(fold(before)).toBe(plain);
  });

  test('leaves what people wrote in it', () => {
    expect(fold(edited)).toMatch(
      /## \[2\.0\.0\] - 2024-05-17\n\nHi\.\n\n### Features\n\n- Mirrors, at last .*\n- change bbbbbbb .*\n- change ccccccc .*\n\n## \[1\.2\.0\]/,
    );
    expect(fold(edited)).not.toContain('1.3.0');
  });

  test('that is not there changes nothing', () => {
    const fresh = updateChangelog(Buffer.from(OLD), input('2.0.0', ALL));
    expect(foldSection({ ...versions, fresh })).toBe(fresh);
  });
});
