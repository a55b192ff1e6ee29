// An archive may be made to exhaust the reader; PyPI refuses more than 50-fold compression above 64 MiB, the rest is generous.
import { Transform, type TransformCallback } from 'node:stream';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import { memberProblem } from '../../distribution/safe-filename.ts';

export interface ArchiveLimits {
  readonly members: number;
  /** Bytes of all members, unpacked. */
  readonly unpacked: number;
  /** Unpacked to packed size, looked at above `ratioFrom` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Bytes of METADATA, PKG-INFO or entry_points.txt, which are held in memory. */
  readonly metadata: number;
}

const MIB = 1024 * 1024;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  members: 200_000,
  unpacked: 16 * 1024 * MIB,
  ratio: 50,
  ratioFrom: 64 * MIB,
  metadata: 8 * MIB,
};

export function limitError(filename: string, reason: string): UserError {
  return raise(distributionErrors, 'distribution-archive-limit', { filename, reason });
}

export function memberError(filename: string, member: string, reason: string): UserError {
  return raise(distributionErrors, 'distribution-archive-member', {
    filename,
    member: JSON.stringify(member.slice(0, 200)),
    reason,
  });
}

export function checkMember(filename: string, member: string): void {
  const problem = memberProblem(member);
  if (problem !== null) throw memberError(filename, member, problem);
}

export function checkCount(filename: string, count: number, limits: ArchiveLimits): void {
  if (count > limits.members) throw limitError(filename, `it holds more than ${limits.members} members`);
}

export function checkUnpacked(
  filename: string,
  unpacked: number,
  packed: number,
  limits: ArchiveLimits,
): void {
  if (unpacked > limits.unpacked)
    throw limitError(filename, `it unpacks to more than ${limits.unpacked} bytes`);
  if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)
    throw limitError(filename, `it unpacks to more than ${limits.ratio} times its size (${packed} bytes)`);
}

/** Passes bytes on and stops the stream at the limits. */
export function countUnpacked(filename: string, packed: number, limits: ArchiveLimits): Transform {
  let unpacked = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      unpacked += chunk.byteLength;
      try {
        checkUnpacked(filename, unpacked, packed, limits);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** The whole of one small member. */
export async function readMember(
  stream: AsyncIterable<Uint8Array>,
  filename: string,
  member: string,
  limits: ArchiveLimits,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limits.metadata)
      throw limitError(filename, `${member} is larger than ${limits.metadata} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
