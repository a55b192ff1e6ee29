import { parseSdistFilename } from '../distribution/sdist-filename.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';
import { UserError } from '../findings/user-error.ts';
import { sameVersion } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';

/** The files of a project's page that belong to this version, however they spell it (`1.3`, `1.3.0`). */
export function filesOfVersion<File extends { readonly filename: string }>(
  page: { readonly files: readonly File[] } | 'empty',
  version: Version,
): readonly File[] {
  if (page === 'empty') return [];
  return page.files.filter(({ filename }) => {
    const seen = readVersion(filename);
    return seen !== null && sameVersion(seen, version);
  });
}

function readVersion(filename: string): Version | null {
  try {
    const parsed = filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return parseVersion(parsed.version);
  } catch (error) {
    // Old indexes list eggs, installers and the like: no file of ours.
    if (error instanceof UserError) return null;
    throw error;
  }
}
