// Trusted publishing: what keeps a job from getting a token of the index. Each names the claim, what was seen and what is expected.
// https://docs.pypi.org/trusted-publishers/troubleshooting/
import type { Catalogue } from './catalogue.ts';

export const trustErrors = {
  'trust-permission-missing': {
    happened:
      'The permission `id-token` of this job is none, expected `write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set), so {index} can not be asked for a token.',
    remedy:
      'Write `id-token: write` under `permissions:` of this job (and of the job that calls it, if it stands in a reusable workflow) and add the workflow as a publisher at {page}; or pass {secret}.',
  },
  'trust-fork': {
    happened:
      'The pull request comes from the fork {seen}, expected a run of {expected} itself: publishing to {index} is not for the code of forks.',
    remedy:
      'Let the job run on pushes, tags or releases of {expected} only, whose workflow is the publisher at {page}; or pass {secret} there.',
  },
  'trust-pull-request-target': {
    happened:
      '`event_name` is `pull_request_target`, expected another event such as `push` or `release`: {index} gives no token to such runs.',
    remedy:
      'Publish from a workflow that starts on pushes, tags or releases, and name that workflow at {page}; or pass {secret}.',
  },
  'trust-reusable-workflow': {
    happened:
      'The job stands in a reusable workflow: `job_workflow_ref` is {seen}, expected {expected} as in `workflow_ref`; {index} takes no such workflow as a publisher.',
    remedy:
      'Move the job that publishes into the workflow that the event starts, and name that file at {page}; or pass {secret}.',
  },
  'trust-issuer-unknown': {
    happened:
      '`iss` is {seen}, expected {expected}: {index} does not know who signed the ID token of this job ({answer}).',
    remedy:
      'Run the job on github.com, or ask the owners of the index to trust this issuer ({page}); or pass {secret}.',
  },
  'trust-repository-differs': {
    happened: '{index} has no publisher for this job ({answer}): {differences}.',
    remedy:
      'Publish from the repository that was expected; or, if it was renamed or moved, add it as a publisher at {page}; or pass {secret}.',
  },
  'trust-workflow-differs': {
    happened: '{index} has no publisher for this job ({answer}): {differences}.',
    remedy:
      'Give the workflow file its old name back, or add a publisher with the new one at {page}; or pass {secret}.',
  },
  'trust-environment-differs': {
    happened: '{index} has no publisher for this job ({answer}): {differences}.',
    remedy:
      'Write `environment: {expected}` into the job, or change the publisher at {page}; or pass {secret}.',
  },
  'trust-publisher-missing': {
    happened: '{index} has no publisher for this job ({answer}): the job is {claims}.',
    remedy:
      'Add or correct the publisher at {page} until it has exactly these values (one with an environment needs `environment:` in the job); or pass {secret}.',
  },
  'trust-project-missing': {
    happened:
      '{index} has no project {project} yet, and no pending publisher for this job ({answer}): the job is {claims}.',
    remedy:
      'Add a pending publisher with the project name {project} and exactly these values at {page} (unused ones expire); or pass {secret}.',
  },
  'trust-pending-taken': {
    happened:
      'The pending publisher of this job carries the name of a project that {index} has already ({answer}), expected is {project}: the job is {claims}.',
    remedy:
      'Delete the pending publisher at {pending}; if {project} is there already, add an ordinary publisher at {page}, else a pending one with the name {project}; or pass {secret}.',
  },
  'trust-pending-name': {
    happened:
      '{index} gave this job a token for another project than {project} ({answer}): its pending publisher carries another project name than the files.',
    remedy:
      'The project with the wrong name was made just now: delete it, add a pending publisher with the name {project} at {pending}, and run again; or pass {secret}.',
  },
  'trust-other-project': {
    happened:
      '{index} gave this job a token for another project than {project} ({answer}): the workflow is a publisher there and not here.',
    remedy: 'Add the workflow as a publisher of {project} at {page}, and run again; or pass {secret}.',
  },
  'trust-not-enabled': {
    happened: '{index} has trusted publishing switched off ({answer}).',
    remedy: 'Wait until it is on again (status.python.org for PyPI), or pass {secret}.',
  },
  'trust-not-offered': {
    happened: '{index} does not offer trusted publishing ({answer}), and {secret} is empty.',
    remedy:
      'Pass {secret}, or check `repository` if this index should give tokens to jobs with `id-token: write`.',
  },
  'trust-audience-foreign': {
    happened:
      '{index} asks for an ID token with the audience {seen}, which another service would accept; it was not asked for.',
    remedy:
      'Check that `repository` is the index you mean; if it is, its owners must choose an audience of their own, for example {expected}; or pass {secret}.',
  },
  'trust-token-refused': {
    happened: '{index} refused the ID token of this job ({answer}): the job is {claims}.',
    remedy: 'Mend what it names, at {page} where it is a setting, and run again; or pass {secret}.',
  },
  'trust-id-token-refused': {
    happened: 'GitHub gave this job no ID token for {index}: {answer}.',
    remedy:
      'Check that the job has `id-token: write` and that the policy of the organisation allows it, then run again; or pass {secret}.',
  },
  'trust-unreachable': {
    happened: 'No token for {index} could be had: {service} did not answer as it should ({reason}).',
    remedy: 'No file was sent without it. Run again when it has recovered; or pass {secret}.',
  },
  'trust-credential-missing': {
    happened:
      'There is no credential for {index}: {secret} is empty, and trusted publishing needs a job of GitHub Actions.',
    remedy: 'Pass {secret}, or publish from a job with `id-token: write` that is a publisher at {page}.',
  },
} as const satisfies Catalogue;
