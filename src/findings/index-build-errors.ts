// What can be wrong while an index is built from releases or a folder.
import type { Catalogue } from './catalogue.ts';

export const indexBuildErrors = {
  'index-token-missing': {
    happened: 'No GitHub token was given to read the releases of {repositories}.',
    remedy:
      'Set GITHUB_TOKEN or GH_TOKEN to a token that may read `contents` of these repositories; with the GitHub CLI, `GITHUB_TOKEN=$(gh auth token)`.',
  },
  'index-source-missing': {
    happened:
      'GitHub shows no repository {repository} to this token (404): it is gone, its name is misspelt, or the token may not read it.',
    remedy:
      'Check the name; give the token `contents: read` on this repository (the token of a job reads only its own repository).',
  },
  'index-asset-gone': {
    happened: '{filename} was removed from {repository} ({tag}) while the index was built.',
    remedy: 'Nothing was written. Build the index again: it then holds what the release holds now.',
  },
  'index-asset-differs': {
    happened:
      '{filename} of {repository} ({tag}) has sha256 {seen} ({size} bytes), but {expected} was promised.',
    remedy:
      'Nothing was written. Find out who changed the file; remove it from its release, or release a new version.',
  },
  'index-asset-unreadable': {
    happened: '{filename} of {repository} ({tag}) could not be downloaded: {reason}.',
    remedy: 'Nothing was written. Check the network and build the index again.',
  },
  'index-package-twice': {
    happened: 'The package {name} comes from more than one place: {places}.',
    remedy: 'Leave out all but one of them: an installer could not tell whose package it gets.',
  },
  'index-private-unasked': {
    happened: '{repositories}: private, and an index tells names, versions and notes to whoever reads it.',
    remedy: 'Add `--private` if you keep the output where only those who may read the repositories see it.',
  },
  'index-private-public': {
    happened: 'The index would publish private packages of {repositories}: {reason}.',
    remedy:
      'Build it for a branch of a private repository (`target: branch:NAME`) and read it with `index serve`, or leave the private repositories out.',
  },
  'index-nothing-asked': {
    happened: 'No repository and no folder of files was named.',
    remedy: 'Name repositories as OWNER/REPO in `repositories`, or a folder in `files`.',
  },
  'index-repository-name': {
    happened: '{name} is no name of a repository.',
    remedy: 'Write OWNER/REPO, for example acme/vault.',
  },
  'index-target-invalid': {
    happened: 'The input `target` is `{target}`.',
    remedy: 'Write `folder`, or `branch:` and the name of a branch.',
  },
  'index-settings-missing': {
    happened: 'There is no settings file {path}.',
    remedy: 'Check the path; without `settings` no package is deprecated or yanked by hand.',
  },
  'index-settings-broken': {
    happened: 'The settings file {path} is not valid: {reason}.',
    remedy:
      'It is TOML: [packages.NAME] with `status` and `reason`, [packages.NAME.yanked] with lines VERSION = "reason".',
  },
  'index-settings-unknown': {
    happened: 'The settings file {path} names {what}, which is not in the index.',
    remedy: 'Correct the name or the version, or take it out: what it was to yank is still offered.',
  },
  'index-files-missing': {
    happened: 'The folder of files {path} cannot be read: {reason}.',
    remedy: 'Name a folder that holds sdists and wheels.',
  },
  'index-file-changed': {
    happened: '{path} changed while the index was built.',
    remedy: 'Nothing was written. Let nothing else write there, and build the index again.',
  },
  'index-out-foreign': {
    happened: '{path} holds files that no index build has written ({entries}), and was left as it is.',
    remedy: 'Name an empty or a new folder with `--out`.',
  },
  'index-out-unwritable': {
    happened: 'The index could not be written to {path}: {reason}.',
    remedy:
      'What was there is unchanged. Make room, or let this user write there, and build the index again.',
  },
  'index-branch-foreign': {
    happened:
      'The branch {branch} holds files that no index build has written ({entries}), and was left as it is.',
    remedy: 'Name a new branch in `target`, one that nothing else is in.',
  },
  'index-branch-moved': {
    happened: 'The branch {branch} was changed while the index was committed to it: {message}',
    remedy: 'Nothing was lost. Run the job again, one at a time (`concurrency` in the workflow).',
  },
  'index-document-unreadable': {
    happened: 'The data of the built index ({place}) cannot be read: {reason}.',
    remedy: 'Build the index again with `py-release index build`.',
  },
  'index-document-newer': {
    happened: 'The data of the built index ({place}) has schema {schema}, this program reads 1.',
    remedy: 'Update py-release to the version that built it.',
  },
} as const satisfies Catalogue;
