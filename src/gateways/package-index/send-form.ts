// One POST of the upload API, streamed from disk with a known length.
import { createHash, getHashes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { DescribedFile } from '../../distribution/described-file.ts';
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import { orderForm } from '../../upload/form-order.ts';
import { multipart, type Multipart } from '../../upload/multipart.ts';
import { uploadForm, type FormField } from '../../upload/upload-form.ts';
import { heldBytes } from '../held-bytes.ts';
import type { IndexAnswer, IndexRequest, SendRequest } from './index-connection.ts';

export interface FormSender {
  readonly url: string;
  /** Sends the MD5 of the file too. */
  readonly withMd5: boolean;
  /** Asked for each file: the index may tell by its answers that it stores what arrived of a cut upload. */
  readonly actionLast: () => boolean;
  readonly send: SendRequest;
  /** Longest pause between two pieces of the file. */
  readonly stallMs: number;
  /** Longest wait for the answer once everything is sent: indexes look into large files before they answer. */
  readonly answerWithinMs: number;
}

/** Bytes of the file that were handed to the connection. */
export type UploadProgress = (sent: number, size: number) => void;

// Warehouse answers errors as JSON when it is preferred, which holds the whole text.
const ACCEPT = 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7';
const LONGEST_ANSWER = 64 * 1024;
const PIECE = 256 * 1024;
const HELD_PIECE = 1024 * 1024;

/** Throws `upload-file-changed` before the end is sent when the bytes are not those that were described, so that nothing is stored. */
export async function sendFile(
  sender: FormSender,
  file: DescribedFile,
  attestations: string | null,
  onProgress: UploadProgress,
): Promise<IndexAnswer> {
  // Held bytes have the hash that they are held by.
  const whole = heldBytes(file.sha256);
  const pieces = (): Pieces => (whole === null ? readPieces(file.path) : piecesOf(whole));
  const md5 = sender.withMd5 ? await md5Digest(pieces()) : null;
  const watch = createWatch(sender);
  const { beforeFile, afterFile } = orderForm(uploadForm(file, md5, attestations), sender.actionLast());
  const parts = multipart(beforeFile, file, afterFile);
  let changed = false;
  async function* readContent(): AsyncGenerator<Uint8Array> {
    yield parts.head;
    const hash = createHash('sha256');
    let sent = 0;
    for await (const piece of pieces()) {
      if (whole === null) hash.update(piece);
      sent += piece.byteLength;
      changed = sent > file.size;
      if (changed) break;
      yield piece;
      watch.alive();
      onProgress(sent, file.size);
    }
    changed = whole === null && hash.digest('hex') !== file.sha256;
    if (changed) throw raise(uploadErrors, 'upload-file-changed', { filename: file.filename });
    yield parts.tail;
    watch.sent();
  }
  const content = readContent();
  try {
    return await post(sender, parts, content, watch.signal);
  } catch (error) {
    if (changed) throw raise(uploadErrors, 'upload-file-changed', { filename: file.filename });
    throw error;
  } finally {
    // After an early answer nobody asks for the rest, and the file would stay open.
    await content.return(undefined);
    watch.end();
  }
}

type Pieces = AsyncIterable<Buffer> | Iterable<Buffer>;

function readPieces(path: string): Pieces {
  return createReadStream(path, { highWaterMark: PIECE });
}

function* piecesOf(whole: Buffer): Iterable<Buffer> {
  for (let at = 0; at < whole.length; at += HELD_PIECE) yield whole.subarray(at, at + HELD_PIECE);
}

/** Null where the machine forbids MD5 (FIPS). */
async function md5Digest(pieces: Pieces): Promise<string | null> {
  if (!getHashes().includes('md5')) return null;
  const hash = createHash('md5');
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** A form without a file. */
export async function sendFields(sender: FormSender, fields: readonly FormField[]): Promise<IndexAnswer> {
  const parts = multipart(fields, null);
  return post(sender, parts, Buffer.concat([parts.head, parts.tail]), AbortSignal.timeout(sender.stallMs));
}

function post(
  { url, send }: FormSender,
  parts: Multipart,
  body: NonNullable<IndexRequest['upload']>['body'],
  signal: AbortSignal,
): Promise<IndexAnswer> {
  return send({
    url,
    accept: ACCEPT,
    withCredential: true,
    longestBody: LONGEST_ANSWER,
    cutBody: true,
    upload: {
      contentType: parts.contentType,
      contentLength: parts.contentLength,
      body,
    },
    signal,
  });
}

/** Ends a transfer that stands still, however long a moving one takes. */
function createWatch({ stallMs, answerWithinMs }: FormSender): {
  readonly signal: AbortSignal;
  readonly alive: () => void;
  readonly sent: () => void;
  readonly end: () => void;
} {
  const controller = new AbortController();
  const expire = (): void => {
    controller.abort(new DOMException('the transfer stood still', 'TimeoutError'));
  };
  let timer = setTimeout(expire, stallMs);
  const restart = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(expire, milliseconds);
  };
  return {
    signal: controller.signal,
    alive: () => {
      restart(stallMs);
    },
    sent: () => {
      restart(answerWithinMs);
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}
