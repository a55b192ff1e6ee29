// Decoding that refuses what it cannot give back byte for byte.
import { projectErrors } from '../findings/project-errors.ts';
import { raise } from '../findings/catalogue.ts';

/** The byte order mark, if there is one, stays the first character, so that offsets hold. */
export function utf8Text(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw raise(projectErrors, 'project-file-not-utf-8', { path, offset: validLength(bytes) });
  }
}

function validLength(bytes: Buffer): number {
  const reread = Buffer.from(bytes.toString('utf8'), 'utf8');
  const length = Math.min(bytes.length, reread.length);
  for (let offset = 0; offset < length; offset++) if (bytes[offset] !== reread[offset]) return offset;
  return length;
}
