import type { Catalogue } from './catalogue.ts';

export const updateProposalErrors = {
  'update-document-missing': {
    happened: 'There is no `py-release-updates.json` in the folder `{folder}`.',
    remedy:
      'Give `updates` the folder that the testing job left: its artifact has to be downloaded by a step before this one.',
  },
  'update-document-changed': {
    happened:
      'The document in the folder `{folder}` has the sha256 {seen}, but `updates-digest` is {expected}.',
    remedy:
      'Nothing was written. Pass the output `updates-digest` of the testing job of this same run, and its folder as it was.',
  },
  'update-document-wrong': {
    happened: 'The document of the tested updates is not one that this version of the action reads: {what}.',
    remedy: 'Nothing was written. Use the same version of `actions/update` in both jobs.',
  },
  'update-file-missing': {
    happened: 'The file `files/{sha}` of the update of {id} is not in the folder, or has another content.',
    remedy: 'Nothing was written. Upload and download the whole folder that the testing job left.',
  },
  'update-file-refused': {
    happened: 'The update of {id} changes `{path}`, which it may not: {why}.',
    remedy:
      'Nothing was written. An update changes requirements and locks of its project alone; look at what the tests of this run did, and make this change by hand if it is wanted.',
  },
  'update-place-differs': {
    happened: 'The updates are of the folder `{seen}`, but `working-directory` is `{expected}`.',
    remedy: 'Nothing was written. Give both jobs the same `working-directory`.',
  },
  'update-head-unreachable': {
    happened: 'The updates were tested at the commit {head}, which is not in the history of `{base}`.',
    remedy:
      'Nothing was written. Run both jobs on the branch that the pull requests shall be merged into, or name it in `base`.',
  },
  'update-no-base': {
    happened: 'The run is on no branch, so there is none that a pull request could be merged into.',
    remedy: 'Start the workflow by a schedule or on a branch, or name the branch in `base`.',
  },
  'update-refused': {
    happened: 'GitHub refused to {what}: {message}',
    remedy:
      'Let the token create, force-push and delete branches named `py-release/update/**` (rulesets), then run the job again; it goes on from what is there.',
  },
} as const satisfies Catalogue;
