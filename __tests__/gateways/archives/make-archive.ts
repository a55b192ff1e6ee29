// Archives for tests, also such as no honest tool writes.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Buffer;
  /** Other than 0 and 8: left as it is and so declared. */
  readonly method?: number;
  readonly flags?: number;
  /** What the archive claims. */
  readonly unpackedSize?: number;
}

/** A zip archive, written by hand. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function makeZip(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const content = Buffer.from(member.content);
    const name = Buffer.from(member.name);
    const method = member.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (member.flags ?? 0), 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(member.unpackedSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, end, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const closing = Buffer.alloc(22);
  closing.write('PK\x05\x06', 'latin1');
  closing.writeUInt16LE(members.length, 8);
  closing.writeUInt16LE(members.length, 10);
  closing.writeUInt32LE(central.length, 12);
  closing.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, closing]);
}

/** The members and their RECORD, in the `.dist-info` folder that they have. */
export function withRecord(members: readonly ZipMember[]): readonly ZipMember[] {
  const info = members.find(({ name }) => name.includes('.dist-info/'))?.name.split('/')[0] ?? '';
  const lines = members
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ name, content }) => {
      const hash = createHash('sha256').update(content).digest('base64url');
      const path = /[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
      return `${path},sha256=${hash},${Buffer.byteLength(content)}\n`;
    });
  return [...members, { name: `${info}/RECORD`, content: `${lines.join('')}${info}/RECORD,,\n` }];
}

export type TarMember = readonly [
  header: (Partial<Header> & Pick<Header, 'name'>) | string,
  content?: string | Buffer,
];

const EPOCH = new Date(0);

/** The same members are the same bytes, whenever they are packed. */
export async function makeTarGz(members: readonly TarMember[]): Promise<Buffer> {
  const archive = pack();
  const chunks: Buffer[] = [];
  const read = (async () => {
    for await (const chunk of archive) chunks.push(chunk as Buffer);
  })();
  for (const [header, content] of members)
    archive.entry(
      { mtime: EPOCH, ...(typeof header === 'string' ? { name: header } : header) },
      content ?? '',
    );
  archive.finalize();
  await read;
  return gzipSync(Buffer.concat(chunks));
}

export interface Folder extends AsyncDisposable {
  readonly path: string;
  readonly write: (filename: string, content: Buffer) => Promise<string>;
}

export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'py-release-test-'));
  return {
    path,
    write: async (filename, content) => {
      await writeFile(join(path, filename), content);
      return join(path, filename);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

export const METADATA =
  'Metadata-Version: 2.4\nName: acme-vault\nVersion: 1.3.0\nRequires-Python: >=3.10\n\n# Zoë\n';
const INFO = 'acme_vault-1.3.0.dist-info';

export const WHEEL_MEMBERS: readonly ZipMember[] = withRecord([
  { name: 'acme_vault/', content: '' },
  { name: 'acme_vault/__init__.py', content: '__version__ = "1.3.0"\n' },
  { name: `${INFO}/METADATA`, content: METADATA },
  { name: `${INFO}/WHEEL`, content: 'Wheel-Version: 1.0\n', method: 0 },
  { name: `${INFO}/entry_points.txt`, content: '[console_scripts]\nacme = acme_vault.cli:main\n' },
]);
export const WHEEL_NAME = 'acme_vault-1.3.0-py3-none-any.whl';

export const SDIST_MEMBERS: readonly TarMember[] = [
  [{ name: 'acme_vault-1.3.0/', type: 'directory' }],
  ['acme_vault-1.3.0/PKG-INFO', METADATA],
  ['acme_vault-1.3.0/acme_vault/__init__.py', '__version__ = "1.3.0"\n'],
];
export const SDIST_NAME = 'acme_vault-1.3.0.tar.gz';
