// What is decided before anything is written: the range of a new dependency, and whether a second index may be.
import { describe, expect, test } from '@jest/globals';
import { consumerInit, type ConsumerInitNeeds } from '../../src/commands/consumer-init.ts';
import type { KnownReleases } from '../../src/commands/consumer-request.ts';
import { renderConsumer } from '../../src/commands/consumer-report.ts';
import type { FileChange, TextFile } from '../../src/consumer/consumer-request.ts';
import type { PublicName } from '../../src/consumer/public-name.ts';
import type { ConsumerInitArguments } from '../../src/inputs/consumer-arguments.ts';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';

const OWN = 'https://pypi.acme.example/simple/';

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly above?: readonly TextFile[];
  readonly releases?: KnownReleases;
  readonly publicName?: PublicName;
  readonly folder?: string;
  readonly update?: boolean;
}

/** Without the weekly update, unless it is asked for. */
async function init(
  words: readonly string[],
  { files = {}, above = [], folder = '.', releases, publicName, update = false }: World = {},
) {
  const written: FileChange[] = [];
  const needs: ConsumerInitNeeds = {
    readFiles: async () => new Map(Object.entries(files)),
    readAbove: async () => above,
    readFolder: async () => folder,
    readOutside: async () => [],
    readEnvironmentConfig: async () => null,
    readMetadata: async () => null,
    readReleases: async () => releases ?? { why: 'nobody was asked' },
    ask: async () => null,
    askPublicName: async () => publicName ?? { state: 'unknown', why: 'no network' },
    writeFiles: async (changes) => void written.push(...changes),
    present: () => undefined,
    canConfirm: false,
    confirm: async () => false,
  };
  const typed = ['consumer', 'init', '--yes', ...(update ? [] : ['--no-update']), ...words];
  const args = parseCliArguments(typed) as unknown as ConsumerInitArguments;
  const facts = { environment: {}, serverUrl: 'https://github.com' };
  const outcome = await consumerInit(args, facts, needs);
  return { outcome, written: Object.fromEntries(written.map(({ path, after }) => [path, after])) };
}

describe('without a range', () => {
  const words = ['--package', 'acme-vault', '--github', 'acme/vault'];

  test.each([
    ['v1.4.2', 'acme-vault>=1.4.2,<2.0.0\n'],
    ['vault-0.3.0', 'acme-vault>=0.3.0,<0.4.0\n'],
    ['nightly', 'acme-vault\n'],
  ])('the latest release, %s, decides', async (tag, line) => {
    const { written, outcome } = await init(words, { releases: { releases: [{ tag, filenames: [] }] } });
    expect(written).toEqual({ 'requirements.txt': line });
    expect(outcome.plan.notes.join().includes('no bound')).toBe(line === 'acme-vault\n');
  });

  test('a repository of many packages: files tell whose release it is', async () => {
    const releases = [
      { tag: 'other-v9.0.0', filenames: ['acme_other-9.0.0.tar.gz'] },
      { tag: 'vault-v1.5.0rc1', filenames: ['acme_vault-1.5.0rc1.tar.gz'] },
      { tag: 'vault-v1.3.9', filenames: ['acme_vault-1.3.9.tar.gz', 'acme_vault-1.3.9-py3-none-any.whl'] },
      { tag: 'vault-v1.4.2', filenames: ['acme_vault-1.4.2-py3-none-any.whl', 'notes.pdf'] },
    ];
    const { written } = await init(words, { releases: { releases } });
    expect(written).toEqual({ 'requirements.txt': 'acme-vault>=1.4.2,<2.0.0\n' });
    const others = await init(words, { releases: { releases: releases.slice(0, 1) } });
    expect(others.outcome.plan.notes[0]).toMatch(/no release of acme\/vault has a version of acme-vault/);
  });

  test('no release that can be read: no bound, and it is said', async () => {
    const { written, outcome } = await init(words);
    expect(written).toEqual({ 'requirements.txt': 'acme-vault\n' });
    expect(outcome.plan.notes[0]).toMatch(/no bound.*nobody was asked/);
  });
});

describe('--allow-extra-index', () => {
  const words = ['--package', 'acme-vault@^1.0.0', '--index', OWN];
  const LINES = `acme-vault>=1.0.0,<2.0.0\n--extra-index-url ${OWN}\n`;
  const owned = { state: 'owned', owner: 'Mallory\u001b[31m' } as const;

  test('is written only then, with its risk', async () => {
    expect((await init(words)).written).toEqual({ 'requirements.txt': 'acme-vault>=1.0.0,<2.0.0\n' });
    const { written, outcome } = await init([...words, '--allow-extra-index'], {
      publicName: { state: 'free' },
    });
    expect(written).toEqual({ 'requirements.txt': LINES });
    expect(outcome.plan.notes.join('\n')).toMatch(/higher version of both.*register it first/);
    const again = await init([...words, '--allow-extra-index', '--fix'], {
      files: written,
      publicName: { state: 'free' },
    });
    expect(again.outcome.result).toBe('nothing');
    expect(again.outcome.holes).toEqual([]);
  });

  test.each<[string, PublicName, string]>([
    ['somebody else owns the name', owned, 'consumer-extra-index-owned'],
    ['it cannot be asked', { state: 'unknown', why: 'no network' }, 'consumer-extra-index-unknown'],
  ])('is refused when %s, unless the name is typed twice', async (_, publicName, code) => {
    await expect(init([...words, '--allow-extra-index'], { publicName })).rejects.toMatchObject({ code });
    await expect(init([...words, '--allow-extra-index=other'], { publicName })).rejects.toMatchObject({
      code,
    });
    const { written, outcome } = await init([...words, '--allow-extra-index=Acme_Vault'], { publicName });
    expect(written).toEqual({ 'requirements.txt': LINES });
    expect(renderConsumer(outcome, false)).not.toContain('\u001b');
  });
});

test('--allow-extra-index without a requirements file says that it wrote nothing for pip', async () => {
  const words = ['--package', 'acme-vault@^1.0.0', '--index', OWN, '--allow-extra-index'];
  const { written, outcome } = await init(words, {
    files: { 'pyproject.toml': '[project]\nname = "app"\n' },
    publicName: { state: 'free' },
  });
  expect(Object.keys(written)).toEqual(['pyproject.toml']);
  expect(outcome.plan.notes.join('\n')).toMatch(/--allow-extra-index wrote nothing.*requirements\.txt/);
});

test('workflows above the folder are told, never edited', async () => {
  const path = '../../.github/workflows/ci.yml';
  const setup = {
    path: '../../.github/actions/setup/action.yml',
    text: `runs:\n  steps:\n    - run: uv sync\n`,
  };
  const text = `env:\n  PIP_EXTRA_INDEX_URL: ${OWN}\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v4\n      - uses: ./.github/actions/setup\n  lint:\n    steps:\n      - run: ruff check\n`;
  const { written, outcome } = await init(
    ['--package', 'acme-vault@1.x', '--github', 'acme/vault', '--fix'],
    {
      above: [{ path, text }, setup],
    },
  );
  expect(Object.keys(written)).toEqual(['requirements.txt']);
  expect(outcome.mended).toEqual([]);
  expect(outcome.holes).toMatchObject([{ path, line: 2, fix: null }]);
  expect(outcome.plan.paste).toEqual([
    {
      place: expect.stringMatching(/^\.\.\/\.\.\/\.github\/workflows\/ci\.yml, .*jobs that install: test\)/),
      text: expect.stringContaining('packages: acme-vault=acme/vault'),
    },
  ]);
});

describe('--index says how each tool logs in', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'GitLab, of a group',
      'https://gitlab.acme.example/api/v4/groups/7/-/packages/pypi/simple/',
      [
        '(gitlab)',
        'the user `__token__`',
        'read_api',
        'machine gitlab.acme.example login __token__ password',
      ],
      ['keyring: install'],
    ],
    [
      'CodeArtifact',
      'https://acme-1.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/simple/',
      ['the user `aws`', 'keyrings.codeartifact', 'PIP_KEYRING_PROVIDER=subprocess', '12 h at most'],
      [],
    ],
    ['an unknown one', OWN, ['pypi.acme.example, where it asks for one: your user name with'], ['h at most']],
  ])('%s', async (_, index, shown, hidden) => {
    const { outcome } = await init(['--package', 'acme-vault@1.x', '--index', index], {
      files: { 'pyproject.toml': '[project]\nname = "app"\n[tool.uv]\n', 'requirements.txt': '' },
    });
    const notes = outcome.plan.notes.join('\n');
    for (const each of ['_USERNAME and UV_INDEX_', 'in ~/.netrc', ...shown]) expect(notes).toContain(each);
    for (const each of hidden) expect(notes).not.toContain(each);
  });
});

test.each([
  ['poetry.core.masonry.api', ['poetry']],
  ['uv_build', ['uv']],
  ['hatchling.build', ['pip']],
])('a project that is built by %s is installed by %s', async (backend, tools) => {
  const pyproject = `[project]\nname = "app"\n[build-system]\nbuild-backend = "${backend}"\n`;
  const { outcome } = await init(['--package', 'acme-vault@1.x', '--github', 'acme/vault'], {
    files: { 'pyproject.toml': pyproject },
  });
  expect(outcome.plan.tools).toEqual(tools);
});

test('PDM is told not to be set up', async () => {
  const { outcome } = await init(['--package', 'acme-vault@1.x', '--github', 'acme/vault'], {
    files: { 'pyproject.toml': '[project]\nname = "app"\n[tool.pdm]\n' },
  });
  expect(outcome.plan.notes.join('\n')).toMatch(/PDM is not set up.*include_packages/);
});

test('a diff shows no password, and steers no terminal', async () => {
  const files = {
    'requirements.txt': `--extra-index-url https://joe:hunter2@x.example/\n# \u001b[2Jx\u202ey\nrich\n`,
  };
  const { outcome } = await init(['--package', 'acme-vault@1.x', '--github', 'acme/vault', '--fix'], {
    files,
  });
  const shown = renderConsumer(outcome, false);
  expect(shown).toContain('---extra-index-url https://***@x.example/');
  for (const hidden of ['hunter2', '\u001b', '\u202e']) expect(shown).not.toContain(hidden);
});

describe('the weekly update', () => {
  const words = ['--package', 'acme-vault@1.x', '--github', 'acme/vault'];
  const path = '.github/workflows/py-release-update.yml';
  const uv = { 'pyproject.toml': '[project]\nname = "app"\n[tool.uv]\n' };

  test('is written, and told with what it needs; another time there is nothing to do', async () => {
    const { written, outcome } = await init(words, { files: uv, update: true });
    expect(written[path]).toContain('uses: org/py-release-action/actions/update@v1');
    expect(outcome.plan.notes.join('\n')).toMatch(/each week.*PRIVATE_PACKAGES_TOKEN.*--no-update/);
    const again = await init(words, { files: { ...uv, ...written }, update: true });
    expect(again.outcome.result).toBe('nothing');
  });

  test('of a person is left alone, and that is said', async () => {
    const { written, outcome } = await init(words, {
      files: { ...uv, [path]: 'name: Mine\n' },
      update: true,
    });
    expect(written[path]).toBeUndefined();
    expect(outcome.plan.notes.join('\n')).toContain(`${path} is there already, and was left as it is`);
  });

  test('of a folder is shown for the root of the repository', async () => {
    const { written, outcome } = await init(words, { files: uv, folder: 'services/api', update: true });
    expect(Object.keys(written)).toEqual(['pyproject.toml']);
    expect(outcome.plan.paste).toMatchObject([
      {
        place: '../../.github/workflows/py-release-update-services-api.yml, a new file',
        text: expect.stringContaining('working-directory: services/api'),
      },
    ]);
  });

  test('without a pyproject.toml names the package and serves it', async () => {
    const { written } = await init(words, { update: true });
    expect(written[path]).toContain('packages: acme-vault=acme/vault');
    expect(written[path]).toContain('packages: acme-vault\n');
  });

  test.each([
    ['uv', '[tool.uv]\n', 'UV_INDEX_PYPI_ACME_EXAMPLE_PASSWORD: ${{ secrets.INDEX_PASSWORD }}'],
    ['poetry', '[tool.poetry]\n', 'POETRY_HTTP_BASIC_PYPI_ACME_EXAMPLE_PASSWORD'],
    ['pip', '', 'machine %s login %s password %s'],
  ])('of one’s own server logs %s in', async (_, table, login) => {
    const { written } = await init(['--package', 'acme-vault@1.x', '--index', OWN], {
      files: { 'pyproject.toml': `[project]\nname = "app"\n${table}` },
      update: true,
    });
    expect(written[path]).toContain(login);
    expect(written[path]).not.toContain('PRIVATE_PACKAGES_TOKEN');
  });
});
