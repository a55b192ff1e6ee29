// Makes wheels without a build: the files, and the metadata that every wheel has. Stored, not compressed.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { TestedFile } from '../../../src/gateways/python/fresh-environment.ts';

export interface WheelContent {
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  /** `name = module:attribute`. */
  readonly scripts?: readonly string[];
  readonly requires?: readonly string[];
  readonly tag?: string;
  readonly description?: string;
}

export async function writeWheel(folder: string, content: WheelContent): Promise<TestedFile> {
  const stem = `${content.name.replaceAll('-', '_')}-${content.version}`;
  const tag = content.tag ?? 'py3-none-any';
  const info = `${stem}.dist-info`;
  const scripts = content.scripts ?? [];
  const members: Record<string, string> = {
    ...content.files,
    [`${info}/METADATA`]: [
      'Metadata-Version: 2.1',
      `Name: ${content.name}`,
      `Version: ${content.version}`,
      'Description-Content-Type: text/x-rst',
      ...(content.requires ?? []).map((requirement) => `Requires-Dist: ${requirement}`),
      '',
      content.description ?? 'A small wheel.',
      '',
    ].join('\n'),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
    [`${info}/entry_points.txt`]: `[console_scripts]\n${scripts.join('\n')}\n`,
  };
  const record = [...Object.keys(members), `${info}/RECORD`].map((path) => `${path},,`).join('\n');
  const bytes = zip({ ...members, [`${info}/RECORD`]: `${record}\n` });
  const filename = `${stem}-${tag}.whl`;
  const location = join(folder, filename);
  await writeFile(location, bytes);
  return { filename, location, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zip(members: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(members)) {
    const name = Buffer.from(path);
    const data = Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
