// Fetches the files that an index serves, and hashes them on the way. The credential goes only to the index's own origin, also after redirects.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { raise } from '../../findings/catalogue.ts';
import { UserError } from '../../findings/user-error.ts';
import { verifyErrors } from '../../findings/verify-errors.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import { retryAfterSeconds } from '../../upload/retry-after.ts';
import { credentialError } from '../../upload/upload-answer.ts';
import { connectionReason, isLasting } from '../connection-failure.ts';
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';
import type { FileDigest } from '../files.ts';
import {
  basicToken,
  createCredentialKeeper,
  type CredentialSource,
  type IndexCredentials,
} from './credential-keeper.ts';
import { createRetryDelay, isBusy } from './retry-delay.ts';

export interface ServedFilesOptions {
  readonly profile: Pick<IndexProfile, 'label' | 'uploadUrl' | 'readWithCredential'>;
  readonly credentials: IndexCredentials | CredentialSource | null;
  readonly fetch: Fetch;
  /** Our own version, for the User-Agent. */
  readonly version: string;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

export interface ServedFile {
  readonly filename: string;
  readonly url: string;
  /** More bytes than this are not read: then it is another file anyway. */
  readonly size: number | null;
}

export interface ServedFiles {
  /** `missing`: the index says that there is no such file. Throws `verify-file-unreadable` or `index-credentials-…`. */
  readonly hash: (file: ServedFile) => Promise<FileDigest | 'missing'>;
  /** The same, and the bytes are left at `path`, which must not exist. */
  readonly download: (file: ServedFile, path: string) => Promise<FileDigest | 'missing'>;
  /** A small text, or null for any answer but a good one. */
  readonly readText: (url: string) => Promise<string | null>;
}

/** No index takes larger files, and a text is one answer. */
const LARGEST = 16 * 1024 ** 3;
const LONGEST_TEXT = 16 * 1024 * 1024;
/** Longest pause between two pieces. */
const STALL_MS = 120_000;

export function createServedFiles(options: ServedFilesOptions): ServedFiles {
  const read = createReader(options);
  return {
    hash: (file) => readPatiently(options, file, read, (answer) => digest(answer, file, null)),
    download: (file, path) => readPatiently(options, file, read, (answer) => digest(answer, file, path)),
    readText: async (url) =>
      read(url, async (answer) => {
        const bytes = await readSome(answer);
        return answer.ok ? bytes.toString('utf8') : null;
      }).catch(() => null),
  };
}

/** The part of an answer that counts here. */
interface Answer extends Pick<FetchAnswer, 'ok' | 'status' | 'body'> {
  readonly retryAfterSeconds: number | null;
}

type Read = <Value>(url: string, take: (answer: Answer) => Promise<Value>) => Promise<Value>;

function createReader({ profile, credentials, fetch, version }: ServedFilesOptions): Read {
  const { origin } = new URL(profile.uploadUrl);
  const { current } = createCredentialKeeper(credentials);
  return async (url, take) => {
    const mayAsk = profile.readWithCredential && new URL(url).origin === origin;
    const credential = mayAsk ? await current() : null;
    const headers = {
      'user-agent': `py-release-action/${version}`,
      accept: '*/*',
      // What is packed on the way would be hashed as something else.
      'accept-encoding': 'identity',
      'cache-control': 'no-cache',
      ...(credential === null ? {} : { authorization: `Basic ${basicToken(credential)}` }),
    };
    const controller = new AbortController();
    const watch = setTimeout(
      () => controller.abort(new DOMException('the transfer stood still', 'TimeoutError')),
      STALL_MS,
    );
    try {
      const answer = await fetch(url, { headers, signal: controller.signal });
      const moving = async function* (): AsyncGenerator<Uint8Array> {
        for await (const piece of answer.body ?? []) {
          watch.refresh();
          yield piece;
        }
      };
      const { ok, status, headers: told } = answer;
      const wanted = retryAfterSeconds(told.get('retry-after'), told.get('date'));
      return await take({ ok, status, body: moving(), retryAfterSeconds: wanted });
    } finally {
      clearTimeout(watch);
    }
  };
}

async function readPatiently<Value>(
  options: ServedFilesOptions,
  file: ServedFile,
  read: Read,
  take: (answer: Answer) => Promise<Value>,
): Promise<Value | 'missing'> {
  const retryDelay = createRetryDelay(options.now ?? Date.now);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await read(file.url, async (answer) =>
      answer.ok ? { value: await take(answer) } : await refused(answer),
    ).catch((error: unknown) => ({ failed: error }));
    if ('value' in outcome) return outcome.value;
    const problem = judge(options, file, outcome);
    if (problem === 'missing') return 'missing';
    const wanted = 'failed' in outcome ? null : outcome.retryAfterSeconds;
    const delay = problem.mayPass ? retryDelay(attempt, wanted) : null;
    if (delay === null) throw problem.error;
    await options.wait(delay);
  }
}

type Refused = Pick<Answer, 'status' | 'retryAfterSeconds'>;
type Trouble = Refused | { readonly failed: unknown };

function judge(
  { profile, credentials }: ServedFilesOptions,
  { filename }: ServedFile,
  trouble: Trouble,
): 'missing' | { readonly mayPass: boolean; readonly error: UserError } {
  const index = profile.label;
  if ('failed' in trouble) {
    const { failed } = trouble;
    if (failed instanceof UserError) return { mayPass: false, error: failed };
    const reason = connectionReason(failed);
    const error = raise(verifyErrors, 'verify-file-unreadable', { filename, index, reason });
    return { mayPass: !isLasting(failed), error };
  }
  const { status } = trouble;
  const answer = `HTTP ${status}`;
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403) {
    const hasCredential = profile.readWithCredential && credentials !== null;
    return { mayPass: false, error: credentialError({ index, answer, hasCredential }) };
  }
  const error = raise(verifyErrors, 'verify-file-unreadable', { filename, index, reason: answer });
  return { mayPass: isBusy(status), error };
}

/** Its body is of no use, but holds the connection. */
async function refused(answer: Answer): Promise<Refused> {
  await readSome(answer).catch(() => null);
  return answer;
}

async function readSome(answer: Answer): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    pieces.push(piece);
    if ((size += piece.byteLength) > LONGEST_TEXT) throw new Error('the answer is too long');
  }
  return Buffer.concat(pieces);
}

function nowhere(): Writable {
  return new Writable({ write: (_piece, _encoding, done) => done() });
}

async function digest(
  answer: Answer,
  { size: expected }: ServedFile,
  path: string | null,
): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const piece of answer.body ?? []) {
      hash.update(piece);
      size += piece.byteLength;
      yield piece;
      if (size > (expected ?? LARGEST)) break;
    }
  }
  // A transfer that broke is begun anew.
  await pipeline(hashed, path === null ? nowhere() : createWriteStream(path, { flags: 'w' }));
  return { sha256: hash.digest('hex'), size };
}
