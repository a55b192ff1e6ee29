// The members of an sdist; nothing of it is kept in memory.
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';

export interface SdistMembers {
  readonly names: readonly string[];
  readonly hasSparse: boolean;
}

/** Null when it is no gzipped tar. */
export async function readSdist(path: string): Promise<SdistMembers | null> {
  const names: string[] = [];
  let hasSparse = false;
  const reader = extract();
  reader.on('entry', (header: Header, stream, next) => {
    names.push(header.name.replace(/\/$/, ''));
    hasSparse ||=
      header.type === null || Object.keys(header.pax ?? {}).some((key) => key.startsWith('GNU.sparse'));
    stream.on('end', () => next());
    stream.resume();
  });
  try {
    await pipeline(createReadStream(path), createGunzip(), reader);
  } catch {
    return null;
  }
  return names.length === 0 ? null : { names, hasSparse };
}
