// Errors of the version room: tag formats, version tags, and versions that cannot be planned.
import type { Catalogue } from './catalogue.ts';

export const versionErrors = {
  'tag-format-invalid': {
    happened: 'The tag-format "{format}" cannot be used: {why}.',
    remedy:
      'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
  },
  'version-tag-twice': {
    happened: 'The tags {first} and {second} both stand for version {version}.',
    remedy: 'Keep the tag that names the released commit and delete the other one.',
  },
  'version-tags-unrelated': {
    happened:
      'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
    remedy:
      'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
  },
  'version-calendar': {
    happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
    remedy: 'Write the next version in the project, or give it with the input "version".',
  },
  'version-below-tag': {
    happened: 'The project says version {written}, which is lower than its last release {tag}.',
    remedy:
      'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
  },
  'version-forced-twice': {
    happened: 'Both version {version} and a {bump} bump were asked for.',
    remedy: 'Give the input "version" or the input "bump", not both.',
  },
  'version-tag-exists': {
    happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
    remedy:
      'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
  },
  'version-not-above-tags': {
    happened: 'The planned version {version} is lower than the existing tag {tag}.',
    remedy:
      'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
  },
} as const satisfies Catalogue;
