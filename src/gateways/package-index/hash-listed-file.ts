// The sha256 of a file that an index lists without one (old Nexus and pypiserver list MD5): its bytes are read and hashed, never kept.
import { createHash, type Hash } from 'node:crypto';
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import type { IndexFile, IndexPage } from '../../simple-index/index-page.ts';
import { answerText } from '../../upload/answer-text.ts';
import { connectionReason, isLasting } from '../connection-failure.ts';
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';
import { type ConnectionOptions, createConnection, type IndexAnswer } from './index-connection.ts';
import { isBusy, type RetryDelay } from './retry-delay.ts';

export interface FileHasher {
  readonly options: ConnectionOptions;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly retryDelay: RetryDelay;
  /** Longest pause between two pieces. */
  readonly stallMs: number;
}

/** Fills in what the page leaves out, for files of these names. Throws `upload-listed-unreadable`. */
export type CompletePage = (
  page: IndexPage | 'empty',
  filenames: readonly string[],
) => Promise<IndexPage | 'empty'>;

const LONGEST_FILE = 4 * 1024 ** 3;
const MOST_REDIRECTS = 5;

/** Each address is read once: an index that changes what it serves there is looked at again by the next run. */
export function createCompletePage(hasher: FileHasher): CompletePage {
  const known = new Map<string, string>();
  const complete = async (file: IndexFile): Promise<IndexFile> => {
    const sha256 = known.get(file.url) ?? (await hashPatiently(hasher, file));
    known.set(file.url, sha256);
    return { ...file, sha256 };
  };
  return async (page, filenames) => {
    if (page === 'empty') return page;
    const files: IndexFile[] = [];
    for (const file of page.files)
      files.push(file.sha256 === null && filenames.includes(file.filename) ? await complete(file) : file);
    return { ...page, files };
  };
}

async function hashPatiently(hasher: FileHasher, file: IndexFile): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await hashFile(hasher, file).catch((error: unknown) => ({ failed: error }));
    if (typeof read === 'string') return read;
    const failed = 'failed' in read;
    const mayPass = failed ? !isLasting(read.failed) : isBusy(read.status);
    const delay = mayPass ? hasher.retryDelay(attempt, failed ? null : read.retryAfterSeconds) : null;
    if (delay === null)
      throw raise(uploadErrors, 'upload-listed-unreadable', {
        index: hasher.options.profile.label,
        filename: file.filename,
        reason: failed ? connectionReason(read.failed) : `HTTP ${read.status}: ${answerText(read)}`,
      });
    await hasher.wait(delay);
  }
}

/** Files may lie on another host than their index (object storage): there the connection sends no credential. */
async function hashFile({ options, stallMs }: FileHasher, file: IndexFile): Promise<string | IndexAnswer> {
  let url = file.url;
  for (let redirects = 0; ; redirects += 1) {
    const sink = createSink(options.fetch, stallMs);
    const send = createConnection({ ...options, fetch: sink.fetch });
    const request = { url, accept: '*/*', withCredential: options.profile.readWithCredential };
    const limits = { longestBody: 64 * 1024, cutBody: true, signal: sink.signal };
    const answer = await send({ ...request, ...limits }).finally(sink.end);
    if (answer.status === 200) return sink.hash.digest('hex');
    const isRedirect = answer.status >= 300 && answer.status < 400 && answer.location !== null;
    const target = isRedirect && URL.canParse(answer.location, url) ? new URL(answer.location, url) : null;
    if (target === null || redirects === MOST_REDIRECTS || !isSafe(target, url)) return answer;
    url = target.href;
  }
}

/** An encrypted connection does not go on in the open. */
function isSafe(target: URL, from: string): boolean {
  return target.protocol === 'https:' || (target.protocol === 'http:' && from.startsWith('http:'));
}

interface Sink {
  /** Hashes the body of a good answer and passes nothing on, so that memory does not grow with the file. */
  readonly fetch: Fetch;
  readonly hash: Hash;
  /** Ends a transfer that stands still. */
  readonly signal: AbortSignal;
  readonly end: () => void;
}

function createSink(fetch: Fetch, stallMs: number): Sink {
  const hash = createHash('sha256');
  const controller = new AbortController();
  const expire = (): void => controller.abort(new DOMException('the transfer stood still', 'TimeoutError'));
  let timer = setTimeout(expire, stallMs);
  const take = async (body: AsyncIterable<Uint8Array>): Promise<void> => {
    let size = 0;
    for await (const piece of body) {
      clearTimeout(timer);
      timer = setTimeout(expire, stallMs);
      size += piece.byteLength;
      if (size > LONGEST_FILE) throw new Error(`the file is longer than ${LONGEST_FILE} bytes`);
      hash.update(piece);
    }
  };
  return {
    hash,
    signal: controller.signal,
    end: () => clearTimeout(timer),
    fetch: async (url, options = {}) => {
      // The bytes as they are stored: a .tar.gz must not be unpacked on the way.
      const headers = { ...options.headers, 'accept-encoding': 'identity' };
      const answer: FetchAnswer = await fetch(url, { ...options, headers });
      if (answer.status !== 200 || answer.body === null) return answer;
      await take(answer.body);
      const { ok, status, statusText, headers: told } = answer;
      return { ok, status, statusText, url: answer.url, headers: told, ...NOTHING };
    },
  };
}

const NOTHING: Pick<FetchAnswer, 'body' | 'text' | 'arrayBuffer'> = {
  body: null,
  text: async () => '',
  arrayBuffer: async () => new ArrayBuffer(0),
};
