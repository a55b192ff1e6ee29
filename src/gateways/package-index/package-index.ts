// The package index as a gateway: read what it lists, ask whether it accepts the credential, upload one file. What is there is decided by hash.
import type { DescribedFile } from '../../distribution/described-file.ts';
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import type { IndexPage } from '../../simple-index/index-page.ts';
import { answerText, type HttpAnswer } from '../../upload/answer-text.ts';
import {
  INCOMPLETE_FORM,
  judgeIncompleteUpload,
  type CredentialVerdict,
} from '../../upload/credential-verdict.ts';
import { handsOnCutRequests } from '../../upload/form-order.ts';
import { judgeAnswer, type UploadAnswer } from '../../upload/upload-answer.ts';
import { judgeUpload } from '../../upload/upload-verdict.ts';
import { connectionReason } from '../connection-failure.ts';
import { createCredentialKeeper, type CredentialSource } from './credential-keeper.ts';
import { type CompletePage, createCompletePage } from './hash-listed-file.ts';
import {
  createConnection,
  type ConnectionOptions,
  type IndexAnswer,
  type SendRequest,
} from './index-connection.ts';
import { readIndexPage, type PageReader } from './read-page.ts';
import { createRetryDelay, type RetryDelay } from './retry-delay.ts';
import { createUploadPace, type UploadPace } from './upload-pace.ts';
import { sendFields, sendFile, type FormSender, type UploadProgress } from './send-form.ts';

export interface PackageIndexOptions extends ConnectionOptions {
  /** One sentence for the log, when something is tried again. */
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now?: () => number;
  /** A better word for a refused upload than the index has; null: there is none. */
  readonly explainRefusal?: (answer: HttpAnswer) => UserError | null;
  readonly attestations?: AttestationSource;
  readonly timeouts?: { readonly stallMs: number; readonly answerWithinMs: number };
}

export interface AttestationSource {
  /** Before the first upload. Throws when attestations are required and can not be had. */
  readonly attestFiles: (files: readonly DescribedFile[]) => Promise<void>;
  /** The form's `attestations`; null: none. */
  readonly attestationsOf: (filename: string) => string | null;
  /** The index refused a file for them. Throws when they are required; else the file is sent without. */
  readonly dropAttestations: (filename: string, answer: string) => void;
}

export interface PackageIndex {
  /** Attestations for files that are sent next; nothing where none are to be sent. */
  readonly attestFiles: AttestationSource['attestFiles'];
  /** Files of these names have a sha256, also where the page lists none: then the index is asked for the file. */
  readonly readPage: (project: string, filenames?: readonly string[]) => Promise<IndexPage | 'empty'>;
  /** Sends a form that no index can store. */
  readonly checkCredentials: () => Promise<CredentialVerdict>;
  /** Throws `upload-…`, `index-…` or `version-file-differs`. The caller has read the page before. */
  readonly uploadFile: (
    file: DescribedFile,
    onProgress?: UploadProgress,
  ) => Promise<'stored' | 'already-there'>;
  readonly uploadsAtATime: () => number;
  readonly storesApart: boolean;
  /** True: there is no index, and nothing here may be asked. */
  readonly absent?: boolean;
}

const TIMEOUTS = { stallMs: 120_000, answerWithinMs: 300_000 };
const READ_WITHIN_MS = 60_000;

export function createPackageIndex(options: PackageIndexOptions): PackageIndex {
  const { profile, log, wait } = options;
  const timeouts = options.timeouts ?? TIMEOUTS;
  const connection = createConnection(options);
  let actionLast = profile.storesCutUploads;
  const send: SendRequest = async (request) => {
    const answer = await connection(request);
    actionLast ||= handsOnCutRequests(answer.server);
    return answer;
  };
  const { current } = createCredentialKeeper(options.credentials);
  const answerWithinMs = Math.min(READ_WITHIN_MS, timeouts.answerWithinMs);
  const retryDelay = createRetryDelay(options.now ?? Date.now);
  const unasked = { profile, send, log, wait, retryDelay, answerWithinMs };
  // A source that has nothing to give says why, and is not taken for an index that does not answer.
  const createReader = async (): Promise<PageReader> => {
    const hasCredential = profile.readWithCredential
      ? (await current()) !== null
      : options.credentials !== null;
    return { ...unasked, hasCredential };
  };
  const sender: FormSender = {
    ...{ url: profile.uploadUrl, withMd5: profile.wantsMd5, actionLast: () => actionLast },
    ...{ send, ...timeouts },
  };
  const complete = createCompletePage({ options, wait, retryDelay, stallMs: timeouts.stallMs });
  const pace = createUploadPace(options.now ?? Date.now);
  const uploader: Uploader = { options, current, createReader, retryDelay, sender, complete, pace };
  return {
    attestFiles: options.attestations?.attestFiles ?? (async () => undefined),
    readPage: async (project, filenames = []) =>
      complete(await readIndexPage(await createReader(), project), filenames),
    checkCredentials: async () => {
      await current();
      return sendFields(sender, INCOMPLETE_FORM).then(judgeIncompleteUpload, () => 'unknown');
    },
    uploadFile: (file, onProgress = () => undefined) => uploadFile(uploader, file, onProgress),
    uploadsAtATime: pace.uploadsAtATime,
    storesApart: profile.storesApart,
  };
}

interface Uploader {
  readonly options: PackageIndexOptions;
  readonly current: CredentialSource;
  readonly createReader: () => Promise<PageReader>;
  readonly retryDelay: RetryDelay;
  readonly sender: FormSender;
  readonly complete: CompletePage;
  readonly pace: UploadPace;
}

async function uploadFile(
  uploader: Uploader,
  file: DescribedFile,
  onProgress: UploadProgress,
): Promise<'stored' | 'already-there'> {
  const { log, wait, profile } = uploader.options;
  if (profile.mayOverwrite && (await isListed(uploader, file))) return 'already-there';
  let [mayHaveArrived, isRenewed] = [false, false];
  for (let attempts = 1; ; attempts += 1) {
    const answer = await attempt(uploader, file, attempts, onProgress);
    if (answer.verdict === 'stored') return 'stored';
    if (answer.verdict === 'outdated' && !isRenewed) {
      isRenewed = true;
      log(
        `${profile.label} did not take the credential that ${file.filename} was sent with; there is a new one.`,
      );
      if (await isListed(uploader, file)) return mayHaveArrived ? 'stored' : 'already-there';
      continue;
    }
    if ((answer.verdict === 'refused' || answer.verdict === 'outdated') && !mayHaveArrived)
      throw answer.error;
    if (answer.verdict !== 'retry') {
      // Also a refusal after an attempt that got no answer: that one may have arrived, and the page may lag behind.
      await waitUntilListed(uploader, file, answer.error);
      return mayHaveArrived ? 'stored' : 'already-there';
    }
    mayHaveArrived = true;
    const delay = uploader.retryDelay(attempts, answer.delaySeconds);
    if (delay !== null) {
      log(
        `${profile.label} did not take ${file.filename} (${answer.error.happened}); looking again in ${delay / 1000} s.`,
      );
      await wait(delay);
    }
    // It may have arrived although the answer did not.
    if (await isListed(uploader, file)) return 'stored';
    if (delay === null) throw answer.error;
  }
}

/** The credential was refused, and its source has another one by now: it ran out on the way. */
interface OutdatedAnswer {
  readonly verdict: 'outdated';
  readonly error: UserError;
}

async function attempt(
  { options, current, sender, pace }: Uploader,
  file: DescribedFile,
  attempts: number,
  onProgress: UploadProgress,
): Promise<UploadAnswer | OutdatedAnswer> {
  const { filename, size } = file;
  const { label: index, uploadUrl: url } = options.profile;
  // Before the clock of the transfer runs: a token may have to be made first.
  const credential = await current();
  const hasCredential = credential !== null;
  try {
    const reply = await pace.timed(() => sendAttested(sender, file, options.attestations, onProgress));
    const judged = judgeAnswer(reply, { index, url, filename, size, attempts, hasCredential });
    if (judged.verdict !== 'refused') return judged;
    const error = options.explainRefusal?.(reply) ?? judged.error;
    const mayBeOutdated = hasCredential && (reply.status === 401 || reply.status === 403);
    // A source that has nothing now is no reason: the refusal is.
    const next = mayBeOutdated ? await current().catch(() => null) : null;
    const isOutdated = next !== null && next.password !== credential?.password;
    return { verdict: isOutdated ? 'outdated' : 'refused', error };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = connectionReason(error);
    return {
      verdict: 'retry',
      delaySeconds: null,
      error: raise(uploadErrors, 'upload-interrupted', { index, filename, attempts, reason }),
    };
  }
}

/** Words of PyPI's refusal; files may be named so too. */
const ABOUT_ATTESTATIONS = /(?<![\w.'"-])attestations?(?![\w.'"-])/i;

async function sendAttested(
  sender: FormSender,
  file: DescribedFile,
  source: AttestationSource | undefined,
  onProgress: UploadProgress,
): Promise<IndexAnswer> {
  const attestations = source?.attestationsOf(file.filename) ?? null;
  const reply = await sendFile(sender, file, attestations, onProgress);
  if (attestations === null || reply.status !== 400 || !ABOUT_ATTESTATIONS.test(answerText(reply)))
    return reply;
  source?.dropAttestations(file.filename, answerText(reply));
  return sendFile(sender, file, null, onProgress);
}

async function isListed(
  { options, createReader, complete }: Uploader,
  file: DescribedFile,
): Promise<boolean> {
  const page = await complete(await readIndexPage(await createReader(), file.metadata.name), [file.filename]);
  const verdict = judgeUpload(page, file, options.profile.label);
  if (verdict instanceof UserError) throw verdict;
  return verdict === 'already-there';
}

/** The index says that the file exists: another run may have sent it a moment ago, and pages lag behind. */
async function waitUntilListed(uploader: Uploader, file: DescribedFile, error: UserError): Promise<void> {
  const { log, wait, profile } = uploader.options;
  for (let looks = 1; ; looks += 1) {
    if (await isListed(uploader, file)) return;
    const delay = uploader.retryDelay(looks, null);
    if (delay === null) throw error;
    log(`${profile.label} does not list ${file.filename} yet; looking again in ${delay / 1000} s.`);
    await wait(delay);
  }
}
