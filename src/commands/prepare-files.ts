// The files of a release: built here (one job), taken from the build job by their manifest digest (two jobs), or those
// of a draft that a person approved.
import type { Manifest } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { buildFiles, checkNames, type BuildNeeds, type PreparedFiles } from './build-files.ts';
import type { FileRules } from './file-rules.ts';
import { takeFiles, type TakeNeeds } from './take-files.ts';

/** Where the files come from; `none`: the build job had nothing to build; `draft`: a draft is approved. */
export type FilesSource =
  | {
      readonly kind: 'build';
      readonly verifyCommand: readonly string[] | null;
      readonly assets: readonly string[];
      /** The bill of materials is one of the files. */
      readonly sbom?: boolean;
    }
  | { readonly kind: 'dist'; readonly folder: string; readonly digest: string }
  | { readonly kind: 'draft'; readonly digest: string }
  | { readonly kind: 'none' };

export interface PrepareNeeds extends BuildNeeds, TakeNeeds {}

export interface PrepareRequest {
  readonly files: Extract<FilesSource, { readonly kind: 'build' | 'dist' }>;
  readonly plan: ReleasePlan;
  readonly package: PackagePlan;
  readonly rules: FileRules;
}

export async function prepareFiles(request: PrepareRequest, needs: PrepareNeeds): Promise<PreparedFiles> {
  const { files, plan } = request;
  if (files.kind === 'build') return buildFiles({ ...request, ...files, dist: null }, needs);
  return needs.step('Check', async () => {
    const taken = await takeFiles(files.folder, files.digest, needs);
    refuseOtherPlan(taken.manifest, plan);
    checkNames(taken.distributions, request.package, needs, request.rules.publicIndex);
    return taken;
  });
}

/** The files were built for the plan as it is now. */
export function refuseOtherPlan({ head, plan: expected }: Manifest, plan: ReleasePlan): void {
  if (head === plan.head && expected === plan.hash) return;
  throw raise(releaseErrors, 'release-plan-changed', {
    head: plan.head.slice(0, 7),
    seen: plan.hash,
    built: head.slice(0, 7),
    expected,
  });
}
