// The file that `--settings` names.
import { readFile } from 'node:fs/promises';
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { type IndexSettings, NO_SETTINGS, parseIndexSettings } from '../simple-index/index-settings.ts';

/** Null: there is none. `shown`: for messages. Throws `index-settings-…`. */
export async function readIndexSettings(
  path: string | null,
  shown: string = path ?? '',
): Promise<IndexSettings> {
  if (path === null) return NO_SETTINGS;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw raise(indexBuildErrors, 'index-settings-missing', { path: shown });
    throw raise(indexBuildErrors, 'index-settings-broken', { path: shown, reason: error.message });
  });
  return parseIndexSettings(text, shown);
}
