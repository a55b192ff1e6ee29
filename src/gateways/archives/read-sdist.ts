import type { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import type { ArchiveContents } from './archive-contents.ts';
import {
  checkCount,
  checkMember,
  countUnpacked,
  memberError,
  readMember,
  type ArchiveLimits,
} from './archive-limits.ts';

const FILES = ['file', 'contiguous-file'];
const LINKS = ['link', 'symlink'];

/** Streams through the archive once; only PKG-INFO of the top folder is held. */
export async function readSdist(path: string, limits: ArchiveLimits): Promise<ArchiveContents> {
  const filename = basename(path);
  const { size } = await stat(path);
  const tar = extract();
  const packed = createReadStream(path);
  const feeding = pipeline(packed, createGunzip(), countUnpacked(filename, size, limits), tar);
  const members: string[] = [];
  let root: string | null = null;
  let metadata: Buffer | null = null;
  let count = 0;
  const reading = (async () => {
    for await (const entry of tar) {
      const name = plainPath(entry.header.name);
      checkCount(filename, (count += 1), limits);
      checkMember(filename, name);
      checkType(filename, name, entry.header);
      root ??= name.split('/')[0] as string;
      if (name.split('/')[0] !== root) throw memberError(filename, name, `it is outside the folder ${root}`);
      if (entry.header.type !== 'directory') members.push(name);
      if (name === `${root}/PKG-INFO` && FILES.includes(entry.header.type)) {
        if (metadata !== null) throw memberError(filename, name, 'the archive holds it twice');
        metadata = await readMember(entry as AsyncIterable<Uint8Array>, filename, name, limits);
      } else entry.resume();
    }
  })();
  const [fed, read] = await Promise.allSettled([
    feeding,
    reading.catch((error: unknown) => stop(packed, error)),
  ]);
  if (read.status === 'rejected') throw read.reason;
  if (fed.status === 'rejected') throw fed.reason;
  if (metadata === null)
    throw raise(distributionErrors, 'distribution-without-metadata', {
      filename,
      member: `${root ?? '…'}/PKG-INFO`,
    });
  return { members, metadata, entryPoints: null };
}

function stop(packed: { destroy(error: Error): unknown }, error: unknown): never {
  packed.destroy(error as Error);
  throw error;
}

/** Some tools write `./name-1.0/…`, and folders end in a slash. */
function plainPath(name: string): string {
  return name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

function checkType(filename: string, name: string, { type, linkname }: Header): void {
  // Types and archives disagree: a type that tar-stream does not know is null.
  const kind = (type as string | null) ?? 'member of unknown type';
  if (kind === 'directory' || FILES.includes(kind)) return;
  if (!LINKS.includes(kind)) throw memberError(filename, name, `it is a ${kind}`);
  const target = (linkname as string | null) ?? '';
  const base = kind === 'symlink' ? name.split('/').slice(0, -1) : [];
  if (target.startsWith('/') || leaves([...base, ...target.split('/')]))
    throw memberError(
      filename,
      name,
      `it links to ${JSON.stringify(target.slice(0, 200))}, outside the archive`,
    );
}

function leaves(parts: readonly string[]): boolean {
  let depth = 0;
  for (const part of parts) {
    if (part === '..') depth -= 1;
    else if (part !== '.' && part !== '') depth += 1;
    if (depth < 1 && part === '..') return true;
  }
  return false;
}
