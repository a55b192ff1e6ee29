import type { Catalogue } from './catalogue.ts';

export const pullErrors = {
  'pull-branch-taken': {
    happened:
      'The branch `{branch}` is needed for the release pull request, but holds commits of somebody else: {commits}.',
    remedy: 'Rename or delete that branch and run the job again; nothing was changed.',
  },
  'pull-branch-refused': {
    happened: 'GitHub refused to write the branch `{branch}` of a pull request: {message}',
    remedy:
      'Let the token create and force-push branches named `py-release/**` (rulesets, workflow files), or pass a `token` that may; nothing was changed.',
  },
  'pull-not-permitted': {
    happened: 'GitHub does not let the token of a workflow open pull requests in {repository}.',
    remedy:
      'Allow it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests" (an organization may have to allow it first), or pass the token of a GitHub App as `token`; then run the job again: {written}.',
  },
  'pull-right-missing': {
    happened: 'The token may not {what}: GitHub answered {status} ({message}).',
    remedy: 'Give the job `permissions: pull-requests: write` beside `contents: write`; then run it again.',
  },
  'pull-version-lost': {
    happened: '{version} was asked for, but the merge of a release pull request would not release it: {why}.',
    remedy: '{instead}; nothing was written.',
  },
  'pull-not-ours': {
    happened:
      'The files of {head} already say {version}, but no merged release pull request from `{branch}` brought that in{seen}.',
    remedy:
      'Run the job again first: GitHub may have been late to show the merge. If it says the same, take the change back, so that the next run proposes {version}; or, if it is to be released as it is, start the workflow with the input `version: {version}`. Nothing was written.',
  },
} as const satisfies Catalogue;
