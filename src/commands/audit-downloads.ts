// Downloads as the indexes themselves tell them, beside those that the host of the releases counts.
import type { IndexDownloads } from '../audit/audit-report.ts';
import { versionOf } from '../simple-index/distribution-name.ts';
import { pseudonym } from '../audit/pseudonyms.ts';
import type { IndexFacts } from '../audit/release-facts.ts';
import { formatVersion } from '../version/format-version.ts';
import { newestFirst, reasonOf } from './audit-facts.ts';
import type { AuditIndex, IndexFigures, Unread } from './audit-needs.ts';

export interface DownloadRequest {
  readonly project: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly retentionDays: number;
  /** Of the pseudonyms; null: people are named. */
  readonly salt: Uint8Array | null;
}

const DAY = 24 * 60 * 60 * 1000;

/** `facts`: of the indexes that could be read. */
export async function readIndexDownloads(
  request: DownloadRequest,
  indexes: readonly AuditIndex[],
  facts: readonly IndexFacts[],
): Promise<{ readonly indexes: readonly IndexDownloads[]; readonly unread: readonly Unread[] }> {
  const told: IndexDownloads[] = [];
  const unread: Unread[] = [];
  for (const { where, figures, readFigures } of indexes) {
    const what = `downloads from ${where}`;
    // An index that could not be read is named already.
    const files = newestFirst(facts.find((each) => each.where === where)?.files ?? [], request.project);
    try {
      const reading = readFigures(request.project, files);
      if (reading === null) {
        unread.push({ what, why: figures });
        continue;
      }
      const read = await reading;
      const names = files.map(({ filename }) => filename);
      told.push({ where, pseudonymised: request.salt !== null, files: shownFiles(names, read, request) });
      const missing = names.filter((name) => !read.figures.has(name)).length;
      if (missing > 0 || read.gaps.length > 0)
        unread.push({
          what: missing === 0 ? what : `${what} of ${missing} ${missing === 1 ? 'file' : 'files'}`,
          why: read.gaps.length === 0 ? 'it does not tell' : read.gaps.join('; '),
        });
    } catch (error) {
      unread.push({ what, why: reasonOf(error) });
    }
  }
  return { indexes: told, unread };
}

function shownFiles(
  names: readonly string[],
  { figures }: IndexFigures,
  { project, at, retentionDays, salt }: DownloadRequest,
): IndexDownloads['files'] {
  return names.flatMap((filename) => {
    const [version, figure] = [versionOf(filename, project), figures.get(filename)];
    if (version === null || figure === undefined) return [];
    const { count, last, by } = figure;
    // Who it was is kept no longer than a record of a log.
    const person = last !== null && last >= at - retentionDays * DAY ? by : null;
    const shown = person === null || salt === null ? person : pseudonym(person, salt);
    return [{ version: formatVersion(version), filename, count, last, by: shown }];
  });
}
