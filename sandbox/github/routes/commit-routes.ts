// History: lists of commits, one commit, and what lies between two.
import { type ChangedFile } from '../git/comparison.ts';
import { type Commit, treeBefore } from '../git/git-repository.ts';
import { commitJson } from '../json/commit-json.ts';
import { repositoryUrl, webUrl } from '../json/repository-json.ts';
import { type Answer, emptyRepository, notFound, ok, refusal } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, type Page, readPage, slice } from '../serving/paging.ts';

export const commitRoutes: readonly Route[] = [
  route('GET', '/commits', ['contents', 'read'], listCommits),
  route('GET', '/commits/{ref+}', ['contents', 'read'], getCommit),
  route('GET', '/compare/{basehead+}', ['contents', 'read'], compare),
];

/** Without paging a comparison shows its newest commits, at most this many. */
const UNPAGED_COMMITS = 250;
const MOST_FILES = 300;

async function listCommits(call: Call): Promise<Answer> {
  const { git, defaultBranch } = call.repository;
  for (const filter of ['author', 'committer', 'since', 'until']) {
    if (call.url.searchParams.has(filter)) call.missing(`commits by ${filter}`);
  }
  const wanted = call.url.searchParams.get('sha') ?? defaultBranch;
  const head = await git.resolveCommit(wanted);
  if (head === undefined) {
    throw (await git.refs('refs/heads/')).length === 0
      ? emptyRepository()
      : refusal(404, `No commit found for SHA: ${wanted}`);
  }
  const page = readPage(call);
  const path = call.url.searchParams.get('path') ?? undefined;
  const shas = await git.history(head.sha, page.size + 1, page.skip, path);
  const commits = await readCommits(call, shas.slice(0, page.size));
  return ok(
    commits.map((commit) => commitJson(call.state, call.repository, commit, call.hosts)),
    linkHeader(call, page, page.skip + shas.length, false),
  );
}

async function getCommit(call: Call): Promise<Answer> {
  const { git } = call.repository;
  const name = call.params['ref'] ?? '';
  const commit = await git.resolveCommit(name);
  if (commit === undefined) throw refusal(422, `No commit found for SHA: ${name}`);
  if (call.headers['accept']?.includes('vnd.github.sha') === true) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.sha' },
      body: Buffer.from(commit.sha),
    };
  }
  const files = await git.files(treeBefore(commit), commit.sha);
  const sum = (pick: (file: ChangedFile) => number): number =>
    files.reduce((total, file) => total + pick(file), 0);
  const [additions, deletions] = [sum((file) => file.additions), sum((file) => file.deletions)];
  return ok({
    ...commitJson(call.state, call.repository, commit, call.hosts),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, MOST_FILES).map((file) => fileJson(call, commit.sha, file)),
  });
}

async function compare(call: Call): Promise<Answer> {
  const { git } = call.repository;
  const [base, head, ...rest] = await Promise.all(
    (call.params['basehead'] ?? '').split('...').map((name) => git.resolveCommit(name)),
  );
  if (base === undefined || head === undefined || rest.length > 0) throw notFound();
  const { ahead, behindBy, mergeBase } = await git.compare(base.sha, head.sha);
  if (mergeBase === undefined) throw refusal(404, `No common ancestor between ${base.sha} and ${head.sha}.`);

  const paged = call.url.searchParams.has('page') || call.url.searchParams.has('per_page');
  const page: Page = paged ? readPage(call) : { number: 1, size: UNPAGED_COMMITS, skip: 0 };
  const shown = paged ? slice(ahead, page) : ahead.slice(-UNPAGED_COMMITS);
  const files = page.number === 1 && ahead.length > 0 ? await git.files(mergeBase, head.sha) : [];
  const json = (commit: Commit): unknown => commitJson(call.state, call.repository, commit, call.hosts);
  const web = `${webUrl(call.repository, call.hosts)}/compare`;
  const names = call.params['basehead'] ?? '';
  const [mergeBaseCommit = base] = await readCommits(call, [mergeBase]);
  return ok(
    {
      url: `${repositoryUrl(call.repository, call.hosts)}/compare/${encodeURIComponent(names)}`,
      html_url: `${web}/${encodeURIComponent(names)}`,
      permalink_url: `${web}/${base.sha.slice(0, 7)}...${head.sha.slice(0, 7)}`,
      diff_url: `${web}/${encodeURIComponent(names)}.diff`,
      patch_url: `${web}/${encodeURIComponent(names)}.patch`,
      base_commit: json(base),
      merge_base_commit: json(mergeBaseCommit),
      status: statusOf(ahead.length, behindBy),
      ahead_by: ahead.length,
      behind_by: behindBy,
      total_commits: ahead.length,
      commits: (await readCommits(call, shown)).map(json),
      files: files.slice(0, MOST_FILES).map((file) => fileJson(call, head.sha, file)),
    },
    paged ? linkHeader(call, page, ahead.length) : {},
  );
}

function statusOf(aheadBy: number, behindBy: number): string {
  if (aheadBy > 0 && behindBy > 0) return 'diverged';
  if (aheadBy > 0) return 'ahead';
  return behindBy > 0 ? 'behind' : 'identical';
}

async function readCommits(call: Call, shas: readonly string[]): Promise<Commit[]> {
  const commits = await Promise.all(shas.map((sha) => call.repository.git.commit(sha)));
  return commits.filter((commit) => commit !== undefined);
}

/** Without `patch`, which GitHub leaves out of long answers too. */
function fileJson(call: Call, sha: string, file: ChangedFile): Record<string, unknown> {
  const web = webUrl(call.repository, call.hosts);
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${sha}/${path}`,
    raw_url: `${web}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(call.repository, call.hosts)}/contents/${path}?ref=${sha}`,
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
