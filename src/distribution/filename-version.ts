// The version that the name of a file on an index says.
import { UserError } from '../findings/user-error.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { parseSdistFilename } from './sdist-filename.ts';
import { parseWheelFilename } from './wheel-filename.ts';

/** Null: no wheel and no sdist. Old indexes list eggs, installers and the like. */
export function filenameVersion(filename: string): Version | null {
  try {
    const parsed = filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return parseVersion(parsed.version);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
