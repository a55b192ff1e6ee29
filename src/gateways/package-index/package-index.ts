// The package index as a gateway: read what it lists, ask whether it accepts the credential, upload one file. What is there is decided by hash.
import type { DescribedFile } from '../../distribution/described-file.ts';
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import type { IndexPage } from '../../simple-index/index-page.ts';
import {
  INCOMPLETE_FORM,
  judgeIncompleteUpload,
  type CredentialVerdict,
} from '../../upload/credential-verdict.ts';
import { judgeAnswer, type UploadAnswer } from '../../upload/upload-answer.ts';
import { judgeUpload } from '../../upload/upload-verdict.ts';
import { connectionReason } from '../connection-failure.ts';
import { createConnection, type ConnectionOptions } from './index-connection.ts';
import { readIndexPage, type PageReader } from './read-page.ts';
import { createRetryDelay } from './retry-delay.ts';
import { sendFields, sendFile, type FormSender, type UploadProgress } from './send-form.ts';

export interface PackageIndexOptions extends ConnectionOptions {
  /** One sentence for the log, when something is tried again. */
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now?: () => number;
  readonly timeouts?: { readonly stallMs: number; readonly answerWithinMs: number };
}

export interface PackageIndex {
  readonly readPage: (project: string) => Promise<IndexPage | 'empty'>;
  /** Sends a form that no index can store. */
  readonly checkCredentials: () => Promise<CredentialVerdict>;
  /** Throws `upload-…`, `index-…` or `version-file-differs`. The caller has read the page before. */
  readonly uploadFile: (
    file: DescribedFile,
    onProgress?: UploadProgress,
  ) => Promise<'stored' | 'already-there'>;
}

const TIMEOUTS = { stallMs: 120_000, answerWithinMs: 300_000 };
const READ_WITHIN_MS = 60_000;

export function createPackageIndex(options: PackageIndexOptions): PackageIndex {
  const { profile, log, wait } = options;
  const timeouts = options.timeouts ?? TIMEOUTS;
  const send = createConnection(options);
  const hasCredential = options.credentials !== null;
  const answerWithinMs = Math.min(READ_WITHIN_MS, timeouts.answerWithinMs);
  const retryDelay = createRetryDelay(options.now ?? Date.now);
  const reader: PageReader = { profile, hasCredential, send, log, wait, retryDelay, answerWithinMs };
  const sender: FormSender = { url: profile.uploadUrl, send, ...timeouts };
  const uploader: Uploader = { options, reader, sender };
  return {
    readPage: (project) => readIndexPage(reader, project),
    checkCredentials: () => sendFields(sender, INCOMPLETE_FORM).then(judgeIncompleteUpload, () => 'unknown'),
    uploadFile: (file, onProgress = () => undefined) => uploadFile(uploader, file, onProgress),
  };
}

interface Uploader {
  readonly options: PackageIndexOptions;
  readonly reader: PageReader;
  readonly sender: FormSender;
}

async function uploadFile(
  uploader: Uploader,
  file: DescribedFile,
  onProgress: UploadProgress,
): Promise<'stored' | 'already-there'> {
  const { log, wait, profile } = uploader.options;
  for (let attempts = 1; ; attempts += 1) {
    const answer = await attempt(uploader, file, attempts, onProgress);
    if (answer.verdict === 'stored') return 'stored';
    if (answer.verdict === 'refused' && attempts === 1) throw answer.error;
    if (answer.verdict !== 'retry') {
      // Also a refusal after an attempt that got no answer: that one may have arrived, and the page may lag behind.
      await waitUntilListed(uploader, file, answer.error);
      return attempts === 1 ? 'already-there' : 'stored';
    }
    const delay = uploader.reader.retryDelay(attempts, answer.delaySeconds);
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

async function attempt(
  { options, sender }: Uploader,
  file: DescribedFile,
  attempts: number,
  onProgress: UploadProgress,
): Promise<UploadAnswer> {
  const { filename, size } = file;
  const { label: index, uploadUrl: url } = options.profile;
  const hasCredential = options.credentials !== null;
  try {
    const reply = await sendFile(sender, file, onProgress);
    return judgeAnswer(reply, { index, url, filename, size, attempts, hasCredential });
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

async function isListed({ options, reader }: Uploader, file: DescribedFile): Promise<boolean> {
  const page = await readIndexPage(reader, file.metadata.name);
  const verdict = judgeUpload(page, file, options.profile.label);
  if (verdict instanceof UserError) throw verdict;
  return verdict === 'already-there';
}

/** The index says that the file exists: another run may have sent it a moment ago, and pages lag behind. */
async function waitUntilListed(uploader: Uploader, file: DescribedFile, error: UserError): Promise<void> {
  const { log, wait, profile } = uploader.options;
  for (let looks = 1; ; looks += 1) {
    if (await isListed(uploader, file)) return;
    const delay = uploader.reader.retryDelay(looks, null);
    if (delay === null) throw error;
    log(`${profile.label} does not list ${file.filename} yet; looking again in ${delay / 1000} s.`);
    await wait(delay);
  }
}
