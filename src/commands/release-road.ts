// What the steps after the plan work on.
import type { HostedRelease } from '../release/hosted-release.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { FilesSource } from './prepare-files.ts';
import type { PlanRead } from './read-plan.ts';
import type { ReleaseRequest } from './release-request.ts';

export interface ReleaseRoad {
  readonly request: ReleaseRequest;
  readonly files: Exclude<FilesSource, { readonly kind: 'none' }>;
  readonly read: PlanRead;
  /** The package that is released. */
  readonly planned: PackagePlan;
  /** Notes that people have edited in the release pull request; null: they are made from the commits. */
  readonly notes: string | null;
  /** As they were read when the run began. */
  readonly releases: readonly HostedRelease[];
}
