// The files of a tagged version: built at its commit, taken from a build job, or those that a release or draft of the tag
// holds already, when their digest is given.
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { HostedRelease } from '../release/hosted-release.ts';
import { checkNames } from './build-files.ts';
import { findDraft, readDraftFiles, type DraftFilesNeeds } from './draft-files.ts';
import type { FileRules } from './file-rules.ts';
import { prepareFiles, refuseOtherPlan, type FilesSource, type PrepareNeeds } from './prepare-files.ts';
import type { PreparedFiles } from './build-files.ts';
import { releaseIdentity } from './release-identity.ts';

export interface TagFilesRequest {
  readonly source: Exclude<FilesSource, { readonly kind: 'none' }>;
  readonly plan: ReleasePlan;
  readonly planned: PackagePlan;
  readonly rules: FileRules;
  readonly releases: readonly HostedRelease[];
}

export interface TagFilesNeeds extends PrepareNeeds, DraftFilesNeeds {}

/** Extra files and manifest are null where they are on the release already. */
export type TagFiles = Pick<PreparedFiles, 'distributions' | 'manifest' | 'digest'> & {
  readonly fresh: Pick<PreparedFiles, 'extras' | 'manifestBytes'> | null;
  /** The release or draft that holds them already. */
  readonly holder: number | null;
};

export async function tagFiles(request: TagFilesRequest, needs: TagFilesNeeds): Promise<TagFiles> {
  const { source, plan, planned, rules } = request;
  if (source.kind === 'draft') return needs.step('Check', () => heldFiles(request, source.digest, needs));
  const files = await prepareFiles({ files: source, plan, package: planned, rules }, needs);
  return { ...files, fresh: files, holder: null };
}

async function heldFiles(
  { plan, planned, releases, rules }: TagFilesRequest,
  digest: string,
  needs: TagFilesNeeds,
): Promise<TagFiles> {
  const { tag } = releaseIdentity(planned);
  const holder = await findDraft(releases, digest, needs);
  if (holder === null) throw raise(releaseErrors, 'release-draft-unknown', { tag, digest });
  const files = await readDraftFiles(holder, digest, needs);
  refuseOtherPlan(files.manifest, plan);
  checkNames(files.distributions, planned, needs, rules.publicIndex);
  return { ...files, fresh: null, holder: holder.id };
}
