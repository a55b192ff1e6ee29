// Name and version as the name of a distribution writes them.
import type { DescribedFile } from './described-file.ts';
import { parseSdistFilename } from './sdist-filename.ts';
import { parseWheelFilename } from './wheel-filename.ts';

export interface FilenameStem {
  readonly name: string;
  readonly version: string;
}

export function filenameStem(filename: string, kind: DescribedFile['kind']): FilenameStem {
  const { name, version } = kind === 'wheel' ? parseWheelFilename(filename) : parseSdistFilename(filename);
  return { name, version };
}
