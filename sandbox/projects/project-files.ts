// The files of the sample project: small, and everything that a release reads or edits is there.

export type Backend = 'hatchling' | 'setuptools' | 'flit';

export interface ProjectNames {
  /** As in pyproject.toml, `acme-vault`. */
  readonly name: string;
  /** The import package, `acme_vault`. */
  readonly module: string;
}

const BACKENDS: Readonly<Record<Backend, { requires: string; backend: string }>> = {
  hatchling: { requires: 'hatchling>=1.26,<2', backend: 'hatchling.build' },
  setuptools: { requires: 'setuptools>=77,<90', backend: 'setuptools.build_meta' },
  flit: { requires: 'flit_core>=3.11,<4', backend: 'flit_core.buildapi' },
};

export function projectFiles(
  { name, module }: ProjectNames,
  backend: Backend,
  version: string,
): Record<string, string> {
  const build = BACKENDS[backend];
  return {
    'pyproject.toml': `[build-system]
requires = ["${build.requires}"]
build-backend = "${build.backend}"

[project]
name = "${name}"
version = "${version}"  # kept by py-release
description = "Keeps small secrets in a file that only you can read"
readme = "README.md"
requires-python = ">=3.10"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "Mona Acme", email = "mona@acme.example" }]
dependencies = []

[project.scripts]
${name} = "${module}.cli:main"

[project.urls]
Homepage = "https://vault.acme.example"
`,
    [`src/${module}/__init__.py`]: `"""Keeps small secrets in a file that only you can read."""

__version__ = "${version}"
`,
    [`src/${module}/store.py`]: store('').trimStart(),
    [`src/${module}/cli.py`]: commandLine({ name, module }, ''),
    'tests/test_store.py': `from ${module}.store import read_vault


def test_reads_pairs():
    assert read_vault("user=mona\\n") == {"user": "mona"}
`,
    'README.md': `# ${name}\n\nKeeps small secrets in a file that only you can read.\n\n    ${name} vault.txt user\n`,
    LICENSE:
      'MIT License\n\nCopyright (c) 2026 Acme\n\nPermission is hereby granted, free of charge, to any person.\n',
    'CHANGELOG.md': `# Changelog

All notable changes to this project are documented in this file.

## [Unreleased]

## [${version}] - 2026-09-01

### Added

- Read one entry of a vault.
`,
    'uv.lock': `version = 1
revision = 3
requires-python = ">=3.10"

[[package]]
name = "${name}"
version = "${version}"
source = { editable = "." }
`,
    '.gitignore': 'dist/\n__pycache__/\n.venv/\n',
  };
}

export function store(more: string): string {
  return `"""A vault is a text of \`key=value\` lines."""


def read_vault(text: str) -> dict[str, str]:
    pairs = (line.split("=", 1) for line in text.splitlines() if "=" in line)
    return {key.strip(): value.strip() for key, value in pairs}
${more}`;
}

export function commandLine({ name, module }: ProjectNames, options: string): string {
  return `"""The command \`${name}\`."""

import argparse
from pathlib import Path

from . import __version__
from .store import read_vault


def main() -> None:
    parser = argparse.ArgumentParser(prog="${name}", description="Prints one entry of a vault.")
    parser.add_argument("--version", action="version", version=f"${module} {__version__}")
${options}    parser.add_argument("vault", type=Path)
    parser.add_argument("key")
    arguments = parser.parse_args()
    print(read_vault(arguments.vault.read_text(encoding="utf-8")).get(arguments.key, ""))
`;
}
