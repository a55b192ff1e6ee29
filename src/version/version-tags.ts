// The tags of a repository that are versions of the project.
import { raise } from '../findings/catalogue.ts';
import { throwAll } from '../findings/user-error.ts';
import { versionErrors } from '../findings/version-errors.ts';
import { compareVersions, isFinal, sameVersion } from './compare-versions.ts';
import { formatVersion } from './format-version.ts';
import { readTag, type TagFormat } from './tag-format.ts';
import type { Version } from './version.ts';

export interface VersionTag {
  /** Without `refs/tags/`. */
  readonly name: string;
  readonly version: Version;
}

/** Highest version first. Names that are no version in the format are left out; two tags of one version are an error. */
export function readVersionTags(format: TagFormat, names: readonly string[]): readonly VersionTag[] {
  const tags = names
    .flatMap((name) => {
      const version = readTag(format, name);
      return version === null ? [] : [{ name, version }];
    })
    .sort((a, b) => compareVersions(b.version, a.version) || (a.name < b.name ? -1 : 1));
  refuseTwins(tags);
  return tags;
}

/** The tags that can be a last release: outside a channel, pre-releases and development releases cannot. */
export function releaseTags(tags: readonly VersionTag[]): readonly VersionTag[] {
  return tags.filter(({ version }) => isFinal(version));
}

export function tagsBelow(tags: readonly VersionTag[], version: Version): readonly VersionTag[] {
  return tags.filter((tag) => compareVersions(tag.version, version) < 0);
}

function refuseTwins(descending: readonly VersionTag[]): void {
  throwAll(
    descending.flatMap((tag, index) => {
      const before = descending[index - 1];
      if (before === undefined || !sameVersion(before.version, tag.version)) return [];
      return [
        raise(versionErrors, 'version-tag-twice', {
          first: before.name,
          second: tag.name,
          version: formatVersion(tag.version),
        }),
      ];
    }),
  );
}
