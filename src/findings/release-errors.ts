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
    happened: 'The plan of {head} is {seen} now, but the files were built for {expected}.',
    remedy:
      'Re-run all jobs of the workflow, so that the files are built for the plan as it is now; nothing was written.',
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
  'release-assets-differ': {
    happened: 'The draft release of {tag} does not hold the files that the tag names: {differences}.',
    remedy:
      'Nothing was published from it. Delete the draft and run again to see what is missing; if you did not change it, look at who did.',
  },
  'release-not-a-branch': {
    happened: 'The head is not on a branch, so there is no branch to commit the release to.',
    remedy: 'Run on a push to a branch, or set `commit-mode = "none"`.',
  },
  'release-commit-needed': {
    happened: '`commit-mode` is `none`, but releasing {version} changes {paths}.',
    remedy: 'Commit the version yourself first, take it from the tag, or set `commit-mode = "push"`.',
  },
  'release-asset-missing': {
    happened: 'No file matches `{path}` of the input `assets`.',
    remedy: 'Create the file before this step, or take it out of `assets`.',
  },
} as const satisfies Catalogue;
