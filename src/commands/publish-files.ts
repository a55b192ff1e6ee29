// Publish: judge every file before sending any, send in parallel, then see that the index serves those bytes (design, Publish by hash).
import type { DescribedFile } from '../distribution/described-file.ts';
import type { AttestNeeds } from './attest-files.ts';
import { raise } from '../findings/catalogue.ts';
import { uploadErrors } from '../findings/upload-errors.ts';
import { throwAll, UserError, UserErrors } from '../findings/user-error.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { judgeUploads, servedUrl, type ListedFiles } from '../upload/upload-verdict.ts';

export interface PublishNeeds extends AttestNeeds {
  /** Files of these names have a sha256, also where the page lists none. */
  readonly readPage: (project: string, filenames?: readonly string[]) => Promise<ListedFiles | 'empty'>;
  readonly uploadFile: (
    file: DescribedFile,
    onProgress?: (sent: number, size: number) => void,
  ) => Promise<'stored' | 'already-there'>;
  /** As many as this index gains by, judged by the uploads so far. */
  readonly uploadsAtATime: () => number;
  /** Nothing is made by the first file that the others belong to; see index-kinds. */
  readonly storesApart: boolean;
  /** True: the release has no index; its files are those of the GitHub release, and nothing here may be asked. */
  readonly absent?: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface PublishOptions {
  /** The index, for people. */
  readonly index: string;
  /** The page of the project with these files' sha256, when it was read a moment ago; null or absent: it is read now. */
  readonly page?: ListedFiles | 'empty' | null;
  readonly onProgress?: (event: PublishEvent) => void;
}

export type PublishEvent =
  | {
      readonly kind: 'already-there' | 'started' | 'stored';
      readonly filename: string;
      readonly size: number;
    }
  | { readonly kind: 'sent'; readonly filename: string; readonly sent: number; readonly size: number }
  | { readonly kind: 'waiting'; readonly filenames: readonly string[] };

type Outcomes = ReadonlyMap<string, UploadedFile['outcome']>;

/** In the order of the files. Throws before sending anything when a file is there with other bytes, or the page cannot be read. */
export async function publishFiles(
  needs: PublishNeeds,
  files: readonly DescribedFile[],
  options: PublishOptions,
): Promise<readonly UploadedFile[]> {
  const [first] = files;
  if (first === undefined) return [];
  const project = first.metadata.name;
  const page = options.page ?? (await needs.readPage(project, namesOf(files)));
  const { missing, there, problems } = judgeUploads(page, files, options.index);
  throwAll(problems);
  for (const { filename, size } of there) options.onProgress?.({ kind: 'already-there', filename, size });
  if (missing.length > 0) await needs.attestFiles(missing);
  const outcomes = await uploadAll(needs, inSendingOrder(missing), options);
  return waitUntilServed(needs, { project, files, outcomes, page }, options);
}

function namesOf(files: readonly DescribedFile[]): readonly string[] {
  return files.map(({ filename }) => filename);
}

/** Wheels first: while only the sdist is there, installers would build it. */
function inSendingOrder(files: readonly DescribedFile[]): readonly DescribedFile[] {
  return [...files].sort((a, b) => Number(a.kind === 'sdist') - Number(b.kind === 'sdist'));
}

/** The first file alone: it makes the project and the release, which most indexes do not do twice at a time, and a refusal then leaves nothing behind. */
async function uploadAll(
  needs: PublishNeeds,
  files: readonly DescribedFile[],
  options: PublishOptions,
): Promise<Outcomes> {
  const outcomes = new Map<string, UploadedFile['outcome']>();
  const errors: Error[] = [];
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined && errors.length === 0; file = queue.shift())
      try {
        outcomes.set(file.filename, await uploadOne(needs, file, options));
      } catch (error) {
        errors.push(error as Error);
      }
  };
  if (!needs.storesApart) {
    const rest = queue.splice(1);
    await work();
    queue.push(...rest);
  }
  const workers = Math.min(needs.uploadsAtATime(), queue.length);
  await Promise.all(Array.from({ length: workers }, work));
  throwTogether(errors);
  return outcomes;
}

async function uploadOne(
  needs: PublishNeeds,
  file: DescribedFile,
  { onProgress }: PublishOptions,
): Promise<UploadedFile['outcome']> {
  const { filename, size } = file;
  onProgress?.({ kind: 'started', filename, size });
  const answer = await needs.uploadFile(file, (sent) => onProgress?.({ kind: 'sent', filename, sent, size }));
  onProgress?.({ kind: answer, filename, size });
  return answer === 'stored' ? 'uploaded' : 'already-there';
}

function throwTogether(errors: readonly Error[]): void {
  const bug = errors.find((error) => !(error instanceof UserError) && !(error instanceof UserErrors));
  if (bug !== undefined) throw bug;
  throwAll(errors.flatMap((error) => (error instanceof UserErrors ? error.errors : [error as UserError])));
}

const DELAYS_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000, 60_000];

interface Sent {
  readonly project: string;
  readonly files: readonly DescribedFile[];
  readonly outcomes: Outcomes;
  /** As read before anything was sent. */
  readonly page: ListedFiles | 'empty';
}

async function waitUntilServed(
  needs: PublishNeeds,
  { project, files, outcomes, page: before }: Sent,
  { index, onProgress }: PublishOptions,
): Promise<readonly UploadedFile[]> {
  let page = outcomes.size === 0 ? before : await needs.readPage(project, namesOf(files));
  let waited = 0;
  for (let looks = 0; ; looks += 1) {
    throwAll(judgeUploads(page, files, index).problems);
    const served = files.map((file) => ({ file, url: servedUrl(page, file) }));
    const late = served.filter(({ url }) => url === null).map(({ file }) => file.filename);
    if (late.length === 0)
      return served.map(({ file: { filename, sha256, size }, url }) => ({
        filename,
        sha256,
        size,
        url: url as string,
        outcome: outcomes.get(filename) ?? 'already-there',
      }));
    const delay = DELAYS_MS[looks];
    if (delay === undefined)
      throw raise(uploadErrors, 'upload-not-served', {
        index,
        seconds: waited / 1000,
        files: late.join(', '),
      });
    onProgress?.({ kind: 'waiting', filenames: late });
    await needs.wait(delay);
    waited += delay;
    page = await needs.readPage(project, namesOf(files));
  }
}
