// What is installed in a virtual environment, from the metadata on disk: nothing of it is started.
// https://packaging.python.org/en/latest/specifications/recording-installed-packages/
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCoreMetadata } from '../../distribution/core-metadata.ts';
import type { InstalledDistribution, InstalledEnvironment } from '../../health/environment-facts.ts';
import { withoutUserInfo } from '../../dependencies/index-address.ts';
import { normalizeName } from '../../project/normalize-name.ts';
import { sitePackages } from '../python/virtual-environment.ts';

/** `path`: folder of the environment, absolute. Null: it is none. */
export async function readInstalled(path: string): Promise<InstalledEnvironment | null> {
  const settings = await readFile(join(path, 'pyvenv.cfg'), 'utf8').catch(() => null);
  if (settings === null) return null;
  const python = /^version(?:_info)?\s*=\s*(\d+(?:\.\d+)*)/m.exec(settings)?.[1] ?? null;
  const packages = await sitePackages(path);
  const found = await Promise.all(packages.map(readPackages));
  return { path, python, distributions: found.flat() };
}

async function readPackages(folder: string): Promise<readonly InstalledDistribution[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.dist-info')).sort();
  const read = await Promise.all(names.map((name) => readDistribution(join(folder, name))));
  return read.filter((each) => each !== null);
}

/** Null: half of an installation, which installers do not count either. */
async function readDistribution(folder: string): Promise<InstalledDistribution | null> {
  const [metadata, direct] = await Promise.all([
    readFile(join(folder, 'METADATA')).catch(() => null),
    readFile(join(folder, 'direct_url.json'), 'utf8').catch(() => null),
  ]);
  if (metadata === null) return null;
  const parsed = parseCoreMetadata(metadata.toString('utf8'));
  if ('problem' in parsed) return null;
  return {
    name: normalizeName(parsed.name),
    version: parsed.version,
    metadataSha256: createHash('sha256').update(metadata).digest('hex'),
    ...originOf(direct),
  };
}

/** https://packaging.python.org/en/latest/specifications/direct-url-data-structure/ */
function originOf(text: string | null): Pick<InstalledDistribution, 'origin' | 'editable'> {
  if (text === null) return { origin: null, editable: false };
  try {
    const { url, dir_info: info } = JSON.parse(text) as { url?: unknown; dir_info?: { editable?: unknown } };
    const shown = typeof url === 'string' && URL.canParse(url) ? withoutUserInfo(url) : 'an unknown address';
    return { origin: shown, editable: info?.editable === true };
  } catch {
    return { origin: 'an unknown address', editable: false };
  }
}
