// What `py-release init` meets: what stops it, and what it finds and tells.
import type { Catalogue } from './catalogue.ts';

export const setupErrors = {
  'setup-no-project': {
    happened: 'There is no project in {folder}: {why}.',
    remedy: '{remedy}',
  },
  'setup-name-invalid': {
    happened: 'The name {name} in {path} is none that a package can have.',
    remedy:
      'Use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends: https://packaging.python.org/en/latest/specifications/name-normalization/',
  },
  'setup-folder-name': {
    happened: 'The folder {folder} cannot be written into a workflow.',
    remedy: 'Rename it: letters, digits, spaces and `_ - . + @` are safe everywhere.',
  },
  'setup-branch-unknown': {
    happened: 'HEAD is detached, and nothing here says which branch is the default one.',
    remedy:
      'Check out the branch that is to be released, run `git remote set-head origin --auto`, or name it: `py-release init --branch main`.',
  },
  'setup-branch-configured': {
    happened: '`--branch {branch}` was given, and `branches` in [tool.py-release] says {configured}.',
    remedy: 'Change `branches` in {path} yourself, or leave `--branch` out.',
  },
  'setup-private-published': {
    happened: '{path} carries the classifier `{classifier}`, and the project was to go to PyPI.',
    remedy: 'Pass `--private` (or `--repository` with your own index), or remove the classifier first.',
  },
  'setup-workflow-changed': {
    happened: '{path} was changed by a person since `py-release init` could have written it.',
    remedy:
      'Nothing was written. Look at the difference (`py-release init --dry-run`) and change the file yourself, or run init on a terminal, where it asks before it replaces the file.',
  },
  'setup-workflow-foreign': {
    happened: '{path} is there, and it does not use py-release.',
    remedy:
      'Nothing was written. Remove or rename that workflow if it is no longer wanted, then run init again; or run it on a terminal, where it asks before it replaces the file.',
  },
  'setup-not-confirmed': {
    happened: 'Nobody agreed to the changes of {files}.',
    remedy:
      'Nothing was written. Answer `y`, or pass `--yes` where nobody can be asked (a script, a pipe); `--dry-run` only shows them.',
  },
  'setup-check-differs': {
    happened: '{files} would be changed by `py-release init`.',
    remedy: 'Run `py-release init` and commit what it writes. Nothing was written.',
  },
  'setup-file-meanwhile': {
    happened: '{path} was changed while init waited for an answer.',
    remedy: 'Nothing was written. Run init again: it looks at the file as it is now.',
  },
  'setup-edit-by-hand': {
    happened: '{path} is written in a way that init does not edit.',
    remedy: 'Add this yourself, then run init again: {lines}',
  },
  'setup-other-tool': {
    happened: '{tool} is set up here too ({places}).',
    remedy: '{remedy}',
  },
  'setup-other-workflow': {
    happened: '{path} releases with py-release already.',
    remedy: 'It is left as it is, and no second workflow is written.',
  },
  'setup-remote-missing': {
    happened: 'There is no remote `origin`, so the owner and the name of the repository are not known here.',
    remedy: 'Make the repository on GitHub, then `git remote add origin https://github.com/OWNER/REPO.git`.',
  },
  'setup-remote-elsewhere': {
    happened: 'The remote `origin` is on {host}, and the workflow runs on {server}.',
    remedy: 'For GitHub Enterprise set GITHUB_SERVER_URL and GITHUB_API_URL; other hosts do not run it.',
  },
  'setup-settings-unknown': {
    happened: 'Not known: {what} ({why}).',
    remedy: '{remedy}',
  },
  'setup-squash-title': {
    happened:
      '{repository} proposes for a squash merge the only commit’s own header, and the title of the pull request only for several commits.',
    remedy:
      'Write both as conventional commits, or choose "Pull request title" for squash merging in the settings ({settings}), so that one place decides.',
  },
  'setup-squash-commits-lost': {
    happened:
      '{repository} proposes for a squash merge a message without the commits of the branch ({message}): only its header counts for the version.',
    remedy:
      'Title pull requests as conventional commits (`feat: …`, `fix: …`); or choose "commit messages" for squash merging in the settings ({settings}), and every commit counts.',
  },
  'setup-squash-body-lost': {
    happened:
      '{repository} proposes an empty message for a squash merge: a footer `BREAKING CHANGE:` in the pull request is lost.',
    remedy: 'Mark breaking changes in the title (`feat!: …`), or choose another message in {settings}.',
  },
  'setup-squash-bullets-ignored': {
    happened:
      '{repository} keeps the commits of a squash merge as a list, and `squash-bullets = "never"` does not count them.',
    remedy: 'Remove `squash-bullets` if every commit of the list is to count.',
  },
  'setup-actions-pulls': {
    happened: '`commit-mode` is `pull-request`, and {repository} lets no workflow open pull requests.',
    remedy: 'Switch on "Allow GitHub Actions to create and approve pull requests" in {settings}.',
  },
  'setup-branch-protected': {
    happened: '{branch} of {repository} takes changes by pull request only, and a release pushes its commit.',
    remedy:
      'Set `commit-mode = "pull-request"` in [tool.py-release] and run init again, or let the rule be bypassed by GitHub Actions or the App whose token the workflow uses.',
  },
  'setup-merge-blocked': {
    happened:
      'No pull request can be merged into {branch} of {repository}: its rules forbid every way to merge that the settings allow.',
    remedy:
      'Allow one and the same way (squash, merge commit or rebase) in {url}/settings and in {url}/rules; the rules of an organization count too.',
  },
  'setup-public-repository': {
    happened: '{repository} is public: everybody can download its releases.',
    remedy: 'Make the repository private before the first release, or leave `--private` out.',
  },
} as const satisfies Catalogue;
