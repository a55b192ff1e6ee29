// GitHub's `workflow-run`.
import { parseCommit } from '../git/git-object.ts';
import type { Hosts } from '../serving/hosts.ts';
import type { Repository, WorkflowRun } from '../state.ts';
import { userJson } from '../users.ts';
import { nodeId } from './node-id.ts';
import { minimalRepositoryJson, repositoryUrl, webUrl } from './repository-json.ts';

export async function runJson(
  repository: Repository,
  run: WorkflowRun,
  hosts: Hosts,
): Promise<Record<string, unknown>> {
  const api = `${repositoryUrl(repository, hosts)}/actions`;
  const url = `${api}/runs/${run.id}`;
  const actor = userJson(run.actor, hosts.api, hosts.server);
  const object = await repository.git.objects.read(run.headSha);
  const commit = object?.type === 'commit' ? parseCommit(object.body) : undefined;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.branch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit?.message.split('\n')[0] ?? run.name,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${webUrl(repository, hosts)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(repository, hosts)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/workflows/${run.workflowId}`,
    head_commit:
      commit === undefined
        ? null
        : {
            id: run.headSha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: commit.committer.date,
            author: { name: commit.author.name, email: commit.author.email },
            committer: { name: commit.committer.name, email: commit.committer.email },
          },
    repository: minimalRepositoryJson(repository, hosts),
    head_repository: minimalRepositoryJson(repository, hosts),
  };
}
