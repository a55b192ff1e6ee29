// What `init` concludes of a repository: tag format, changelog, other tools, settings.
import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../src/project/parse-configuration.ts';
import { parsePyproject } from '../../src/project/pyproject.ts';
import { neededConfiguration } from '../../src/setup/needed-configuration.ts';
import { findOtherReleaseTools } from '../../src/setup/other-release-tools.ts';
import { compareSettings, type RepositorySettings } from '../../src/setup/repository-settings.ts';
import { seenTagFormat } from '../../src/setup/seen-tag-format.ts';
import { trustedPublisher } from '../../src/setup/trusted-publisher.ts';

describe('the tag format', () => {
  test.each<[readonly string[], string | null]>([
    [[], null],
    [['v1.0.0'], null],
    [['v1.0.0', '0.9'], null],
    [['1.0.0', '1.1.0'], '{version}'],
    [['release-1.0.0'], 'release-{version}'],
    [['acme-vault-1.0.0', 'v0.1.0'], 'acme-vault-{version}'],
    [['acme_vault-v1.0.0'], 'acme_vault-v{version}'],
    [['acme-vault/v1.0.0'], 'acme-vault/v{version}'],
    [['acme-vault==1.0'], 'acme-vault=={version}'],
    [['acme-vault-other-1.0.0'], null],
    [['beta-1.0.0'], null],
    [['v1', 'latest', 'nightly-2026'], null],
    [['2026.1'], '{version}'],
  ])('of %j is %s', (tags, format) => {
    expect(seenTagFormat(tags, { name: 'Acme.Vault', isOneOfMany: false })).toBe(format);
  });

  test.each<[readonly string[], string | null]>([
    [[], 'acme-vault-v{version}'],
    [['acme-safe-v1.0.0'], 'acme-vault-v{version}'],
    [['acme-vault@1.0.0'], 'acme-vault@{version}'],
    [['v1.0.0'], null],
  ])('of one of many projects, with %j, is %s', (tags, format) => {
    expect(seenTagFormat(tags, { name: 'acme-vault', isOneOfMany: true })).toBe(format);
  });

  test('a name that no tag can hold is no reason to stop', () => {
    expect(seenTagFormat(['1.0'], { name: 'a..b', isOneOfMany: false })).toBe('{version}');
  });
});

describe('the configuration that is needed', () => {
  interface Case {
    readonly paths?: readonly string[];
    readonly toml?: string;
    readonly tags?: readonly string[];
    readonly folder?: string;
    readonly folders?: readonly string[];
    readonly branch?: string;
  }
  const needed = ({ paths = [], toml = '', tags = [], folder = '.', folders = ['.'], branch }: Case) => {
    const pyproject = parsePyproject(Buffer.from(`[project]\nname = "acme-vault"\nversion = "1"\n${toml}`));
    const listing = paths.map((path) => ({ path, mode: '100644', sha: '' }));
    const configuration = parseConfiguration(pyproject.configuration ?? {});
    const project = { path: folder, pyproject, listing, configuration };
    return neededConfiguration({ project, tags, folders, branch: branch ?? null });
  };

  test.each<[string, Case, readonly (readonly [string, unknown])[]]>([
    ['nothing, for an ordinary project', { paths: ['CHANGELOG.md'], tags: ['v1.0'] }, []],
    ['the form of the tags', { tags: ['1.0'] }, [['tag-format', '{version}']]],
    [
      'nothing that is said already',
      { tags: ['1.0'], toml: '[tool.py-release]\ntag-format = "v{version}"\n' },
      [],
    ],
    ['a changelog in docs', { paths: ['docs/Changelog.md'] }, [['changelog', 'docs/Changelog.md']]],
    ['no changelog beside one in another form', { paths: ['CHANGES.rst'] }, [['changelog', false]]],
    ['nothing for one that is found', { paths: ['CHANGES.rst', 'History.md'] }, []],
    ['the branch', { branch: 'stable' }, [['branches', ['stable']]]],
    [
      'what a project of many needs',
      {
        folder: 'packages/vault',
        folders: ['packages/safe', 'packages/vault'],
        paths: ['packages/vault/docs/news.md', 'CHANGES.rst'],
      },
      [
        ['tag-format', 'acme-vault-v{version}'],
        ['changelog', 'packages/vault/docs/news.md'],
      ],
    ],
  ])('%s', (_, given, entries) => {
    expect(needed(given).map(({ key, value }) => [key, value])).toEqual(entries);
  });
});

describe('other tools', () => {
  const find = (given: {
    readonly paths?: readonly string[];
    readonly toml?: string;
    readonly setupCfg?: string;
    readonly workflows?: Readonly<Record<string, string>>;
    readonly folder?: string;
  }) => {
    const { paths = [], toml = '', setupCfg = '', workflows = {}, folder = '.' } = given;
    const { document } = parsePyproject(Buffer.from(`[project]\nname = "a"\n${toml}`));
    return findOtherReleaseTools({
      ...{ paths, folder, pyproject: document, setupCfg },
      workflows: new Map(Object.entries(workflows)),
    }).map(({ happened }) => happened);
  };
  const steps = (line: string) => ({
    '.github/workflows/ci.yml': `jobs:\n  a:\n    steps:\n      - ${line}\n`,
  });

  test.each([
    ['semantic-release', { toml: '[tool.semantic_release]\n' }, '[tool.semantic_release] in pyproject.toml'],
    ['semantic-release', { paths: ['.releaserc.json'] }, '.releaserc.json'],
    ['semantic-release', { workflows: steps('run: npx semantic-release') }, '.github/workflows/ci.yml'],
    ['release-please', { paths: ['release-please-config.json'] }, 'release-please-config.json'],
    [
      'release-please',
      { workflows: steps('uses: googleapis/release-please-action@v4') },
      '.github/workflows/ci.yml',
    ],
    [
      'bump2version',
      { paths: ['packages/a/.bumpversion.cfg'], folder: 'packages/a' },
      'packages/a/.bumpversion.cfg',
    ],
    ['bump2version', { setupCfg: '[metadata]\n[bumpversion]\n' }, 'setup.cfg'],
    ['bump2version', { toml: '[tool.bumpversion]\n' }, '[tool.bumpversion] in pyproject.toml'],
    ['towncrier', { toml: '[tool.towncrier]\n' }, '[tool.towncrier] in pyproject.toml'],
    ['commitizen', { toml: '[tool.commitizen]\nversion = "1"\n' }, '[tool.commitizen] in pyproject.toml'],
    ['release-drafter', { paths: ['.github/release-drafter.yml'] }, '.github/release-drafter.yml'],
    [
      'Another upload',
      { workflows: steps('uses: pypa/gh-action-pypi-publish@release/v1') },
      '.github/workflows/ci.yml',
    ],
    ['Another upload', { workflows: steps('run: uv publish') }, '.github/workflows/ci.yml'],
  ])('%s by %j', (tool, given, place) => {
    const [finding = '', ...others] = find(given);
    expect(others).toEqual([]);
    expect(finding).toContain(tool);
    expect(finding).toContain(`(${place})`);
  });

  test.each([
    ['a project without any', {}],
    ['a check of messages', { toml: '[tool.commitizen]\nname = "cz"\n' }],
    ['a word in a comment', { workflows: steps('run: make # not uv publish') }],
    [
      'our own workflow',
      {
        workflows: {
          'r.yml':
            'on: push\njobs:\n  a:\n    steps:\n      - uses: org/py-release-action@v1\n      - run: twine upload x\n',
        },
      },
    ],
    ['a file of that name elsewhere', { paths: ['vendor/x/.bumpversion.cfg'] }],
  ])('none in %s', (_, given) => {
    expect(find(given)).toEqual([]);
  });

  test('each tool once, with all its places', () => {
    const found = find({ paths: ['.bumpversion.cfg'], toml: '[tool.bumpversion]\n' });
    expect(found).toEqual([
      expect.stringContaining('(.bumpversion.cfg, [tool.bumpversion] in pyproject.toml)'),
    ]);
  });
});

describe('settings', () => {
  const context = {
    repository: 'acme/vault',
    url: 'https://github.com/acme/vault',
    branch: 'main',
    isPrivate: false,
  };
  const good: RepositorySettings = {
    private: false,
    defaultBranch: 'main',
    merges: { squash: true, squashTitle: 'PR_TITLE', squashMessage: 'COMMIT_MESSAGES' },
    actionsOpenPulls: null,
    needsPull: false,
    isBlocked: false,
  };
  type Configured = Parameters<typeof compareSettings>[1];
  const codes = (
    settings: Partial<RepositorySettings> = {},
    configuration: Partial<Configured> = {},
    more: Partial<typeof context> = {},
  ) =>
    compareSettings(
      { ...good, ...settings },
      { commitMode: 'push', squashBullets: 'auto', ...configuration },
      { ...context, ...more },
    ).map(({ code }) => code);
  const merges = (more: Partial<NonNullable<RepositorySettings['merges']>>) => ({
    merges: {
      squash: true,
      squashTitle: 'PR_TITLE' as const,
      squashMessage: 'COMMIT_MESSAGES' as const,
      ...more,
    },
  });

  test.each<[string, ReturnType<typeof codes>, readonly string[]]>([
    ['titles decide', codes(), []],
    ['the only commit decides', codes(merges({ squashTitle: 'COMMIT_OR_PR_TITLE' })), ['setup-squash-title']],
    ['commits are lost', codes(merges({ squashMessage: 'PR_BODY' })), ['setup-squash-commits-lost']],
    [
      'all is lost',
      codes(merges({ squashMessage: 'BLANK' })),
      ['setup-squash-commits-lost', 'setup-squash-body-lost'],
    ],
    [
      'only headers count, and so it is',
      codes(merges({ squashMessage: 'PR_BODY' }), { squashBullets: 'never' }),
      [],
    ],
    ['a list that nobody counts', codes({}, { squashBullets: 'never' }), ['setup-squash-bullets-ignored']],
    ['no squash at all', codes(merges({ squash: false, squashMessage: 'BLANK' })), []],
    ['merges hidden', codes({ merges: null }), ['setup-settings-unknown']],
    [
      'pull requests of Actions hidden',
      codes({}, { commitMode: 'pull-request' }),
      ['setup-settings-unknown'],
    ],
    [
      'and refused',
      codes({ actionsOpenPulls: false }, { commitMode: 'pull-request' }),
      ['setup-actions-pulls'],
    ],
    ['and allowed', codes({ actionsOpenPulls: true, needsPull: true }, { commitMode: 'pull-request' }), []],
    ['no way to merge', codes({ isBlocked: true }), ['setup-merge-blocked']],
    ['a branch for pull requests only', codes({ needsPull: true }), ['setup-branch-protected']],
    ['nothing is committed to it', codes({ needsPull: true }, { commitMode: 'none' }), []],
    ['a private package in public', codes({}, {}, { isPrivate: true }), ['setup-public-repository']],
    ['a private package in private', codes({ private: true }, {}, { isPrivate: true }), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('what PyPI is told', () => {
  expect(trustedPublisher('Acme.Vault', 'acme/vault', '.github/workflows/release.yml')).toEqual({
    project: 'Acme.Vault',
    owner: 'acme',
    repository: 'vault',
    workflow: 'release.yml',
    environment: 'pypi',
    page: 'https://pypi.org/manage/project/acme-vault/settings/publishing/',
    pendingPage: 'https://pypi.org/manage/account/publishing/',
  });
  expect(trustedPublisher('a', null, 'release.yml')).toMatchObject({ owner: null, repository: null });
});
