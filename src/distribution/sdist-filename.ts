// https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name (PEP 625)
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import { filenameProblem } from './safe-filename.ts';

export interface SdistFilename {
  /** As written in the file name. */
  readonly name: string;
  readonly version: string;
}

/** Throws `distribution-sdist-filename`. Splits at the last dash: names of old backends hold dashes, versions none. */
export function parseSdistFilename(filename: string): SdistFilename {
  const fail = (reason: string): never => {
    throw raise(distributionErrors, 'distribution-sdist-filename', { filename, reason });
  };
  const problem = filenameProblem(filename);
  if (problem !== null) return fail(problem);
  if (!filename.endsWith('.tar.gz')) return fail('it does not end in .tar.gz');
  const stem = filename.slice(0, -'.tar.gz'.length);
  const dash = stem.lastIndexOf('-');
  if (dash < 1 || dash === stem.length - 1) return fail('name and version are not separated by a dash');
  return { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
}
