// Refusals that stand in the way of one release for good: its bytes and its name are fixed by the tag. They hold up no
// other release.
import type { githubErrors } from '../findings/github-errors.ts';
import type { releaseErrors } from '../findings/release-errors.ts';
import type { uploadErrors } from '../findings/upload-errors.ts';
import { UserError } from '../findings/user-error.ts';

type Code = keyof typeof githubErrors | keyof typeof releaseErrors | keyof typeof uploadErrors;

const CODES: ReadonlySet<string> = new Set<Code>([
  'github-tag-burnt',
  'release-upload-window-closed',
  'upload-filename-taken',
  'upload-listed-without-hash',
  'upload-refused',
  'upload-release-too-old',
  'upload-too-large',
  'version-file-cut',
  'version-file-differs',
]);

export function isLastingRefusal(error: unknown): error is UserError {
  return error instanceof UserError && CODES.has(error.code);
}
