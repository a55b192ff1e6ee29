import { filenameVersion } from '../distribution/filename-version.ts';
import { sameVersion } from '../version/compare-versions.ts';
import type { Version } from '../version/version.ts';

/** The files of a project's page that belong to this version, however they spell it (`1.3`, `1.3.0`). */
export function filesOfVersion<File extends { readonly filename: string }>(
  page: { readonly files: readonly File[] } | 'empty',
  version: Version,
): readonly File[] {
  if (page === 'empty') return [];
  return page.files.filter(({ filename }) => {
    const seen = filenameVersion(filename);
    return seen !== null && sameVersion(seen, version);
  });
}
