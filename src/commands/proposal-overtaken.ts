// A release pull request was merged, and yet its version is not released: the commits ask for a higher one.
import { maxBump } from '../commits/bump.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { foldSection } from '../release/release-pull-changelog.ts';
import { readNotesBlock } from '../release/release-pull-notes-block.ts';
import { reachableCommits } from '../release/release-pull-pause.ts';
import type { ReleasePull } from '../release/release-pull.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import type { Version } from '../version/version.ts';
import { readProposedTags, type ProposedTagsNeeds } from './merged-release.ts';
import { changelogPath } from './proposal-branch.ts';
import { isAsked, type Proposal, type ProposalRequest } from './read-proposal.ts';
import { releaseIdentity } from './release-identity.ts';

export interface Overtaken {
  readonly pull: ReleasePull;
  readonly version: Version;
  /** No run can release it: what asks for the higher version came in before the merge. */
  readonly isFinal: boolean;
}

export async function readOvertaken(
  { request, read: { plan }, planned }: ProposalRequest,
  { merged }: Proposal,
  needs: ProposedTagsNeeds,
): Promise<Overtaken | null> {
  const merge = planned.commits.find(({ commit }) => commit.sha === merged?.mergeCommit);
  if (merged === null || merge === undefined) return null;
  const format = parseTagFormat(request.plan.project.configuration.tagFormat);
  const tags = await readProposedTags(merged, merge.commit.parents[0] ?? plan.head, needs);
  const [version] = tags.flatMap((tag) => readTag(format, tag) ?? []);
  if (version === undefined || compareVersions(version, releaseIdentity(planned).version) >= 0) return null;
  const isFinal = !isAsked(request.plan) && bumpAt(planned, merge.commit.sha) === bumpAt(planned, null);
  return { pull: merged, version, isFinal };
}

/** What the commits up to this one ask for; null: all of them. */
function bumpAt({ commits }: PackagePlan, sha: string | null) {
  const reached = sha === null ? null : reachableCommits(commits, sha);
  return commits
    .filter(({ commit }) => reached === null || reached.has(commit.sha))
    .reduce((bump: ReturnType<typeof maxBump>, commit) => maxBump(bump, commit.bump), null);
}

/** Its section of the changelog becomes part of the one that is proposed now. */
export function foldOvertaken(
  wanted: ProposalRequest,
  { pull, version, isFinal }: Overtaken,
): ProposalRequest {
  const { planned } = wanted;
  const path = changelogPath(planned.edits);
  if (!isFinal || path === null) return wanted;
  const edits = planned.edits.map((edit) => {
    if (edit.path !== path) return edit;
    const content = foldSection({
      fresh: edit.content,
      version: releaseIdentity(planned).version,
      unreleased: version,
      base: readNotesBlock(pull.body)?.base ?? null,
    });
    return { ...edit, content };
  });
  return { ...wanted, planned: { ...planned, edits } };
}

export function overtakenReason({ planned }: ProposalRequest, { pull, version, isFinal }: Overtaken): string {
  const what = `${formatVersion(version)} of the merged pull request #${pull.number} is not released`;
  const higher = `${formatVersion(releaseIdentity(planned).version)}: ${planned.reason}`;
  return isFinal
    ? `${what}, since the commits ask for ${higher}`
    : `${what} yet; if its own run has failed, run that again, or its changes are released with ${higher}`;
}
