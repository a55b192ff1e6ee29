// The newest version of a package among the releases of its repository, which may hold other packages and older lines.
import { parseDistributionName, versionOf } from '../simple-index/distribution-name.ts';
import { compareVersions, isFinal } from '../version/compare-versions.ts';
import { versionInTag } from '../version/version-in-tag.ts';
import type { Version } from '../version/version.ts';

export interface ListedRelease {
  readonly tag: string;
  /** As their uploader named them. */
  readonly filenames: readonly string[];
}

/** How many releases are read, the newest: one page of the host's. */
export const RELEASES_READ = 100;

/** Why `newestVersion` found none, of so many releases. */
export function noVersion(repository: string, project: string, count: number): string {
  const whose = count < RELEASES_READ ? 'no release' : `none of the newest ${RELEASES_READ} releases`;
  return `${whose} of ${repository} has a version of ${project}`;
}

/**
 * Files count; where no release has files of the package, the tags of those count that have none of another package. Pre-releases only where
 * there is nothing else. Null: there is no version.
 */
export function newestVersion(releases: readonly ListedRelease[], project: string): Version | null {
  const served = releases.flatMap(({ filenames }) =>
    filenames.flatMap((name) => versionOf(name, project) ?? []),
  );
  const found =
    served.length > 0
      ? served
      : releases
          .filter(({ filenames }) => !filenames.some((name) => 'project' in parseDistributionName(name)))
          .flatMap(({ tag }) => versionInTag(tag) ?? []);
  const finals = found.filter(isFinal);
  return (finals.length > 0 ? finals : found).toSorted(compareVersions).at(-1) ?? null;
}
