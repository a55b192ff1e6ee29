// What the testing job leaves for the proposing one: the document, and the files as they would be, by their sha256.
import { createHash } from 'node:crypto';
import { UPDATE_DOCUMENT, type UpdateResult } from '../update/update-result.ts';

export interface UpdateFolderNeeds {
  /** Of `UpdatedFile.after`. */
  keptText(sha256: string): string;
  /** Below the folder, POSIX; whole or not at all. */
  writeFile(path: string, text: string): Promise<void>;
}

export interface UpdateFolder {
  /** sha256 of the document, hex. */
  readonly digest: string;
}

/** The document is written last: a folder that has it is whole. */
export async function writeUpdateFolder(
  result: UpdateResult,
  needs: UpdateFolderNeeds,
): Promise<UpdateFolder> {
  const digests = new Set(result.updates.flatMap(({ files }) => files.map(({ after }) => after)));
  for (const sha256 of [...digests].sort()) await needs.writeFile(`files/${sha256}`, needs.keptText(sha256));
  const document = `${JSON.stringify(result, null, 2)}\n`;
  await needs.writeFile(UPDATE_DOCUMENT, document);
  return { digest: createHash('sha256').update(document).digest('hex') };
}
