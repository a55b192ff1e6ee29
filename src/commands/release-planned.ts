// From a plan to a release: nothing is written before the files are checked, and nothing is public before its tag.
import { compareVersions } from '../version/compare-versions.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { readTagDigest } from '../release/release-message.ts';
import { findHolder } from '../release/release-state.ts';
import { drafted, tagging } from '../release/standing.ts';
import { quietOutcome, type RunOutcome, unservedFiles } from '../report/run-outcome.ts';
import { parseTagFormat } from '../version/tag-format.ts';
import { readVersionTags } from '../version/version-tags.ts';
import { adoptRelease, finishAbandoned, type AdoptReleaseNeeds } from './adopt-release.ts';
import { commitAndTag, type TagNeeds } from './commit-and-tag.ts';
import type { DraftFiles } from './draft-files.ts';
import { finishRelease, type FinishNeeds } from './finish-release.ts';
import { holdFiles, type HeldFiles, type HoldNeeds } from './hold-files.ts';
import { preflight, type PreflightFacts, type PreflightNeeds } from './preflight.ts';
import { describeRelease, isLatest, releaseIdentity } from './release-identity.ts';
import type { ReleaseRoad } from './release-road.ts';
import { supersede, type SupersedeNeeds } from './supersede.ts';

export interface ReleasePlannedNeeds
  extends PreflightNeeds, HoldNeeds, TagNeeds, FinishNeeds, SupersedeNeeds, AdoptReleaseNeeds {
  /** All tag names, read anew. */
  readTagsNow(): Promise<readonly string[]>;
  /** Does the branch hold this commit? */
  isOnBranch(sha: string, branch: string): Promise<boolean>;
}

export async function releasePlanned(road: ReleaseRoad, needs: ReleasePlannedNeeds): Promise<RunOutcome> {
  const { request, planned } = road;
  const { plan } = road.read;
  const { configuration } = request.plan.project;
  const facts = await needs.step('Preflight', () =>
    preflight({ ...request.index, planned, configuration, branch: plan.branch }, needs),
  );
  const { repositoryId } = facts;
  if (await hasMoved(road, facts, needs)) return overtaken(road, repositoryId, needs);
  const held = await holdFiles(road, needs);
  const outcome = { ...describeHeld(road, held), unknowns: facts.unknowns };
  if (request.dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
  // Before anything is written: attestations may be required, and their services may be down.
  await needs.attestFiles(held.distributions);
  const { tag } = releaseIdentity(planned);
  // What was approved is not ours to remove.
  const makesDraft = road.files.kind !== 'draft';
  if (makesDraft) needs.standing(drafted(tag));
  const draft = await held.holdDraft().catch((error: unknown) => yieldOrThrow(error, road, needs));
  if (draft === null) {
    needs.standing(null);
    return overtaken(road, repositoryId, needs);
  }
  if (request.stopAfterDraft)
    return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: draft.url };

  const higher = planned.edits.length > 0 ? null : await findHigherTag(road, needs);
  if (higher !== null) {
    if (makesDraft) await needs.deleteDraft(draft.id);
    needs.standing(null);
    return quietOutcome('superseded', `${higher} was made meanwhile, and ${tag} would be lower`, plan);
  }
  needs.standing(tagging(tag));
  const tagged = await needs.step('Commit and tag', () =>
    commitAndTag(
      {
        planned,
        commitMessage: configuration.commitMessage,
        repositoryId,
        branch: plan.branch,
        head: plan.head,
        digest: held.digest,
      },
      needs,
    ),
  );
  if (!tagged.moved) {
    needs.standing(null);
    if (!(tagged.why instanceof Error))
      return yieldAfter(overtaken(road, repositoryId, needs), makesDraft ? draft : null, held.digest, needs);
    if (makesDraft) await needs.deleteDraft(draft.id);
    throw tagged.why;
  }
  const finished = await finish(road, { ...held, ...tagged, draft }, needs);
  return { ...outcome, sha: tagged.sha, releaseUrl: finished.url, files: finished.files };
}

/**
 * A run with the very same files may have made the tag: then whoever finishes it goes on with the oldest draft that
 * holds them, which can be ours.
 */
async function yieldAfter(
  others: Promise<RunOutcome>,
  draft: HostedRelease | null,
  digest: string,
  needs: ReleasePlannedNeeds,
): Promise<RunOutcome> {
  try {
    return await others;
  } finally {
    if (draft !== null)
      await yieldDraft(draft, digest, needs).catch((error: unknown) =>
        needs.warn(
          `The draft of this run stays: ${error instanceof Error ? error.message : String(error)} The next run removes it.`,
        ),
      );
  }
}

async function yieldDraft(
  { id, tag }: HostedRelease,
  digest: string,
  needs: ReleasePlannedNeeds,
): Promise<void> {
  const named = (await needs.hasTag(tag)) ? readTagDigest((await needs.readTag(tag))?.message ?? null) : null;
  const releases =
    named === digest ? (await needs.listReleases()).filter((release) => release.tag === tag) : [];
  if (findHolder(releases, digest)?.id !== id) await needs.deleteDraft(id);
}

/** Who tags a version removes the drafts of all others: then ours is gone while we fill it. */
async function yieldOrThrow(
  error: unknown,
  { planned }: ReleaseRoad,
  needs: ReleasePlannedNeeds,
): Promise<null> {
  if (await needs.hasTag(releaseIdentity(planned).tag).catch(() => false)) return null;
  throw error;
}

/** A release without a commit stays right while its commit is on the branch, wherever that has moved. */
async function hasMoved(
  { planned, read: { plan } }: ReleaseRoad,
  { branchSha }: PreflightFacts,
  needs: ReleasePlannedNeeds,
): Promise<boolean> {
  if (plan.branch === null || branchSha === plan.head) return false;
  // One answer may lag behind the push that has started this run.
  if ((await needs.readBranch(plan.branch)).sha === plan.head) return false;
  return planned.edits.length > 0 || !(await needs.isOnBranch(plan.head, plan.branch));
}

/** Without a commit nothing but the tags themselves shows that a later commit was released first. */
async function findHigherTag(
  { request, planned }: ReleaseRoad,
  needs: ReleasePlannedNeeds,
): Promise<string | null> {
  const { version } = releaseIdentity(planned);
  const tagFormat = parseTagFormat(request.plan.project.configuration.tagFormat);
  const tags = readVersionTags(tagFormat, await needs.readTagsNow());
  return tags.find((tag) => compareVersions(tag.version, version) > 0)?.name ?? null;
}

/** Nothing of ours has moved a ref: an earlier run of this commit is finished, or who was faster carries on. */
async function overtaken(
  road: ReleaseRoad,
  repositoryId: string,
  needs: ReleasePlannedNeeds,
): Promise<RunOutcome> {
  const { request, planned, read } = road;
  const { plan } = read;
  const { tag } = releaseIdentity(planned);
  const finished = (await adoptRelease(road, repositoryId, needs)) ?? (await finishAbandoned(road, needs));
  if (finished !== null) return { ...finished, plan };
  return supersede(
    { plan, tag, branch: plan.branch ?? '', ...request.index, workflow: request.workflow },
    needs,
  );
}

function finish(
  { request, planned, releases, read }: ReleaseRoad,
  files: DraftFiles & { readonly sha: string; readonly tagObject: string },
  needs: ReleasePlannedNeeds,
): ReturnType<typeof finishRelease> {
  const { tag, version } = releaseIdentity(planned);
  const rivals = releases.filter((each) => each.draft && each.tag === tag && each.id !== files.draft.id);
  const latest = isLatest(version, read.tags);
  return finishRelease({ ...files, latest, index: request.index.indexName, rivals }, needs);
}

/** The outcome as it will be when all goes well. */
function describeHeld({ planned, read: { plan } }: ReleaseRoad, held: HeldFiles): RunOutcome {
  const outcome = describeRelease(planned, { plan, notes: held.notes, manifestDigest: held.digest });
  return { ...outcome, files: unservedFiles(held.manifest.files) };
}
