// Everything the sandbox's GitHub knows besides git itself. A plain value that routes read and change; faces and checks stay outside.
import type { GitRepository } from './git/git-repository.ts';

export type TokenKind = 'actions' | 'app' | 'pat';
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
  /** With underscores, as the API spells them: `pull_requests`. */
  readonly permissions: Readonly<Record<string, Access>>;
  readonly user: User;
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
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly login: string;
  readonly commits: readonly string[];
  readonly mergeCommit: string | null;
  readonly mergedAt: string | null;
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

export interface Rule {
  readonly type:
    | 'creation'
    | 'update'
    | 'deletion'
    | 'pull_request'
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

export interface Repository {
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
  readonly runs: WorkflowRun[];
  readonly rules: { readonly id: number; readonly rule: Rule }[];
}

export interface SandboxEvent {
  readonly name: 'push' | 'release';
  readonly repository: string;
  /** False for what the workflow's own token did: https://docs.github.com/en/actions/concepts/security/github_token */
  readonly startsRuns: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface State {
  readonly repositories: Map<string, Repository>;
  readonly usersByLogin: Map<string, User>;
  readonly usersByEmail: Map<string, User>;
  readonly tokens: Map<string, Token>;
  readonly events: SandboxEvent[];
  readonly assetFolder: string;
  /** Signs the short-lived addresses of the asset host. */
  readonly assetSecret: string;
  /** False: as an older Enterprise Server, without the mutation `updateRefs`. */
  updateRefs: boolean;
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
