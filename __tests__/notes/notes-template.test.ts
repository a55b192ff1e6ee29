import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { UserError } from '../../src/findings/user-error.ts';
import { checkTemplate, fillTemplate, NOTES_PLACEHOLDERS } from '../../src/notes/notes-template.ts';
import { renderReleaseNotes } from '../../src/notes/release-notes.ts';
import { withCredit } from '../../src/notes/new-contributors.ts';
import { classified, notesInput } from './classified.ts';

const links = { repository: 'https://github.com/acme/acme-vault' };
const sections = { feat: 'Features', fix: 'Bug fixes' };

function problemOf(template: string): string {
  try {
    checkTemplate(template, 'notes.template');
    return '';
  } catch (error) {
    expect((error as UserError).code).toBe('notes-template-invalid');
    return (error as UserError).happened;
  }
}

describe('a template', () => {
  test.each([
    ['{sections}'],
    ['# {version} ({date})\n\n{sections}\n\n{compare} by {contributors}\n{new-contributors}'],
    ['{tag} after {previous}: {sections}'],
    ['{{not-a-placeholder}} {sections} { } {1} {}'],
    ['{{ version }} {{{sections}}} {\nversion\n} {"a": {{1}}'],
  ])('%j is right', (template) => {
    expect(problemOf(template)).toBe('');
  });

  test.each([
    ['{version}', '{sections} is missing'],
    ['{{sections}}', '{sections} is missing'],
    ['{sections} {verson}', '{verson} is unknown (is {version} meant?).'],
    ['{sections} {new_contributors}', '{new_contributors} is unknown (is {new-contributors} meant?).'],
    ['{Sections}', '{Sections} is unknown (is {sections} meant?).'],
    ['{sections} {zebra}', '{zebra} is unknown.'],
    ['{sections} { version }', '{ version } is unknown (is {version} meant?).'],
    ['{sections} {new contributors}', '{new contributors} is unknown (is {new-contributors} meant?).'],
    ['{sections} ${version!}', '{version!} is unknown (is {version} meant?).'],
    ['{sections}\0', 'null character'],
    ['<!-- py-release draft --> {sections}', 'by which drafts are told apart'],
    [`{sections}${'x'.repeat(20_000)}`, 'more than 20000 characters'],
  ])('%.40j is wrong: %s', (template, problem) => {
    expect(problemOf(template)).toContain(problem);
  });

  test('is filled once: values are never read again', () => {
    const names = Object.keys(NOTES_PLACEHOLDERS) as (keyof typeof NOTES_PLACEHOLDERS)[];
    const value = fc.stringMatching(/^[{}a-z $&'`-]{0,30}$/);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names)),
        fc.array(value, { minLength: 8, maxLength: 8 }),
        (used, values) => {
          const filled = Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<
            (typeof names)[number],
            string
          >;
          const template = used.map((name) => `{${name}}`).join('|');
          expect(fillTemplate(template, filled)).toBe(used.map((name) => filled[name]).join('|'));
        },
      ),
    );
  });
});

describe('notes by a template', () => {
  const render = (template: string, facts: Parameters<typeof notesInput>[0] = {}): string =>
    renderReleaseNotes(notesInput({ ...facts, configuration: { sections, template } }));

  test('hold what the placeholders stand for', () => {
    const commits = [
      classified({ description: 'add mirrors', sha: '1a2b3c4' }),
      classified({ type: 'fix', description: 'close files', sha: '2b3c4d5', author: 'Grace {version}' }),
      classified({ type: 'docs', status: 'hidden', author: 'Nobody', sha: '3c4d5e6' }),
    ];
    const template =
      '# {version} ({tag}), after {previous}\n\n{sections}\n\n{compare} by {contributors} {{x}}\n\n\n';
    expect(render(template, { commits, links })).toBe(`# 1.3.0 (v1.3.0), after 1.2.0

### Features

- add mirrors ([1a2b3c4](https://github.com/acme/acme-vault/commit/1a2b3c4000000000000000000000000000000000)) by Ada Lovelace

### Bug fixes

- close files ([2b3c4d5](https://github.com/acme/acme-vault/commit/2b3c4d5000000000000000000000000000000000)) by Grace {version}

[v1.2.0...v1.3.0](https://github.com/acme/acme-vault/compare/v1.2.0...v1.3.0) by Ada Lovelace, Grace {version} {x}
`);
  });

  test('have no version before a first release', () => {
    expect(render('[{previous}] {compare} {sections}', { previous: null })).toMatch(
      /^\[\] v1\.3\.0 First release\./,
    );
  });
});

describe('credit', () => {
  const commits = [
    classified({ description: 'add mirrors', sha: '1a2b3c4' }),
    classified({ type: 'docs', status: 'hidden', sha: '2b3c4d5', pull: 12 }),
    classified({ type: 'fix', sha: '3c4d5e6' }),
  ];
  const people = new Map([
    ['1a2b3c4000000000000000000000000000000000', { login: 'ada', pull: null }],
    ['2b3c4d5000000000000000000000000000000000', { login: 'grace', pull: null }],
    ['3c4d5e6000000000000000000000000000000000', { login: 'grace', pull: { number: 13, title: 'x' } }],
  ]);
  const newcomers = new Set(['grace', 'eve']);
  const credit = '### New contributors\n\n- @grace (#12, 2b3c4d5)';
  const configuration = (template: string | null) => ({ sections, template });

  test('names each once with the first change, before the link to all changes', () => {
    const notes = renderReleaseNotes(
      notesInput({ commits, people, newcomers, configuration: configuration(null) }),
    );
    expect(notes).toContain(`\n\n${credit}\n\n**Full changelog:**`);
  });

  test('stands where the template has it, or after the sections', () => {
    const render = (template: string): string =>
      renderReleaseNotes(notesInput({ commits, people, newcomers, configuration: configuration(template) }));
    expect(render('{new-contributors}\n\n{sections}').startsWith(credit)).toBe(true);
    expect(render('{sections}\n--')).toContain(`${credit}\n--`);
  });

  test.each([
    ['- x\n\n**Full changelog:** y\n', '- x\n\nC\n\n**Full changelog:** y\n'],
    ['**Full changelog:** y\n\nBye.\n', '**Full changelog:** y\n\nBye.\n\nC\n'],
    ['- x\r\n\r\n## new contributors \r\n- y\n', '- x\r\n\r\n## new contributors \r\n- y\n'],
  ])('joins the notes of a person: %j', (edited, expected) => {
    expect(withCredit(edited, 'C')).toBe(expected);
    expect(withCredit(edited, null)).toBe(edited);
  });

  test.each([
    ['nobody is new', { people, newcomers: new Set<string>() }],
    ['nobody knows', { people }],
    ['the notes are those of a plan', { people: null, newcomers }],
  ])('is not there when %s', (_, facts) => {
    const notes = renderReleaseNotes(notesInput({ commits, ...facts, configuration: configuration(null) }));
    expect(notes).not.toContain('New contributors');
  });
});
