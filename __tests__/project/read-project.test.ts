import { expect, test } from '@jest/globals';
import { readProject } from '../../src/commands/read-project.ts';
import { type FileTable, withFiles } from './project-folder.ts';

const PYPROJECT = '[project]\nname = "acme"\nversion = "1.2.0"\n';

test('one listing, one search, two reads', async () => {
  const files = {
    'pyproject.toml': PYPROJECT,
    'setup.cfg': '[flake8]\nmax-line-length = 100\n',
    'uv.lock': 'version = 1\n',
    'acme/__init__.py': '__version__ = "1.2.0"\n',
    'acme/api.py': 'def version():\n    return "1.2.0"\n',
    'acme/schema.py': 'version = read()\n',
  };
  await withFiles(files, async (sources) => {
    const project = await readProject(sources, './');
    expect(sources.calls).toEqual([
      'list',
      'find',
      'read pyproject.toml setup.cfg',
      'read acme/__init__.py uv.lock',
    ]);
    expect(project.path).toBe('.');
    expect([...project.files.keys()]).toEqual(['pyproject.toml', 'acme/__init__.py']);
  });
});

test.each([
  ['plain', '__version__ = "1.2.0"\n'],
  ['byte order mark', '\uFEFF__version__ = "1.2.0"\n'],
  ['CRLF', 'x = 1\r\n__version__ = "1.2.0"\r\n'],
  ['annotation', '__version__ : "Final[str]" = r\'1.2.0\'\n'],
  ['chain, first', '__version__ = version = "1.2.0"\n'],
  ['chain, last', 'release = __version__ = "1.2.0"\n'],
  ['continued line', 'VERSION = \\\n  "1.2.0"\n'],
  ['long string', '__VERSION__="""1.2.0"""'],
])('the search sees an assignment: %s', async (_, text) => {
  await withFiles({ 'pyproject.toml': PYPROJECT, 'acme/core/v.py': text }, async (sources) => {
    const project = await readProject(sources, '.');
    expect(project.places.map(({ path }) => path)).toEqual(['pyproject.toml', 'acme/core/v.py']);
  });
});

test('a project of a workspace: its folder, and the lock file at the root', async () => {
  const files = {
    'pyproject.toml': '[project]\nname = "root"\nversion = "9.0"\n',
    'uv.lock':
      '[[package]]\nname = "acme"\nversion = "1.2.0"\nsource = { editable = "packages/acme" }\n\n[[package]]\nname = "root"\nversion = "9.0"\nsource = { virtual = "." }\n',
    'packages/acme/pyproject.toml': `${PYPROJECT}[tool.py-release]\nversion-files = ["../../VERSION"]\n`,
    'packages/acme/src/acme/__init__.py': '__version__ = "1.2.0"\n',
    'root/__init__.py': '__version__ = "9.0"\n',
    VERSION: '1.2.0\n',
  };
  await withFiles(files, async (sources) => {
    const project = await readProject(sources, 'packages/acme/');
    expect(project.path).toBe('packages/acme');
    expect(project.places.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'packages/acme/pyproject.toml:3',
      'VERSION:1',
      'packages/acme/src/acme/__init__.py:1',
      'uv.lock:3',
    ]);
  });
  await withFiles(files, async (sources) => {
    const project = await readProject(sources, '.');
    expect(project.places.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'pyproject.toml:3',
      'root/__init__.py:1',
      'uv.lock:8',
    ]);
  });
});

test('a misspelt table is told', async () => {
  await withFiles({ 'pyproject.toml': `${PYPROJECT}[tool.py_release]\nbranches = []\n` }, async (sources) => {
    const { warnings } = await readProject(sources, '.');
    expect(warnings).toEqual([
      '[tool.py_release] in pyproject.toml is not read; is [tool.py-release] meant?',
    ]);
  });
});

test('a placeholder in the package is told, not refused', async () => {
  const files = { 'pyproject.toml': PYPROJECT, 'acme/__init__.py': '__version__ = "0.0.0"\n' };
  await withFiles(files, async (sources) => {
    const { places, warnings } = await readProject(sources, '.');
    expect(places).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('acme/__init__.py line 1 says __version__ = "0.0.0"')]);
  });
});

const TEMPLATED = `${PYPROJECT}[tool.py-release]\nnotes.template = { file = "../.github/notes.md" }\n`;

test('a template of the notes in a file of its own is read with the files of the version', async () => {
  const files = { 'vault/pyproject.toml': TEMPLATED, '.github/notes.md': '\uFEFF{sections}\n' };
  await withFiles(files, async (sources) => {
    const { configuration } = await readProject(sources, 'vault');
    expect(configuration.notes).toMatchObject({ template: '{sections}\n', templateFile: null });
    expect(sources.calls).toEqual(['list', 'find', 'read vault/pyproject.toml', 'read .github/notes.md']);
  });
});

test.each<[string, FileTable, string]>([
  ['is missing', {}, 'version-file-missing'],
  ['is a link', { '.github/notes.md': { link: '../vault/pyproject.toml' } }, 'project-file-symlink'],
  ['is not UTF-8', { '.github/notes.md': Buffer.from([0xff]) }, 'project-file-not-utf-8'],
  ['cannot be filled', { '.github/notes.md': '{version}' }, 'notes-template-invalid'],
])('a template that %s is refused', async (_, files, code) => {
  await withFiles({ 'vault/pyproject.toml': TEMPLATED, ...files }, async (sources) => {
    await expect(readProject(sources, 'vault')).rejects.toMatchObject({ code });
  });
});
