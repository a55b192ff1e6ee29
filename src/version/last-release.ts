// Which release the head carries on from (design, section 3, Version).
import { raise } from '../findings/catalogue.ts';
import { versionErrors } from '../findings/version-errors.ts';
import { isFinal } from './compare-versions.ts';
import type { VersionTag } from './version-tags.ts';
import type { Version } from './version.ts';

/** What the tag is to the head: `ancestor`: the head contains it; `descendant`: it contains the head. */
export type TagRelation = 'ancestor' | 'identical' | 'descendant' | 'diverged';

export interface RelatedTag {
  readonly tag: VersionTag;
  readonly relation: TagRelation;
  /** The commit that the tag names (peeled). */
  readonly sha: string;
}

export interface TaggedRelease {
  readonly tag: string;
  readonly version: Version;
  readonly sha: string;
}

export type LastRelease =
  /** Nothing has been released yet. */
  | { readonly kind: 'first' }
  /** The commits after this release are to be planned. */
  | ({ readonly kind: 'released' } & TaggedRelease)
  /** The head is in this release already: there is nothing to plan. */
  | ({ readonly kind: 'contained' } & TaggedRelease);

/**
 * `related` has the highest version first; it may end after the first final tag that is an ancestor. A release that
 * contains the head counts when it is higher than that ancestor; of several, the lowest one took the head in.
 */
export function findLastRelease(related: readonly RelatedTag[]): LastRelease {
  const finals = related.filter(({ tag }) => isFinal(tag.version));
  const [highest] = finals;
  if (highest === undefined) return { kind: 'first' };
  const ancestorAt = finals.findIndex(({ relation }) => relation === 'ancestor');
  const above = ancestorAt === -1 ? finals : finals.slice(0, ancestorAt);
  const container = above.findLast(({ relation }) => relation !== 'diverged');
  if (container !== undefined) return { kind: 'contained', ...taggedRelease(container) };
  const ancestor = finals[ancestorAt];
  if (ancestor === undefined) throw raise(versionErrors, 'version-tags-unrelated', { tag: highest.tag.name });
  return { kind: 'released', ...taggedRelease(ancestor) };
}

/** For a version that a person has tagged: the highest final one below it that is an ancestor, if there is any. `related` holds lower ones only. */
export function findReleaseBefore(related: readonly RelatedTag[]): LastRelease {
  const before = related.find(({ tag, relation }) => isFinal(tag.version) && relation === 'ancestor');
  return before === undefined ? { kind: 'first' } : { kind: 'released', ...taggedRelease(before) };
}

function taggedRelease({ tag, sha }: RelatedTag): TaggedRelease {
  return { tag: tag.name, version: tag.version, sha };
}
