// Edited files -> built files -> checked files and their manifest. This is where project code runs; nothing outside
// the workspace has been written when it ends.
import { posix } from 'node:path';
import type { BuiltFile } from '../distribution/built-file.ts';
import { checkDistributions } from '../distribution/check-distributions.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import { makeManifest, manifestDigest, serializeManifest } from '../distribution/make-manifest.ts';
import { MANIFEST_FILENAME, type Manifest } from '../distribution/manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import { dynamicVersionEnvironment } from '../project/dynamic-version-environment.ts';
import type { FileEdit } from '../project/file-edit.ts';
import { formatVersion } from '../version/format-version.ts';
import type { ReportsSteps } from './reports-steps.ts';

export type ExtraFile = BuiltFile & { readonly kind: 'extra' };

/** Files that are checked and fixed by their manifest: what everything after works from. */
export interface PreparedFiles {
  readonly distributions: readonly DescribedFile[];
  readonly extras: readonly ExtraFile[];
  readonly manifest: Manifest;
  readonly manifestBytes: Buffer;
  /** `sha256:<hex>` of the manifest's bytes. */
  readonly digest: string;
}

export interface BuildRequest {
  readonly plan: ReleasePlan;
  readonly package: PackagePlan;
  readonly buildCommand: readonly string[] | null;
  readonly verifyCommand: readonly string[] | null;
  readonly assets: readonly string[];
}

export interface BuildNeeds extends ReportsSteps {
  /** Writes an edit into the workspace's working tree. */
  writeEdit(edit: FileEdit): Promise<void>;
  /** Builds sdist and wheel in the package's folder; absolute paths. */
  build(request: {
    readonly folder: string;
    readonly sourceDateEpoch: number;
    readonly buildCommand: readonly string[] | null;
    readonly versionEnvironment: Readonly<Record<string, string>>;
  }): Promise<readonly string[]>;
  readDistribution(path: string): Promise<DescribedFile>;
  /** Names of the files directly in a folder of the workspace; empty when there is none. */
  listFolder(folder: string): Promise<readonly string[]>;
  readExtra(path: string): Promise<ExtraFile>;
  /** `twine check --strict`; throws on a finding. */
  twineCheck(paths: readonly string[]): Promise<void>;
  /** Installs the wheel in a fresh environment, imports it and tries its console scripts; throws on a finding, returns what was not proved. */
  checkInstall(request: {
    readonly wheel: DescribedFile;
    readonly version: string;
    readonly verifyCommand: readonly string[] | null;
  }): Promise<readonly string[]>;
  /** Leaves the manifest beside the distributions. */
  saveManifest(folder: string, bytes: Buffer): Promise<void>;
}

export async function buildFiles(request: BuildRequest, needs: BuildNeeds): Promise<PreparedFiles> {
  const { package: planned, plan } = request;
  const version = plannedVersion(planned);
  const paths = await needs.step('Build', async () => {
    for (const edit of planned.edits) await needs.writeEdit(edit);
    return needs.build({
      folder: planned.path,
      sourceDateEpoch: plan.headDate,
      buildCommand: request.buildCommand,
      versionEnvironment: planned.dynamic ? dynamicVersionEnvironment(planned.name, version) : {},
    });
  });
  return needs.step('Check', async () => {
    const distributions = await Promise.all(paths.map((path) => needs.readDistribution(path)));
    // Another build command may have its reason to make only one kind.
    const kinds = request.buildCommand === null ? (['sdist', 'wheel'] as const) : [];
    checkNames(distributions, planned, needs, kinds);
    const [, ...notes] = await Promise.all([
      needs.twineCheck(paths),
      ...distributions
        .filter(({ kind }) => kind === 'wheel')
        .map((wheel) => needs.checkInstall({ wheel, version, verifyCommand: request.verifyCommand })),
    ]);
    for (const note of notes.flat()) needs.warn(note);
    const extras = await readExtras(request.assets, distributions, needs);
    const prepared = fixFiles(plan, planned, distributions, extras);
    await needs.saveManifest(planned.path, prepared.manifestBytes);
    return prepared;
  });
}

/** Every file of a release has its own name: hosts and folders of built files know no other. */
async function readExtras(
  paths: readonly string[],
  distributions: readonly DescribedFile[],
  needs: BuildNeeds,
): Promise<readonly ExtraFile[]> {
  const taken = new Set([MANIFEST_FILENAME, ...distributions.map(({ filename }) => filename)]);
  const problems: UserError[] = [];
  for (const path of paths) {
    const filename = posix.basename(path);
    if (!(await needs.listFolder(posix.dirname(path))).includes(filename))
      problems.push(raise(releaseErrors, 'release-asset-missing', { path }));
    else if (taken.has(filename))
      problems.push(raise(releaseErrors, 'release-asset-twice', { filename, path }));
    taken.add(filename);
  }
  throwAll(problems);
  return Promise.all(paths.map((path) => needs.readExtra(path)));
}

function fixFiles(
  plan: ReleasePlan,
  planned: PackagePlan,
  distributions: readonly DescribedFile[],
  extras: readonly ExtraFile[],
): PreparedFiles {
  const manifest = makeManifest({
    package: planned.name,
    version: plannedVersion(planned),
    head: plan.head,
    plan: plan.hash,
    files: [...distributions, ...extras],
  });
  const manifestBytes = serializeManifest(manifest);
  return { distributions, extras, manifest, manifestBytes, digest: manifestDigest(manifestBytes) };
}

/** Names, versions and expected files; findings that don't stop a release are told. */
export function checkNames(
  distributions: readonly DescribedFile[],
  planned: PackagePlan,
  needs: Pick<ReportsSteps, 'warn'>,
  kinds: readonly DescribedFile['kind'][] = [],
): void {
  const { errors, warnings } = checkDistributions(distributions, {
    name: planned.name,
    version: plannedVersion(planned),
    kinds,
  });
  throwAll(errors);
  for (const warning of warnings) needs.warn(warning);
}

function plannedVersion(planned: PackagePlan): string {
  if (planned.version === null) throw new Error(`nothing is planned for ${planned.name}`);
  return formatVersion(planned.version);
}
