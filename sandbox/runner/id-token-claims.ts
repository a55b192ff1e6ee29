// What GitHub says of a job in its ID token.
// https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims
import type { Claims } from './id-token.ts';
import type { JobContext } from './job-context.ts';
import { githubContext, repositoryFacts, workflowRef } from './runner-environment.ts';

/** Without times, audience and `jti`, which each request gets anew. All values are strings. */
export function idTokenClaims(job: JobContext): Claims {
  const { options, ref, sha } = job;
  const context = githubContext(job);
  const facts = repositoryFacts(job);
  const { environment } = options;
  const reference = workflowRef(job);
  const claims = {
    sub: `repo:${options.repository}:${subject(job)}`,
    ref,
    sha,
    repository: options.repository,
    repository_owner: String(context['repository_owner']),
    repository_owner_id: facts.ownerId,
    repository_id: facts.id,
    repository_visibility: facts.visibility,
    run_id: String(context['run_id']),
    run_number: String(context['run_number']),
    run_attempt: String(context['run_attempt']),
    actor: String(context['actor']),
    actor_id: '1',
    workflow: String(context['workflow']),
    workflow_ref: reference,
    workflow_sha: sha,
    job_workflow_ref: reference,
    job_workflow_sha: sha,
    head_ref: String(context['head_ref']),
    base_ref: String(context['base_ref']),
    event_name: options.event.name,
    ref_type: String(context['ref_type']),
    ref_protected: 'false',
    runner_environment: 'github-hosted',
    ...(environment === undefined ? {} : { environment }),
  };
  return { ...claims, ...options.replacedClaims };
}

/** https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims */
function subject({ options, ref }: JobContext): string {
  if (options.environment !== undefined) return `environment:${options.environment.replaceAll(':', '%3A')}`;
  return options.event.name === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}
