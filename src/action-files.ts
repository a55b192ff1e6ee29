// Where the files of a run come from, by its inputs.
import { posix } from 'node:path';
import type { FilesSource } from './commands/prepare-files.ts';
import type { ActionInputs } from './inputs/action-inputs.ts';

export interface ChosenFiles {
  readonly source: FilesSource;
  /** Relative to the workspace: where the files are, or will be built; null where they come from a draft. */
  readonly folder: string | null;
}

/** `project`: the project's folder. */
export function filesSource(
  { dist, manifestDigest, verifyCommand, assets, sbom }: ActionInputs,
  project: string,
): ChosenFiles {
  if (manifestDigest !== null)
    return dist === null
      ? { source: { kind: 'draft', digest: manifestDigest }, folder: null }
      : { source: { kind: 'dist', folder: dist, digest: manifestDigest }, folder: dist };
  if (dist !== null) return { source: { kind: 'none' }, folder: null };
  return { source: { kind: 'build', verifyCommand, assets, sbom }, folder: posix.join(project, 'dist') };
}
