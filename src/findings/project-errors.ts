// What can be wrong with a project: its pyproject.toml, its `[tool.py-release]` and the places of its version.
import type { Catalogue } from './catalogue.ts';

export const projectErrors = {
  'pyproject-missing': {
    happened: 'There is no pyproject.toml in {folder} of this commit.',
    remedy: '{remedy}',
  },
  'project-folder-outside': {
    happened: 'The folder {folder} is outside the repository.',
    remedy: 'Give a folder below the repository root, relative to it and with forward slashes.',
  },
  'project-file-symlink': {
    happened: '{path} is a symbolic link ({part}).',
    remedy:
      'Replace the link by the file itself: an edit through a link could change a file outside the project.',
  },
  'project-file-not-utf-8': {
    happened: '{path} is not UTF-8: byte {offset} starts no valid character.',
    remedy: 'Save the file as UTF-8.',
  },
  'project-toml-broken': {
    happened: '{path} is not valid TOML, line {line}, column {column}: {reason}.',
    remedy: 'Mend that line.',
  },
  'project-table-invalid': {
    happened: '{key} in {path} is {seen}, not {expected}.',
    remedy:
      'Write it as the packaging specification asks: https://packaging.python.org/en/latest/specifications/pyproject-toml/',
  },
  'project-name-missing': {
    happened: '{path} gives the project no name.',
    remedy: 'Write name under [project] (or under [tool.poetry]).',
  },
  'project-version-missing': {
    happened: '{path} gives the project no version.',
    remedy:
      'Write version under [project], or list "version" in dynamic and tell the build backend where it is.',
  },
  'project-version-invalid': {
    happened: 'The version "{value}" ({place}) is not a PEP 440 version.',
    remedy: 'Write a version such as 1.2.0, 1.3.0rc1 or 2024.1: https://peps.python.org/pep-0440/',
  },
  'project-version-both': {
    happened: '{path} has project.version and also lists "version" in project.dynamic.',
    remedy: 'Keep one of the two: PEP 621 allows a version to be written or dynamic, not both.',
  },
  'project-version-dynamic-unknown': {
    happened: 'The version of {path} is dynamic, and how {backend} finds it is not known here.',
    remedy:
      'Name the file that holds the version in version-files of [tool.py-release], or write the version under [project].',
  },
  'project-version-not-settable': {
    happened:
      '{backend} takes the version from git tags and cannot be told one for a build before the tag exists.',
    remedy:
      'Use a backend that can be told (setuptools-scm, hatch-vcs, pdm-backend), or write the version under [project].',
  },
  'version-file-missing': {
    happened: '{path}, named by {place}, is not in this commit.',
    remedy: 'Mend the path (relative to the folder of pyproject.toml) or commit the file.{hint}',
  },
  'version-file-outside': {
    happened: 'The path {path}, named by {place}, is outside the repository.',
    remedy: 'Give a path below the repository root, relative to the folder of pyproject.toml.',
  },
  'version-file-not-used': {
    happened:
      'version-files names {path}, but {backend} takes the version from the tag, so no file is edited.',
    remedy: 'Remove version-files, or write the version under [project].',
  },
  'version-place-missing': {
    happened: 'No version was found in {path}, named by {place}: {looked}.',
    remedy: 'Write it there as a plain literal (one string, not an expression), or mend {place}.',
  },
  'version-place-escaped': {
    happened: 'The version in {path}, line {line}, is written with escapes or across lines.',
    remedy: 'Write it plainly between two quotes on one line.',
  },
  'version-place-disagrees': {
    happened: 'Two places disagree on the version: {first} has {firstvalue}, {second} has {secondvalue}.',
    remedy: '{remedy}',
  },
  'version-pattern-invalid': {
    happened: 'The pattern of [tool.hatch.version], {pattern}, cannot be used: {reason}.',
    remedy: 'Use a regular expression with a group named version, or name the file in version-files.',
  },
  'configuration-key-unknown': {
    happened: '{key} is not a key of [tool.py-release].',
    remedy: '{remedy}',
  },
  'configuration-value-invalid': {
    happened: '{key} in [tool.py-release] is {seen}; it must be {expected}.',
    remedy: 'Mend the value of {key}.',
  },
  'configuration-not-available': {
    happened: '{key} in [tool.py-release] is not available in this version of py-release.',
    remedy: '{remedy}',
  },
  'command-needs-shell': {
    happened:
      '{key} has {character} where a shell would act on it, but no shell runs the command: {command}.',
    remedy:
      'Put the character in single quotes if it is meant as it stands; move steps that need a shell into a script.',
  },
  'command-quote-open': {
    happened: '{key} has a quote that is never closed: {command}.',
    remedy: 'Close the quote, or write the command as an array of words.',
  },
} as const satisfies Catalogue;
