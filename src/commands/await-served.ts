// Waits until the index's page lists the files of a release, and tells a page that a cache holds back from files that are not there.
import { raise } from '../findings/catalogue.ts';
import { throwAll } from '../findings/user-error.ts';
import { verifyErrors } from '../findings/verify-errors.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import { secondsLeft, type PageCopy } from '../simple-index/page-copy.ts';
import { judgeServed, type ExpectedFile, type ServedFile } from '../upload/served-files.ts';

export interface AwaitNeeds {
  /** Files of these names have a sha256, also where the page lists none. */
  readonly readPage: (project: string, filenames?: readonly string[]) => Promise<IndexPage | 'empty'>;
  /** How old the copy of the page was that was read last; null: it came straight from the index, or nobody knows. */
  readonly pageCopy: (project: string) => PageCopy | null;
  /** Looks for the file where the index keeps files, past its page; true when the right bytes are there. */
  readonly servesBytes: (file: SoughtFile) => Promise<boolean>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly info: (text: string) => void;
}

export type SoughtFile = ExpectedFile & { readonly project: string; readonly version: string };

export interface AwaitedRelease {
  /** The index, for people. */
  readonly index: string;
  readonly project: string;
  readonly version: string;
  /** At least one. */
  readonly files: readonly ExpectedFile[];
  /** Seconds. */
  readonly patience: number;
}

export interface AwaitedFiles {
  readonly served: readonly ServedFile[];
  readonly page: IndexPage | 'empty';
  /** Seconds that were waited. */
  readonly waited: number;
}

/** Throws `verify-file-differs` at once, `verify-page-stale` or `verify-files-missing` when patience ends. */
export async function awaitServed(release: AwaitedRelease, needs: AwaitNeeds): Promise<AwaitedFiles> {
  const { index, project, files } = release;
  const names = files.map(({ filename }) => filename);
  return lookUntil(release, needs, async (waited, isLast) => {
    const page = await needs.readPage(project, names);
    const { served, absent, errors } = judgeServed(page, files, index);
    throwAll(errors);
    if (absent.length === 0) return { served, page, waited };
    if (isLast) throw await explainAbsence(release, absent, waited, needs);
    return listNames(absent);
  });
}

/** The same for a release of which only name and version are known: waits until `accepts` takes the page. */
export async function awaitVersion(
  release: Omit<AwaitedRelease, 'files'>,
  accepts: (page: IndexPage | 'empty') => boolean,
  needs: AwaitNeeds,
): Promise<{ readonly page: IndexPage | 'empty'; readonly waited: number }> {
  const { index, project, version } = release;
  return lookUntil(release, needs, async (waited, isLast) => {
    const page = await needs.readPage(project);
    if (accepts(page)) return { page, waited };
    const copy = describeCopy(needs.pageCopy(project));
    if (isLast)
      throw raise(verifyErrors, 'verify-version-missing', { index, project, version, seconds: waited, copy });
    return `${project} ${version}`;
  });
}

const FIRST_WAIT = 1;
const LONGEST_WAIT = 60;

/** `look` gives what it looked for, or the words for what is not there yet. */
async function lookUntil<Found extends object>(
  { index, project, patience }: Pick<AwaitedRelease, 'index' | 'project' | 'patience'>,
  needs: AwaitNeeds,
  look: (waited: number, isLast: boolean) => Promise<Found | string>,
): Promise<Found> {
  let waited = 0;
  for (let next = FIRST_WAIT; ; next = Math.min(next * 2, LONGEST_WAIT)) {
    const found = await look(waited, waited >= patience);
    if (typeof found !== 'string') return found;
    const seconds = Math.min(untilNextCopy(next, needs.pageCopy(project)), patience - waited);
    needs.info(`${index} does not list ${found} yet; looking again in ${seconds} s.`);
    await needs.wait(seconds * 1000);
    waited += seconds;
  }
}

/** Not past the moment when the cache has to ask the index again: the next copy may have it. */
function untilNextCopy(seconds: number, copy: PageCopy | null): number {
  const left = secondsLeft(copy);
  return left === null ? seconds : Math.min(seconds, left + 1);
}

async function explainAbsence(
  { index, project, version }: AwaitedRelease,
  absent: readonly ExpectedFile[],
  seconds: number,
  needs: AwaitNeeds,
): Promise<Error> {
  const copy = describeCopy(needs.pageCopy(project));
  const found = await Promise.all(
    absent.map(async (file) => ({
      file,
      isThere: await needs.servesBytes({ ...file, project, version }),
    })),
  );
  const missing = found.filter(({ isThere }) => !isThere).map(({ file }) => file);
  if (missing.length === 0)
    return raise(verifyErrors, 'verify-page-stale', { index, files: listNames(absent), seconds, copy });
  const looked = ', and they were not found past it';
  return raise(verifyErrors, 'verify-files-missing', {
    index,
    files: listNames(missing),
    seconds,
    copy,
    looked,
  });
}

function describeCopy(copy: PageCopy | null): string {
  if (copy === null) return '';
  const until = copy.maxAge === null ? '' : ` of at most ${copy.maxAge} s`;
  return ` (a cache answers with a copy ${copy.age} s old${until})`;
}

function listNames(files: readonly ExpectedFile[]): string {
  return files.map(({ filename }) => filename).join(', ');
}
