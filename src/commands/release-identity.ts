// What a planned release is called, and its outcome as it will be when all goes well.
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { quietOutcome, type RunOutcome } from '../report/run-outcome.ts';
import { compareVersions, isFinal } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import type { VersionTag } from '../version/version-tags.ts';
import type { Version } from '../version/version.ts';

export interface ReleaseIdentity {
  readonly name: string;
  readonly version: Version;
  readonly tag: string;
}

export function releaseIdentity({ name, version, tag }: PackagePlan): ReleaseIdentity {
  if (version === null || tag === null) throw new Error(`nothing is planned for ${name}`);
  return { name, version, tag };
}

/** The highest final version of all is shown as the latest release. */
export function isLatest(version: Version, tags: readonly VersionTag[]): boolean {
  return (
    isFinal(version) &&
    tags.every((tag) => !isFinal(tag.version) || compareVersions(tag.version, version) <= 0)
  );
}

export function describeRelease(
  planned: PackagePlan,
  facts: { plan: ReleasePlan; notes: string; manifestDigest: string },
): RunOutcome {
  const { version, tag } = releaseIdentity(planned);
  return quietOutcome('released', planned.reason, facts.plan, {
    version: formatVersion(version),
    previousVersion: planned.previous && formatVersion(planned.previous.version),
    tag,
    notes: facts.notes,
    manifestDigest: facts.manifestDigest,
  });
}
