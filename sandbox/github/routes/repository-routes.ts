// The repository itself, its branches and the rules that bind them.
import { commitJson } from '../json/commit-json.ts';
import { fullRepositoryJson, repositoryUrl, webUrl } from '../json/repository-json.ts';
import { rulesOf } from '../rules.ts';
import { type Answer, ok, refusal } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import type { Rule } from '../state.ts';

export const repositoryRoutes: readonly Route[] = [
  route('GET', '', ['metadata', 'read'], (call) => ok(fullRepositoryJson(call))),
  route('GET', '/pages', ['pages', 'read'], getPages),
  route('GET', '/branches/{branch+}', ['contents', 'read'], getBranch),
  route('GET', '/rules/branches/{branch+}', ['metadata', 'read'], getBranchRules),
  route('GET', '/actions/permissions/workflow', ['administration', 'read'], ({ repository }) =>
    ok({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: repository.actionsPulls,
    }),
  ),
];

/** https://docs.github.com/en/rest/pages/pages#get-a-apiname-pages-site */
function getPages({ repository, hosts }: Call): Answer {
  if (repository.pages === null) throw refusal(404, 'Not Found');
  return ok({
    url: `${repositoryUrl(repository, hosts)}/pages`,
    status: 'built',
    cname: null,
    custom_404: false,
    html_url: `https://${repository.owner.login}.github.io/${repository.name}/`,
    build_type: 'workflow',
    public: repository.pages.public,
    https_enforced: true,
  });
}

async function getBranch(call: Call): Promise<Answer> {
  const { repository, hosts, state } = call;
  const name = call.params['branch'] ?? '';
  const ref = await repository.git.ref(`refs/heads/${name}`);
  const commit = ref && (await repository.git.commit(ref.sha));
  if (commit === undefined) throw refusal(404, 'Branch not found');
  const self = `${repositoryUrl(repository, hosts)}/branches/${encodeURIComponent(name)}`;
  const isProtected = rulesOf(repository, `refs/heads/${name}`).length > 0;
  return ok({
    name,
    commit: commitJson(state, repository, commit, hosts),
    _links: { self, html: `${webUrl(repository, hosts)}/tree/${encodeURIComponent(name)}` },
    protected: isProtected,
    // The older branch protection, which rulesets don't show up in.
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

function getBranchRules(call: Call): Answer {
  const { repository } = call;
  const page = readPage(call);
  const rules = rulesOf(repository, `refs/heads/${call.params['branch'] ?? ''}`);
  const body = slice(rules, page).map(({ id, rule }) => ({
    type: rule.type,
    ruleset_source_type: 'Repository',
    ruleset_source: repository.fullName,
    ruleset_id: id,
    ...parametersOf(rule),
  }));
  return ok(body, linkHeader(call, page, rules.length));
}

const DEFAULT_PARAMETERS: Partial<Record<Rule['type'], Record<string, unknown>>> = {
  pull_request: {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  },
  merge_queue: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
  required_status_checks: { required_status_checks: [], strict_required_status_checks_policy: false },
  update: { update_allows_fetch_and_merge: false },
};

function parametersOf(rule: Rule): { parameters?: Record<string, unknown> } {
  const defaults = DEFAULT_PARAMETERS[rule.type];
  return defaults === undefined ? {} : { parameters: { ...defaults, ...rule.parameters } };
}
