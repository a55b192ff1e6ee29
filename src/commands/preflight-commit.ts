// The release commit, and what may stand against it on its branch. A release pull request asks for itself (propose-release).
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { Configuration } from '../project/configuration.ts';
import { formatVersion } from '../version/format-version.ts';
import { ask, type Asked, judge, type PreflightAnswer, problem } from './preflight-answer.ts';
import { judgeRules } from './preflight-rules.ts';

export interface CommitRequest {
  readonly planned: PackagePlan;
  readonly configuration: Pick<Configuration, 'commitMode'>;
  readonly branch: string | null;
}

export interface BranchFacts {
  readonly sha: string;
  /** By a rule of any kind, or by the older branch protection. */
  readonly protected: boolean;
  /** Types of the rules in force; null when the token may not ask. */
  readonly rules: readonly string[] | null;
}

export interface CommitNeeds {
  readBranch(branch: string): Promise<BranchFacts>;
}

/** Null on no branch. */
export async function askBranch(
  { branch }: CommitRequest,
  needs: CommitNeeds,
): Promise<Asked<BranchFacts> | null> {
  return branch === null ? null : ask(needs.readBranch(branch));
}

export function judgeCommit(
  request: CommitRequest,
  facts: Asked<BranchFacts> | null,
): readonly PreflightAnswer[] {
  const { branch, planned, configuration } = request;
  const unread =
    facts !== null && 'errors' in facts
      ? facts.errors.map((error) => problem(`the branch ${branch} can be read`, error))
      : [];
  if (planned.edits.length === 0) return unread;
  const impossible = settingProblem(request);
  if (impossible !== null) return [problem('the release commit can be made', impossible), ...unread];
  if (facts === null || unread.length > 0 || configuration.commitMode !== 'push') return unread;
  const question = `the rules of ${branch} let the release commit in`;
  return judge(question, facts, (found) => judgeRules(question, found));
}

function settingProblem({ planned, configuration, branch }: CommitRequest): UserError | null {
  if (configuration.commitMode === 'none')
    return raise(releaseErrors, 'release-commit-needed', {
      version: planned.version === null ? '' : formatVersion(planned.version),
      paths: planned.edits.map(({ path }) => path).join(', '),
    });
  return branch === null ? raise(releaseErrors, 'release-not-a-branch', {}) : null;
}
