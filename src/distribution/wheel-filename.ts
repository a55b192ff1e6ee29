// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import { filenameProblem } from './safe-filename.ts';

export interface WheelFilename {
  /** As written in the file name. */
  readonly name: string;
  readonly version: string;
  readonly build: string | null;
  /** `py3`, or `py2.py3` for several. */
  readonly python: string;
  readonly abi: string;
  readonly platform: string;
}

/** Throws `distribution-wheel-filename`. Whether the version is one is for the reader of the version to judge. */
export function parseWheelFilename(filename: string): WheelFilename {
  const fail = (reason: string): never => {
    throw raise(distributionErrors, 'distribution-wheel-filename', { filename, reason });
  };
  const problem = filenameProblem(filename);
  if (problem !== null) return fail(problem);
  if (!filename.endsWith('.whl')) return fail('it does not end in .whl');
  const parts = filename.slice(0, -'.whl'.length).split('-');
  if (parts.length !== 5 && parts.length !== 6)
    return fail(`it has ${parts.length} parts between dashes, 5 or 6 are needed`);
  const [name, version] = parts as [string, string];
  const [python, abi, platform] = parts.slice(-3) as [string, string, string];
  const build = parts.length === 6 ? (parts[2] as string) : null;
  if (!/^[A-Za-z0-9._]+$/.test(name) && !/^[\p{L}\p{N}._]+$/u.test(name))
    return fail(`the name \`${name}\` holds other than letters, digits, . and _`);
  if (version === '') return fail('the version is empty');
  if (build !== null && !/^\d/.test(build))
    return fail(`the build tag \`${build}\` does not begin with a digit`);
  for (const tag of [python, abi, platform])
    if (!/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tag)) return fail(`\`${tag}\` is no compatibility tag`);
  return { name, version, build, python, abi, platform };
}
