// The central directory of a wheel: all entries, refused where they can't be read the same way by everybody.
import { open } from 'node:fs/promises';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import { checkCount, checkMember, checkUnpacked, memberError, type ArchiveLimits } from './archive-limits.ts';
import { accessTo, type ArchiveSource, readSmall, type RandomAccess } from './random-access.ts';

export interface Directory {
  /** Entries of files and folders, in their order. */
  readonly entries: readonly Entry[];
  /** Entries of files by name. */
  readonly files: ReadonlyMap<string, Entry>;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
  /** Bytes of the whole file. */
  readonly fileSize: number;
}

const STORED = 0;
const DEFLATED = 8;

/** Complaints of yauzl: about archives that something was put before or behind, and about paths. */
const MISPLACED = /Invalid comment length|invalid central directory file header signature/;
const PATH = /^(absolute path|invalid relative path|invalid characters in fileName): (.*)$/s;

/** Opens the archive for as long as `read` runs. */
export async function withDirectory<Value>(
  source: ArchiveSource,
  filename: string,
  limits: ArchiveLimits,
  read: (file: RandomAccess, directory: Directory) => Promise<Value>,
): Promise<Value> {
  const file = source.whole === null ? await open(source.path) : null;
  try {
    const whole = file === null ? source.whole : await readSmall(file);
    // Names stay as they are in the archive: yauzl's own reading turns backslashes into slashes.
    const options = { strictFileNames: true, validateEntrySizes: true, autoClose: false };
    const zip = await (whole === null
      ? openPromise(source.path, options)
      : fromBufferPromise(whole, options));
    const access = whole === null ? (file as RandomAccess) : accessTo(whole);
    return await read(access, await readDirectory(zip, filename, limits));
  } catch (error) {
    throw refused(filename, error);
  } finally {
    await file?.close();
  }
}

function refused(filename: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  const [, reason, member] = PATH.exec(message) ?? [];
  if (reason !== undefined && member !== undefined)
    return memberError(filename, member, `its path is no plain one (${reason})`);
  if (!MISPLACED.test(message)) return error;
  return raise(distributionErrors, 'distribution-zip-framing', {
    filename,
    reason: 'there are bytes before its first member or behind its end',
  });
}

async function readDirectory(zip: ZipFile, filename: string, limits: ArchiveLimits): Promise<Directory> {
  try {
    checkCount(filename, zip.entryCount, limits);
    const offset = cursor(zip);
    const entries: Entry[] = [];
    const files = new Map<string, Entry>();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      checkEntry(filename, entry, files);
      unpacked += entry.uncompressedSize;
      checkUnpacked(filename, unpacked, zip.fileSize, limits);
      entries.push(entry);
      if (!entry.fileName.endsWith('/')) files.set(entry.fileName, entry);
    }
    return { entries, files, offset, size: cursor(zip) - offset, fileSize: zip.fileSize };
  } finally {
    zip.close();
  }
}

/** A position in the file, although its type says otherwise. */
function cursor(zip: ZipFile): number {
  return Number(zip.readEntryCursor);
}

function checkEntry(filename: string, entry: Entry, files: ReadonlyMap<string, Entry>): void {
  checkMember(filename, entry.fileName);
  const member = JSON.stringify(entry.fileName.slice(0, 200));
  if (files.has(entry.fileName))
    throw raise(distributionErrors, 'distribution-member-twice', { filename, member });
  if (entry.isEncrypted())
    throw raise(distributionErrors, 'distribution-member-encrypted', { filename, member });
  const method = entry.compressionMethod;
  if (method !== STORED && method !== DEFLATED)
    throw raise(distributionErrors, 'distribution-compression', { filename, member, method });
}
