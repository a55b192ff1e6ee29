// Files against the manifest: nothing missing, nothing more, every byte as built.
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { BuiltFile } from './built-file.ts';
import { MANIFEST_FILENAME, type Manifest } from './manifest.ts';

type HashedFile = Pick<BuiltFile, 'filename' | 'sha256' | 'size'>;

/** All differences, in the order of the file names; empty when the files are the manifest's. The manifest itself may be among the files. */
export function matchManifest(manifest: Manifest, files: readonly HashedFile[]): readonly UserError[] {
  const found = new Map(files.map((file) => [file.filename, file]));
  found.delete(MANIFEST_FILENAME);
  const errors = new Map<string, UserError>();
  for (const listed of manifest.files) {
    const file = found.get(listed.filename);
    found.delete(listed.filename);
    const { filename } = listed;
    if (file === undefined)
      errors.set(
        filename,
        raise(distributionErrors, 'manifest-file-missing', { filename, sha: listed.sha256 }),
      );
    else if (file.sha256 !== listed.sha256 || file.size !== listed.size)
      errors.set(
        filename,
        raise(distributionErrors, 'manifest-file-differs', {
          filename,
          seen: file.sha256,
          seenSize: file.size,
          expected: listed.sha256,
          expectedSize: listed.size,
        }),
      );
  }
  for (const { filename, sha256 } of found.values())
    errors.set(filename, raise(distributionErrors, 'manifest-file-extra', { filename, sha: sha256 }));
  return [...errors.keys()].sort().map((filename) => errors.get(filename) as UserError);
}
