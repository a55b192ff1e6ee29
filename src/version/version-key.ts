import { formatVersion } from './format-version.ts';
import type { Version } from './version.ts';

/** The same text for what is one version (PEP 440 holds `1.2` and `1.2.0` equal), another for every other. */
export function versionKey(version: Version): string {
  const last = version.release.findLastIndex((number) => number !== 0);
  return formatVersion({ ...version, release: version.release.slice(0, Math.max(1, last + 1)) });
}
