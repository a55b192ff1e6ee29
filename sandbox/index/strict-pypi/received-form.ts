// The upload's form: fields stay in memory, the file goes to disk and is hashed on its way, whatever its size.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createBlake2b } from './blake2b.ts';
import { type PartHead, type PartSink, readParts } from './multipart-parts.ts';

export interface ReceivedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly path: string;
  readonly size: number;
  readonly md5: string;
  readonly sha256: string;
}

export interface ReceivedForm {
  /** In the order of the body; `UNKNOWN` is left out, as Warehouse leaves it out. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Names of parts other than `content` that came with a file name. */
  readonly tuples: readonly string[];
  /** The last part `content` that is a file. */
  readonly content: ReceivedFile | null;
}

interface Collected {
  readonly fields: [string, string][];
  readonly tuples: string[];
  content: ReceivedFile | null;
}

const LONGEST_FIELD = 16 * 1024 * 1024;

/** Throws for a body that is no complete form; then no file is left. */
export async function receiveForm(
  body: AsyncIterable<Buffer>,
  contentType: string,
  folder: string,
): Promise<ReceivedForm> {
  const collected: Collected = { fields: [], tuples: [], content: null };
  const path = join(folder, randomUUID());
  try {
    await readParts(body, contentType, (head) => openSink(head, collected, path));
    return collected;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

export function fieldValues(form: ReceivedForm, name: string): readonly string[] {
  return form.fields.filter(([field]) => field === name).map(([, value]) => value);
}

/** The last one, as WebOb gives it; empty when there is none. */
export function fieldValue(form: ReceivedForm, name: string): string {
  return fieldValues(form, name).at(-1) ?? '';
}

/** A second of work for 50 MB: only when it is asked for. */
export async function blake2Of(file: ReceivedFile): Promise<string> {
  const hash = createBlake2b();
  for await (const piece of createReadStream(file.path) as AsyncIterable<Buffer>) hash.update(piece);
  return hash.digest();
}

async function openSink(head: PartHead, collected: Collected, path: string): Promise<PartSink> {
  if (head.filename === null) return fieldSink(head.name, collected);
  if (head.name === 'content') return fileSink(head, head.filename, collected, path);
  if (head.name !== 'gpg_signature') collected.tuples.push(head.name);
  return { write: async () => {}, end: async () => {} };
}

function fieldSink(name: string, { fields }: Collected): PartSink {
  const pieces: Buffer[] = [];
  let size = 0;
  return {
    write: async (piece) => {
      size += piece.length;
      if (size > LONGEST_FIELD) throw new Error(`The field ${name} is too long.`);
      pieces.push(Buffer.from(piece));
    },
    end: async () => {
      const value = Buffer.concat(pieces).toString('utf8');
      if (value.trim() !== 'UNKNOWN') fields.push([name, value.replaceAll('\0', '\\x00')]);
    },
  };
}

async function fileSink(
  { contentType }: PartHead,
  filename: string,
  collected: Collected,
  path: string,
): Promise<PartSink> {
  const handle = await open(path, 'w');
  const [md5, sha256] = [createHash('md5'), createHash('sha256')];
  let size = 0;
  return {
    write: async (piece) => {
      size += piece.length;
      md5.update(piece);
      sha256.update(piece);
      await handle.write(piece);
    },
    end: async () => {
      await handle.close();
      const digests = { md5: md5.digest('hex'), sha256: sha256.digest('hex') };
      collected.content = { filename, contentType, path, size, ...digests };
    },
  };
}
