// A built file from disk as a value: hashes, metadata, contents. Archives are hostile; see archive-limits.
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { parseConsoleScripts } from '../../distribution/console-scripts.ts';
import { parseCoreMetadata, type CoreMetadata } from '../../distribution/core-metadata.ts';
import type { DescribedFile } from '../../distribution/described-file.ts';
import { parseSdistFilename } from '../../distribution/sdist-filename.ts';
import { topLevelModules } from '../../distribution/top-level-modules.ts';
import { parseWheelFilename } from '../../distribution/wheel-filename.ts';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import { digestFile, type FileDigest } from '../files.ts';
import { heldBytes } from '../held-bytes.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
import type { ArchiveContents } from './archive-contents.ts';
import type { ArchiveSource } from './random-access.ts';
import { readSdist } from './read-sdist.ts';
import { readWheel } from './read-wheel.ts';

/**
 * Throws one error of `distribution-…`. Memory does not grow with the size of the file. `known`: of a file that was hashed before and
 * is believed by that hash alone; the upload hashes what it sends.
 */
export async function readDistribution(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  known: FileDigest | null = null,
): Promise<DescribedFile> {
  const filename = basename(path);
  const kind = kindOf(filename);
  const { sha256, size } = known ?? (await digestFile(path));
  const {
    members,
    metadata,
    entryPoints: entryPointBytes,
    ...facts
  } = await readContents({ path, whole: heldBytes(sha256) }, kind, limits);
  const metadataText = decode(filename, metadata);
  const entryPoints = entryPointBytes === null ? null : decode(filename, entryPointBytes);
  return {
    filename,
    kind,
    path: resolve(path),
    ...{ sha256, size },
    metadataText,
    metadataSha256: createHash('sha256').update(metadata).digest('hex'),
    metadata: metadataOf(filename, metadataText),
    topLevelModules: kind === 'wheel' ? topLevelModules(members) : [],
    consoleScripts: entryPoints === null ? [] : parseConsoleScripts(entryPoints),
    members,
    archive: { ...facts, entryPoints },
  };
}

function kindOf(filename: string): 'wheel' | 'sdist' {
  if (filename.endsWith('.whl')) {
    parseWheelFilename(filename);
    return 'wheel';
  }
  if (!filename.endsWith('.tar.gz'))
    throw raise(distributionErrors, 'distribution-not-recognised', { filename });
  parseSdistFilename(filename);
  return 'sdist';
}

async function readContents(
  source: ArchiveSource,
  kind: 'wheel' | 'sdist',
  limits: ArchiveLimits,
): Promise<ArchiveContents> {
  try {
    return await (kind === 'wheel' ? readWheel : readSdist)(source, limits);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw raise(distributionErrors, 'distribution-unreadable', { filename: basename(source.path), reason });
  }
}

function decode(filename: string, bytes: Uint8Array): string {
  try {
    // The byte order mark stays, so that the text gives the same bytes, and the same hash, again.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw raise(distributionErrors, 'distribution-metadata-encoding', { filename });
  }
}

function metadataOf(filename: string, text: string): CoreMetadata {
  const metadata = parseCoreMetadata(text);
  if ('problem' in metadata)
    throw raise(distributionErrors, 'distribution-metadata-field', { filename, reason: metadata.problem });
  return metadata;
}
