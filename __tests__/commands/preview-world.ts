// A pull request on the sandbox's GitHub: its preview as the action makes it, and the plan after the button was pressed.
import type { ApiCheck } from '../../src/commands/check-api.ts';
import { previewPull, type PullPreviewRequest } from '../../src/commands/preview-pull.ts';
import { type PlanRequest, readPlan } from '../../src/commands/read-plan.ts';
import { readProject } from '../../src/commands/read-project.ts';
import { createCommitFiles } from '../../src/gateways/git/commit-files.ts';
import { createGit } from '../../src/gateways/git/run-git.ts';
import { createBranchRules } from '../../src/gateways/github/branch-rules.ts';
import { createIssues } from '../../src/gateways/github/issues.ts';
import { createMergeSettings } from '../../src/gateways/github/merge-settings.ts';
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { createRemoteHistory } from '../../src/gateways/github/remote-history.ts';
import { type PullEvent, readPullEvent } from '../../src/inputs/pull-event.ts';
import type { PackagePlan } from '../../src/plan/release-plan.ts';
import type { RunOutcome } from '../../src/report/run-outcome.ts';
import type { Access, PullRequest } from '../../sandbox/github/state.ts';
import { type Fixture, octokitOf, startFixture, vault, writeCommit } from '../sandbox/github/fixture.ts';

export const READS: Readonly<Record<string, Access>> = { contents: 'read' };
export const COMMENTS: Readonly<Record<string, Access>> = { contents: 'read', 'pull-requests': 'write' };

const PYPROJECT = (version: string): string => `[project]
name = "acme-vault"
version = "${version}"

[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
`;
const CHANGELOG = '# Changelog\n\n## 1.2.0 (2026-01-01)\n\n- It began.\n';
export const FILES = { 'pyproject.toml': PYPROJECT('1.2.0'), 'CHANGELOG.md': CHANGELOG };

export interface PreviewWorld {
  readonly fixture: Fixture;
  readonly pull: PullRequest;
  /** Tip of main after the commits that came since the branch began. */
  readonly main: string;
  /** Commits of the branch, oldest first. */
  readonly branch: readonly string[];
  /** The payload of the newest event of the pull request. */
  event(changes?: Partial<PullEvent>): PullEvent;
  preview(options?: PreviewOptions): Promise<Preview>;
  /** The plan of main as it is now. */
  planMain(): Promise<PackagePlan>;
}

export interface PreviewOptions extends Partial<Omit<PullPreviewRequest, 'plan' | 'pull'>> {
  readonly permissions?: Readonly<Record<string, Access>>;
  readonly pull?: Partial<PullEvent>;
  readonly sections?: readonly string[];
  readonly checkApi?: ApiCheck;
}

export interface Preview {
  readonly outcome: RunOutcome;
  readonly warnings: readonly string[];
  /** Routes, `METHOD path`, in order. */
  readonly requests: readonly string[];
}

export interface PullOptions {
  /** On main after the release 1.2.0, before the branch began, and since. */
  readonly before?: readonly string[];
  readonly since?: readonly string[];
  readonly branch: readonly string[];
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  /** After so many commits of the branch somebody merged main into it. */
  readonly updated?: number;
}

export async function startPull(options: PullOptions): Promise<PreviewWorld> {
  const fixture = await startFixture({ count: 0, validate: true });
  const { sandbox, gitDir } = fixture;
  const { git } = sandbox.repository('acme/vault');
  let minute = 0;
  const commit = (message: string, parents: readonly string[], files: Record<string, string>): string =>
    writeCommit(sandbox, message, parents, { ...FILES, ...files }, (minute += 1));
  const released = commit('chore: release 1.2.0', [], {});
  let main = released;
  for (const message of options.before ?? []) main = commit(message, [main], { 'main.txt': `${minute}` });
  let tip = main;
  for (const [index, message] of (options.since ?? []).entries())
    main = commit(message, [main], { 'main.txt': `${minute}-${index}` });
  const branch: string[] = [];
  const text = (options.since ?? []).length > 0 || (options.before ?? []).length > 0;
  const mainFile = text ? { 'main.txt': (await fileOf(fixture, tip, 'main.txt')) ?? '' } : {};
  let own: Record<string, string> = mainFile['main.txt'] === '' ? {} : mainFile;
  for (const [index, message] of options.branch.entries()) {
    if (options.updated === index) {
      own = { ...own, 'main.txt': (await fileOf(fixture, main, 'main.txt')) ?? '' };
      if (own['main.txt'] === '') delete own['main.txt'];
      tip = commit("Merge branch 'main' into topic", [tip, main], own);
      branch.push(tip);
    }
    own = { ...own, [`own-${index}.txt`]: message };
    tip = commit(message, [tip], own);
    branch.push(tip);
  }
  await git.update([
    { name: 'refs/heads/main', after: main },
    { name: 'refs/heads/topic', after: tip },
    { name: 'refs/tags/v1.2.0', after: released },
  ]);
  const { pulls } = octokitOf(sandbox, { contents: 'write', 'pull-requests': 'write' }, 'app').rest;
  await pulls.create({
    ...{ ...vault, head: 'topic', base: 'main', title: options.title ?? 'Change a few things' },
    ...{ body: options.body ?? '', draft: options.draft ?? false },
  });
  const pull = sandbox.repository('acme/vault').pulls.get(1) as PullRequest;
  await pulls.get({ ...vault, pull_number: 1 });

  const event = (changes: Partial<PullEvent> = {}): PullEvent => {
    const told = sandbox.events.findLast(({ name }) => name === 'pull_request')?.payload ?? {};
    return { ...(readPullEvent(told) as PullEvent), commitCount: branch.length, ...changes };
  };
  const at = async (sha: string): Promise<PlanRequest> => {
    const files = createCommitFiles(createGit(gitDir, process.env), sha);
    return {
      head: { branch: null, sha, committedAt: await files.readDate() },
      project: await readProject(files, '.'),
      target: { kind: 'next' },
      ...{ bump: null, version: null, repositoryUrl: 'https://github.com/acme/vault' },
    };
  };
  const clientOf = (permissions: Readonly<Record<string, Access>>) =>
    createGitHubClient({
      ...{ owner: 'acme', repo: 'vault', apiUrl: 'https://api.github.com', fetch: sandbox.fetch },
      token: sandbox.issueToken({ repository: 'acme/vault', permissions, kind: 'actions' }),
      wait: () => Promise.resolve(),
    });

  return {
    ...{ fixture, pull, main, branch, event },
    preview: async ({
      permissions = COMMENTS,
      pull: changes = {},
      sections = [],
      checkApi,
      ...options
    } = {}) => {
      const plan = await at(pull.testMerge?.sha ?? '');
      const client = clientOf(permissions);
      const files = createCommitFiles(createGit(gitDir, process.env), plan.head.sha);
      const warnings: string[] = [];
      const before = sandbox.requests.length;
      const outcome = await previewPull(
        {
          ...{ plan, pull: event(changes), baseReleases: true, comment: true, failOnUnparsed: false },
          ...options,
        },
        {
          ...{
            ...files,
            ...createRemoteHistory(client),
            ...createIssues(client),
            ...createMergeSettings(client),
            ...createBranchRules(client),
          },
          readSections: () => Promise.resolve(sections),
          checkApi: checkApi ?? null,
          step: (_title, work) => work(),
          info: () => undefined,
          warn: (warning) => void warnings.push(warning),
          standing: () => undefined,
        },
      );
      const requests = sandbox.requests.slice(before).map(({ route }) => route);
      return { outcome, warnings, requests };
    },
    planMain: async () => {
      const sha = (await git.resolveCommit('refs/heads/main'))?.sha ?? '';
      const files = createCommitFiles(createGit(gitDir, process.env), sha);
      const { plan } = await readPlan(await at(sha), { ...files, ...createRemoteHistory(clientOf(READS)) });
      return plan.packages[0] as PackagePlan;
    },
  };
}

async function fileOf({ gitDir }: Fixture, sha: string, path: string): Promise<string | null> {
  const files = await createCommitFiles(createGit(gitDir, process.env), sha).readFiles([path]);
  return files.get(path)?.toString('utf8') ?? null;
}
