// A release, step by step (design, section 3): read, plan, preflight, build, check, draft, commit and tag, publish,
// verify, undraft.
import type { HostedRelease } from '../plan/hosted-release.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { commitAndTag, type TagNeeds } from './commit-and-tag.ts';
import { draftRelease, type DraftNeeds } from './draft-release.ts';
import { finishRelease } from './finish-release.ts';
import { finishLast } from './finish-last.ts';
import { preflight, type PreflightNeeds } from './preflight.ts';
import { prepareFiles, type PrepareNeeds } from './prepare-files.ts';
import { publishedNotes, type PublishedNotesNeeds } from './published-notes.ts';
import { readPlan, type PlanNeeds, type PlanRead } from './read-plan.ts';
import { describeRelease, isLatest, releaseIdentity } from './release-identity.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { ResumeNeeds } from './resume-release.ts';
import { supersede, type SupersedeNeeds } from './supersede.ts';

export interface ReleaseNeeds
  extends
    PlanNeeds,
    ResumeNeeds,
    PreflightNeeds,
    PrepareNeeds,
    PublishedNotesNeeds,
    DraftNeeds,
    TagNeeds,
    Pick<SupersedeNeeds, 'readRunFor'> {
  listReleases(): Promise<readonly HostedRelease[]>;
}

export async function release(request: ReleaseRequest, needs: ReleaseNeeds): Promise<RunOutcome> {
  const [read, releases] = await needs.step('Plan', () =>
    Promise.all([readPlan(request.plan, needs), needs.listReleases()]),
  );
  const planned = read.plan.packages[0] as PackagePlan;
  const resumed = request.dryRun
    ? null
    : await finishLast(planned, read, { releases, index: request.index.indexName }, needs);
  if (planned.result === 'nothing') return resumed ?? quietOutcome('nothing', planned.reason, read.plan);
  if (request.files.kind === 'none')
    return (
      resumed ??
      quietOutcome('nothing', 'no `manifest-digest` was given: nothing was built to release', read.plan)
    );
  return releasePlanned({ request, read, planned, releases }, needs);
}

interface Road {
  readonly request: ReleaseRequest;
  readonly read: PlanRead;
  readonly planned: PackagePlan;
  readonly releases: readonly HostedRelease[];
}

async function releasePlanned(road: Road, needs: ReleaseNeeds): Promise<RunOutcome> {
  const { request, planned, releases } = road;
  const { plan, tags } = road.read;
  const { project } = request.plan;
  const facts = await needs.step('Preflight', () =>
    preflight(
      { ...request.index, planned, configuration: project.configuration, branch: plan.branch },
      needs,
    ),
  );
  if (planned.edits.length > 0 && facts.branchSha !== plan.head) return superseded(road, needs);
  const [files, notes] = await Promise.all([
    prepareFiles({ ...request, plan, package: planned, configuration: project.configuration }, needs),
    publishedNotes({ plan, planned, project, repositoryUrl: request.plan.repositoryUrl }, needs),
  ]);
  const outcome = describeRelease(planned, { plan, notes, manifestDigest: files.digest });
  if (request.dryRun) return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };

  const identity = releaseIdentity(planned);
  const draft = await needs.step('Draft', () =>
    draftRelease({ ...identity, notes, owner: request.owner, files, existing: releases }, needs),
  );
  if (request.stopAfterDraft)
    return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: draft.url };

  const { commitMessage } = project.configuration;
  const { repositoryId } = facts;
  const { branch, head } = plan;
  const tagged = await needs.step('Commit and tag', () =>
    commitAndTag({ planned, commitMessage, repositoryId, branch, head, digest: files.digest }, needs),
  );
  if (!tagged.moved) {
    await needs.deleteDraft(draft.id);
    return tagged.why === 'branch-moved'
      ? superseded(road, needs)
      : quietOutcome('superseded', `another run made ${identity.tag}`, plan);
  }
  const rivals = releases.filter(({ draft: isDraft, tag }) => isDraft && tag === identity.tag);
  const latest = isLatest(identity.version, tags);
  const finished = await finishRelease(
    { draft, tag: identity.tag, ...files, latest, index: request.index.indexName, rivals },
    needs,
  );
  return { ...outcome, sha: tagged.sha, releaseUrl: finished.url, files: finished.files };
}

function superseded({ request, read }: Road, needs: ReleaseNeeds): Promise<RunOutcome> {
  const branch = read.plan.branch ?? '';
  return supersede({ plan: read.plan, branch, workflow: request.workflow }, needs);
}
