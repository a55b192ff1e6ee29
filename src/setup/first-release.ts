// Whether the very next push releases, whatever its commits say: a project with a version in its files and no version tag is released as it stands.
import { formatVersion } from '../version/format-version.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import type { Version } from '../version/version.ts';
import { isConsent } from '../version/written-version.ts';

/** The version that is released then; null when a commit has to call for a release. `written`: null for a dynamic one. */
export function firstRelease(
  written: Version | null,
  tags: readonly string[],
  tagFormat: string,
): string | null {
  if (written === null || !isConsent(written) || written.release.every((part) => part === 0)) return null;
  const format = parseTagFormat(tagFormat);
  return tags.some((tag) => readTag(format, tag) !== null) ? null : formatVersion(written);
}
