// Verify: the index serves the files of a release, byte for byte; and, where project code may run, the one that fits this machine installs,
// imports and answers, with its dependencies from the configured index and itself from nowhere else.
import { raise } from '../findings/catalogue.ts';
import { verifyErrors } from '../findings/verify-errors.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import type { IndexFile, IndexPage } from '../simple-index/index-page.ts';
import type { ExpectedFile, ServedFile } from '../upload/served-files.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import { awaitServed, awaitVersion, type AwaitNeeds } from './await-served.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface VerifyRequest {
  /** The index, for people. */
  readonly index: string;
  readonly project: string;
  readonly version: Version;
  /** From the manifest or the upload; null: the files that the index lists for the version. */
  readonly files: readonly ExpectedFile[] | null;
  /** Seconds to wait for the index to list them. */
  readonly patience: number;
  /** Installs the release and runs it. Only in jobs without rights and secrets, and on a person's own machine. */
  readonly runsCode: boolean;
  /** May what has no wheel be built from source: dependencies, and the release itself when no wheel of it fits? */
  readonly allowsSource: boolean;
  /** Argument array; null: none. */
  readonly verifyCommand: readonly string[] | null;
}

export interface VerifyNeeds extends AwaitNeeds, Pick<ReportsSteps, 'step' | 'warn'> {
  installPublished(request: InstallPublished): Promise<InstalledRelease>;
}

export interface InstallPublished {
  readonly project: string;
  readonly version: string;
  readonly files: readonly ServedFile[];
  readonly allowsSource: boolean;
  readonly verifyCommand: readonly string[] | null;
}

export interface InstalledRelease {
  /** The file that was installed; null when none fits this machine, and then nothing is proved. */
  readonly file: string | null;
  /** Modules that were imported. */
  readonly modules: readonly { readonly name: string; readonly version: string | null }[];
  /** Console scripts that answered `--help`. */
  readonly scripts: readonly string[];
  readonly verified: boolean;
  /** Sentences about what was not proved. */
  readonly notes: readonly string[];
}

export interface VerifiedRelease {
  readonly files: readonly ServedFile[];
  /** Seconds that were waited for the index. */
  readonly waited: number;
  /** Null: no project code was to be run. */
  readonly installed: InstalledRelease | null;
}

/** Ten minutes: for so long PyPI's caches may show an old page. */
export const PATIENCE = 600;

/** Throws `verify-…` for what the index serves, `install-…` for what can not be installed or run. */
export async function verifyPublished(request: VerifyRequest, needs: VerifyNeeds): Promise<VerifiedRelease> {
  const found = await needs.step('Compare', () => findServed(request, needs));
  tellOddities(request, found, needs);
  if (!request.runsCode) return { files: found.served, waited: found.waited, installed: null };
  const installed = await needs.step('Install', () =>
    needs.installPublished({
      project: request.project,
      version: formatVersion(request.version),
      files: found.served,
      allowsSource: request.allowsSource,
      verifyCommand: request.verifyCommand,
    }),
  );
  for (const note of installed.notes) needs.warn(note);
  return { files: found.served, waited: found.waited, installed };
}

interface Found {
  readonly served: readonly ServedFile[];
  readonly page: IndexPage | 'empty';
  readonly waited: number;
}

async function findServed(request: VerifyRequest, needs: VerifyNeeds): Promise<Found> {
  const { index, project, files, patience } = request;
  const version = formatVersion(request.version);
  const release = { index, project, version, patience };
  const found =
    files === null ? await findListed(request, needs) : await awaitServed({ ...release, files }, needs);
  for (const { filename, sha256 } of found.served)
    needs.info(`${index} serves ${filename} (sha256 ${sha256})`);
  return found;
}

/** Nobody says which files belong to the release: those that are listed for its version do. */
async function findListed(request: VerifyRequest, needs: VerifyNeeds): Promise<Found> {
  const { index, project, version, patience } = request;
  const release = { index, project, version: formatVersion(version), patience };
  const listed = (page: IndexPage | 'empty'): readonly IndexFile[] => filesOfVersion(page, version);
  const { page, waited } = await awaitVersion(release, (one) => listed(one).length > 0, needs);
  const names = listed(page).map(({ filename }) => filename);
  const complete = listed(page).every(({ sha256 }) => sha256 !== null)
    ? page
    : await needs.readPage(project, names);
  const served = listed(complete).flatMap(({ filename, sha256, size, url }) =>
    sha256 === null ? [] : [{ filename, sha256, size, url }],
  );
  if (served.length === 0)
    throw raise(verifyErrors, 'verify-version-missing', { ...release, seconds: waited, copy: '' });
  return { served, page: complete, waited };
}

/** What installers may take instead, or not take: nobody would see it from the files alone. */
function tellOddities(request: VerifyRequest, { page, served }: Found, needs: VerifyNeeds): void {
  const listed = filesOfVersion(page, request.version);
  const names = new Set(served.map(({ filename }) => filename));
  const version = formatVersion(request.version);
  for (const { filename, yanked } of listed) {
    if (!names.has(filename))
      needs.warn(
        `${request.index} also lists ${filename} for ${version}, which is not of this release: installers may take it.`,
      );
    else if (yanked !== false)
      needs.warn(`${filename} is yanked on ${request.index}: installers take it only when it is asked for.`);
  }
}
