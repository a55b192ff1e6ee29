// Workflow runs, newest first: https://docs.github.com/en/rest/actions/workflow-runs
import { runJson } from '../json/run-json.ts';
import { type Answer, notFound, ok } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import type { WorkflowRun } from '../state.ts';

export const runRoutes: readonly Route[] = [
  route('GET', '/actions/runs', ['actions', 'read'], (call) => listRuns(call, call.repository.runs)),
  route('GET', '/actions/runs/{run_id}', ['actions', 'read'], async (call) => {
    const run = call.repository.runs.find(({ id }) => id === Number(call.params['run_id']));
    if (run === undefined) throw notFound();
    return ok(await runJson(call.repository, run, call.hosts));
  }),
  route('GET', '/actions/workflows/{workflow_id}/runs', ['actions', 'read'], (call) => {
    const wanted = call.params['workflow_id'] ?? '';
    const runs = call.repository.runs.filter(
      (run) => String(run.workflowId) === wanted || run.path === `.github/workflows/${wanted}`,
    );
    if (runs.length === 0) throw notFound();
    return listRuns(call, runs);
  }),
];

async function listRuns(call: Call, runs: readonly WorkflowRun[]): Promise<Answer> {
  const asked = call.url.searchParams;
  for (const filter of ['created', 'check_suite_id'])
    if (asked.has(filter)) call.missing(`runs by ${filter}`);
  const matches = (name: string, ...values: readonly (string | null)[]): boolean =>
    !asked.has(name) || values.includes(asked.get(name));
  const found = runs
    .filter(
      (run) =>
        matches('head_sha', run.headSha) &&
        matches('branch', run.branch) &&
        matches('event', run.event) &&
        matches('actor', run.actor.login) &&
        matches('status', run.status, run.conclusion),
    )
    .sort((a, b) => b.id - a.id);
  const page = readPage(call);
  const shown = await Promise.all(slice(found, page).map((run) => runJson(call.repository, run, call.hosts)));
  return ok({ total_count: found.length, workflow_runs: shown }, linkHeader(call, page, found.length));
}
