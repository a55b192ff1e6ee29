// What can be wrong with the content of distributions. `paths` are in the distribution.
import type { Catalogue } from './catalogue.ts';

export const contentErrors = {
  'content-secret-file': {
    happened: '{filename} holds files that keep secrets: {paths}.',
    remedy:
      'Leave them out of the build and take secrets that were ever published as known; harmless ones are named in `content-allow`.',
  },
  'content-secret-text': {
    happened: '{filename} holds text that looks like a secret: {paths}.',
    remedy:
      'Take it out and replace the secret, which the history still has; harmless ones are named in `content-allow`.',
  },
  'content-junk': {
    happened: '{filename} holds what tools left in the folder: {paths}.',
    remedy: 'Exclude it in the settings of the build backend, or name it in `content-allow`.',
  },
  'content-stray': {
    happened: '{filename} installs beside the package, under names that belong to everybody: {paths}.',
    remedy:
      'Name only the packages of the project in the settings of the build backend, or allow it in `content-allow`.',
  },
  'content-sdist-incomplete': {
    happened: '{filename} lacks files that are in git: {paths}.',
    remedy:
      'Include them in the settings of the build backend (MANIFEST.in with setuptools), or name them in `content-allow`.',
  },
  'content-sdist-untracked': {
    happened: '{filename} holds files that are not in git: {paths}.',
    remedy:
      'Remove them before the build or exclude them; what the build itself makes is named in `content-allow`.',
  },
  'content-wheel-incomplete': {
    happened: '{filename} lacks files of the package: {paths}.',
    remedy:
      'Include them in the settings of the build backend (package data with setuptools), or name them in `content-allow`.',
  },
  'content-wheel-untyped': {
    happened: '{filename} lacks {paths}, so type checkers take the package as untyped.',
    remedy: 'Include py.typed in the settings of the build backend, or name it in `content-allow`.',
  },
  'content-wheel-empty': {
    happened: '{filename} installs nothing{paths}.',
    remedy: 'Tell the build backend where the package is.',
  },
} as const satisfies Catalogue;
