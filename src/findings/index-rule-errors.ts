// What a public index refuses, by rule: the code of each error is the name of the rule. `index` is PyPI or TestPyPI.
import type { Catalogue } from './catalogue.ts';

export const indexRuleErrors = {
  'distribution-direct-requirement': {
    happened: '{filename} requires `{requirement}`, and {index} refuses requirements that name a URL.',
    remedy: 'Depend on a version that an index serves, or publish to a private index.',
  },
  'distribution-local-version': {
    happened: 'Version {version} has a local part, and {index} refuses it.',
    remedy: 'Release a version without `+…`.',
  },
  'distribution-private': {
    happened: '{filename} carries the classifier `{classifier}`, and {index} is public.',
    remedy: 'Set `repository` to your private index, or remove the classifier if the project may be public.',
  },
  'distribution-metadata-version': {
    happened: '{filename} has metadata version {version}, and {index} takes {supported}.',
    remedy: 'Pin a build backend that writes a supported metadata version.',
  },
  'distribution-platform-tag': {
    happened: '{filename} is built for the platform {platform}, and {index} refuses that tag.',
    remedy:
      'Repair Linux wheels with auditwheel (a manylinux or musllinux tag) and macOS wheels with delocate; cibuildwheel does both.',
  },
  'distribution-license-file': {
    happened:
      '{filename} declares the licence file {license}, and {index} refuses it: there is no {expected}.',
    remedy: 'Include the file in the build, or mend `license-files` in pyproject.toml.',
  },
  'distribution-sdist-spelling': {
    happened: '{filename} is spelt otherwise than {index} asks (PEP 625): it must be {expected}.',
    remedy: 'Build it with a current build backend, which writes the name so.',
  },
  'distribution-wheel-spelling': {
    happened: '{filename} is spelt otherwise than {index} asks: it must begin with {expected}.',
    remedy: 'Build it with a current build backend, which writes the name so.',
  },
  'distribution-field-too-new': {
    happened:
      '{filename} has the field {field} of metadata version {since} in metadata of version {version}, and {index} refuses that.',
    remedy: 'Build it with a current build backend, which writes the metadata version that its fields need.',
  },
  'distribution-summary': {
    happened: '{filename} has a summary that {index} refuses: {reason}.',
    remedy: 'Shorten `description` in pyproject.toml to one line of at most 512 characters.',
  },
  'distribution-description-type': {
    happened: '{filename} has the Description-Content-Type `{seen}`, and {index} refuses it: {reason}.',
    remedy:
      'Set the content type of `readme` in pyproject.toml to text/markdown, text/x-rst or text/plain, in UTF-8.',
  },
  'distribution-email': {
    happened: '{filename} has the mail address `{seen}` in {field}, and {index} refuses it: {reason}.',
    remedy: 'Mend `authors` or `maintainers` in pyproject.toml.',
  },
  'distribution-url': {
    happened: '{filename} has `{seen}` as its {field}, which {index} does not accept as a web address.',
    remedy: 'Mend `urls` in pyproject.toml; an address begins with https:// or http:// and holds no space.',
  },
  'distribution-project-url': {
    happened: '{filename} has the project URL `{seen}`, and {index} refuses it: {reason}.',
    remedy:
      'Mend `urls` in pyproject.toml: a label of 1 to 32 characters, once each, and an http(s) address.',
  },
  'distribution-extra-name': {
    happened: '{filename} provides the extra `{seen}`, which {index} does not accept as a name.',
    remedy:
      'Name the extra with letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit.',
  },
  'distribution-dynamic-field': {
    happened: '{filename} lists `{seen}` as Dynamic, and {index} refuses it.',
    remedy: 'Build it with a current build backend; Name, Version and unknown fields cannot be dynamic.',
  },
  'distribution-import-name': {
    happened: '{filename} declares the import name `{seen}`, which {index} does not accept.',
    remedy: 'Mend `import-names` or `import-namespaces` in pyproject.toml (PEP 794).',
  },
  'distribution-license-expression': {
    happened: '{filename} has the licence expression `{seen}`, and {index} refuses it: {reason}.',
    remedy:
      'Write an SPDX expression in `license` of pyproject.toml, for example "MIT" or "Apache-2.0 OR MIT".',
  },
  'distribution-license-twice': {
    happened: '{filename} has both License and License-Expression, and {index} refuses that.',
    remedy: 'Keep only the SPDX expression in `license` of pyproject.toml (PEP 639).',
  },
  'distribution-license-path': {
    happened: '{filename} declares the licence file `{license}`, and {index} refuses that path: {reason}.',
    remedy: 'Name licence files in `license-files` by paths below pyproject.toml, with forward slashes.',
  },
  'distribution-classifier-unknown': {
    happened:
      '{filename} has the classifier `{classifier}`, and {index} refuses classifiers it does not know.{hint}',
    remedy: 'Mend `classifiers` in pyproject.toml; https://pypi.org/classifiers/ lists them.',
  },
  'distribution-classifier-deprecated': {
    happened: '{filename} has the classifier `{classifier}`, which {index} refuses as deprecated.{hint}',
    remedy: 'Mend `classifiers` in pyproject.toml; https://pypi.org/classifiers/ lists them.',
  },
} as const satisfies Catalogue;
