// From a plan to a release: nothing is written before the files are checked, and nothing is public before its tag.
import type { RunOutcome } from '../report/run-outcome.ts';
import { adoptCommit, type AdoptNeeds } from './adopt-commit.ts';
import { commitAndTag, type TagNeeds } from './commit-and-tag.ts';
import type { DraftFiles } from './draft-files.ts';
import { finishRelease, type FinishNeeds } from './finish-release.ts';
import { finishUnfinished } from './finish-unfinished.ts';
import { holdFiles, type HeldFiles, type HoldNeeds } from './hold-files.ts';
import { preflight, type PreflightFacts, type PreflightNeeds } from './preflight.ts';
import { describeRelease, isLatest, releaseIdentity } from './release-identity.ts';
import type { ReleaseRoad } from './release-road.ts';
import type { ResumeNeeds } from './resume-release.ts';
import { supersede, type SupersedeNeeds } from './supersede.ts';

export interface ReleasePlannedNeeds
  extends PreflightNeeds, HoldNeeds, TagNeeds, FinishNeeds, SupersedeNeeds, AdoptNeeds, ResumeNeeds {
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
  if (await hasMoved(road, facts, needs)) return overtaken(road, facts, needs);
  const held = await holdFiles(road, needs);
  const outcome = describeHeld(road, held);
  if (request.dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
  const draft = await held.holdDraft().catch((error: unknown) => yieldOrThrow(error, road, needs));
  if (draft === null) return overtaken(road, null, needs);
  if (request.stopAfterDraft)
    return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: draft.url };

  const tagged = await needs.step('Commit and tag', () =>
    commitAndTag(
      {
        planned,
        commitMessage: configuration.commitMessage,
        repositoryId: facts.repositoryId,
        branch: plan.branch,
        head: plan.head,
        digest: held.digest,
      },
      needs,
    ),
  );
  if (!tagged.moved) {
    // Nothing names this draft any more.
    await needs.deleteDraft(draft.id);
    if (tagged.why instanceof Error) throw tagged.why;
    return overtaken(road, null, needs);
  }
  const finished = await finish(road, { ...held, draft }, needs);
  return { ...outcome, sha: tagged.sha, releaseUrl: finished.url, files: finished.files };
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
  return planned.edits.length > 0 || !(await needs.isOnBranch(plan.head, plan.branch));
}

/** `facts` are null when it happened after the preflight. */
async function overtaken(
  { request, planned, releases, read: { plan } }: ReleaseRoad,
  facts: PreflightFacts | null,
  needs: ReleasePlannedNeeds,
): Promise<RunOutcome> {
  const { tag, version } = releaseIdentity(planned);
  const drafts = releases.filter((release) => release.draft && release.tag === tag);
  if (facts !== null && facts.branchSha !== null && drafts.length > 0 && !request.dryRun) {
    const { branchSha, repositoryId } = facts;
    if (await adoptCommit({ plan, planned, branchSha, repositoryId, drafts }, needs)) {
      const unfinished = { tags: [{ name: tag, version }], releases, index: request.index.indexName };
      const resumed = await finishUnfinished(unfinished, needs);
      if (resumed !== null) return { ...resumed, plan };
    }
  }
  return supersede({ plan, tag, branch: plan.branch ?? '', workflow: request.workflow }, needs);
}

function finish(
  { request, planned, releases, read }: ReleaseRoad,
  files: DraftFiles,
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
  const files = held.manifest.files.map(({ filename, sha256, size }) => ({
    filename,
    sha256,
    size,
    url: null,
  }));
  return { ...outcome, files };
}
