import type { Catalogue } from './catalogue.ts';

export const releaseErrors = {
  'release-version-on-index': {
    happened: '{name} {version} is already on {index}, and no tag {tag} exists.',
    remedy:
      'Push the tag {tag} on the commit that it was built from, or release a higher version (input `version`).',
  },
  'release-credentials-missing': {
    happened: 'There are no credentials for {index}.',
    remedy: '{hint}',
  },
  'release-credentials-refused': {
    happened: '{index} refuses the credentials of user `{user}`.',
    remedy: 'Renew the secret that is passed as {input}; nothing was written.',
  },
  'release-no-push-right': {
    happened: 'The token may read {repository} but not write to it.',
    remedy: 'Give the release job `permissions: contents: write`.',
  },
  'release-plan-changed': {
    happened:
      'The files were built for the plan {expected} of {built}, but here {head} is planned as {seen}.',
    remedy:
      'Tags, commits or settings changed in between. Re-run all jobs of the workflow, so that the files are built for the plan as it is now; nothing was written.',
  },
  'release-dist-empty': {
    happened: 'The folder `{folder}` given as `dist` holds no {what}.',
    remedy: 'Download the artifact of the build job into it before this step.',
  },
  'release-branch-moved': {
    happened: '{moved} while {head} was to be released, and {run}.',
    remedy:
      'Start a run for it: `gh workflow run {workflow} --ref {branch}` (the workflow needs `on: workflow_dispatch`), or push. Nothing was changed.',
  },
  'release-branch-unclear': {
    happened:
      "GitHub's answers contradict each other: by one {head} can no longer be released to {branch}, by another {branch} stands at {seen}, which is not after it.",
    remedy:
      'Run this job again: its answers are up to date after a moment. If {branch} was set back on purpose there is nothing to release here. Nothing was changed.',
  },
  'release-tag-taken': {
    happened: 'Meanwhile {tag} was made for another commit, which does not hold {head}.',
    remedy: 'Run this job again: it plans the version after it. Nothing was changed.',
  },
  'release-draft-unknown': {
    happened:
      'No draft release of {tag} holds the manifest {digest}, which the input `manifest-digest` names.',
    remedy:
      'Approve with the digest of the run that made the draft, or start that run again; nothing was written.',
  },
  'release-not-a-branch': {
    happened: 'The head is not on a branch, so there is no branch to commit the release to.',
    remedy: 'Run on a push to a branch, or release without a commit (`commit-mode = "none"`).',
  },
  'release-commit-needed': {
    happened: '`commit-mode` is `none`, but releasing {version} changes {paths}.',
    remedy:
      'Commit the change yourself first, take the version from the tag (and set `changelog = false`), or set `commit-mode = "push"`.',
  },
  'release-asset-missing': {
    happened: 'There is no file `{path}`, which the input `assets` names.',
    remedy: 'Create the file before this step, or take it out of `assets`.',
  },
  'release-asset-twice': {
    happened:
      'The release would hold two files named {filename}: `{path}` of the input `assets` and another.',
    remedy: 'Rename one of them; in a release all file names differ, whatever their folders.',
  },
  'release-clock-skew': {
    happened: "This machine's clock is {skew} {direction} GitHub's.",
    remedy:
      "Set it right (NTP), then run again: tokens, signatures and PyPI's upload window go by it. Nothing was written.",
  },
  'release-upload-window-closed': {
    happened:
      '{index} takes no new files for releases older than {days} days. It has had {there} since {since}, and {missing} of {name} {version} is missing there for good.',
    remedy:
      'Release the next patch version: yank {version} on {index} and delete the draft release of {tag}, then the next push with a fix releases it. Nothing was uploaded.',
  },
} as const satisfies Catalogue;
