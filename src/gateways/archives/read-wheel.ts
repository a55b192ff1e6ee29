import type { Buffer } from 'node:buffer';
import { basename } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import type { ArchiveContents } from './archive-contents.ts';
import {
  checkCount,
  checkMember,
  checkUnpacked,
  memberError,
  readMember,
  type ArchiveLimits,
} from './archive-limits.ts';

const STORED = 0;
const DEFLATED = 8;

/** Reads the table of contents and two small members; the others are never unpacked. */
export async function readWheel(path: string, limits: ArchiveLimits): Promise<ArchiveContents> {
  const filename = basename(path);
  // Names stay as they are in the archive: yauzl's own reading turns backslashes into slashes.
  const zip = await openPromise(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false });
  try {
    checkCount(filename, zip.entryCount, limits);
    const entries = await readEntries(zip, filename, limits);
    const info = distInfo(filename, [...entries.keys()]);
    const metadata = await readText(zip, entries, `${info}/METADATA`, filename, limits);
    for (const member of ['METADATA', 'WHEEL', 'RECORD'])
      if (metadata === null || !entries.has(`${info}/${member}`))
        throw without(filename, `${info}/${member}`);
    return {
      members: [...entries.keys()],
      metadata: metadata as Buffer,
      entryPoints: await readText(zip, entries, `${info}/entry_points.txt`, filename, limits),
    };
  } finally {
    zip.close();
  }
}

async function readEntries(
  zip: ZipFile,
  filename: string,
  limits: ArchiveLimits,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    checkMember(filename, name);
    if (name.endsWith('/')) continue;
    // Two members of one name: which one is installed depends on the installer.
    if (entries.has(name)) throw memberError(filename, name, 'the archive holds it twice');
    if (entry.isEncrypted()) throw memberError(filename, name, 'it is encrypted');
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
      throw memberError(filename, name, `it is compressed by method ${entry.compressionMethod}`);
    unpacked += entry.uncompressedSize;
    checkUnpacked(filename, unpacked, zip.fileSize, limits);
    entries.set(name, entry);
  }
  return entries;
}

function distInfo(filename: string, names: readonly string[]): string {
  const found = new Set(
    names.map((name) => name.split('/')[0] as string).filter((name) => name.endsWith('.dist-info')),
  );
  const [info, another] = found;
  if (info === undefined) throw without(filename, '.dist-info folder');
  if (another !== undefined)
    throw memberError(filename, another, `there is a second .dist-info folder, ${info}`);
  return info;
}

function without(filename: string, member: string): Error {
  return raise(distributionErrors, 'distribution-without-metadata', { filename, member });
}

async function readText(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  member: string,
  filename: string,
  limits: ArchiveLimits,
): Promise<Buffer | null> {
  const entry = entries.get(member);
  if (entry === undefined) return null;
  return readMember(await zip.openReadStreamPromise(entry), filename, member, limits);
}
