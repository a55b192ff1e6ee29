// One file of each of the newest versions on a project's page: whose provenance names the publisher.
import { parseSdistFilename } from '../distribution/sdist-filename.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';
import { UserError } from '../findings/user-error.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import { compareVersions, sameVersion } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';

export interface VersionFile {
  readonly filename: string;
  /** As the file name writes it. */
  readonly version: string;
}

/** Newest first. */
export function newestFiles(page: IndexPage, count: number): readonly VersionFile[] {
  const found = page.files.flatMap(({ filename }) => {
    const version = readVersion(filename);
    const parsed = version === null ? null : parseVersion(version);
    return version === null || parsed === null ? [] : [{ filename, version, parsed }];
  });
  found.sort((a, b) => compareVersions(b.parsed, a.parsed));
  return found
    .filter(({ parsed }, index) => {
      const before = found[index - 1];
      return before === undefined || !sameVersion(before.parsed, parsed);
    })
    .slice(0, count)
    .map(({ filename, version }) => ({ filename, version }));
}

function readVersion(filename: string): string | null {
  try {
    return (filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename)).version;
  } catch (error) {
    // Old indexes list eggs, installers and the like.
    if (error instanceof UserError) return null;
    throw error;
  }
}
