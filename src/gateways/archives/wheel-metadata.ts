// The METADATA of a wheel and nothing else of it: an index of thousands of wheels need not unpack what they install.
import { basename } from 'node:path';
import { filenameStem } from '../../distribution/filename-stem.ts';
import { normalizeName } from '../../project/normalize-name.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits, limitError } from './archive-limits.ts';
import { openMember, unpackMember } from './unpack-member.ts';
import { withDirectory } from './zip-entries.ts';
import { memberSpans } from './zip-spans.ts';

/** Its bytes, proved by their checksum; null when no `.dist-info` folder of this project has any. Throws an error of `distribution-…` or a plain one. */
export async function readWheelMetadata(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Buffer | null> {
  const filename = basename(path);
  const { name } = filenameStem(filename, 'wheel');
  return withDirectory({ path, whole: null }, filename, limits, async (file, { entries, offset }) => {
    const span = memberSpans(entries, offset).find(({ entry }) => isMetadata(entry.fileName, name));
    if (span === undefined) return null;
    const { entry } = span;
    if (entry.uncompressedSize > limits.metadata)
      throw limitError(filename, `${entry.fileName} is larger than ${limits.metadata} bytes`);
    const pieces: Buffer[] = [];
    const source = { filename, file };
    // The memory of a piece is used again.
    await unpackMember(source, entry, await openMember(source, span), (piece) =>
      pieces.push(Buffer.from(piece)),
    );
    return Buffer.concat(pieces);
  });
}

function isMetadata(member: string, project: string): boolean {
  const [folder = '', file, ...below] = member.split('/');
  if (file !== 'METADATA' || below.length > 0 || !folder.endsWith('.dist-info')) return false;
  const name = folder.slice(0, folder.lastIndexOf('-', folder.length - '.dist-info'.length - 1));
  return normalizeName(name) === normalizeName(project);
}
