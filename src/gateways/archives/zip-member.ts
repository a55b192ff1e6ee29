// One small text file of a zip in memory: an artifact of a run, whose content anybody may have made.
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

const LONGEST_MEMBER = 64 * 1024 * 1024;
const MOST_MEMBERS = 1000;

/** Null: it has no such file, or one that can't be read. */
export async function readZipMember(bytes: Buffer, name: string): Promise<string | null> {
  try {
    const zip = await fromBufferPromise(bytes, { validateEntrySizes: true, autoClose: false });
    if (zip.entryCount > MOST_MEMBERS) return null;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      // The reader holds a member to the size that it declares.
      if (entry.uncompressedSize > LONGEST_MEMBER || entry.isEncrypted()) return null;
      return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    }
    return null;
  } catch {
    return null;
  }
}
