// PyPI and TestPyPI take no new files for a release that is older than 14 days, so what is missing of it by then stays missing.
// https://github.com/pypi/warehouse/pull/19727
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import { type IndexProfile, isWarehouse } from '../upload/index-profile.ts';
import type { ListedFile, ListedFiles } from '../upload/upload-verdict.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';

export const WINDOW_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface UploadWindowFacts {
  readonly index: Pick<IndexProfile, 'name' | 'label'>;
  readonly project: string;
  readonly version: Version;
  readonly tag: string;
  /** What the index lists of the project. */
  readonly page: ListedFiles | 'empty';
  /** All files of the release. */
  readonly filenames: readonly string[];
  /** Unix milliseconds, by a clock that is right. */
  readonly now: number;
}

/** Null: what is missing can still be uploaded. `unknown`: the index does not tell since when it has what it has. */
export function judgeUploadWindow(facts: UploadWindowFacts): UserError | 'unknown' | null {
  const { index, page, version, now } = facts;
  if (!isWarehouse(index)) return null;
  const there = filesOfVersion(page, version);
  const missing = missingFiles(there, facts.filenames);
  if (there.length === 0 || missing.length === 0) return null;
  // The release is as old as its first file; a file that was deleted since may have been older.
  const times = there.flatMap(({ uploadTime }) => (uploadTime == null ? [] : [Date.parse(uploadTime)]));
  const since = Math.min(...times);
  if (since < now - WINDOW_DAYS * DAY_MS) return closed(facts, { there, missing, since });
  return times.length < there.length ? 'unknown' : null;
}

function missingFiles(there: readonly ListedFile[], filenames: readonly string[]): readonly string[] {
  const listed = new Set(there.map(({ filename }) => filename));
  return filenames.filter((filename) => !listed.has(filename));
}

function closed(
  { index, project, version, tag }: UploadWindowFacts,
  found: {
    readonly there: readonly ListedFile[];
    readonly missing: readonly string[];
    readonly since: number;
  },
): UserError {
  return raise(releaseErrors, 'release-upload-window-closed', {
    index: index.label,
    name: project,
    version: formatVersion(version),
    tag,
    days: WINDOW_DAYS,
    since: new Date(found.since).toISOString().slice(0, 10),
    there: found.there.map(({ filename }) => filename).join(', '),
    missing: found.missing.join(', '),
  });
}
