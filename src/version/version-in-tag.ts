// The version that a tag of an unknown format ends with: `v1.2.0`, `acme/1.2.0`, `s3-tools-v1.2.0`.
import { parseVersion } from './parse-version.ts';
import type { Version } from './version.ts';

export interface TaggedVersion {
  /** As the tag has it. */
  readonly text: string;
  readonly version: Version;
}

/** Null: it ends with none. */
export function versionInTag(tag: string): TaggedVersion | null {
  for (const { index } of tag.matchAll(/(?<![\d.])\d/g)) {
    const text = tag.slice(index);
    const version = parseVersion(text);
    if (version !== null) return { text, version };
  }
  return null;
}
