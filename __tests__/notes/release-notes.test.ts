import { describe, expect, test } from '@jest/globals';
import { renderReleaseNotes } from '../../src/notes/release-notes.ts';
import { classified, notesInput } from './classified.ts';

const sections = { feat: 'Features', fix: 'Bug fixes', docs: 'Documentation' };
const links = { repository: 'https://github.com/acme/acme-vault' };

test('breaking changes with their text, then sections in their order, then all changes', () => {
  const commits = [
    classified({
      type: 'fix',
      description: 'close files (#12)',
      pull: 12,
      sha: '2b3c4d5',
      author: 'Grace Hopper',
    }),
    classified({ scope: 'api', description: 'add mirrors' }),
    classified({
      scope: 'cli',
      description: 'drop Python 3.9',
      breaking: true,
      breakingNotes: ['Use 3.10 or newer.\n\n- pin it'],
      sha: '3c4d5e6',
    }),
    classified({ type: 'deps', description: 'raise httpx', sha: '4d5e6f7' }),
    classified({ type: 'revert', description: 'feat: x', sha: '5e6f7a8' }),
    classified({ description: 'never seen', status: 'cancelled' }),
    classified({ type: 'chore', description: 'never seen', status: 'hidden' }),
    classified({ type: null, description: 'never seen', status: 'unparsed' }),
  ];
  expect(renderReleaseNotes(notesInput({ commits }))).toBe(`### Breaking changes

- **cli:** drop Python 3.9 (3c4d5e6) by Ada Lovelace

  Use 3.10 or newer.

  - pin it

### Features

- **api:** add mirrors (1a2b3c4) by Ada Lovelace

### Bug fixes

- close files (#12, 2b3c4d5) by Grace Hopper

### Reverts

- feat: x (5e6f7a8) by Ada Lovelace

### Other changes

- raise httpx (4d5e6f7) by Ada Lovelace

**Full changelog:** v1.2.0...v1.3.0
`);
});

describe('links', () => {
  const render = (facts: Parameters<typeof notesInput>[0]): string =>
    renderReleaseNotes(notesInput({ links, ...facts }));

  test('pull request, commit and comparison', () => {
    const notes = render({ commits: [classified({ pull: 12, description: 'x (#12)' })] });
    const commit = `[1a2b3c4](${links.repository}/commit/1a2b3c4${'0'.repeat(33)})`;
    expect(notes).toContain(`- x ([#12](${links.repository}/pull/12), ${commit}) by Ada Lovelace\n`);
    expect(notes).toMatch(
      /\n\n\*\*Full changelog:\*\* \[v1\.2\.0\.\.\.v1\.3\.0\]\(.+\/compare\/v1\.2\.0\.\.\.v1\.3\.0\)\n$/,
    );
  });

  test('a first release says so and links all commits', () => {
    const notes = render({ previous: null, tag: 'vault/v1.3.0' });
    expect(notes.startsWith('First release.\n\n### Features\n')).toBe(true);
    expect(notes).toContain(`**All commits:** [vault/v1.3.0](${links.repository}/commits/vault/v1.3.0)`);
  });

  test('tags with odd characters', () => {
    expect(render({ tag: 'v(1)+x#1' })).toContain('/compare/v1.2.0...v%281%29%2Bx%231)');
  });
});

describe('people', () => {
  const sha = '1a2b3c4'.padEnd(40, '0');
  const by = (login: string | null, pull: { number: number; title: string } | null = null): string =>
    renderReleaseNotes(notesInput({ links, people: new Map([[sha, { login, pull }]]) })).split('\n')[2] ?? '';

  test.each([
    ['ada', '@ada'],
    ['ada_acme', '@ada_acme'],
    ['dependabot[bot]', 'Ada Lovelace'],
    ['evil @everyone', 'Ada Lovelace'],
    [null, 'Ada Lovelace'],
  ])('login %s', (login, shown) => expect(by(login)).toMatch(new RegExp(` by ${shown}$`)));

  test('a pull request that only the host knows, its title as hover text', () => {
    expect(by('ada', { number: 7, title: 'Add "x" <b> @acme `y`](z)' })).toContain(
      `([#7](${links.repository}/pull/7 "Add  x   b   acme  y  (z)"), [1a2b3c4]`,
    );
  });
});

describe('squash commits', () => {
  const part = (type: string, description: string, facts = {}) => ({
    ...classified({ type, description, bump: null, ...facts }),
  });
  const entries = (header: Parameters<typeof classified>[0]): readonly string[] =>
    renderReleaseNotes(notesInput({ configuration: { sections }, commits: [classified(header)] }))
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.replace(/ \(.*/, ''));

  test('listed items are entries of their own, with the header if it is listed itself', () => {
    const parts = [part('fix', 'one'), part('chore', 'two'), part('docs', 'three')];
    expect(entries({ parts, description: 'all' })).toEqual(['- all', '- one', '- three']);
    expect(entries({ parts, type: null, description: 'All of it' })).toEqual(['- one', '- three']);
  });

  test('a breaking item does not make its header a breaking change', () => {
    const parts = [part('feat', 'one', { breaking: true, breakingNotes: ['Gone.'] }), part('fix', 'two')];
    const commit = { parts, type: 'chore', description: 'all', breaking: true, breakingNotes: ['Gone.'] };
    expect(entries({ ...commit, header: 'chore: all (#1)' })).toEqual(['- one', '- two']);
    expect(entries({ ...commit, header: 'chore!: all (#1)' })).toEqual(['- all', '- one', '- two']);
  });
});

test('a range without entries is told in a sentence', () => {
  const notes = renderReleaseNotes(notesInput({ commits: [] }));
  expect(notes).toBe('No changes are listed for this release.\n\n**Full changelog:** v1.2.0...v1.3.0\n');
});

test('hostile text is inert in every field', () => {
  const notes = renderReleaseNotes(
    notesInput({
      configuration: { sections: { feat: '<b>F</b>\n# x' } },
      tag: 'v1.3.0<script>',
      commits: [
        classified({ scope: '@scope**', description: '\n## x', author: '@author <img>\n- y' }),
        classified({ type: '__proto__', description: '@d' }),
        classified({ type: 'constructor', description: '' }),
        classified({ breaking: true, description: 'fixes #1', breakingNotes: ['# h\n\n<!--', '\n'] }),
      ],
    }),
  );
  expect(notes).toMatchInlineSnapshot(`
   "### Breaking changes

   - fixes \`#1\` (1a2b3c4) by Ada Lovelace

     \\# h

     &lt;!--

   ### &lt;b>F&lt;/b> # x

   - **\`@scope\`\\*\\*:** \\## x (1a2b3c4) by \`@author\` &lt;img> - y

   ### Other changes

   - \`@d\` (1a2b3c4) by Ada Lovelace
   - No description (1a2b3c4) by Ada Lovelace

   **Full changelog:** v1.2.0...v1.3.0&lt;script>
   "
  `);
});

test('one title for several types is one section', () => {
  const configuration = { sections: { feat: 'Changed', fix: 'Changed' } };
  const commits = [classified({ type: 'fix', description: 'a' }), classified({ description: 'b' })];
  const notes = renderReleaseNotes(notesInput({ configuration, commits }));
  expect(notes.match(/###/g)).toHaveLength(1);
  expect(notes).toMatch(/- a [^\n]+\n- b /);
});
