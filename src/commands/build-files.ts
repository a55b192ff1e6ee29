// Edited files -> built files -> checked files and their manifest. This is where project code runs; nothing outside
// the workspace has been written when it ends.
import { posix } from 'node:path';
import type { BuildOrder } from '../distribution/build-order.ts';
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
import { checkFiles, type CheckNeeds } from './check-files.ts';
import { checkReproducible, type ReproducibleNeeds } from './check-reproducible.ts';
import type { FileRules } from './file-rules.ts';
import { writeBill, type BillNeeds } from './write-bill.ts';
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
  readonly rules: FileRules;
  readonly verifyCommand: readonly string[] | null;
  readonly assets: readonly string[];
  /** The bill of materials is made, and is one of the files. */
  readonly sbom?: boolean;
  /** Folder of files that were built elsewhere: then nothing is built; null: they are built here. */
  readonly dist: string | null;
}

export interface BuildNeeds extends CheckNeeds, ReproducibleNeeds, BillNeeds, ReportsSteps {
  /** Writes an edit into the workspace's working tree. */
  writeEdit(edit: FileEdit): Promise<void>;
  /** Builds sdist and wheel in the package's folder; absolute paths. */
  build(order: BuildOrder): Promise<readonly string[]>;
  /** Names of the files directly in a folder of the workspace; empty when there is none. */
  listFolder(folder: string): Promise<readonly string[]>;
  readExtra(path: string): Promise<ExtraFile>;
  /** Leaves the manifest in that folder. */
  saveManifest(folder: string, bytes: Buffer): Promise<void>;
}

export async function buildFiles(request: BuildRequest, needs: BuildNeeds): Promise<PreparedFiles> {
  const { package: planned, plan, rules, verifyCommand, dist } = request;
  const paths = dist === null ? await buildHere(request, needs) : await findBuilt(dist, needs);
  return needs.step('Check', async () => {
    const distributions = await checkFiles(
      {
        ...{ paths, rules, verifyCommand },
        name: planned.name,
        version: plannedVersion(planned),
        // Another build command, or another machine, may have its reason to make only one kind.
        kinds: rules.buildCommand === null && dist === null ? ['sdist', 'wheel'] : [],
      },
      needs,
    );
    const folder = dist ?? posix.join(planned.path, 'dist');
    const bill =
      request.sbom === true
        ? [await writeBill({ folder, project: planned.path, date: plan.headDate, distributions }, needs)]
        : [];
    const extras = await readExtras([...request.assets, ...bill], distributions, needs);
    const prepared = fixFiles(plan, planned, distributions, extras);
    await needs.saveManifest(folder, prepared.manifestBytes);
    return prepared;
  });
}

async function buildHere(
  { package: planned, plan, rules }: BuildRequest,
  needs: BuildNeeds,
): Promise<readonly string[]> {
  const build = {
    folder: planned.path,
    sourceDateEpoch: plan.headDate,
    buildCommand: rules.buildCommand,
    versionEnvironment: planned.dynamic
      ? dynamicVersionEnvironment(planned.name, plannedVersion(planned))
      : {},
  };
  const paths = await needs.step('Build', async () => {
    for (const edit of planned.edits) await needs.writeEdit(edit);
    return needs.build(build);
  });
  const edited = planned.edits.map(({ path }) => path);
  await checkReproducible(
    { ...build, mode: rules.reproducible, edited, files: paths.map((path) => ({ path })) },
    needs,
  );
  return paths;
}

async function findBuilt(dist: string, needs: BuildNeeds): Promise<readonly string[]> {
  const names = (await needs.listFolder(dist)).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
  if (names.length === 0)
    throw raise(releaseErrors, 'release-dist-empty', { folder: dist, what: 'distribution' });
  const files = await Promise.all(names.toSorted().map((name) => needs.readExtra(posix.join(dist, name))));
  return files.map(({ path }) => path);
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

/** The files are those of the plan, and fit the index. Findings that don't stop a release are told. */
export function checkNames(
  distributions: readonly DescribedFile[],
  planned: PackagePlan,
  needs: Pick<ReportsSteps, 'warn'>,
  publicIndex: string | null,
): void {
  const { errors, warnings } = checkDistributions(distributions, {
    name: planned.name,
    version: plannedVersion(planned),
    publicIndex,
  });
  throwAll(errors);
  for (const warning of warnings) needs.warn(warning);
}

function plannedVersion(planned: PackagePlan): string {
  if (planned.version === null) throw new Error(`nothing is planned for ${planned.name}`);
  return formatVersion(planned.version);
}
