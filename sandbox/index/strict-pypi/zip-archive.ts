// A wheel, read as strictly as PyPI reads it: local headers and central directory must tell the same. ZIP64 is not read here.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, https://docs.pypi.org/archives
import { type FileHandle, open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly dataOffset: number;
}

export type ZipReading =
  | { readonly members: ReadonlyMap<string, ZipMember> }
  /** `framing` is what PyPI says of the record that is wrong; `zip` means that it is no zip at all. */
  | { readonly problem: 'zip' }
  | { readonly problem: 'framing'; readonly text: string };

interface Central {
  readonly packedSize: number;
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

class FramingError extends Error {}

export async function readZip(path: string, size: number): Promise<ZipReading> {
  const handle = await open(path, 'r');
  try {
    const tail = await read(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0 || end + 22 > tail.length) return { problem: 'zip' };
    return { members: await readMembers(handle, size, tail.subarray(end)) };
  } catch (error) {
    if (error instanceof FramingError) return { problem: 'framing', text: error.message };
    throw error;
  } finally {
    await handle.close();
  }
}

export async function readZipMember(path: string, member: ZipMember): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const packed = await read(handle, member.dataOffset, member.packedSize);
    return member.method === 0 ? packed : inflateRawSync(packed);
  } finally {
    await handle.close();
  }
}

async function readMembers(
  handle: FileHandle,
  size: number,
  end: Buffer,
): Promise<ReadonlyMap<string, ZipMember>> {
  const count = end.readUInt16LE(10);
  const directorySize = end.readUInt32LE(12);
  const directoryOffset = end.readUInt32LE(16);
  if (end.readUInt16LE(8) !== count) fail('Malformed zip file');
  const endOffset = directoryOffset + directorySize;
  const directory = await read(handle, directoryOffset, directorySize);
  const central = readDirectory(directory, count);
  const members = await readLocals(handle, directoryOffset, central);
  if ([...central.keys()].some((name) => !members.has(name))) fail('Missing filename in local headers');
  const signature = await read(handle, endOffset, 4);
  if (signature.length < 4 || signature.readUInt32LE(0) !== END) fail('Unknown record signature');
  if (endOffset + 22 + end.readUInt16LE(20) !== size) fail('Trailing data');
  return members;
}

function readDirectory(directory: Buffer, count: number): ReadonlyMap<string, Central> {
  const found = new Map<string, Central>();
  let at = 0;
  while (at < directory.length) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) fail('Malformed zip file');
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) =>
      directory.readUInt16LE(at + offset),
    );
    if (commentSize !== 0) fail('Comment in central directory');
    const name = nameOf(directory.subarray(at + 46, at + 46 + (nameSize ?? 0)));
    if (found.has(name)) fail('Duplicate filename in central directory');
    found.set(name, { packedSize: directory.readUInt32LE(at + 20), size: directory.readUInt32LE(at + 24) });
    at += 46 + (nameSize ?? 0) + (extraSize ?? 0);
  }
  if (found.size !== count) fail('Mismatched central directory records');
  return found;
}

/** From the first byte on, without a gap, up to the central directory. */
async function readLocals(
  handle: FileHandle,
  directoryOffset: number,
  central: ReadonlyMap<string, Central>,
): Promise<ReadonlyMap<string, ZipMember>> {
  const members = new Map<string, ZipMember>();
  for (let at = 0; at < directoryOffset;) {
    const head = await read(handle, at, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) fail('Unknown record signature');
    const nameSize = head.readUInt16LE(26);
    const name = nameOf(await read(handle, at + 30, nameSize));
    if ((head.readUInt16LE(6) & 8) !== 0) fail('ZIP contains a data descriptor');
    const [packedSize, size] = [head.readUInt32LE(18), head.readUInt32LE(22)];
    const told = central.get(name);
    if (told === undefined) return fail('Filename not in central directory');
    if (told.packedSize !== packedSize) fail('Mis-matched data size');
    if (told.size !== size) fail('Mis-matched file size');
    if (members.has(name)) fail('Duplicate filename in local headers');
    const dataOffset = at + 30 + nameSize + head.readUInt16LE(28);
    members.set(name, { name, method: head.readUInt16LE(8), packedSize, size, dataOffset });
    at = dataOffset + packedSize;
    if (at > directoryOffset) fail('Mismatched central directory offset');
  }
  return members;
}

function nameOf(bytes: Buffer): string {
  if (bytes.some((byte) => byte < 0x20 || byte === 0x7f)) fail('Invalid character in filename');
  return bytes.toString('utf8');
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function fail(text: string): never {
  throw new FramingError(text);
}
