// A release against what the index's page lists: which files are served, which are not there yet, which are other ones.
import { raise } from '../findings/catalogue.ts';
import type { UserError } from '../findings/user-error.ts';
import { verifyErrors } from '../findings/verify-errors.ts';
import type { ListedFile, ListedFiles } from './upload-verdict.ts';

export interface ExpectedFile {
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Null: unknown. */
  readonly size: number | null;
}

/** A file that the page lists with the right hash. */
export interface ServedFile extends ExpectedFile {
  readonly url: string;
}

export interface ServedState {
  /** In the order in which they are expected. */
  readonly served: readonly ServedFile[];
  readonly absent: readonly ExpectedFile[];
  /** Same name, other bytes. */
  readonly errors: readonly UserError[];
}

/** `index` is the name of the index for people. A file listed without a hash counts as absent. */
export function judgeServed(
  page: ListedFiles | 'empty',
  expected: readonly ExpectedFile[],
  index: string,
): ServedState {
  const listed = page === 'empty' ? [] : page.files;
  const served: ServedFile[] = [];
  const absent: ExpectedFile[] = [];
  const errors: UserError[] = [];
  for (const file of expected) {
    const same = listed.filter(({ filename, sha256 }) => filename === file.filename && sha256 !== null);
    const other = same.find(({ sha256 }) => sha256 !== file.sha256);
    const right = same.find(({ sha256 }) => sha256 === file.sha256);
    if (other !== undefined) errors.push(differs(file, other, index));
    else if (right === undefined) absent.push(file);
    else served.push({ ...file, url: right.url });
  }
  return { served, absent, errors };
}

function differs({ filename, sha256: ours }: ExpectedFile, { sha256 }: ListedFile, index: string): UserError {
  return raise(verifyErrors, 'verify-file-differs', { filename, index, theirs: sha256 as string, ours });
}
