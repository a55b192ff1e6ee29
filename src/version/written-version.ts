// What a version that people wrote in the project's files says about the next release (design, section 3, Version).
import { raise } from '../findings/catalogue.ts';
import { versionErrors } from '../findings/version-errors.ts';
import { compareVersions, isFinal } from './compare-versions.ts';
import { formatVersion } from './format-version.ts';
import type { TaggedRelease } from './last-release.ts';
import type { Version } from './version.ts';

/** The final version that a written one leads up to: `1.3.0` for `1.3.0.dev0` and `1.3.0rc1`, `1.3.post1` for `1.3.post1.dev2`. */
export function intendedVersion(written: Version): Version {
  return { ...written, pre: null, post: written.pre === null ? written.post : null, dev: null, local: null };
}

/** People write a final version to have it released; pre, dev and local parts mark work in progress. */
export function isConsent(written: Version): boolean {
  return isFinal(written) && written.local === null;
}

export function refuseLowerThanTag(written: Version, last: TaggedRelease): void {
  const readings = [written, intendedVersion(written)];
  if (readings.some((version) => compareVersions(version, last.version) >= 0)) return;
  throw raise(versionErrors, 'version-below-tag', {
    written: formatVersion(written),
    tag: last.tag,
    version: formatVersion(last.version),
  });
}
