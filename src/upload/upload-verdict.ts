// Publish by hash: what the index lists decides, never the text of an error. One server says "exists" for the same bytes, another overwrites.
import { raise } from '../findings/catalogue.ts';
import { uploadErrors } from '../findings/upload-errors.ts';
import { UserError } from '../findings/user-error.ts';

/** The part of an index page that decides. */
export interface ListedFile {
  readonly filename: string;
  readonly url: string;
  readonly sha256: string | null;
  /** UTC, `2026-07-08T09:10:11Z`; only some indexes tell it. */
  readonly uploadTime?: string | null;
}

export interface ListedFiles {
  readonly files: readonly ListedFile[];
}

/** A UserError: the file must not be sent, and why. */
export type UploadVerdict = 'upload' | 'already-there' | UserError;

/** The sha256 of no bytes. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** `index` is the name of the index for people. */
export function judgeUpload(
  page: ListedFiles | 'empty',
  file: { readonly filename: string; readonly sha256: string },
  index: string,
): UploadVerdict {
  const { filename, sha256: ours } = file;
  const listed = page === 'empty' ? [] : page.files.filter((entry) => entry.filename === filename);
  if (listed.length === 0) return 'upload';
  const other = listed.find((entry) => entry.sha256 !== null && entry.sha256 !== ours);
  if (other?.sha256 === NOTHING) return raise(uploadErrors, 'version-file-cut', { filename, index });
  if (other?.sha256)
    return raise(uploadErrors, 'version-file-differs', { filename, index, theirs: other.sha256, ours });
  if (listed.some((entry) => entry.sha256 === null))
    return raise(uploadErrors, 'upload-listed-without-hash', { filename, index, ours });
  return 'already-there';
}

export interface PageVerdict<File> {
  readonly missing: readonly File[];
  readonly there: readonly File[];
  readonly problems: readonly UserError[];
}

/** Every file against the same page. */
export function judgeUploads<File extends { readonly filename: string; readonly sha256: string }>(
  page: ListedFiles | 'empty',
  files: readonly File[],
  index: string,
): PageVerdict<File> {
  const verdicts = files.map((file) => ({ file, verdict: judgeUpload(page, file, index) }));
  const of = (kind: UploadVerdict): readonly File[] =>
    verdicts.filter(({ verdict }) => verdict === kind).map(({ file }) => file);
  return {
    missing: of('upload'),
    there: of('already-there'),
    problems: verdicts.flatMap(({ verdict }) => (verdict instanceof UserError ? [verdict] : [])),
  };
}

/** Where the page serves those bytes; null when it does not list them. */
export function servedUrl(
  page: ListedFiles | 'empty',
  file: { readonly filename: string; readonly sha256: string },
): string | null {
  if (page === 'empty') return null;
  const { filename, sha256 } = file;
  return page.files.find((entry) => entry.filename === filename && entry.sha256 === sha256)?.url ?? null;
}
