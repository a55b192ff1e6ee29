// Everything the sandbox's GitHub knows besides git itself. A plain value that routes read and change; faces and checks stay outside.
import type { IssueTracker } from './issues.ts';
import type { Environment, Secret } from './secrets.ts';
import type { GitRepository } from './git/git-repository.ts';

export type TokenKind = 'actions' | 'app' | 'pat' | 'classic';
export type Access = 'read' | 'write';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly emails: readonly string[];
}

export interface Token {
  readonly kind: TokenKind;
  /** `owner/name`, lower case. */
  readonly repository: string;
  /** More that it may do the same in, as an app that is installed in several: `owner/name`, lower case. */
  readonly others?: readonly string[];
  /** With underscores, as the API spells them: `pull_requests`. */
  readonly permissions: Readonly<Record<string, Access>>;
  readonly user: User;
  /** Of a classic token; what it may is in `permissions` all the same. */
  readonly scopes?: readonly string[];
  /** As the header writes it, `2026-12-31 23:59:59 UTC`. */
  readonly expires?: string;
}

export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  readonly size: number;
  /** `sha256:<hex>`; null while only started. */
  readonly digest: string | null;
  readonly state: 'uploaded' | 'starter';
  readonly uploader: User;
  readonly createdAt: string;
  updatedAt: string;
  downloads: number;
  /** Where its bytes are. */
  readonly file: string;
}

export interface Release {
  readonly id: number;
  tagName: string;
  targetCommitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: User;
  readonly createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
  readonly assets: Map<number, Asset>;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly login: string;
  labels: readonly string[];
  readonly draft: boolean;
  /** Whose repository the branch is in; another than this repository's for a fork. */
  readonly headOwner: string;
  readonly headRef: string;
  /** Follows the branch while it is open, and stays when it is closed. */
  headSha: string;
  readonly baseRef: string;
  /** The tip of the base when the head last moved, or before the merge; null: unknown. */
  baseSha: string | null;
  state: 'open' | 'closed';
  /** Those it has brought in, or was told to have. */
  commits: readonly string[];
  mergeCommit: string | null;
  mergedBy: User | null;
  mergedAt: string | null;
  closedAt: string | null;
  readonly createdAt: string;
  updatedAt: string;
  /** The commit that GitHub makes to see whether it can be merged; on no branch. */
  testMerge: TestMerge | null;
}

export interface TestMerge {
  readonly base: string;
  readonly head: string;
  /** null: conflicts. */
  readonly sha: string | null;
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number;
  /** `.github/workflows/release.yml` */
  readonly path: string;
  readonly name: string;
  readonly headSha: string;
  readonly branch: string | null;
  readonly event: string;
  readonly runNumber: number;
  readonly actor: User;
  readonly createdAt: string;
  status: string;
  conclusion: string | null;
  attempt: number;
  updatedAt: string;
}

/** What a run has left: https://docs.github.com/en/rest/actions/artifacts */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly headBranch: string;
  readonly headSha: string;
  /** Of the repository that the run's commit came from: another one for a pull request of a fork. */
  readonly headRepositoryId: number;
  readonly createdAt: string;
  readonly expired: boolean;
  /** The zip. */
  readonly content: Buffer;
}

export interface Rule {
  readonly type:
    | 'creation'
    | 'update'
    | 'deletion'
    | 'pull_request'
    | 'merge_queue'
    | 'required_status_checks'
    | 'required_signatures'
    | 'required_linear_history'
    | 'non_fast_forward'
    | 'tag_name_pattern';
  readonly target: 'branch' | 'tag';
  /** `main`, `release/*`, `~DEFAULT_BRANCH`, `~ALL`. */
  readonly include: readonly string[];
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Tokens that the rule does not bind. */
  readonly bypass?: readonly TokenKind[];
}

export interface Repository extends IssueTracker {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: User;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly createdAt: string;
  pushedAt: string;
  readonly git: GitRepository;
  readonly releases: Map<number, Release>;
  latestReleaseId: number | null;
  immutableReleases: boolean;
  /** Tags that an immutable release has had; never usable again, even when it is deleted. */
  readonly burntTags: Set<string>;
  readonly pulls: Map<number, PullRequest>;
  readonly pullsOfCommit: Map<string, number[]>;
  /** The setting "Allow GitHub Actions to create and approve pull requests", off in new repositories. */
  actionsPulls: boolean;
  /** How pull requests are merged by default, for those who may write. */
  merges: MergeSettings;
  readonly runs: WorkflowRun[];
  readonly artifacts: RunArtifact[];
  readonly rules: { readonly id: number; readonly rule: Rule }[];
  readonly secrets: Map<string, Secret>;
  readonly environments: Map<string, Environment>;
  archived: boolean;
  /** Its site; null: there is none. */
  pages: PagesSite | null;
}

export interface PagesSite {
  readonly public: boolean;
}

/** Settings of a new repository are those of `NEW_MERGES`. */
export interface MergeSettings {
  readonly squash: boolean;
  readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
  /** The other two buttons are there unless they are turned off. */
  readonly mergeCommit?: boolean;
  readonly rebase?: boolean;
  readonly mergeTitle?: 'PR_TITLE' | 'MERGE_MESSAGE';
  readonly mergeMessage?: 'PR_BODY' | 'PR_TITLE' | 'BLANK';
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests */
export const NEW_MERGES: MergeSettings = {
  squash: true,
  squashTitle: 'COMMIT_OR_PR_TITLE',
  squashMessage: 'COMMIT_MESSAGES',
};

export interface SandboxEvent {
  readonly name: 'push' | 'release' | 'pull_request';
  readonly repository: string;
  /** False for what the workflow's own token did: https://docs.github.com/en/actions/concepts/security/github_token */
  readonly startsRuns: boolean;
  /** Runs are there, but a person with write access must approve them: the same page, of pull requests opened or updated by that token. */
  readonly awaitsApproval: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface State {
  readonly repositories: Map<string, Repository>;
  /** Ids of repositories by names that they had, `owner/name` in lower case. */
  readonly formerNames: Map<string, number>;
  readonly usersByLogin: Map<string, User>;
  readonly usersByEmail: Map<string, User>;
  readonly tokens: Map<string, Token>;
  readonly events: SandboxEvent[];
  readonly assetFolder: string;
  /** Signs the short-lived addresses of the asset host. */
  readonly assetSecret: string;
  /** False: as an older Enterprise Server, without the mutation `updateRefs`. */
  updateRefs: boolean;
  /** A draft that is edited or published without its `tag_name` becomes `untagged-…`. GitHub does it, not at every time. */
  draftsForgetTags: boolean;
  readonly now: () => Date;
  readonly nextId: () => number;
}

/** The clock as the API writes it: UTC, whole seconds. */
export function timestamp(state: State): string {
  return state
    .now()
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z');
}

export function findRepository(state: State, owner: string, name: string): Repository | undefined {
  return state.repositories.get(`${owner}/${name}`.toLowerCase());
}
