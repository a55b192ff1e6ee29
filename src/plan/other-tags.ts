// Tags that are versions in a format other than the configured one: then a "first release" surprises everybody.
import { compareVersions } from '../version/compare-versions.ts';
import { readTag } from '../version/tag-format.ts';

const PLACEHOLDER = '{version}';

/** The formats of the field, most usual first; those with a name are of repositories with several projects. */
function usualFormats(name: string): readonly string[] {
  const plain = [`v${PLACEHOLDER}`, PLACEHOLDER, `release-${PLACEHOLDER}`, `release/${PLACEHOLDER}`];
  const named = ['-', '/', '@', '-v', '/v', '@v'].map((joint) => `${name}${joint}${PLACEHOLDER}`);
  return [...plain, ...named];
}

/** One sentence when no tag is a version in `format`, but some are in another usual one; null otherwise. */
export function describeOtherTags(tags: readonly string[], format: string, name: string): string | null {
  if (tags.length === 0) return null;
  for (const other of usualFormats(name)) {
    const tag = other === format ? null : highestTag(tags, other);
    if (tag !== null)
      return (
        `No tag is a version in the format "${format}", so this counts as the first release. But ${tag} looks like a version: ` +
        `if it is one, set tag-format = "${other}" in [tool.py-release].`
      );
  }
  return null;
}

function highestTag(tags: readonly string[], format: string): string | null {
  const [prefix = '', suffix = ''] = format.split(PLACEHOLDER);
  const [highest] = tags
    .flatMap((tag) => {
      const version = readTag({ prefix, suffix }, tag);
      return version === null ? [] : [{ tag, version }];
    })
    .sort((a, b) => compareVersions(b.version, a.version));
  return highest?.tag ?? null;
}
