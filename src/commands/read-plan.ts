// Read last release, commits and rules, then plan: the same for every command, from a clone or through the API.
import { classifyCommits } from '../commits/classify-commits.ts';
import type { Commit } from '../commits/commit.ts';
import { createCommitReader } from '../commits/read-commit.ts';
import type { Bump } from '../commits/bump.ts';
import { renderReleaseNotes, type NotesInput } from '../notes/release-notes.ts';
import type { ApiJudgement } from '../api/api-judgement.ts';
import { apiCause } from '../plan/api-cause.ts';
import { decideTarget } from '../plan/decide-target.ts';
import { plannedTag, planPackage, type PackageFacts, type PackageTexts } from '../plan/plan-package.ts';
import { planHash } from '../plan/plan-hash.ts';
import type { Head, ReadsHistory } from '../plan/history.ts';
import type { PlanTarget } from '../plan/plan-target.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { editVersionPlaces } from '../project/edit-version-places.ts';
import type { ReadsProject } from '../project/project-sources.ts';
import type { Project } from '../project/project.ts';
import { projectRules } from '../project/project-rules.ts';
import type { FileEdit } from '../project/file-edit.ts';
import { formatVersion } from '../version/format-version.ts';
import { findLastRelease, findReleaseBefore, type LastRelease } from '../version/last-release.ts';
import { formatTag, parseTagFormat, readTag } from '../version/tag-format.ts';
import { readVersionTags, releaseTags, tagsBelow, type VersionTag } from '../version/version-tags.ts';
import type { VersionDecision } from '../version/decide-version.ts';
import type { Version } from '../version/version.ts';
import type { ApiCheck } from './check-api.ts';
import { editChangelog, readChangelog, type Changelog } from './read-changelog.ts';

/** A first release reads no more than this (design, section 3, Version). */
const FIRST_RELEASE_COMMITS = 250;

export interface PlanNeeds extends Pick<ReadsProject, 'readFiles'>, ReadsHistory {
  /** There where the public API is to be compared; what it finds has a say in the version. */
  readonly checkApi?: ApiCheck | null;
}

export interface PlanRequest {
  /** Which version it is about. */
  readonly target: PlanTarget;
  readonly head: Head;
  /** The project at the head. */
  readonly project: Project;
  readonly bump: Bump | null;
  readonly version: Version | null;
  /** `https://host/owner/repo` for links; null writes none. */
  readonly repositoryUrl: string | null;
}

export interface PlanRead {
  readonly plan: ReleasePlan;
  /** All version tags, highest first. */
  readonly tags: readonly VersionTag[];
}

export async function readPlan(request: PlanRequest, needs: PlanNeeds): Promise<PlanRead> {
  const { project } = request;
  const tagFormat = parseTagFormat(project.configuration.tagFormat);
  const tagNames = await needs.readTags();
  const tags = readVersionTags(tagFormat, tagNames);
  const rules = projectRules(project.configuration);
  const readCommit = createCommitReader(rules);
  const [lastRelease, changelog] = await Promise.all([
    readLastRelease(request, tags, readCommit, needs),
    readChangelog(project, needs),
  ]);
  const facts: PackageFacts = {
    target: request.target,
    head: request.head.sha,
    project,
    tagFormat,
    lastRelease,
    tags,
    tagNames,
    commits: classifyCommits(await readCommits(lastRelease, request.head.sha, needs), rules, readCommit),
    forcedBump: request.bump,
    forcedVersion: request.version,
  };
  const { decision, api } = await decideWithApi(facts, needs);
  const texts =
    decision.result === 'release'
      ? writeTexts(request, facts, decision.version, changelog)
      : { edits: [], notes: '', warnings: [] };
  const packages = [planPackage({ ...facts, api }, decision, texts)];
  const { branch, sha: head, committedAt: headDate } = request.head;
  return {
    plan: { branch, head, headDate, hash: planHash(packages), warnings: [], packages },
    tags,
  };
}

interface Decided {
  readonly decision: VersionDecision;
  /** Null: nothing was compared, since nobody asked or the version is a person's. */
  readonly api: ApiJudgement | null;
}

/** With `api-check = "bump"` a break that no commit declares is one more reason for a version. */
async function decideWithApi(facts: PackageFacts, { checkApi }: PlanNeeds): Promise<Decided> {
  const decision = decideTarget(facts);
  const { target, lastRelease: last, project } = facts;
  const isOpen = target.kind === 'next' || target.kind === 'rehearsal';
  if (!checkApi || !isOpen || last.kind === 'contained') return { decision, api: null };
  const judge = (planned: VersionDecision): Promise<ApiJudgement> =>
    checkApi({
      project,
      last: last.kind === 'first' ? null : last,
      planned: {
        ...(planned.result === 'release' ? planned : { version: null, bump: null }),
        saysBreaking: facts.commits.some(({ bump }) => bump === 'major'),
        majorOnZero: project.configuration.majorOnZero,
      },
    });
  const api = await judge(decision);
  const cause = apiCause(api);
  if (cause === null) return { decision, api };
  const bumped = decideTarget({ ...facts, apiCause: cause });
  return { decision: bumped, api: await judge(bumped) };
}

async function readLastRelease(
  { target, head, project }: PlanRequest,
  tags: readonly VersionTag[],
  early: (commit: Commit) => void,
  needs: ReadsHistory,
): Promise<LastRelease> {
  const tagFormat = parseTagFormat(project.configuration.tagFormat);
  const named = target.kind === 'tag' ? readTag(tagFormat, target.tag) : null;
  const released = releaseTags(named === null ? tags : tagsBelow(tags, named));
  if (released.length === 0) return { kind: 'first' };
  const byName = new Map(released.map((tag) => [tag.name, tag]));
  const related = (await needs.relateTags([...byName.keys()], head.sha, early)).flatMap((found) => {
    const tag = byName.get(found.name);
    return tag === undefined ? [] : [{ tag, relation: found.relation, sha: found.sha }];
  });
  return target.kind === 'tag' ? findReleaseBefore(related) : findLastRelease(related);
}

async function readCommits(last: LastRelease, head: string, needs: ReadsHistory): Promise<readonly Commit[]> {
  if (last.kind === 'contained') return [];
  return needs.readCommits(last.kind === 'first' ? null : last.tag, head, FIRST_RELEASE_COMMITS);
}

function writeTexts(
  request: PlanRequest,
  facts: PackageFacts,
  version: Version,
  changelog: Changelog,
): PackageTexts {
  const { project, commits, tagFormat, lastRelease } = facts;
  const tag = plannedTag(facts, version);
  const isTagged = tag !== null;
  const input: NotesInput = {
    version,
    tag: tag ?? formatTag(tagFormat, version),
    previous: lastRelease.kind === 'first' ? null : { tag: lastRelease.tag, version: lastRelease.version },
    date: request.head.committedAt,
    commits,
    configuration: project.configuration.notes,
    rules: projectRules(project.configuration),
    // The tag of a rehearsal, which links name, will never exist.
    links: request.repositoryUrl === null || !isTagged ? null : { repository: request.repositoryUrl },
    people: null,
  };
  const notes = renderReleaseNotes(input);
  const edits = editVersionPlaces(project.files, project.places, version);
  if (request.target.kind !== 'next') return { notes, edits, warnings: [] };
  const written = editChangelog(changelog, input);
  const warnings = changelogWarnings(changelog, written, formatVersion(version));
  return { notes, edits: [...edits, ...written], warnings };
}

function changelogWarnings(
  { path, file, warning }: Changelog,
  edits: readonly FileEdit[],
  version: string,
): readonly string[] {
  if (warning !== null) return [warning];
  if (path === null || file === null || edits.length > 0) return [];
  return [`${path} already has a section for ${version}; it stays as it is written.`];
}
