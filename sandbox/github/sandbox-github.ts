// A GitHub on this machine: REST, GraphQL and git over real bare repositories, in process or on loopback.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createGitRepository } from './git/git-repository.ts';
import { nodeId } from './json/node-id.ts';
import { newSandbox, type Invariant } from './sandbox.ts';
import type { Fault } from './serving/faults.ts';
import { fetchFace } from './serving/fetch-face.ts';
import { listen, type Listening } from './serving/http-face.ts';
import type { RateLimits } from './serving/rate-limit.ts';
import type { LoggedRequest, LoggedWrite } from './serving/request-log.ts';
import { mergePull, type PullMerge } from './pull-merge.ts';
import { closePull } from './pulls.ts';
import { type NewPullRequest, type NewRun, addEnvironment, addPullRequest, addRun } from './seeding.ts';
import { githubHosts } from './serving/hosts.ts';
import type { Repository, Rule, SandboxEvent, State, User, WorkflowRun } from './state.ts';
import { NEW_MERGES, timestamp } from './state.ts';
import { type NewToken, issueToken } from './tokens.ts';
import { type NewComment, type NewIssue, type Issue, type IssueComment, peopleOfIssues } from './issues.ts';
import { renameRepository } from './renamed-repositories.ts';
import { ACTIONS_BOT, addUser, findOrAddUser, type NewUser } from './users.ts';

export type { NewToken } from './tokens.ts';

export interface SandboxOptions {
  /** Folder for the bare repositories and the bytes of assets. */
  readonly root: string;
  /** Hold every request and answer against GitHub's OpenAPI description. Costs about a second at the first request. */
  readonly validate?: boolean;
  readonly now?: () => Date;
}

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
}

export interface SandboxGitHub {
  readonly requests: readonly LoggedRequest[];
  readonly writes: readonly LoggedWrite[];
  /** What GitHub wouldn't accept, what the sandbox doesn't emulate, broken invariants. Tests assert that it is empty. */
  readonly violations: readonly string[];
  readonly events: readonly SandboxEvent[];
  /** Of everybody who has asked so far. */
  readonly rateLimits: ReadonlyMap<string, RateLimits>;
  readonly fetch: typeof fetch;
  createRepository(repository: NewRepository): Promise<{ readonly gitDir: string }>;
  /** The repository's state, to look at and to change between requests. */
  repository(fullName: string): Repository;
  issueToken(token: NewToken): string;
  revokeToken(token: string): void;
  addUser(user: NewUser): User;
  addPullRequest(pull: NewPullRequest): void;
  /** A person merges an open pull request; rules that ask for pull requests and checks are fulfilled. */
  mergePull(merge: PullMerge): Promise<{ readonly sha: string }>;
  /** A person closes it without merging. */
  closePull(pull: { readonly repository: string; readonly number: number }): Promise<void>;
  addIssue(issue: NewIssue): Issue;
  /** On an issue or pull request. */
  addComment(comment: NewComment): IssueComment;
  /** Somebody closes it as not planned. */
  closeIssue(issue: { readonly repository: string; readonly number: number }, login: string): void;
  /** An environment for deployments; nothing when there is one already. */
  addEnvironment(fullName: string, name: string): void;
  /** The setting "Allow GitHub Actions to create and approve pull requests", off at first. */
  allowActionsPulls(fullName: string, allowed?: boolean): void;
  addRun(run: NewRun): WorkflowRun;
  /** The old name is redirected from then on, until another repository takes it. */
  renameRepository(fullName: string, name: string): void;
  /** Binds a rule to refs of the repository. */
  addRule(fullName: string, rule: Rule): void;
  /** From now on published releases of the repository can't be changed. */
  useImmutableReleases(fullName: string, enabled?: boolean): void;
  /** False: the GraphQL schema of an older Enterprise Server, without `updateRefs`. */
  offerUpdateRefs(offered: boolean): void;
  /** True: a draft that is edited or published without its `tag_name` becomes `untagged-…`, as happens on GitHub. */
  forgetTagsOfDrafts(forgotten?: boolean): void;
  onWrite(invariant: Invariant): void;
  fault(fault: Fault): void;
  listen(): Promise<Listening>;
  /** Ends the HTTP faces and the git processes. */
  close(): Promise<void>;
}

export function createSandboxGitHub(options: SandboxOptions): SandboxGitHub {
  const state = newState(options);
  const sandbox = newSandbox(state, options.validate ?? false);
  const repository = (fullName: string): Repository => {
    const found = state.repositories.get(fullName.toLowerCase());
    if (found === undefined) throw new Error(`the sandbox has no repository ${fullName}`);
    return found;
  };
  const person = (found: Repository) => ({
    state,
    repository: found,
    token: null,
    hosts: sandbox.hosts.at(-1) ?? githubHosts,
  });
  return {
    requests: sandbox.requests,
    writes: sandbox.writes,
    violations: sandbox.violations,
    events: state.events,
    rateLimits: sandbox.limits,
    fetch: fetchFace(sandbox),
    createRepository: (wanted) => createRepository(state, options.root, wanted),
    repository,
    issueToken: (token) => issueToken(state, repository(token.repository), token),
    revokeToken: (token) => void state.tokens.delete(token),
    addUser: (user) => addUser(state, user),
    addPullRequest: (pull) => addPullRequest(state, repository(pull.repository), pull),
    async mergePull(merge) {
      const result = await mergePull(person(repository(merge.repository)), merge);
      sandbox.recall.written();
      return result;
    },
    async closePull({ repository: fullName, number }) {
      const context = person(repository(fullName));
      const pull = context.repository.pulls.get(number);
      if (pull?.state !== 'open') throw new Error(`pull request #${number} is not open`);
      await closePull(context, pull);
      sandbox.recall.written();
    },
    ...peopleOfIssues(state, repository),
    addEnvironment: (fullName, name) => addEnvironment(state, repository(fullName), name),
    allowActionsPulls(fullName, allowed = true) {
      repository(fullName).actionsPulls = allowed;
    },
    renameRepository: (fullName, name) => renameRepository(state, repository(fullName), name),
    addRun: (run) => addRun(state, repository(run.repository), run),
    addRule: (fullName, rule) => void repository(fullName).rules.push({ id: state.nextId(), rule }),
    useImmutableReleases(fullName, enabled = true) {
      repository(fullName).immutableReleases = enabled;
    },
    offerUpdateRefs(offered) {
      state.updateRefs = offered;
    },
    forgetTagsOfDrafts(forgotten = true) {
      state.draftsForgetTags = forgotten;
    },
    onWrite: (invariant) => void sandbox.invariants.push(invariant),
    fault: (fault) => sandbox.faults.add(fault),
    listen: () => listen(sandbox),
    async close() {
      await Promise.all(sandbox.closers.map((end) => end()));
      for (const { git } of state.repositories.values()) git.close();
    },
  };
}

function newState({ root, now = () => new Date() }: SandboxOptions): State {
  let lastId = 1000;
  const state: State = {
    repositories: new Map(),
    formerNames: new Map(),
    usersByLogin: new Map(),
    usersByEmail: new Map(),
    tokens: new Map(),
    events: [],
    assetFolder: join(root, 'assets'),
    assetSecret: randomBytes(16).toString('hex'),
    updateRefs: true,
    draftsForgetTags: true,
    now,
    nextId: () => ++lastId,
  };
  addUser(state, { login: ACTIONS_BOT });
  addUser(state, { login: 'web-flow', name: 'GitHub', emails: ['noreply@github.com'] });
  return state;
}

async function createRepository(
  state: State,
  root: string,
  wanted: NewRepository,
): Promise<{ gitDir: string }> {
  const { owner, name, private: isPrivate = false, defaultBranch = 'main' } = wanted;
  const fullName = `${owner}/${name}`;
  if (!/^[\w-]+\/[\w.-]+$/.test(fullName) || name.startsWith('.'))
    throw new Error(`${fullName} is no repository name`);
  const gitDir = join(root, 'repositories', owner, `${name}.git`);
  const git = await createGitRepository(gitDir, defaultBranch);
  const id = state.nextId();
  const now = timestamp(state);
  state.repositories.set(fullName.toLowerCase(), {
    id,
    nodeId: nodeId('R', id),
    owner: findOrAddUser(state, owner),
    name,
    fullName,
    private: isPrivate,
    defaultBranch,
    createdAt: now,
    pushedAt: now,
    git,
    releases: new Map(),
    latestReleaseId: null,
    immutableReleases: false,
    burntTags: new Set(),
    pulls: new Map(),
    issues: new Map(),
    hasIssues: true,
    comments: new Map(),
    labels: new Map(),
    collaborators: new Map(),
    pullsOfCommit: new Map(),
    actionsPulls: false,
    merges: NEW_MERGES,
    runs: [],
    artifacts: [],
    rules: [],
    secrets: new Map(),
    environments: new Map(),
    archived: false,
    pages: null,
  });
  return { gitDir };
}
