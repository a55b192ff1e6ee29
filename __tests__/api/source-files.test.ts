// Which files of a tree an installation makes importable, and by which path.
import { expect, test } from '@jest/globals';
import { sourceFiles } from '../../src/api/source-files.ts';
import { iniEntries } from '../../src/project/ini-entries.ts';
import { parseTomlText } from '../../src/project/toml-document.ts';

interface Layout {
  readonly files: readonly string[];
  readonly pyproject?: string;
  readonly setupCfg?: string;
  readonly folder?: string;
  readonly links?: readonly string[];
  /** Module path, or `module = path` where they differ. */
  readonly found: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  flat: {
    files: [
      'acme_vault/__init__.py',
      'acme_vault/io.py',
      'setup.py',
      'docs/conf.py',
      'tests/test_io.py',
      'conftest.py',
    ],
    found: ['acme_vault/__init__.py', 'acme_vault/io.py'],
  },
  'a package of another name beside scripts': {
    files: ['vault/__init__.py', 'manage.py', 'scripts/x.py', 'deploy/y.py'],
    found: ['vault/__init__.py'],
  },
  'one module': { files: ['acme_vault.py', 'setup.py', 'other.py'], found: ['acme_vault.py'] },
  'modules alone': { files: ['one.py', 'two.py', 'setup.py'], found: ['one.py', 'two.py'] },
  'src layout': {
    files: ['src/acme/__init__.py', 'src/acme/io/__init__.py', 'src/other.py', 'setup.py', 'tools/x.py'],
    found: [
      'acme/__init__.py = src/acme/__init__.py',
      'acme/io/__init__.py = src/acme/io/__init__.py',
      'other.py = src/other.py',
    ],
  },
  'a namespace package, flat': {
    files: ['acme/vault/__init__.py', 'other/x.py'],
    found: ['acme/vault/__init__.py'],
  },
  'a namespace package in src': {
    files: ['src/acme/vault/__init__.py'],
    found: ['acme/vault/__init__.py = src/acme/vault/__init__.py'],
  },
  'two packages': {
    files: ['acme/__init__.py', 'acme_cli/__init__.py'],
    found: ['acme/__init__.py', 'acme_cli/__init__.py'],
  },
  'tests, vendored code and examples inside': {
    files: ['acme/__init__.py', 'acme/tests/x.py', 'acme/_vendor/y.py', 'acme/test_z.py', 'examples/e.py'],
    found: ['acme/__init__.py'],
  },
  'names that nobody can import': {
    files: ['acme/__init__.py', 'acme/0001_first.py', 'acme/with-dash.py', 'acme/a b.py', 'acme/größe.py'],
    found: ['acme/__init__.py', 'acme/größe.py'],
  },
  'stubs and symbolic links': {
    files: ['acme/__init__.py', 'acme/io.pyi', 'acme/link.py'],
    links: ['acme/link.py'],
    found: ['acme/__init__.py'],
  },
  'a folder of a monorepo, and a project below it': {
    folder: 'packages/vault',
    files: [
      'acme/__init__.py',
      'packages/vault/vault/__init__.py',
      'packages/vault/sub/pyproject.toml',
      'packages/vault/sub/sub.py',
    ],
    found: ['vault/__init__.py = packages/vault/vault/__init__.py'],
  },
  'setuptools package-dir': {
    files: ['lib/acme/__init__.py', 'acme_tools/__init__.py'],
    pyproject: '[tool.setuptools]\npackage-dir = {"" = "lib"}\n',
    found: ['acme/__init__.py = lib/acme/__init__.py'],
  },
  'setuptools package-dir of one package': {
    files: ['code/__init__.py', 'code/io.py'],
    pyproject: '[tool.setuptools]\npackage-dir = {"acme.vault" = "code"}\n',
    found: ['acme/vault/__init__.py = code/__init__.py', 'acme/vault/io.py = code/io.py'],
  },
  'setuptools where': {
    files: ['python/acme/__init__.py', 'acme/__init__.py'],
    pyproject: '[tool.setuptools.packages.find]\nwhere = ["python"]\n',
    found: ['acme/__init__.py = python/acme/__init__.py'],
  },
  'setup.cfg': {
    files: ['lib/acme/__init__.py', 'other/__init__.py'],
    setupCfg:
      '[options]\npackages = find:\npackage_dir =\n    = lib\n\n[options.packages.find]\nwhere = lib\n',
    found: ['acme/__init__.py = lib/acme/__init__.py'],
  },
  'poetry packages': {
    files: ['lib/acme/__init__.py', 'acme_cli/__init__.py', 'other/__init__.py'],
    pyproject: '[tool.poetry]\npackages = [{ include = "acme", from = "lib" }, { include = "acme_cli" }]\n',
    found: ['acme/__init__.py = lib/acme/__init__.py', 'acme_cli/__init__.py'],
  },
  'hatch packages': {
    files: ['lib/acme/__init__.py', 'acme_other/__init__.py'],
    pyproject: '[tool.hatch.build.targets.wheel]\npackages = ["lib/acme"]\n',
    found: ['acme/__init__.py = lib/acme/__init__.py'],
  },
  'hatch sources': {
    files: ['code/vault/__init__.py'],
    pyproject: '[tool.hatch.build.targets.wheel.sources]\n"code/vault" = "acme"\n',
    found: ['acme/__init__.py = code/vault/__init__.py'],
  },
  'pdm package-dir': {
    files: ['lib/acme/__init__.py'],
    pyproject: '[tool.pdm.build]\npackage-dir = "lib"\n',
    found: ['acme/__init__.py = lib/acme/__init__.py'],
  },
  'uv module-name and module-root': {
    files: ['acme/vault/__init__.py', 'acme/other.py'],
    pyproject: '[tool.uv.build-backend]\nmodule-name = "acme.vault"\nmodule-root = ""\n',
    found: ['acme/vault/__init__.py'],
  },
  maturin: {
    files: ['python/acme/__init__.py', 'src/lib.py'],
    pyproject: '[tool.maturin]\npython-source = "python"\n',
    found: ['acme/__init__.py = python/acme/__init__.py'],
  },
  'a folder outside of the repository': {
    files: ['acme/__init__.py'],
    pyproject: '[tool.setuptools]\npackage-dir = {"" = "../.."}\n',
    found: ['acme/__init__.py'],
  },
  'values of the wrong kind': {
    files: ['acme/__init__.py'],
    pyproject:
      '[tool.setuptools]\npackage-dir = 3\n[tool.poetry]\npackages = "x"\n[tool.hatch]\nbuild = []\n',
    found: ['acme/__init__.py'],
  },
  'no Python': { files: ['README.md', 'setup.py', 'tests/test_x.py'], found: [] },
};

test.each(Object.entries(LAYOUTS))(
  '%s',
  (_, { files, pyproject = '', setupCfg = '', folder = '.', links = [], found }) => {
    const listing = files.map((path, index) => ({
      path,
      mode: links.includes(path) ? '120000' : '100644',
      sha: String(index).padStart(40, '0'),
    }));
    const seen = sourceFiles(listing, {
      ...{ folder, name: 'acme-vault', setupCfg },
      table: parseTomlText('pyproject.toml', pyproject, 0),
      setupEntries: iniEntries(setupCfg),
    });
    expect(seen.map(({ path, module }) => (path === module ? path : `${module} = ${path}`))).toEqual(found);
  },
);
