// What can be done to a good zip archive so that two readers see different things.
import { Buffer } from 'node:buffer';

const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
const CENTRAL = Buffer.from('PK\x01\x02', 'latin1');
const END = Buffer.from('PK\x05\x06', 'latin1');

/** Shifts what the end record and the central directory point to, so that the members are found again. */
function moved(zip: Buffer, by: number, from = 0): Buffer {
  const copy = Buffer.from(zip);
  const end = copy.lastIndexOf(END);
  copy.writeUInt32LE(copy.readUInt32LE(end + 16) + by, end + 16);
  for (let at = copy.indexOf(CENTRAL); at >= 0; at = copy.indexOf(CENTRAL, at + 4)) {
    const offset = copy.readUInt32LE(at + 42);
    if (offset >= from) copy.writeUInt32LE(offset + by, at + 42);
  }
  return copy;
}

export function withPrefix(zip: Buffer, prefix = '#!/bin/sh\n'): Buffer {
  return Buffer.concat([Buffer.from(prefix), moved(zip, prefix.length)]);
}

/** As a self-extracting archive is made: nothing points past the prefix. */
export function withBlindPrefix(zip: Buffer): Buffer {
  return Buffer.concat([Buffer.from('#!/bin/sh\n'), zip]);
}

export function withSuffix(zip: Buffer): Buffer {
  return Buffer.concat([zip, Buffer.from('more')]);
}

/** A second member behind the first, which only readers that go from header to header find. */
export function withHiddenMember(zip: Buffer): Buffer {
  const second = zip.indexOf(LOCAL, 4);
  const hidden = zip.subarray(0, second);
  return Buffer.concat([
    hidden,
    moved(zip, hidden.length, second).subarray(0, second),
    moved(zip, hidden.length, second).subarray(second),
  ]);
}

/** The first member's own header gives it another name than the central directory. */
export function withOtherLocalName(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.write('X', 30, 'latin1');
  return copy;
}

export function withOtherLocalSize(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(copy.readUInt32LE(22) + 1, 22);
  return copy;
}

/** The first member's sizes stand behind its data, as tools write that can't go back in their output. */
export function withDescriptor(zip: Buffer): Buffer {
  const second = zip.indexOf(LOCAL, 4);
  const descriptor = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), zip.subarray(14, 26)]);
  const all = moved(zip, descriptor.length, second);
  const first = Buffer.from(all.subarray(0, second));
  first.writeUInt16LE(first.readUInt16LE(6) | 0x08, 6);
  first.fill(0, 14, 26);
  return Buffer.concat([first, descriptor, all.subarray(second)]);
}

/** The end record counts other bytes of the central directory than there are. */
export function withOtherDirectorySize(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const end = copy.lastIndexOf(END);
  copy.writeUInt32LE(copy.readUInt32LE(end + 12) + 1, end + 12);
  return copy;
}

/** One byte of the first member's data is another. */
export function withDamage(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const data = 30 + copy.readUInt16LE(26) + copy.readUInt16LE(28);
  copy.writeUInt8(copy.readUInt8(data + 4) ^ 0xff, data + 4);
  return copy;
}
