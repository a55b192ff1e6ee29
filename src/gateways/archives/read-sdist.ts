import type { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { extract, type Extract, type Header } from 'tar-stream';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import type { SecretMark } from '../../distribution/archive-facts.ts';
import type { ArchiveContents } from './archive-contents.ts';
import {
  checkCount,
  checkMember,
  checkUnpacked,
  countUnpacked,
  readMember,
  type ArchiveLimits,
} from './archive-limits.ts';
import { type ArchiveSource, readSmall } from './random-access.ts';
import { scanMember } from './secret-scan.ts';

/** Extended headers, as tar-stream leaves them. */
type TarHeader = Header & { readonly pax?: Readonly<Record<string, string>> | null | undefined };

const FILES = ['file', 'contiguous-file'];
/** Bytes of a small archive that are unpacked without a stream. */
const MOST_AT_ONCE = 4 * 1024 * 1024;
const LINKS = ['link', 'symlink'];

/** Streams through the archive once; only PKG-INFO of the top folder, and the beginning of the member at hand, are held. */
export async function readSdist(archive: ArchiveSource, limits: ArchiveLimits): Promise<ArchiveContents> {
  const filename = basename(archive.path);
  const tar = extract();
  const source = await openSource(archive, limits);
  const members: string[] = [];
  const secrets: SecretMark[] = [];
  let root: string | null = null;
  let metadata: Buffer | null = null;
  let count = 0;
  const reading = (async () => {
    for await (const entry of tar) {
      const name = plainPath(entry.header.name);
      checkCount(filename, (count += 1), limits);
      checkMember(filename, name);
      checkType(filename, name, entry.header as TarHeader);
      root ??= name.split('/')[0] as string;
      checkFolder(filename, name, root);
      if (entry.header.type !== 'directory') members.push(name);
      if (name === `${root}/PKG-INFO` && FILES.includes(entry.header.type)) {
        if (metadata !== null)
          throw raise(distributionErrors, 'distribution-member-twice', { filename, member: name });
        metadata = await readMember(entry as AsyncIterable<Uint8Array>, filename, name, limits);
      } else {
        const scan = scanMember(name);
        entry.on('data', (chunk) => scan.add(chunk as Uint8Array));
        entry.on('end', () => secrets.push(...scan.end()));
      }
    }
  })();
  const feeding = source.feed(tar);
  const [fed, read] = await Promise.allSettled([
    feeding,
    reading.catch((error: Error) => {
      source.stop(error);
      throw error;
    }),
  ]);
  if (read.status === 'rejected') throw read.reason;
  if (fed.status === 'rejected') throw fed.reason;
  if (metadata === null)
    throw raise(distributionErrors, 'distribution-without-metadata', {
      filename,
      member: `${root ?? '…'}/PKG-INFO`,
    });
  return { members, metadata, entryPoints: null, root: root ?? '', framing: [], record: null, secrets };
}

interface SdistSource {
  /** Only when somebody reads the entries already: those before are lost. */
  readonly feed: (tar: Extract) => Promise<void>;
  readonly stop: (error: Error) => void;
}

async function openSource({ path, whole: held }: ArchiveSource, limits: ArchiveLimits): Promise<SdistSource> {
  const filename = basename(path);
  const file = await open(path);
  const { size } = await file.stat();
  const packed = held ?? (await readSmall(file));
  const whole = packed === null ? null : unpackAtOnce(packed);
  if (whole !== null) {
    await file.close();
    checkUnpacked(filename, whole.length, size, limits);
    return {
      feed: async (tar) => void tar.end(whole),
      stop: () => undefined,
    };
  }
  const stream = file.createReadStream({ start: 0 });
  return {
    feed: (tar) => pipeline(stream, createGunzip(), countUnpacked(filename, size, limits), tar),
    stop: (error) => void stream.destroy(error),
  };
}

/** Null: it is damaged or unpacks to too much; the stream tells which. */
function unpackAtOnce(packed: Buffer): Buffer | null {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_AT_ONCE });
  } catch {
    return null;
  }
}

/** Some tools write `./name-1.0/…`, and folders end in a slash. */
function plainPath(name: string): string {
  return name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

function checkFolder(filename: string, name: string, root: string): void {
  const [folder = ''] = name.split('/');
  if (folder === root) return;
  const expected = filename.slice(0, -'.tar.gz'.length);
  const seen = [root, folder].filter((each) => each !== expected).join(', ');
  throw raise(distributionErrors, 'distribution-top-folder', { filename, expected, seen });
}

function checkType(filename: string, name: string, { type, linkname, pax }: TarHeader): void {
  const member = JSON.stringify(name.slice(0, 200));
  // Types and archives disagree: a type that tar-stream does not know is null, an old sparse file among them.
  const kind = (type as string | null) ?? 'member of unknown or sparse type';
  const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'));
  if (isSparse || ![...FILES, ...LINKS, 'directory'].includes(kind))
    throw raise(distributionErrors, 'distribution-member-type', {
      filename,
      member,
      type: isSparse ? 'sparse file' : kind,
    });
  if (!LINKS.includes(kind)) return;
  const target = (linkname as string | null) ?? '';
  const base = kind === 'symlink' ? name.split('/').slice(0, -1) : [];
  if (target.startsWith('/') || leaves([...base, ...target.split('/')]))
    throw raise(distributionErrors, 'distribution-link-outside', {
      filename,
      member,
      target: JSON.stringify(target.slice(0, 200)),
    });
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
