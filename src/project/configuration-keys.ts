// The keys of `[tool.py-release]`, for the reader of the configuration and for the generated table of the docs.

export interface ConfigurationKey {
  readonly key: string;
  /** For people; also the text of the error about a wrong value. */
  readonly expected: string;
  /** As it would be written in TOML; empty when nothing is set. */
  readonly fallback: string;
  readonly description: string;
}

export const CONFIGURATION_KEYS: readonly ConfigurationKey[] = [
  {
    key: 'tag-format',
    expected: 'a string that holds {version} once',
    fallback: '"v{version}"',
    description: 'How a version is written as a tag.',
  },
  {
    key: 'branches',
    expected: 'an array of branch names',
    fallback: '',
    description: 'Branches whose pushes release. Empty: the default branch.',
  },
  {
    key: 'bump-rules',
    expected: 'a table of commit types, each "major", "minor", "patch", "listed" or "hidden"',
    fallback: '',
    description: 'Changes what a commit type does; types that are not named keep their rule.',
  },
  {
    key: 'major-on-zero',
    expected: 'true or false',
    fallback: 'false',
    description: 'Below 1.0.0 a breaking change makes 1.0.0 instead of the next minor version.',
  },
  {
    key: 'version-files',
    expected: 'an array of "path" or "path:name"',
    fallback: '',
    description: 'More files that hold the version, relative to pyproject.toml.',
  },
  {
    key: 'version-from',
    expected: '"files" or "tag"',
    fallback: '"files"',
    description: 'tag: once there is a release, a version written in the files has no say.',
  },
  {
    key: 'changelog',
    expected: '"auto", a path inside the repository, or false',
    fallback: '"auto"',
    description: 'The changelog to extend. auto finds or creates one; false keeps none.',
  },
  {
    key: 'notes',
    expected: 'a table of sections, template and credit',
    fallback:
      '{ sections = { feat = "Features", fix = "Bug fixes", perf = "Performance", revert = "Reverts" } }',
    description:
      'sections: titles by commit type, in their order; those that are not named follow. template: the form of the notes, text with {sections}, or { file = "path" }. credit = true: published notes name new contributors.',
  },
  {
    key: 'release-comments',
    expected: 'true or false',
    fallback: 'false',
    description:
      'After a release, "Released in" on its pull requests and the issues that they close. Needs `pull-requests: write` and `issues: write`; never fails a release.',
  },
  {
    key: 'commit-mode',
    expected: '"push", "pull-request" or "none"',
    fallback: '"push"',
    description:
      'push makes a release commit; pull-request proposes it, and its merge releases; none needs files that already hold the version.',
  },
  {
    key: 'commit-message',
    expected: 'one line of text that holds {version} once',
    fallback: '"chore(release): {version}"',
    description: 'Message of the release commit.',
  },
  {
    key: 'squash-bullets',
    expected: '"auto" or "never"',
    fallback: '"auto"',
    description: 'Whether the items of a squash body count as commits of their own.',
  },
  {
    key: 'build-command',
    expected: 'an array of words, or a string that is split into words',
    fallback: '',
    description: 'Builds the distributions instead of uv. No shell runs it.',
  },
  {
    key: 'api-check',
    expected: '"off", "warn", "fail" or "bump"',
    fallback: '',
    description:
      'What a removed or changed public name does that no commit declares as breaking. Empty: previews of pull requests warn. bump: it counts as a breaking change.',
  },
  {
    key: 'content-check',
    expected: '"off", "warn" or "fail"',
    fallback: '"warn"',
    description:
      'What findings in the content of the distributions do (secrets, junk, files that are missing). With warn, only secrets about to leak and empty wheels fail.',
  },
  {
    key: 'content-allow',
    expected: 'an array of path patterns',
    fallback: '[]',
    description:
      'Paths in the distributions that are no findings, as in .gitignore: "tests/keys/", "*.orig".',
  },
  {
    key: 'reproducible',
    expected: '"off", "warn" or "require"',
    fallback: '"off"',
    description: 'warn and require build twice and compare; require stops when a byte differs.',
  },
  {
    key: 'attestations',
    expected: '"auto", "required" or "off"',
    fallback: '"auto"',
    description:
      'PEP 740. auto: with trusted publishing, a public repository and an index that takes them; required: without them nothing is uploaded.',
  },
  {
    key: 'private-packages',
    expected: 'a table of package names, each with the repository (owner/name) whose releases hold it',
    fallback: '',
    description:
      'For consumers: packages that `py-release index serve` and `actions/private-index` serve, and that come from nowhere else. Written by `py-release consumer init`.',
  },
];

/** Keys of later versions: they are refused, since a setting that does nothing would mislead. */
export const LATER_KEYS: Readonly<Record<string, string>> = {
  packages: 'Remove it and release one project per run with working-directory.',
  'version-scheme': 'Remove it, and write the next version in the project or give it with the input version.',
};
