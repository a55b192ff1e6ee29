// File names of uploads: what Warehouse refuses before it reads the file, and after it.
// https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
import { normalizeName, readVersion } from './pep440.ts';
import type { UploadMetadata } from './metadata.ts';
import { refuse, repr } from './refusal.ts';
import { isPlatformAllowed } from './wheel-platforms.ts';

export interface NamedProject {
  readonly name: string;
  readonly normalizedName: string;
}

export interface WheelName {
  readonly distInfo: string;
}

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  sdist: ['.zip', '.tar.gz'],
  bdist_wheel: ['.whl'],
};

export function checkFileName(filename: string, filetype: string): void {
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(filename))
    refuse(
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    );
  if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
  const extension = /^.+?(\.(?:tar\.gz|zip|whl))$/i.exec(filename)?.[1];
  if (extension === undefined)
    refuse(
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information',
    );
  if (EXTENSIONS[filetype]?.includes(extension) !== true)
    refuse(
      `Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}. See https://www.python.org/dev/peps/pep-0527 for more information.`,
    );
}

/** PEP 625. */
export function checkSdistName(filename: string, project: NamedProject, { version }: UploadMetadata): void {
  const invalid = (): never => refuse(`Invalid source distribution filename: ${filename}`);
  const stem = filename.replace(/\.(?:tar\.gz|zip)$/, '');
  const dash = stem.lastIndexOf('-');
  if (dash < 1 || readVersion(stem.slice(dash + 1)) === null) return invalid();
  const expected = project.normalizedName.replaceAll('-', '_');
  if (normalizeName(stem.slice(0, dash)) !== project.normalizedName)
    refuse(`Start filename for ${repr(project.name)} with ${repr(expected)}.`);
  const right = `${expected}-${version.text}.tar.gz`;
  if (filename !== right) refuse(`Filename ${repr(filename)} is invalid, should be ${repr(right)}.`);
}

export function checkWheelName(filename: string, project: NamedProject, metadata: UploadMetadata): WheelName {
  const parts = filename.slice(0, -'.whl'.length).split('-');
  if (parts.length !== 5 && parts.length !== 6)
    refuse(`Invalid wheel filename (wrong number of parts): ${repr(filename)}`);
  const [name = '', written = ''] = parts;
  if (name.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(name))
    refuse(`Invalid project name: ${repr(filename)}`);
  const version = readVersion(written);
  if (version === null) return refuse(`Invalid wheel filename (invalid version): ${repr(filename)}`);
  if (parts.length === 6 && !/^\d/.test(parts[2] ?? ''))
    refuse(`Invalid build number: ${parts[2]} in ${repr(filename)}`);
  for (const platform of (parts.at(-1) ?? '').split('.'))
    if (!isPlatformAllowed(platform.toLowerCase()))
      refuse(`Binary wheel '${filename}' has an unsupported platform tag '${platform.toLowerCase()}'.`);
  const expected = project.normalizedName.replaceAll('-', '_');
  if (normalizeName(name) !== normalizeName(metadata.name))
    refuse(`Start filename for ${repr(project.name)} with ${repr(expected)}.`);
  if (name !== expected)
    refuse(
      `Filename ${repr(filename)} should contain the normalized project name ${repr(expected)}, not ${repr(name)}.`,
    );
  if (version.canonical !== metadata.version.canonical)
    refuse(`Version in filename should be ${repr(metadata.version.text)} not ${repr(version.text)}.`);
  return { distInfo: `${name}-${written}.dist-info` };
}
