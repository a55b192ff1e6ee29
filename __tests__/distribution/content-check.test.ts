import { describe, expect, test } from '@jest/globals';
import { GOOD, INFO, told, TOP, TRACKED, type ContentProject } from './content-project.ts';

const sdist = (...more: readonly string[]): Partial<ContentProject> => ({
  sdist: [...(GOOD.sdist ?? []), ...more],
});
const wheel = (...more: readonly string[]): Partial<ContentProject> => ({ wheel: [...GOOD.wheel, ...more] });
const tracked = (...more: readonly string[]): Partial<ContentProject> => ({ tracked: [...TRACKED, ...more] });
const without = (list: readonly string[], path: string): readonly string[] =>
  list.filter((each) => each !== path);

describe('a good project', () => {
  test('has no finding', () => {
    expect(told()).toEqual([]);
    expect(told({ tracked: null })).toEqual([]);
    expect(told({ sdist: null })).toEqual([]);
  });

  test.each<[string, Partial<ContentProject>]>([
    [
      'everything in git',
      sdist('.github/workflows/ci.yml', '.gitignore', 'Makefile', 'docs/index.md', 'tests/keys/server.key'),
    ],
    [
      'a version written by the backend',
      { ...sdist('src/acme_vault/_version.py'), ...wheel('acme_vault/_version.py') },
    ],
    [
      'C made from Cython',
      { ...tracked('src/acme_vault/fast.pyx'), ...sdist('src/acme_vault/fast.pyx', 'src/acme_vault/fast.c') },
    ],
    ['what maturin and uv write', sdist('Cargo.lock', 'Cargo.toml.orig', 'pyproject.toml.orig')],
    [
      'a built web interface',
      { ...sdist('src/acme_vault/static/app.js'), ...wheel('acme_vault/static/app.js') },
    ],
    ['a submodule', { ...tracked('vendor/lib'), ...sdist('vendor/lib/a.c', 'vendor/lib/b.h') }],
    ['an example of settings', sdist('src/acme_vault/core/keys.py', '.env.example')],
    [
      'a path file and stubs',
      wheel('acme_vault-nspkg.pth', 'acme_vault/core/fast.pyi', 'acme_vault-stubs/__init__.pyi'),
    ],
    ['scripts and data', wheel(`${TOP}.data/scripts/acme`, `${TOP}.data/data/share/man/man1/acme.1`)],
    [
      'a module that is compiled',
      {
        wheel: [
          ...without(GOOD.wheel, 'acme_vault/core/keys.py'),
          'acme_vault/core/keys.cpython-312-x86_64-linux-gnu.so',
        ],
      },
    ],
    ['tests in the package that the wheel leaves out', tracked('src/acme_vault/tests/test_keys.py')],
    [
      'editor settings that are in git',
      { ...tracked('.vscode/settings.json'), ...sdist('.vscode/settings.json') },
    ],
    [
      'keys of the tests',
      {
        ...sdist('tests/keys/server.key'),
        secrets: [{ path: `${TOP}/tests/keys/server.key`, kind: 'private key' }],
      },
    ],
    ['settings of a test application', { ...tracked('tests/app/.env'), ...sdist('tests/app/.env') }],
  ])('%s', (_, change) => {
    const known = change.sdist === undefined || change.tracked !== undefined ? {} : tracked('.env.example');
    expect(told({ ...known, ...change })).toEqual([]);
  });

  test('a project whose modules git has under another name', () => {
    const moved = TRACKED.map((path) => path.replace('src/acme_vault/', 'lib/vault/'));
    const same = (GOOD.sdist ?? []).map((path) => path.replace('src/acme_vault/', 'lib/vault/'));
    expect(told({ tracked: moved, sdist: same })).toEqual([]);
  });
});

describe('secrets', () => {
  test.each([
    ['.env', '!'],
    ['.env.production', '!'],
    ['src/acme_vault/.env.local', '!'],
    ['.pypirc', '!'],
    ['.netrc', '!'],
    ['.git-credentials', '!'],
    ['deploy/id_rsa', '!'],
    ['.aws/credentials', '!'],
    ['passwords.kdbx', '!'],
    ['gha-creds-0123456789abcdef.json', '!'],
    ['.npmrc', ''],
    ['credentials.json', ''],
    ['service-account-prod.json', ''],
    ['cert.p12', ''],
  ])('%s that git does not know', (path, mark) => {
    expect(told(sdist(path))).toEqual([`content-secret-file ${path}${mark}`]);
  });

  test('one that was committed is a matter of review', () => {
    expect(told({ ...tracked('.env'), ...sdist('.env') })).toEqual(['content-secret-file .env']);
    expect(told({ ...tracked('.npmrc'), ...sdist('.npmrc') })).toEqual([]);
  });

  const mark = (path: string, kind: string): Partial<ContentProject> => ({ secrets: [{ path, kind }] });
  test.each<[string, Partial<ContentProject>, readonly string[]]>([
    [
      'a token in a module',
      mark(`${TOP}/src/acme_vault/core/keys.py`, 'PyPI token'),
      ['content-secret-text src/acme_vault/core/keys.py!'],
    ],
    [
      'a token in the wheel',
      mark('acme_vault/core/keys.py', 'GitHub token'),
      ['content-secret-text acme_vault/core/keys.py!'],
    ],
    [
      'a token in a test',
      mark(`${TOP}/tests/test_core.py`, 'AWS access key'),
      ['content-secret-text tests/test_core.py'],
    ],
    [
      'a committed key',
      mark(`${TOP}/src/acme_vault/core/keys.py`, 'private key'),
      ['content-secret-text src/acme_vault/core/keys.py'],
    ],
    [
      'a key in the wheel',
      mark('acme_vault/core/keys.py', 'private key'),
      ['content-secret-text acme_vault/core/keys.py'],
    ],
    [
      'a new key among the tests',
      { ...sdist('tests/new.key'), ...mark(`${TOP}/tests/new.key`, 'private key') },
      ['content-secret-text tests/new.key!'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test('without git, a key outside of tests fails', () => {
    const change = { ...sdist('deploy.key'), ...mark(`${TOP}/deploy.key`, 'private key'), tracked: null };
    expect(told(change)).toEqual(['content-secret-text deploy.key!']);
  });
});

describe('what does not belong there', () => {
  test.each([
    ['.git/config', '.git/'],
    ['.claude/settings.json', '.claude/'],
    ['.idea/workspace.xml', '.idea/'],
    ['.vscode/launch.json', '.vscode/'],
    ['src/acme_vault/.DS_Store', 'src/acme_vault/.DS_Store'],
    ['src/acme_vault/__pycache__/core.cpython-312.pyc', 'src/acme_vault/__pycache__/'],
    ['src/acme_vault/core.py.orig', 'src/acme_vault/core.py.orig'],
    ['src/acme_vault/.core.py.swp', 'src/acme_vault/.core.py.swp'],
    ['.coverage', '.coverage'],
    ['.mypy_cache/3.12/cache.json', '.mypy_cache/'],
    ['node_modules/left-pad/index.js', 'node_modules/'],
    ['.venv/bin/python', '.venv/'],
    ['notebooks/.ipynb_checkpoints/a.ipynb', 'notebooks/.ipynb_checkpoints/'],
  ])('junk: %s', (path, place) => {
    expect(told(sdist(path, `${path}2`))).toContain(`content-junk ${place}`);
    expect(told(sdist(path))).toEqual([`content-junk ${place}`]);
  });

  test('an assistant’s folder also when it is in git', () => {
    expect(told({ ...tracked('.claude/settings.json'), ...sdist('.claude/settings.json') })).toEqual([
      'content-junk .claude/',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['tests/test_core.py', ['content-stray tests/']],
    ['docs/index.md', ['content-stray docs/']],
    ['examples/__init__.py', ['content-stray examples/']],
    ['setup.py', ['content-stray setup.py']],
    ['README.md', ['content-stray README.md']],
    ['py.typed', ['content-stray py.typed']],
  ])('beside the package: %s', (path, expected) => {
    expect(told(wheel(path))).toEqual(expected);
  });

  test('files that nobody committed, a folder of them as one', () => {
    expect(
      told(sdist('notes.txt', 'out/a.csv', 'out/b/c.csv', 'docs/draft.md', 'src/acme_vault/scratch.py')),
    ).toEqual([
      'content-sdist-untracked notes.txt',
      'content-sdist-untracked out/',
      // git has files of its own in docs, of which the sdist holds none.
      'content-sdist-untracked docs/',
      'content-sdist-untracked src/acme_vault/scratch.py',
    ]);
  });
});

describe('what is missing', () => {
  test.each([
    'LICENSE',
    'README.md',
    'pyproject.toml',
    'src/acme_vault/core/keys.py',
    'src/acme_vault/py.typed',
    'src/acme_vault/data/words.json',
  ])('in the sdist: %s', (path) => {
    expect(told({ sdist: without(GOOD.sdist ?? [], path) })).toEqual([`content-sdist-incomplete ${path}`]);
  });

  test('in the sdist and therefore in the wheel, told once', () => {
    const change = {
      sdist: without(GOOD.sdist ?? [], 'src/acme_vault/core/keys.py'),
      wheel: without(GOOD.wheel, 'acme_vault/core/keys.py'),
    };
    expect(told(change)).toEqual(['content-sdist-incomplete src/acme_vault/core/keys.py']);
  });

  test.each<[string, string]>([
    ['acme_vault/core/keys.py', 'content-wheel-incomplete'],
    ['acme_vault/data/words.json', 'content-wheel-incomplete'],
    ['acme_vault/py.typed', 'content-wheel-untyped'],
  ])('in the wheel: %s', (path, rule) => {
    const change = { wheel: without(GOOD.wheel, path) };
    expect(told(change)).toEqual([`${rule} ${path}`]);
    expect(told({ ...change, tracked: null })).toEqual([`${rule} ${path}`]);
  });

  test('py.typed that a classifier promises', () => {
    const change = {
      tracked: without(TRACKED, 'src/acme_vault/py.typed'),
      sdist: without(GOOD.sdist ?? [], 'src/acme_vault/py.typed'),
      wheel: without(GOOD.wheel, 'acme_vault/py.typed'),
      metadata: 'Classifier: Typing :: Typed\n',
    };
    expect(told(change)).toEqual(['content-wheel-untyped acme_vault/py.typed']);
  });

  test('everything', () => {
    const empty = [`${INFO}/METADATA`, `${INFO}/WHEEL`, `${INFO}/RECORD`];
    expect(told({ wheel: empty })).toEqual(['content-wheel-empty !']);
    const modules = TRACKED.filter((path) => !path.endsWith('.py'));
    const meta = { wheel: empty, tracked: modules, sdist: null };
    expect(told(meta)).toEqual(['content-wheel-empty ']);
    expect(told({ ...meta, metadata: 'Requires-Dist: acme-core\n' })).toEqual([]);
  });
});

test('allowed paths are no findings', () => {
  const change = sdist('.env', 'src/acme_vault/scratch.py', 'out/a.csv');
  expect(told({ ...change, allow: ['.env', 'out/', 'src/**/scratch.*'] })).toEqual([]);
  expect(told({ ...change, allow: ['out', 'keys.py'] })).toEqual([
    'content-secret-file .env!',
    'content-sdist-untracked src/acme_vault/scratch.py',
  ]);
});
