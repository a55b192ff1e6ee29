// The folder that a testing job left: read with limits, and believed by its digest alone.
import { createHash } from 'node:crypto';
import { raise } from '../findings/catalogue.ts';
import { updateProposalErrors } from '../findings/update-proposal-errors.ts';
import { LONGEST_FILE } from '../update/judge-update.ts';
import { UPDATE_DOCUMENT, type UpdateResult } from '../update/update-result.ts';
import { createFiles, type Files } from './files.ts';

/** Bytes. */
const LONGEST_DOCUMENT = 32 * 1024 * 1024;

/** `folder`: relative to the workspace. `digest`: sha256 of the document, hex. Throws `update-document-…`. */
export async function readUpdateText(workspace: string, folder: string, digest: string): Promise<string> {
  const files = createFiles(workspace);
  const bytes = await readBounded(files, `${folder}/${UPDATE_DOCUMENT}`, LONGEST_DOCUMENT);
  if (bytes === null) throw raise(updateProposalErrors, 'update-document-missing', { folder });
  const seen = createHash('sha256').update(bytes).digest('hex');
  if (seen !== digest)
    throw raise(updateProposalErrors, 'update-document-changed', { folder, seen, expected: digest });
  return bytes.toString('utf8');
}

/** By sha256; one that is missing or too long is not in the map. */
export async function readLeftFiles(
  workspace: string,
  folder: string,
  { updates }: UpdateResult,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = createFiles(workspace);
  const wanted = new Set(updates.flatMap((update) => update.files.map(({ after }) => after)));
  const found = new Map<string, Buffer>();
  for (const sha256 of wanted) {
    const bytes = await readBounded(files, `${folder}/files/${sha256}`, LONGEST_FILE);
    if (bytes !== null) found.set(sha256, bytes);
  }
  return found;
}

async function readBounded(files: Files, path: string, longest: number): Promise<Buffer | null> {
  const { size } = await files.digest(path).catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '')) return { size: Infinity };
    throw error;
  });
  return size > longest ? null : files.read(path);
}
