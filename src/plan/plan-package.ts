// Commits, tags and files -> the plan of one package, as a value. Nothing here asks the clock, the network or the host.
import { apiWarning, type ApiJudgement } from '../api/api-judgement.ts';
import { maxBump, type Bump } from '../commits/bump.ts';
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { describeUnparsed } from '../commits/range-health.ts';
import { commitWarnings } from '../commits/commit-warnings.ts';
import { decideVersion, type BumpCause, type VersionDecision } from '../version/decide-version.ts';
import type { LastRelease } from '../version/last-release.ts';
import { formatTag, type TagFormat } from '../version/tag-format.ts';
import type { VersionTag } from '../version/version-tags.ts';
import type { Version } from '../version/version.ts';
import type { FileEdit } from '../project/file-edit.ts';
import type { Project } from '../project/project.ts';
import { describeOtherTags } from './other-tags.ts';
import type { PlanTarget } from './plan-target.ts';
import type { PackagePlan } from './release-plan.ts';

export interface PackageFacts {
  readonly target: PlanTarget;
  /** The commit that is planned. */
  readonly head: string;
  readonly project: Project;
  readonly tagFormat: TagFormat;
  readonly lastRelease: LastRelease;
  readonly tags: readonly VersionTag[];
  /** All tags of the repository, also those that are no versions. */
  readonly tagNames: readonly string[];
  readonly commits: readonly ClassifiedCommit[];
  readonly forcedBump: Bump | null;
  readonly forcedVersion: Version | null;
  /** What became of the public API; null or absent: nobody asked. */
  readonly api?: ApiJudgement | null;
  /** A break of the public API that counts beside the commits. */
  readonly apiCause?: BumpCause | null;
}

/** What follows from the decision, made by the rooms of files and notes. */
export interface PackageTexts {
  readonly edits: readonly FileEdit[];
  readonly notes: string;
  readonly warnings: readonly string[];
}

export function decidePackage(facts: PackageFacts): VersionDecision {
  return decideVersion({
    last: facts.lastRelease,
    cause: facts.apiCause ?? bumpCause(facts.commits),
    written: facts.project.current,
    forcedBump: facts.forcedBump,
    forcedVersion: facts.forcedVersion,
    majorOnZero: facts.project.configuration.majorOnZero,
    versionFrom: facts.project.configuration.versionFrom,
    tags: facts.tags,
  });
}

export function planPackage(
  facts: PackageFacts,
  decision: VersionDecision,
  texts: PackageTexts,
): PackagePlan {
  const { project, lastRelease } = facts;
  const releases = decision.result === 'release';
  return {
    name: project.pyproject.name,
    path: project.path,
    result: decision.result,
    previous: previousRelease(lastRelease),
    version: releases ? decision.version : null,
    tag: releases ? plannedTag(facts, decision.version) : null,
    bump: releases ? decision.bump : null,
    reason: decision.reason,
    commits: facts.commits,
    places: project.places,
    dynamic: project.dynamic !== null,
    edits: texts.edits,
    notes: texts.notes,
    api: facts.api ?? null,
    warnings: [
      ...tagWarnings(facts),
      ...rangeWarnings(facts.commits),
      ...apiWarnings(facts.api ?? null),
      ...project.warnings,
      ...texts.warnings,
    ],
  };
}

/** A person's tag as it is spelt; none for what is published without one. */
export function plannedTag({ target, tagFormat }: PackageFacts, version: Version): string | null {
  if (target.kind === 'tag') return target.tag;
  return target.kind === 'next' ? formatTag(tagFormat, version) : null;
}

function previousRelease(last: LastRelease): PackagePlan['previous'] {
  return last.kind === 'first' ? null : { version: last.version, tag: last.tag, sha: last.sha };
}

/** The largest bump of the range and the first change that asks for it. */
function bumpCause(commits: readonly ClassifiedCommit[]): BumpCause | null {
  let cause: BumpCause | null = null;
  for (const { bump, header, commit } of commits) {
    if (bump === null || (cause !== null && maxBump(cause.bump, bump) === cause.bump)) continue;
    cause = { bump, header, sha: commit.sha };
  }
  return cause;
}

/** A first release where versions seem to be tagged in another way is most likely none. */
function tagWarnings({ tags, tagNames, project }: PackageFacts): readonly string[] {
  if (tags.length > 0) return [];
  const { configuration, pyproject } = project;
  const warning = describeOtherTags(tagNames, configuration.tagFormat, pyproject.name);
  return warning === null ? [] : [warning];
}

function apiWarnings(api: ApiJudgement | null): readonly string[] {
  const warning = api === null ? null : apiWarning(api);
  return warning === null ? [] : [warning];
}

function rangeWarnings(commits: readonly ClassifiedCommit[]): readonly string[] {
  const health = describeUnparsed(commits);
  return [...(health === null ? [] : [health]), ...commits.flatMap(commitWarnings)];
}
