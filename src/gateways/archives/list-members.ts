// The members of a wheel or sdist with their hashes, for comparing two builds. Streams; nothing is held but the list.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { openPromise } from 'yauzl';
import type { ArchiveListing, ArchiveMember } from '../../distribution/archive-listing.ts';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import { UserError } from '../../findings/user-error.ts';
import { digestFile } from '../files.ts';
import {
  ARCHIVE_LIMITS,
  checkCount,
  checkUnpacked,
  countUnpacked,
  type ArchiveLimits,
} from './archive-limits.ts';

/** Throws `distribution-unreadable` or `distribution-archive-limit`. */
export async function listMembers(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ArchiveListing> {
  const filename = basename(path);
  try {
    const isZip = /\.(?:whl|zip)$/.test(filename);
    const { sha256 } = await digestFile(path);
    const members = await (isZip ? listZip : listTar)(path, filename, limits);
    return { filename, sha256, members, wrapping: isZip ? '' : await gzipTime(path) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw raise(distributionErrors, 'distribution-unreadable', { filename, reason });
  }
}

async function listTar(
  path: string,
  filename: string,
  limits: ArchiveLimits,
): Promise<readonly ArchiveMember[]> {
  const { size } = await stat(path);
  const tar = extract();
  const packed = createReadStream(path);
  const feeding = pipeline(packed, createGunzip(), countUnpacked(filename, size, limits), tar);
  const members: ArchiveMember[] = [];
  const reading = (async () => {
    for await (const entry of tar) {
      checkCount(filename, members.length + 1, limits);
      const hash = await hashOf(entry as AsyncIterable<Uint8Array>);
      members.push(tarMember(entry.header, hash));
    }
  })().catch((error: unknown) => {
    packed.destroy(error as Error);
    throw error;
  });
  const [fed, read] = await Promise.allSettled([feeding, reading]);
  for (const end of [read, fed]) if (end.status === 'rejected') throw end.reason;
  return members;
}

function tarMember(header: Header, sha256: string): ArchiveMember {
  const isFile = header.type === 'file' || header.type === 'contiguous-file';
  const isFolder = header.type === 'directory';
  return {
    path: isFolder ? `${header.name.replace(/\/+$/, '')}/` : header.name,
    sha256: isFile ? sha256 : null,
    size: header.size ?? 0,
    mode: (header.mode ?? 0).toString(8),
    time: String((header.mtime?.getTime() ?? 0) / 1000),
    owner: `${header.uid ?? 0}:${header.gid ?? 0} ${header.uname ?? ''}:${header.gname ?? ''}`,
    link: header.linkname ?? '',
  };
}

async function listZip(
  path: string,
  filename: string,
  limits: ArchiveLimits,
): Promise<readonly ArchiveMember[]> {
  const zip = await openPromise(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false });
  try {
    checkCount(filename, zip.entryCount, limits);
    const members: ArchiveMember[] = [];
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      checkUnpacked(filename, (unpacked += entry.uncompressedSize), zip.fileSize, limits);
      const isFolder = entry.fileName.endsWith('/');
      members.push({
        path: entry.fileName,
        sha256: isFolder ? null : await hashOf(await zip.openReadStreamPromise(entry)),
        size: entry.uncompressedSize,
        mode: (entry.externalFileAttributes >>> 16).toString(8),
        time: dosTime(entry.lastModFileDate, entry.lastModFileTime),
        owner: '',
        link: '',
      });
    }
    return members;
  } finally {
    zip.close();
  }
}

/** The time of a zip has no zone: it is not turned into another one. */
function dosTime(date: number, time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [(date >> 9) + 1980, two((date >> 5) & 15), two(date & 31)].join('-');
  return `${day} ${[two(time >> 11), two((time >> 5) & 63), two((time & 31) * 2)].join(':')}`;
}

async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of content) hash.update(piece);
  return hash.digest('hex');
}

/** https://www.rfc-editor.org/rfc/rfc1952#page-5 */
async function gzipTime(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(8) });
    return bytesRead < 8 ? '' : String(buffer.readUInt32LE(4));
  } finally {
    await file.close();
  }
}
