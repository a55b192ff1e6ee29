// The release job of the two-job form: files of the build job, believed by their manifest digest and nothing else.
import { matchManifest } from '../distribution/match-manifest.ts';
import { MANIFEST_FILENAME } from '../distribution/manifest.ts';
import { parseManifest } from '../distribution/parse-manifest.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import { isAttestationFile } from '../trust/attestation.ts';
import type { BuildNeeds, PreparedFiles } from './build-files.ts';
import { twoAtATime } from '../pace/some-at-a-time.ts';

export interface TakeNeeds extends Pick<BuildNeeds, 'listFolder' | 'readDistribution' | 'readExtra'> {
  readBytes(path: string): Promise<Buffer>;
}

/** A folder of which no more than the manifest was read. */
export interface GivenFolder extends Pick<PreparedFiles, 'manifest' | 'manifestBytes' | 'digest'> {
  /** Relative to the workspace. */
  readonly folder: string;
  /** All that lies in it beside the manifest. */
  readonly names: readonly string[];
}

/** `folder` is relative to the workspace. Throws when a byte differs from what the digest names. */
export async function takeFiles(folder: string, digest: string, needs: TakeNeeds): Promise<PreparedFiles> {
  return takeGiven(await openGiven(folder, digest, needs), needs);
}

/** Throws when the manifest is not the one that the digest names. */
export async function openGiven(folder: string, digest: string, needs: TakeNeeds): Promise<GivenFolder> {
  const names = (await needs.listFolder(folder)).filter((name) => !isAttestationFile(name));
  if (!names.includes(MANIFEST_FILENAME))
    throw raise(releaseErrors, 'release-dist-empty', { folder, what: MANIFEST_FILENAME });
  const manifestBytes = await needs.readBytes(`${folder}/${MANIFEST_FILENAME}`);
  const manifest = parseManifest(manifestBytes, digest);
  return {
    folder,
    names: names.filter((name) => name !== MANIFEST_FILENAME),
    manifest,
    manifestBytes,
    digest,
  };
}

/** Throws when a file is not what the manifest says. */
export async function takeGiven(given: GivenFolder, needs: TakeNeeds): Promise<PreparedFiles> {
  const { folder, names, manifest, manifestBytes, digest } = given;
  const kinds = new Map(manifest.files.map((file) => [file.filename, file.kind]));
  // Hashed first, opened after: an archive that the manifest doesn't know is never read.
  const hashed = await twoAtATime(names, (name) => needs.readExtra(`${folder}/${name}`));
  throwAll(matchManifest(manifest, hashed));
  const distributions = await twoAtATime(
    hashed.filter(({ filename }) => kinds.get(filename) !== 'extra'),
    (file) => needs.readDistribution(file.path, file),
  );
  const extras = hashed.filter(({ filename }) => kinds.get(filename) === 'extra');
  return { distributions, extras, manifest, manifestBytes, digest };
}
