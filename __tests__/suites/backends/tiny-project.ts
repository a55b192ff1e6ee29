// One small project, typed and with data, as six build backends want it described. Pinned: another metadata version is another test.

export interface Backend {
  readonly name: string;
  readonly requires: string;
  readonly module: string;
  /** What pyproject.toml needs besides. */
  readonly settings?: string;
}

export const BACKENDS: readonly Backend[] = [
  {
    name: 'setuptools',
    requires: 'setuptools==84.2.1',
    module: 'setuptools.build_meta',
    settings: '[tool.setuptools.package-data]\nacme_vault = ["py.typed", "data/*.json"]\n',
  },
  { name: 'hatchling', requires: 'hatchling==1.33.0', module: 'hatchling.build' },
  { name: 'flit_core', requires: 'flit_core==4.2.0', module: 'flit_core.buildapi' },
  { name: 'poetry-core', requires: 'poetry-core==2.5.0', module: 'poetry.core.masonry.api' },
  { name: 'pdm-backend', requires: 'pdm-backend==2.5.0', module: 'pdm.backend' },
  { name: 'uv_build', requires: 'uv_build==0.13.9', module: 'uv_build' },
];

export function tinyProject({ requires, module, settings = '' }: Backend): Readonly<Record<string, string>> {
  return {
    'pyproject.toml': `[build-system]
requires = ["${requires}"]
build-backend = "${module}"

[project]
name = "acme-vault"
version = "1.3.0"
description = "Keeps small secrets"
readme = "README.md"
requires-python = ">=3.10"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "Mona Acme", email = "mona@acme.example" }]
keywords = ["secrets", "vault"]
classifiers = ["Development Status :: 4 - Beta", "Programming Language :: Python :: 3", "Typing :: Typed"]
dependencies = ["httpx>=0.27,<1; python_version >= '3.10'"]

[project.optional-dependencies]
net = ["attrs~=25.1"]

[project.scripts]
acme-vault = "acme_vault.cli:main"

[project.urls]
Source = "https://acme.example/vault"

${settings}`,
    'README.md': '# Vault\n\nKeeps small secrets.\n',
    LICENSE: 'MIT License\n\nPermission is hereby granted\n',
    'CHANGELOG.md': '# Changelog\n',
    '.gitignore': 'dist/\n*.egg-info/\n__pycache__/\n',
    '.github/workflows/ci.yml': 'on: push\n',
    'docs/index.md': '# Vault\n',
    'tests/test_vault.py': 'def test_nothing(): pass\n',
    'src/acme_vault/__init__.py': '"""Keeps small secrets."""\n\n__version__ = "1.3.0"\n',
    'src/acme_vault/cli.py': 'def main(): print("open")\n',
    'src/acme_vault/core/__init__.py': '',
    'src/acme_vault/core/keys.py': 'KEYS = ()\n',
    'src/acme_vault/data/words.json': '["open"]\n',
    'src/acme_vault/py.typed': '',
  };
}
