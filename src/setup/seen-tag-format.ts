// The form that the version tags of a repository have, where it is not the usual one.
import { normalizeName } from '../project/normalize-name.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import { UserError } from '../findings/user-error.ts';

const USUAL = 'v{version}';
/** Words of their own that people set before versions. */
const WORDS = ['', 'release-', 'release/', 'rel-', 'version-', 'ver-', 'releases/', 'versions/', 'v.', 'V'];

export interface TagProject {
  readonly name: string;
  /** It shares the repository with other projects. */
  readonly isOneOfMany: boolean;
}

/**
 * The `tag-format` to configure; null when the usual one does, or nothing certain is seen. With the project's name in it, where the tags
 * have it, or where several projects share the repository and no tag says otherwise.
 */
export function seenTagFormat(tags: readonly string[], { name, isOneOfMany }: TagProject): string | null {
  const named = namedFormats(name).find((format) => reads(format, tags));
  if (named !== undefined) return named;
  if (reads(USUAL, tags)) return null;
  if (isOneOfMany) return `${normalizeName(name)}-v{version}`;
  return WORDS.map((word) => `${word}{version}`).find((format) => reads(format, tags)) ?? null;
}

function namedFormats(name: string): readonly string[] {
  const spellings = new Set([name, normalizeName(name), normalizeName(name).replaceAll('-', '_')]);
  return [...spellings].flatMap((spelling) =>
    ['-v', '/v', '@v', '_v', '-', '/', '@', '==', '_'].map((between) => `${spelling}${between}{version}`),
  );
}

function reads(format: string, tags: readonly string[]): boolean {
  try {
    const parsed = parseTagFormat(format);
    return tags.some((tag) => readTag(parsed, tag) !== null);
  } catch (error) {
    // A name that no tag can hold.
    if (error instanceof UserError) return false;
    throw error;
  }
}
