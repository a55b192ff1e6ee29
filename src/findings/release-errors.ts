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
    happened:
      '{branch} has moved from {head} to {seen}, and no run of this workflow exists for the new commit.',
    remedy: 'Start one: `gh workflow run {workflow} --ref {branch}`. Nothing was changed.',
  },
  'release-tag-taken': {
    happened: 'Meanwhile {tag} was made for another commit, which does not hold {head}.',
    remedy: 'Run this job again: it plans the version after it. Nothing was changed.',
  },
  'release-assets-differ': {
    happened: 'The draft release of {tag} does not hold the files that the tag names: {differences}.',
    remedy:
      'The draft was not published. Put the right files back, or, if you did not change it, look at who did; then run again.',
  },
  'release-files-lost': {
    happened: 'The tag {tag} names the manifest {digest}, and neither a release nor a draft holds it.',
    remedy:
      'Whether {tag} is complete on the index is unknown. If it is not, delete the tag and start the workflow again to release anew; if it is, make its GitHub release by hand.',
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
} as const satisfies Catalogue;
