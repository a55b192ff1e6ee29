// Which files beside the sources an earlier build of this project left, by name and content.
import { normalizeName } from '../project/normalize-name.ts';
import { UserError } from '../findings/user-error.ts';
import { MANIFEST_FILENAME } from './manifest.ts';
import { parseSdistFilename } from './sdist-filename.ts';
import { parseWheelFilename } from './wheel-filename.ts';

/** A wheel or sdist of the project, an attestation of one, its bill of materials, or our manifest. */
export function isOwnArtifact(filename: string, project: string): boolean {
  if (filename === MANIFEST_FILENAME) return true;
  const distribution = filename.replace(/(?:\.[a-z]+)?\.attestation$/, '');
  const name = nameIn(distribution);
  return name !== null && normalizeName(name) === normalizeName(project);
}

function nameIn(filename: string): string | null {
  // As `billName` makes it.
  const [, bill = null] = /^(.+)-[^-]+\.cdx\.json$/.exec(filename) ?? [];
  if (bill !== null) return bill;
  try {
    if (filename.endsWith('.whl')) return parseWheelFilename(filename).name;
    return filename.endsWith('.tar.gz') ? parseSdistFilename(filename).name : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** What setuptools puts into `build/`; another name in there is somebody else's. */
const BUILD_ENTRY = /^(?:lib|lib\..+|temp\..+|bdist\..+|scripts-\d.*)$/;

export function isBuildFolder(entries: readonly string[]): boolean {
  return entries.every((name) => BUILD_ENTRY.test(name));
}

/** `entries` of an `*.egg-info` folder that setuptools made. */
export function isEggInfo(entries: readonly string[]): boolean {
  return entries.includes('PKG-INFO') && entries.includes('SOURCES.txt');
}
