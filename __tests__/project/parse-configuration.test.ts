import { describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { CONFIGURATION_KEYS } from '../../src/project/configuration-keys.ts';
import { parseConfiguration } from '../../src/project/parse-configuration.ts';
import { UserErrors } from '../../src/findings/user-error.ts';

function read(toml: string) {
  return parseConfiguration(parse(toml));
}

const DEFAULTS = {
  tagFormat: 'v{version}',
  branches: [],
  bumpRules: {},
  majorOnZero: false,
  versionFiles: [],
  versionFrom: 'files',
  changelog: 'auto',
  notes: {
    sections: { feat: 'Features', fix: 'Bug fixes', perf: 'Performance', revert: 'Reverts' },
    template: null,
    templateFile: null,
    credit: false,
  },
  releaseComments: false,
  commitMode: 'push',
  commitMessage: 'chore(release): {version}',
  squashBullets: 'auto',
  buildCommand: null,
  apiCheck: null,
  contentCheck: 'warn',
  contentAllow: [],
  reproducible: 'off',
  attestations: 'auto',
  privatePackages: {},
};

test('nothing configured', () => {
  expect(read('')).toEqual(DEFAULTS);
});

test.each([
  ['tag-format = "acme-{version}"', { tagFormat: 'acme-{version}' }],
  ['branches = ["main", "trunk"]', { branches: ['main', 'trunk'] }],
  ['bump-rules = { docs = "patch", feat = "listed" }', { bumpRules: { docs: 'patch', feat: 'listed' } }],
  ['major-on-zero = true', { majorOnZero: true }],
  [
    'version-files = ["a/b.py", "c.toml:tool.x.version", " d.cfg : version "]',
    {
      versionFiles: [
        { path: 'a/b.py', name: null },
        { path: 'c.toml', name: 'tool.x.version' },
        { path: 'd.cfg', name: 'version' },
      ],
    },
  ],
  ['version-from = "tag"', { versionFrom: 'tag' }],
  ['changelog = false', { changelog: null }],
  ['changelog = "docs/changes.md"', { changelog: 'docs/changes.md' }],
  ['commit-mode = "none"', { commitMode: 'none' }],
  ['commit-mode = "pull-request"', { commitMode: 'pull-request' }],
  ['commit-message = "release {version} [skip ci]"', { commitMessage: 'release {version} [skip ci]' }],
  ['squash-bullets = "never"', { squashBullets: 'never' }],
  ['build-command = ["make", "a b"]', { buildCommand: ['make', 'a b'] }],
  ['build-command = "make \'a b\'"', { buildCommand: ['make', 'a b'] }],
  ['api-check = "bump"', { apiCheck: 'bump' }],
  ['content-check = "fail"', { contentCheck: 'fail' }],
  ['content-allow = ["tests/keys/", "*.orig"]', { contentAllow: ['tests/keys/', '*.orig'] }],
  ['reproducible = "require"', { reproducible: 'require' }],
  ['attestations = "off"', { attestations: 'off' }],
  ['private-packages = { Acme_Vault = "acme/vault" }', { privatePackages: { 'acme-vault': 'acme/vault' } }],
])('%s', (toml, expected) => {
  expect(read(toml)).toEqual({ ...DEFAULTS, ...expected });
});

test('sections that are named come first, in their order', () => {
  const { sections } = read('notes.sections = { docs = "Documentation", fix = "Repairs" }').notes;
  expect(Object.entries(sections)).toEqual([
    ['docs', 'Documentation'],
    ['fix', 'Repairs'],
    ['feat', 'Features'],
    ['perf', 'Performance'],
    ['revert', 'Reverts'],
  ]);
});

describe('refused', () => {
  test.each([
    ['tag-fromat = "x"', 'configuration-key-unknown', 'Is tag-format meant?'],
    ['tag_format = "x"', 'configuration-key-unknown', 'Is tag-format meant?'],
    ['colour = 1', 'configuration-key-unknown', 'the keys are tag-format, branches'],
    ['tag-format = "v"', 'tag-format-invalid', 'does not hold {version}'],
    ['tag-format = "a b{version}"', 'tag-format-invalid', 'cannot be used'],
    [
      'tag-format = 1',
      'configuration-value-invalid',
      'tag-format in [tool.py-release] is 1; it must be a string',
    ],
    [
      'branches = "main"',
      'configuration-value-invalid',
      'is the string "main"; it must be an array of branch names',
    ],
    ['branches = ["main", 1]', 'configuration-value-invalid', 'is an array'],
    ['bump-rules = { feat = "big" }', 'configuration-value-invalid', 'each "major", "minor"'],
    ['bump-rules = { Feat = "major" }', 'configuration-value-invalid', 'bump-rules'],
    ['major-on-zero = "yes"', 'configuration-value-invalid', 'true or false'],
    ['version-files = "a.py"', 'configuration-value-invalid', 'version-files'],
    ['version-files = [""]', 'configuration-value-invalid', 'version-files'],
    ['version-from = "commits"', 'configuration-value-invalid', '"files" or "tag"'],
    ['changelog = true', 'configuration-value-invalid', 'changelog'],
    ['changelog = "../CHANGES"', 'configuration-value-invalid', 'a path inside the repository'],
    ['changelog = "/etc/motd"', 'configuration-value-invalid', 'a path inside the repository'],
    ['notes = "x"', 'configuration-value-invalid', 'a table'],
    ['notes.section = { a = "A" }', 'configuration-key-unknown', 'Is notes.sections meant?'],
    ['notes.sections = { feat = "" }', 'configuration-value-invalid', 'notes.sections'],
    ['notes.template = "{version}"', 'notes-template-invalid', 'the placeholders are sections'],
    ['notes.template = 1', 'configuration-value-invalid', 'notes.template'],
    ['notes.template = { file = " " }', 'configuration-value-invalid', 'notes.template'],
    ['notes.template = { file = "x.md", text = "" }', 'configuration-value-invalid', 'notes.template'],
    ['notes.credit = "yes"', 'configuration-value-invalid', 'notes.credit'],
    ['release-comments = "yes"', 'configuration-value-invalid', 'release-comments'],
    ['notes.sections = { feat = "a\\nb" }', 'configuration-value-invalid', 'notes.sections'],
    ['commit-mode = "pr"', 'configuration-value-invalid', '"push", "pull-request" or "none"'],
    ['commit-message = "release"', 'configuration-value-invalid', 'holds {version} once'],
    ['commit-message = "{version}\\n\\nx"', 'configuration-value-invalid', 'one line'],
    ['squash-bullets = true', 'configuration-value-invalid', '"auto" or "never"'],
    ['content-check = false', 'configuration-value-invalid', '"off", "warn" or "fail"'],
    ['content-allow = "tests/"', 'configuration-value-invalid', 'an array of path patterns'],
    ['reproducible = "yes"', 'configuration-value-invalid', '"off", "warn" or "require"'],
    ['attestations = true', 'configuration-value-invalid', '"auto", "required" or "off"'],
    ['build-command = []', 'configuration-value-invalid', 'an array of words'],
    ['build-command = ""', 'configuration-value-invalid', 'an array of words'],
    ['build-command = "make && make dist"', 'command-needs-shell', 'build-command has & where'],
    ['build-command = "make \'x"', 'command-quote-open', 'never closed'],
    ['api-check = true', 'configuration-value-invalid', 'api-check'],
    ['api-check = "error"', 'configuration-value-invalid', '"off", "warn", "fail" or "bump"'],
    ['packages = ["a"]', 'configuration-not-available', 'packages'],
    ['version-scheme = "calver"', 'configuration-not-available', 'version-scheme'],
  ])('%s', (toml, code, text) => {
    expect(() => read(toml)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(text) }),
    );
  });

  test('all problems together', () => {
    try {
      read('tag-fromat = "x"\nbranches = 1\nbuild-command = "a|b"\nnotes = 2\npackages = []');
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(UserErrors);
      expect((error as UserErrors).errors.map(({ code }) => code).sort()).toEqual([
        'command-needs-shell',
        'configuration-key-unknown',
        'configuration-not-available',
        'configuration-value-invalid',
        'configuration-value-invalid',
      ]);
    }
  });

  test('something else than a table', () => {
    expect(() => parseConfiguration('yes')).toThrow('[tool.py-release]');
  });
});

test('the list of keys is complete, and its defaults are the defaults', () => {
  const written = CONFIGURATION_KEYS.filter(({ fallback }) => fallback !== '');
  expect(read(written.map(({ key, fallback }) => `${key} = ${fallback}`).join('\n'))).toEqual(DEFAULTS);
  expect(CONFIGURATION_KEYS).toHaveLength(Object.keys(DEFAULTS).length);
});
