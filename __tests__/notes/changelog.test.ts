import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { updateChangelog } from '../../src/notes/changelog.ts';
import { classified, notesInput, version } from './classified.ts';
import { readScenarios } from './changelog-scenario.ts';

const text = (content: string): Buffer => Buffer.from(content);

describe('files of the usual tools are extended in their own form', () => {
  test.each(readScenarios())('$name', ({ before, after, input }) => {
    const updated = updateChangelog(before, input);
    expect(updated.toString()).toBe(after);
    expect(updateChangelog(updated, input)).toBe(updated);
  });
});

describe('bytes that are not ours stay', () => {
  const before = '\ufeff# Changelog\r\n\r\n## 1.2.0\r\n\r\n- Old.  \r\n\tTab';

  test('byte order mark, line ends, odd spaces, missing last newline', () => {
    const updated = updateChangelog(text(before), notesInput()).toString();
    expect(updated.startsWith('\ufeff# Changelog\r\n\r\n## 1.3.0\r\n\r\n### Features\r\n')).toBe(true);
    expect(updated.endsWith('## 1.2.0\r\n\r\n- Old.  \r\n\tTab')).toBe(true);
    expect(updated).not.toMatch(/[^\r]\n/);
  });

  test('a byte order mark before the first heading stays first', () => {
    const updated = updateChangelog(text('\ufeff## 1.2.0\n'), notesInput()).toString();
    expect(updated).toMatch(/^\ufeff## 1\.3\.0\n[^\ufeff]*\n## 1\.2\.0\n$/);
  });

  test('an empty file becomes a new one', () => {
    const created = updateChangelog(null, notesInput());
    expect(updateChangelog(text('\n'), notesInput())).toEqual(created);
    expect(created.toString()).toMatch(
      /^# Changelog\n\nAll notable changes .+\n\n## \[1\.3\.0\] - 2024-05-17\n\n### Features\n\n- /,
    );
  });
});

describe('headings that are none', () => {
  test.each([
    ['in a code fence', '```\n## 9.0.0\n```'],
    ['in a tilde fence of a list', '- x\n  ~~~~\n## 9.0.0\n  ~~~\n  ~~~~'],
    ['in a comment', '<!--\n## 9.0.0\n-->'],
  ])('%s', (_, inert) => {
    const updated = updateChangelog(text(`# Changelog\n\n${inert}\n\n## 1.2.0\n`), notesInput()).toString();
    expect(updated).toContain(`${inert}\n\n## 1.3.0\n`);
  });

  test('a heading below Unreleased that begins with a number', () => {
    const before = '# Changelog\n\n## Unreleased\n\n### 3.13 support\n\n- x\n\n## 1.2.0\n';
    expect(updateChangelog(text(before), notesInput()).toString()).toContain('- x\n\n## 1.3.0\n');
  });
});

describe('a section for this version', () => {
  const present = updateChangelog(text('# Changelog\n\n## 1.2.0\n'), notesInput());

  test('with the same text is left alone, also when people added to it', () => {
    expect(updateChangelog(present, notesInput())).toBe(present);
    const annotated = text(present.toString().replace('\n\n## 1.2.0', '\n\nThanks!\n\n## 1.2.0'));
    expect(updateChangelog(annotated, notesInput())).toBe(annotated);
  });

  test.each([
    ['another text', present.toString().replace('mirror', 'other')],
    ['another spelling of the number', '# Changelog\n\n## v1.3 (2024-01-01)\n'],
    ['a section written beforehand', '# Changelog\n\n## 1.3.0 (unreleased)\n\n- x\n\n## 1.2.0\n'],
    [
      'only the first words of an entry',
      present.toString().replace(' by Ada Lovelace', ' by Ada Lovelace II'),
    ],
  ])('with %s stays as it is written', (_, before) => {
    const written = text(before);
    expect(updateChangelog(written, notesInput())).toBe(written);
  });
});

describe('a file in which releases cannot be told is an error', () => {
  test.each([
    ['headings without versions', text('# Changelog\n\n## Features\n\n- x\n'), 'CHANGES.md'],
    ['a list of versions', text('# Changelog\n\n- 1.2.0: x\n'), 'CHANGES.md'],
    ['bold versions', text('# Changelog\n\n**1.2.0**\n\nx\n'), 'CHANGES.md'],
    ['another format by name', text('Changelog\n=========\n\n1.2.0\n-----\n'), 'CHANGES.rst'],
    ['reStructuredText', text('Changes\n=======\n\n.. _changes:\n\n1.2.0\n-----\n'), 'CHANGES.md'],
    ['an open code fence', text('# Changelog\n\n```\n## 1.2.0\n'), 'CHANGES.md'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x23, 0x00]), 'CHANGES.md'],
    ['a null character', text('# 1.2.0\n\0'), 'CHANGES.md'],
  ])('%s', (_, before, path) => {
    expect(() => updateChangelog(before, notesInput(), path)).toThrow(
      expect.objectContaining({
        code: 'changelog-unrecognised',
        happened: expect.stringContaining(`The changelog ${path} cannot be extended: it `),
        remedy: expect.stringContaining('"## [Unreleased]"'),
      }),
    );
  });
});

test('notes cannot forge a release', () => {
  const hostile = classified({
    description: 'x\n\n## [9.9.9] - 2030-01-01',
    breaking: true,
    breakingNotes: ['a\n## [8.8.8] - 2030-01-01\n```\n## [7.7.7]\n```\n<!--'],
  });
  const input = notesInput({ commits: [hostile] });
  const first = updateChangelog(text('# Changelog\n\n## [1.2.0] - 2024-01-31\n'), input);
  expect(updateChangelog(first, input)).toBe(first);
  const next = notesInput({
    version: version('1.4.0'),
    tag: 'v1.4.0',
    previous: { version: input.version, tag: input.tag },
  });
  expect(updateChangelog(first, next).toString()).toMatch(
    /^# Changelog\n\n## \[1\.4\.0\][^]+?\n\n## \[1\.3\.0\]/,
  );
});

describe('for any changelog', () => {
  const block = fc.constantFrom(
    ...[
      '# Changelog',
      '## [Unreleased]',
      '## [1.2.0] - 2024-01-31',
      '## 1.1.0',
      '# v1.0.0 (2024-01-31)',
      '### 0.9.1',
    ],
    ...[
      '1.0.5\n-----',
      '- item',
      '### Added',
      '```\n## 5.5.5\n```',
      '<!-- version list -->',
      '<a name="1.2.0"></a>',
    ],
    ...[
      '[1.2.0]: https://acme.example/compare/v1.1.0...v1.2.0',
      'prose',
      '<!--\nhidden\n-->',
      'ünï 世界',
      '   ',
      '',
    ],
    ...['## 2.0.0 (unreleased)', '## 1.0.1 Title', '```'],
  );
  const file = fc
    .tuple(
      fc.constantFrom('', '\ufeff'),
      fc.array(block, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      fc.boolean(),
    )
    .map(([mark, blocks, gap, last]) => {
      const eol = gap.startsWith('\r') ? '\r\n' : '\n';
      return `${mark}${blocks.map((part) => part.replaceAll('\n', eol)).join(gap)}${last ? eol : ''}`;
    });

  test('everything that was there is there in its order, and applied twice is applied once', () => {
    let extended = 0;
    fc.assert(
      fc.property(file, (before) => {
        fc.pre(before.trim() !== '');
        let after: Buffer;
        try {
          after = updateChangelog(text(before), notesInput());
        } catch (error) {
          expect(error).toMatchObject({ code: 'changelog-unrecognised' });
          return;
        }
        extended += 1;
        expect(holdsInOrder(after.toString(), before)).toBe(true);
        expect(after.length).toBeGreaterThan(before.length);
        expect(updateChangelog(after, notesInput())).toBe(after);
      }),
      { numRuns: 1500 },
    );
    expect(extended).toBeGreaterThan(400);
  });
});

/** Whether `before` is a subsequence of `after`. */
function holdsInOrder(after: string, before: string): boolean {
  let offset = 0;
  for (const character of before) {
    offset = after.indexOf(character, offset) + 1;
    if (offset === 0) return false;
  }
  return true;
}
