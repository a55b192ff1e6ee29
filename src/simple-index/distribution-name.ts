// Whose file it is, by its name: names of assets are hostile, and only those of sdists and wheels are ever served.
import { parseSdistFilename } from '../distribution/sdist-filename.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';
import { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';

export interface DistributionName {
  readonly filename: string;
  /** As the filename writes it. */
  readonly name: string;
  /** Normalised. */
  readonly project: string;
  /** PEP 440, canonical. */
  readonly version: string;
}

/** What an index serves; another archive (`.zip`, `.egg`) is no warning, installers do without them. */
export function looksServed(filename: string): boolean {
  return /\.(?:whl|tar\.gz)$/.test(filename);
}

/** Why it is refused, instead of a value. */
export function parseDistributionName(filename: string): DistributionName | { readonly problem: string } {
  // Every character that a name, a version and tags may have; `%`, `#` and `?` would change the address that it becomes.
  if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename))
    return { problem: 'it is no name of an sdist or wheel' };
  try {
    const parse = filename.endsWith('.whl') ? parseWheelFilename : parseSdistFilename;
    const { name, version: written } = parse(filename);
    const version = parseVersion(written.replaceAll('_', '-'));
    if (version === null) return { problem: `\`${written}\` is no version (PEP 440)` };
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
      return { problem: `\`${name}\` is no name of a project` };
    return { filename, name, project: normalizeName(name), version: formatVersion(version) };
  } catch (error) {
    if (error instanceof UserError) return { problem: error.happened };
    throw error;
  }
}

/** Null for files of another kind or project. */
export function versionOf(filename: string, project: string): Version | null {
  const named = parseDistributionName(filename);
  if ('problem' in named || named.project !== normalizeName(project)) return null;
  return parseVersion(named.version);
}
