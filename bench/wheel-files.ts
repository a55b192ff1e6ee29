// Wheels of a wanted size, right in all that indexes and we look at: stored members, the RECORD with their hashes.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, https://packaging.python.org/specifications/binary-distribution-format/
import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

interface Member {
  readonly name: string;
  /** Zeros are never written: the file has a hole there. */
  readonly content: Buffer | { readonly zeros: number };
}

export const PROJECT = 'acme-load';
export const VERSION = '1.0.0';
const INFO = `acme_load-${VERSION}.dist-info`;
const PIECE = Buffer.alloc(1024 * 1024);

/** Their build tags tell them apart. */
export async function createWheels(folder: string, count: number, bytes: number): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let build = 1; build <= count; build += 1)
    paths.push(await createWheel(folder, build, randomBytes(bytes)));
  return paths;
}

export async function createWheel(
  folder: string,
  build: number,
  content: Member['content'],
): Promise<string> {
  const data: Member = { name: 'acme_load/data.bin', content };
  const members: readonly Member[] = [
    { name: 'acme_load/__init__.py', content: Buffer.from(`__version__ = "${VERSION}"\n`) },
    data,
    { name: `${INFO}/METADATA`, content: Buffer.from(METADATA) },
    {
      name: `${INFO}/WHEEL`,
      content: Buffer.from(
        `Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\nBuild: ${build}\n`,
      ),
    },
  ];
  const path = join(folder, `acme_load-${VERSION}-${build}-py3-none-any.whl`);
  await writeZip(path, [...members, { name: `${INFO}/RECORD`, content: record(members) }]);
  return path;
}

const METADATA = `Metadata-Version: 2.4
Name: ${PROJECT}
Version: ${VERSION}
Summary: Weighs as much as a benchmark needs
Author-email: Ada Example <ada@acme.example>
License-Expression: MIT
Requires-Python: >=3.10
Description-Content-Type: text/markdown

# acme-load
`;

function record(members: readonly Member[]): Buffer {
  const lines = members.map(({ name, content }) => {
    const hash = createHash('sha256');
    eachPiece(content, (piece) => void hash.update(piece));
    return `${name},sha256=${hash.digest('base64url')},${sizeOf(content)}\n`;
  });
  return Buffer.from(`${lines.join('')}${INFO}/RECORD,,\n`);
}

async function writeZip(path: string, members: readonly Member[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    const directory: Buffer[] = [];
    let offset = 0;
    for (const { name, content } of members) {
      const common = memberHeader(name, content);
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name)]);
      await file.write(local, 0, local.length, offset);
      if (Buffer.isBuffer(content)) await file.write(content, 0, content.length, offset + local.length);
      const where = Buffer.alloc(14);
      where.writeUInt32LE(offset, 10);
      directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, where, Buffer.from(name));
      offset += local.length + sizeOf(content);
    }
    const central = Buffer.concat(directory);
    const end = Buffer.concat([central, endRecord(members.length, central.length, offset)]);
    await file.write(end, 0, end.length, offset);
  } finally {
    await file.close();
  }
}

/** What the local header and the central directory both hold. */
function memberHeader(name: string, content: Member['content']): Buffer {
  let checksum = 0;
  eachPiece(content, (piece) => (checksum = crc32(piece, checksum)));
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x800, 2);
  header.writeUInt32LE(checksum, 10);
  header.writeUInt32LE(sizeOf(content), 14);
  header.writeUInt32LE(sizeOf(content), 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function sizeOf(content: Member['content']): number {
  return Buffer.isBuffer(content) ? content.length : content.zeros;
}

function eachPiece(content: Member['content'], take: (piece: Buffer) => void): void {
  if (Buffer.isBuffer(content)) return take(content);
  for (let left = content.zeros; left > 0; left -= PIECE.length)
    take(left < PIECE.length ? PIECE.subarray(0, left) : PIECE);
}
