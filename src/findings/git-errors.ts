import type { Catalogue } from './catalogue.ts';

export const gitErrors = {
  'git-folder-unusable': {
    happened: 'The folder {folder} cannot be read: it {why}.',
    remedy: 'Give the folder of the project, the one that holds its pyproject.toml.',
  },
  'git-not-a-repository': {
    happened: '{folder} is not inside a git repository.',
    remedy:
      'Run the command in a clone of the project; in a workflow, add actions/checkout before this step.',
  },
  'git-not-trusted': {
    happened: 'Git does not read the repository at {folder}, because it belongs to another user.',
    remedy: 'If you trust it, run `git config --global --add safe.directory {folder}`, then try again.',
  },
  'git-no-commits': {
    happened: 'The repository has no commit yet.',
    remedy: 'Commit the project first.',
  },
  'git-shallow-clone': {
    happened: 'This clone is shallow: its history ends before the last release.',
    remedy:
      'Run `git fetch --unshallow --tags` (in a workflow: `fetch-depth: 0` for actions/checkout), then try again.',
  },
  'git-commit-missing': {
    happened: 'The commit {sha} is not in this checkout.',
    remedy: 'Check out the commit of the event before this action (actions/checkout does it by default).',
  },
  'git-object-missing': {
    happened: 'The content of {path} ({sha}) is not in this clone.',
    remedy: 'Clone without `--filter`, or run `git fsck` to see whether the clone is damaged.',
  },
  'git-failed': {
    happened: '`git {command}` ended with code {exit}: {message}',
    remedy: 'Mend what git reports, then try again.',
  },
  'git-missing': {
    happened: 'The program `git` could not be started.',
    remedy: 'Install git 2.30 or newer and put it on PATH.',
  },
} as const satisfies Catalogue;
