import { describe, expect, test } from '@jest/globals';
import { iniEntries } from '../../src/project/ini-entries.ts';
import { parsePyproject } from '../../src/project/pyproject.ts';
import { findVersionSource, type VersionSource } from '../../src/project/version-source.ts';

function source(toml: string, setupCfg = '', hasVersionFiles = false): VersionSource {
  const entries = iniEntries(setupCfg);
  return findVersionSource(
    parsePyproject(Buffer.from(toml), 'pyproject.toml', entries),
    entries,
    hasVersionFiles,
  );
}

function project(backend: string, requires: string, rest = ''): string {
  return `${rest}\n[project]\nname = "acme-vault"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "${backend}"\nrequires = [${requires}]\n`;
}

const SETUPTOOLS = 'setuptools.build_meta';

describe('from the tag', () => {
  test.each([
    ['hatch-vcs', project('hatchling.build', '', '[tool.hatch.version]\nsource = "vcs"')],
    [
      'uv-dynamic-versioning',
      project('hatchling.build', '', 'tool.hatch.version = { source = "uv-dynamic-versioning" }'),
    ],
    ['setuptools-scm', project(SETUPTOOLS, '"setuptools", "setuptools-scm[simple]>=9"')],
    ['setuptools-scm', project(SETUPTOOLS, '', '[tool.setuptools_scm]')],
    ['setuptools-scm', project('acme_build', '"Setuptools_SCM"')],
    ['flit-scm', project('flit_scm:buildapi', '"flit_scm"')],
    ['pdm-backend', project('pdm.backend', '', 'tool.pdm.version.source = "scm"')],
    [
      'setuptools-scm',
      project(
        'scikit_build_core.build',
        '',
        'tool.scikit-build.metadata.version.provider = "scikit_build_core.metadata.setuptools_scm"',
      ),
    ],
    [
      'poetry-dynamic-versioning',
      '[tool.poetry]\nname = "a"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n[build-system]\nbuild-backend = "poetry_dynamic_versioning.backend"\n',
    ],
  ])('%s', (backend, toml) => {
    expect(source(toml)).toEqual({ kind: 'tag', backend });
  });
});

describe('written', () => {
  test.each([
    [
      'a plugin that is required but not used',
      '[project]\nname = "a"\nversion = "1"\n[build-system]\nrequires = ["setuptools-scm"]\n',
    ],
    ['Poetry alone', '[tool.poetry]\nname = "a"\nversion = "1"\n'],
    [
      'Poetry 2, not listed as dynamic',
      '[project]\nname = "a"\n[tool.poetry]\nversion = "1"\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n',
    ],
    [
      'dynamic versioning that is not enabled',
      '[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry-dynamic-versioning]\nenable = false\n',
    ],
  ])('%s', (_, toml) => {
    expect(source(toml)).toEqual({ kind: 'written' });
  });

  test("Poetry's leftover version does not decide for another backend", () => {
    const toml = project(
      'hatchling.build',
      '',
      'tool.hatch.version.source = "vcs"\n[tool.poetry]\nversion = "1"',
    );
    expect(source(toml)).toEqual({ kind: 'tag', backend: 'hatch-vcs' });
  });
});

describe('a declared file', () => {
  const names = (...list: readonly string[]) => ({ kind: 'assignment', names: list });

  test.each([
    [
      'hatch path',
      project('hatchling.build', '', 'tool.hatch.version.path = "a.py"'),
      ['a.py'],
      names('__version__', 'version', 'VERSION', '__VERSION__'),
    ],
    [
      'hatch path',
      project('hatchling.build', '', '[tool.hatch.version]\npath = "a.txt"\npattern = "(?P<version>.)"'),
      ['a.txt'],
      { kind: 'pattern', pattern: '(?P<version>.)' },
    ],
    [
      'hatch path',
      project(
        'hatchling.build',
        '',
        '[tool.hatch.version]\nsource = "code"\npath = "a.py"\nexpression = "V"',
      ),
      ['a.py'],
      names('V'),
    ],
    [
      'pdm path',
      project('pdm.backend', '', '[tool.pdm.version]\nsource = "file"\npath = "a.py"'),
      ['a.py'],
      names('__version__'),
    ],
    [
      'setuptools file',
      project(SETUPTOOLS, '"setuptools-scm"', 'tool.setuptools.dynamic.version.file = "V"'),
      ['V'],
      { kind: 'whole' },
    ],
    [
      'setuptools attr acme.core.V',
      project(
        SETUPTOOLS,
        '',
        'tool.setuptools.dynamic.version.attr = "acme.core.V"\ntool.setuptools.package-dir = { acme = "lib", "" = "python" }',
      ),
      [
        'lib/core/__init__.py',
        'lib/core.py',
        'python/acme/core/__init__.py',
        'python/acme/core.py',
        'acme/core/__init__.py',
        'acme/core.py',
        'src/acme/core/__init__.py',
        'src/acme/core.py',
      ],
      names('V'),
    ],
    [
      'flit module acme_vault',
      project('flit_core.buildapi', ''),
      ['acme_vault/__init__.py', 'acme_vault.py', 'src/acme_vault/__init__.py', 'src/acme_vault.py'],
      names('__version__'),
    ],
    [
      'flit module ns.acme',
      project('flit_core.buildapi', '', 'tool.flit.module.name = "ns.acme"'),
      ['ns/acme/__init__.py', 'ns/acme.py', 'src/ns/acme/__init__.py', 'src/ns/acme.py'],
      names('__version__'),
    ],
  ])('%s', (found, toml, candidates, reading) => {
    expect(source(toml)).toEqual({ kind: 'file', found, candidates, reading });
  });

  test.each([
    ['attr: acme.__version__', 'setup.cfg attr acme.__version__'],
    ['file: VERSION.txt', 'setup.cfg file'],
  ])('setup.cfg %s', (value, found) => {
    const cfg = `[metadata]\nname = acme\nversion = ${value}\n`;
    expect(source('[build-system]\nrequires = ["setuptools"]\n', cfg)).toMatchObject({ kind: 'file', found });
  });
});

test('setup.cfg with a plain version, and its name', () => {
  expect(source('', '[metadata]\nname = acme\nversion = 1.2.0\n')).toEqual({ kind: 'setup-cfg' });
});

test('version-files stand in where the backend is not understood', () => {
  expect(source(project('mesonpy', ''), '', true)).toEqual({ kind: 'configured' });
});
