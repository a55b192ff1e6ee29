// Before a new release: is the last one whole? What isn't is finished first.
import type { HostedRelease } from '../plan/hosted-release.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import type { PlanRead } from './read-plan.ts';
import { isLatest } from './release-identity.ts';
import { resumeRelease, type ResumeNeeds } from './resume-release.ts';

/** The outcome `resumed`, or null when there was nothing to finish. */
export async function finishLast(
  planned: PackagePlan,
  { plan, tags }: PlanRead,
  { releases, index }: { readonly releases: readonly HostedRelease[]; readonly index: string },
  needs: ResumeNeeds,
): Promise<RunOutcome | null> {
  const last = planned.previous;
  if (last === null) return null;
  const latest = isLatest(last.version, tags);
  const resumed = await resumeRelease({ tag: last.tag, releases, latest, index }, needs);
  if (resumed === null) return null;
  return quietOutcome('resumed', `finished ${last.tag}, which an earlier run had begun`, plan, {
    version: resumed.version,
    tag: last.tag,
    sha: last.sha,
    releaseUrl: resumed.url,
    files: resumed.files,
    manifestDigest: resumed.digest,
  });
}
