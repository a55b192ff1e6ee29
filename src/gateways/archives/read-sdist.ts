import type { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import type { SecretMark } from '../../distribution/archive-facts.ts';
import type { ArchiveContents } from './archive-contents.ts';
import { checkCount, checkMember, countUnpacked, readMember, type ArchiveLimits } from './archive-limits.ts';
import { scanMember } from './secret-scan.ts';

/** Extended headers, as tar-stream leaves them. */
type TarHeader = Header & { readonly pax?: Readonly<Record<string, string>> | null | undefined };

const FILES = ['file', 'contiguous-file'];
const LINKS = ['link', 'symlink'];

/** Streams through the archive once; only PKG-INFO of the top folder, and the beginning of the member at hand, are held. */
export async function readSdist(path: string, limits: ArchiveLimits): Promise<ArchiveContents> {
  const filename = basename(path);
  const { size } = await stat(path);
  const tar = extract();
  const packed = createReadStream(path);
  const feeding = pipeline(packed, createGunzip(), countUnpacked(filename, size, limits), tar);
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
  return { members, metadata, entryPoints: null, root: root ?? '', framing: [], record: null, secrets };
}

function stop(packed: { destroy(error: Error): unknown }, error: unknown): never {
  packed.destroy(error as Error);
  throw error;
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
