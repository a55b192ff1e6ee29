// The version that a tag of an unknown format ends with: `v1.2.0`, `acme/1.2.0`, `s3-tools-v1.2.0`.
import { parseVersion } from './parse-version.ts';
import type { Version } from './version.ts';

/** Null: it ends with none. */
export function versionInTag(tag: string): Version | null {
  for (const { index } of tag.matchAll(/(?<![\d.])\d/g)) {
    const version = parseVersion(tag.slice(index));
    if (version !== null) return version;
  }
  return null;
}
