// Rulesets: which rules bind a ref, and what they say about a change to it. Wording as GitHub's:
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
import type { RefUpdate } from './git/refs.ts';
import { ZERO_ID } from './git/refs.ts';
import { isSandboxSignature } from './signing.ts';
import type { Repository, Rule, TokenKind } from './state.ts';

export interface RuleWithId {
  readonly id: number;
  readonly rule: Rule;
}

/** The rules for a ref, whoever asks. */
export function rulesOf(repository: Repository, refName: string): RuleWithId[] {
  return repository.rules.filter(({ rule }) => bindsRef(repository, rule, refName));
}

/** What the merge of a reviewed pull request with green checks fulfils. */
const FULFILLED_BY_PULLS: readonly Rule['type'][] = ['pull_request', 'merge_queue', 'required_status_checks'];

/** What stands against these changes for this kind of token; empty when nothing does. */
export async function ruleViolations(
  repository: Repository,
  update: RefUpdate,
  by: TokenKind | undefined,
  through: 'push' | 'pull' = 'push',
): Promise<string[]> {
  const before = update.before ?? (await repository.git.ref(update.name))?.sha ?? ZERO_ID;
  const change: Change = { repository, name: update.name, before, after: update.after };
  const found: string[] = immutableTag(change);
  for (const { rule } of rulesOf(repository, update.name)) {
    if (by !== undefined && rule.bypass?.includes(by) === true) continue;
    if (through === 'pull' && FULFILLED_BY_PULLS.includes(rule.type)) continue;
    const text = await violation(rule, change);
    if (text !== undefined) found.push(text);
  }
  return found;
}

interface Change {
  readonly repository: Repository;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export const THROUGH_QUEUE = 'Changes must be made through the merge queue';

const RESTRICTED = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
} as const;

function kindOf({ before, after }: Change): keyof typeof RESTRICTED {
  if (before === ZERO_ID) return 'creation';
  return after === ZERO_ID ? 'deletion' : 'update';
}

/**
 * While an immutable release stands its tag stays where it is. Without the release the tag can be deleted, and then never be made
 * again: https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
function immutableTag(change: Change): string[] {
  const { repository, name } = change;
  const tag = name.replace('refs/tags/', '');
  if (!name.startsWith('refs/tags/') || !repository.burntTags.has(tag)) return [];
  const kind = kindOf(change);
  const held = [...repository.releases.values()].some(
    ({ immutable, tagName }) => immutable && tagName === tag,
  );
  return kind === 'creation' || held ? [RESTRICTED[kind]] : [];
}

async function violation(rule: Rule, change: Change): Promise<string | undefined> {
  const kind = kindOf(change);
  switch (rule.type) {
    case 'creation':
    case 'deletion':
    case 'update':
      return kind === rule.type ? RESTRICTED[kind] : undefined;
    case 'pull_request':
      return kind === 'update' ? 'Changes must be made through a pull request.' : undefined;
    case 'merge_queue':
      return kind === 'update' ? THROUGH_QUEUE : undefined;
    case 'required_status_checks':
      return kind === 'update' ? expectedChecks(rule) : undefined;
    case 'non_fast_forward':
      return kind === 'update' && !(await change.repository.git.isAncestor(change.before, change.after))
        ? 'Cannot force-push to this branch'
        : undefined;
    case 'required_signatures':
      return kind !== 'deletion' && !(await allSigned(change))
        ? 'Commits must have verified signatures.'
        : undefined;
    case 'required_linear_history':
      return kind === 'update' && (await hasMerge(change))
        ? 'This branch must not contain merge commits.'
        : undefined;
    case 'tag_name_pattern':
      return kind === 'creation' && !namedWell(rule, change.name)
        ? `Tag name must match a given pattern: ${String(rule.parameters?.['pattern'])}`
        : undefined;
  }
}

function expectedChecks(rule: Rule): string {
  const checks = (rule.parameters?.['required_status_checks'] ?? []) as readonly {
    readonly context: string;
  }[];
  const [only] = checks;
  return checks.length === 1 && only !== undefined
    ? `Required status check "${only.context}" is expected.`
    : `${checks.length} of ${checks.length} required status checks are expected.`;
}

async function newCommits({ repository, before, after }: Change) {
  const commit = await repository.git.resolveCommit(after);
  if (commit === undefined) return [];
  const shas = before === ZERO_ID ? [after] : (await repository.git.compare(before, commit.sha)).ahead;
  return Promise.all(shas.map((sha) => repository.git.commit(sha)));
}

async function allSigned(change: Change): Promise<boolean> {
  const commits = await newCommits(change);
  return commits.every((commit) => commit?.signature != null && isSandboxSignature(commit.signature));
}

async function hasMerge(change: Change): Promise<boolean> {
  return (await newCommits(change)).some((commit) => (commit?.parents.length ?? 0) > 1);
}

function namedWell({ parameters = {} }: Rule, refName: string): boolean {
  const name = refName.replace('refs/tags/', '');
  const pattern = String(parameters['pattern']);
  const matches = {
    starts_with: name.startsWith(pattern),
    ends_with: name.endsWith(pattern),
    contains: name.includes(pattern),
    regex: parameters['operator'] === 'regex' && new RegExp(pattern).test(name),
  }[String(parameters['operator'])];
  return (matches ?? true) !== (parameters['negate'] === true);
}

function bindsRef(repository: Repository, rule: Rule, refName: string): boolean {
  const prefix = rule.target === 'branch' ? 'refs/heads/' : 'refs/tags/';
  if (!refName.startsWith(prefix)) return false;
  const name = refName.slice(prefix.length);
  return rule.include.some((pattern) => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return name === repository.defaultBranch;
    return globPattern(pattern.replace(prefix, '')).test(name);
  });
}

function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : '[^/]'));
  return new RegExp(`^${source}$`);
}
