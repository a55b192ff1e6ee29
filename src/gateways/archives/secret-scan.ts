// Looks for secrets in the text of members while they stream by: the beginning of each, held in memory up to a limit.
import type { SecretMark } from '../../distribution/archive-facts.ts';
import { secretKinds } from '../../distribution/secret-patterns.ts';

/** Bytes of each member that are looked at; files that people write are shorter. */
const SCANNED = 1024 * 1024;
/** A zero byte this near to the beginning: no text. */
const TEXT_PROOF = 8 * 1024;

export interface MemberScan {
  add(chunk: Uint8Array): void;
  end(): readonly SecretMark[];
}

export function scanMember(path: string): MemberScan {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isText = true;
  return {
    add: (chunk) => {
      if (!isText || size >= SCANNED) return;
      if (size < TEXT_PROOF && chunk.subarray(0, TEXT_PROOF - size).includes(0)) isText = false;
      const part = chunk.subarray(0, SCANNED - size);
      size += part.byteLength;
      // Who reads the member uses its memory again.
      chunks.push(Buffer.from(part));
    },
    end: () => {
      if (!isText || size === 0) return [];
      // Every byte is a character: what is looked for is ASCII.
      const text = Buffer.concat(chunks).toString('latin1');
      return secretKinds(text).map((kind) => ({ path, kind }));
    },
  };
}
