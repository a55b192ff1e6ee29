// Each bad project gives one clear error (or all of its problems together), and a value is never guessed.
import { expect, test } from '@jest/globals';
import { readProject } from '../../src/commands/read-project.ts';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { withFiles, type FileTable } from './project-folder.ts';

const HATCH = '[build-system]\nbuild-backend = "hatchling.build"\n';
const SETUPTOOLS = '[build-system]\nbuild-backend = "setuptools.build_meta"\n';
const STATIC = '[project]\nname = "acme"\nversion = "1.2.0"\n';
const DYNAMIC = '[project]\nname = "acme"\ndynamic = ["version"]\n';

function configured(files: string): string {
  return `${STATIC}[tool.py-release]\nversion-files = [${files}]\n`;
}

interface Case {
  readonly files: FileTable;
  readonly code: string;
  readonly says: readonly string[];
  readonly path?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'no pyproject.toml': {
    files: { 'README.md': '' },
    code: 'pyproject-missing',
    says: ['no pyproject.toml in the root', 'Commit a pyproject.toml'],
  },
  'only setup.py': {
    files: { 'setup.py': '' },
    code: 'pyproject-missing',
    says: ['Add one beside setup.py, with [build-system] and [project]'],
  },
  'setup.py and setup.cfg': {
    files: { 'setup.py': '', 'setup.cfg': '' },
    code: 'pyproject-missing',
    says: ['setup.py and setup.cfg'],
  },
  'pyproject.toml elsewhere': {
    files: { 'python/pyproject.toml': STATIC },
    code: 'pyproject-missing',
    says: ['There is python/pyproject.toml: set working-directory to python'],
  },
  'no pyproject.toml in the folder': {
    files: { 'pyproject.toml': STATIC },
    path: 'packages/acme',
    code: 'pyproject-missing',
    says: ['in packages/acme'],
  },
  'a folder outside the repository': {
    files: { 'pyproject.toml': STATIC },
    path: '../other',
    code: 'project-folder-outside',
    says: ['../other'],
  },
  'pyproject.toml is a link': {
    files: { 'pyproject.toml': { link: 'other.toml' } },
    code: 'project-file-symlink',
    says: ['pyproject.toml is a symbolic link'],
  },
  'not UTF-8': {
    files: { 'pyproject.toml': Buffer.from('[project]\nname = "caf\xe9"\n', 'latin1') },
    code: 'project-file-not-utf-8',
    says: ['pyproject.toml', 'byte 21'],
  },
  'broken TOML': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\nversion = 1.2.0\n' },
    code: 'project-toml-broken',
    says: ['pyproject.toml is not valid TOML, line 3, column 1'],
  },
  'a key twice': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\nname = "b"\n' },
    code: 'project-toml-broken',
    says: ['line 3'],
  },
  'no name': {
    files: { 'pyproject.toml': '[project]\nversion = "1.2.0"\n' },
    code: 'project-name-missing',
    says: ['pyproject.toml gives the project no name'],
  },
  'an empty name': {
    files: { 'pyproject.toml': '[project]\nname = " "\nversion = "1.2.0"\n' },
    code: 'project-name-missing',
    says: ['no name'],
  },
  'an empty file': { files: { 'pyproject.toml': '' }, code: 'project-name-missing', says: ['no name'] },
  'a version that is a number': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\nversion = 1.2\n' },
    code: 'project-table-invalid',
    says: ['project.version in pyproject.toml is 1.2, not a string'],
  },
  'no version': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\n' },
    code: 'project-version-missing',
    says: ['no version'],
  },
  'no version in Poetry': {
    files: { 'pyproject.toml': '[tool.poetry]\nname = "acme"\n' },
    code: 'project-version-missing',
    says: ['no version'],
  },
  'an invalid version': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\nversion = "one"\n' },
    code: 'project-version-invalid',
    says: ['"one" ([project].version, pyproject.toml line 3)', 'PEP 440'],
  },
  'an empty version': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\nversion = ""\n' },
    code: 'project-version-invalid',
    says: ['""'],
  },
  'an invalid version in a file': {
    files: {
      'pyproject.toml': `${SETUPTOOLS}${DYNAMIC}[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n`,
      VERSION: 'next\n',
    },
    code: 'project-version-invalid',
    says: ['"next', 'VERSION line 1'],
  },
  'a version written with escapes': {
    files: { 'pyproject.toml': '[project]\nname = "acme"\nversion = "1\\u002e2"\n' },
    code: 'version-place-escaped',
    says: ['line 3'],
  },
  'static and dynamic': {
    files: { 'pyproject.toml': `${STATIC}dynamic = ["version"]\n` },
    code: 'project-version-both',
    says: ['project.dynamic'],
  },
  'dynamic in a way that is not known': {
    files: { 'pyproject.toml': `[build-system]\nbuild-backend = "acme_build"\n${DYNAMIC}` },
    code: 'project-version-dynamic-unknown',
    says: ['acme_build', 'version-files'],
  },
  'a backend that cannot be told a version': {
    files: { 'pyproject.toml': `[build-system]\nrequires = ["versioneer[toml]==0.29"]\n${DYNAMIC}` },
    code: 'project-version-not-settable',
    says: ['versioneer'],
  },
  'a declared file that is not there': {
    files: {
      'pyproject.toml': `${HATCH}${DYNAMIC}[tool.hatch.version]\npath = "acme/_about_.py"\n`,
      'acme/__about__.py': '',
    },
    code: 'version-file-missing',
    says: ['acme/_about_.py, named by hatch path, is not in this commit', 'Is it acme/__about__.py?'],
  },
  'a declared file without a version': {
    files: {
      'pyproject.toml': `${HATCH}${DYNAMIC}[tool.hatch.version]\npath = "acme/about.py"\n`,
      'acme/about.py': '__version__ = load()\n',
    },
    code: 'version-place-missing',
    says: ['acme/about.py', 'named by hatch path', '__version__'],
  },
  'an attr that nothing assigns': {
    files: {
      'pyproject.toml': `${SETUPTOOLS}${DYNAMIC}[tool.setuptools.dynamic]\nversion = { attr = "acme.VERSION" }\n`,
      'acme/__init__.py': '__version__ = "1.2.0"\n',
    },
    code: 'version-place-missing',
    says: ['setuptools attr acme.VERSION'],
  },
  'a pattern that cannot be used': {
    files: {
      'pyproject.toml': `${HATCH}${DYNAMIC}[tool.hatch.version]\npath = "v.txt"\npattern = "v(.*)"\n`,
      'v.txt': 'v1',
    },
    code: 'version-pattern-invalid',
    says: ['v(.*)', 'no group named version'],
  },
  'two tables that disagree': {
    files: {
      'pyproject.toml': `${STATIC}[tool.poetry]\nversion = "1.1.0"\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n`,
    },
    code: 'version-place-disagrees',
    says: [
      'pyproject.toml line 3 ([project].version) has 1.2.0',
      'pyproject.toml line 5 ([tool.poetry].version) has 1.1.0',
    ],
  },
  'the package says another version': {
    files: { 'pyproject.toml': STATIC, 'src/acme/__init__.py': '\n__version__ = "1.1.0"\n' },
    code: 'version-place-disagrees',
    says: [
      '[project].version) has 1.2.0',
      'src/acme/__init__.py line 2 (__version__ of the package) has 1.1.0',
    ],
  },
  'setup.cfg says another version': {
    files: { 'pyproject.toml': STATIC, 'setup.cfg': '[metadata]\nversion = 1.1.0\n' },
    code: 'version-place-disagrees',
    says: ['setup.cfg line 2 (setup.cfg [metadata] version) has 1.1.0'],
  },
  'uv.lock was left behind': {
    files: {
      'pyproject.toml': STATIC,
      'uv.lock': '[[package]]\nname = "acme"\nversion = "1.1.0"\nsource = { editable = "." }\n',
    },
    code: 'version-place-disagrees',
    says: ["uv.lock line 3 (uv.lock's own entry) has 1.1.0", 'Run `uv lock`'],
  },
  'uv.lock is a link': {
    files: { 'pyproject.toml': STATIC, 'uv.lock': { link: '../uv.lock' } },
    code: 'project-file-symlink',
    says: ['uv.lock'],
  },
  'a configured file that is not there': {
    files: { 'pyproject.toml': configured('"acme/_version.py"'), 'acme/version.py': '' },
    code: 'version-file-missing',
    says: ['acme/_version.py, named by version-files', 'Is it acme/version.py?'],
  },
  'a configured place that is not found': {
    files: { 'pyproject.toml': configured('"acme/a.py:RELEASE"'), 'acme/a.py': 'VERSION = "1.2.0"\n' },
    code: 'version-place-missing',
    says: ['acme/a.py, named by version-files: nothing named RELEASE'],
  },
  'a configured place that disagrees': {
    files: { 'pyproject.toml': configured('"CITATION.cff"'), 'CITATION.cff': 'version: 1.1.0\n' },
    code: 'version-place-disagrees',
    says: ['[project].version) has 1.2.0', 'CITATION.cff line 1 (version-files CITATION.cff) has 1.1.0'],
  },
  'a configured file that is a link': {
    files: { 'pyproject.toml': configured('"VERSION"'), VERSION: { link: '/etc/version' } },
    code: 'project-file-symlink',
    says: ['VERSION'],
  },
  'a configured file below a link': {
    files: { 'pyproject.toml': configured('"linked/version.py"'), linked: { link: '../elsewhere' } },
    code: 'project-file-symlink',
    says: ['linked/version.py is a symbolic link (linked)'],
  },
  'a configured file outside': {
    files: { 'pyproject.toml': configured('"../VERSION"') },
    code: 'version-file-outside',
    says: ['../VERSION, named by version-files, is outside'],
  },
  'an absolute configured file': {
    files: { 'pyproject.toml': configured('"/etc/passwd"') },
    code: 'version-file-outside',
    says: ['/etc/passwd'],
  },
  'a configured file that is not UTF-8': {
    files: { 'pyproject.toml': configured('"V.txt"'), 'V.txt': Buffer.from([0x31, 0xff]) },
    code: 'project-file-not-utf-8',
    says: ['V.txt', 'byte 1'],
  },
  'version-files of a version from the tag': {
    files: {
      'pyproject.toml': `${HATCH}${DYNAMIC}[tool.hatch.version]\nsource = "vcs"\n[tool.py-release]\nversion-files = ["V"]\n`,
      V: '1.2.0',
    },
    code: 'version-file-not-used',
    says: ['hatch-vcs'],
  },
  'an unknown key': {
    files: { 'pyproject.toml': `${STATIC}[tool.py-release]\ntag-fromat = "v{version}"\n` },
    code: 'configuration-key-unknown',
    says: ['tag-fromat is not a key', 'Is tag-format meant?'],
  },
  'a bad tag format': {
    files: { 'pyproject.toml': `${STATIC}[tool.py-release]\ntag-format = "v {version}"\n` },
    code: 'tag-format-invalid',
    says: ['v {version}'],
  },
};

test.each(Object.entries(cases))('%s', async (_, { files, code, says, path = '.' }) => {
  await withFiles(files, async (sources) => {
    const error: unknown = await readProject(sources, path).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).code).toBe(code);
    for (const text of says) expect((error as UserError).message).toContain(text);
    expect((error as UserError).message).not.toMatch(/\{[a-z]+\}(?<!\{version\})/);
  });
});

test('all places that disagree are named together', async () => {
  const files = {
    'pyproject.toml': configured('"A.txt", "B.txt"'),
    'A.txt': '1.1\n',
    'B.txt': '1.3\n',
  };
  await withFiles(files, async (sources) => {
    const thrown: unknown = await readProject(sources, '.').catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(UserErrors);
    expect((thrown as UserErrors).errors.map(({ happened }) => happened)).toEqual([
      expect.stringContaining('A.txt line 1'),
      expect.stringContaining('B.txt line 1'),
    ]);
  });
});
