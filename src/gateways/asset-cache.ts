// Files of releases on this machine, by their sha256: a second build downloads nothing. Only for this user, and hashed before every use.
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WantedAsset } from '../simple-index/read-source.ts';
import type { HeldFile } from '../simple-index/index-tree.ts';
import { digestFile } from './files.ts';
import type { DownloadAsset } from './github/asset-download.ts';

/** `folder`: absolute, made when it is first needed. */
export function createAssetCache(folder: string, download: DownloadAsset) {
  return {
    /** Where the file is now, under its own name; throws what the download throws. */
    holdAsset: async (asset: WantedAsset): Promise<HeldFile> => {
      const { sha256, filename } = asset;
      if (sha256 !== null) {
        const kept = join(folder, sha256, filename);
        const seen = await digestFile(kept).catch(() => null);
        if (seen?.sha256 === sha256) return { path: kept, ...seen };
      }
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const beside = join(folder, `.${randomBytes(8).toString('hex')}`);
      try {
        const seen = await download(asset, beside);
        const kept = join(folder, seen.sha256, filename);
        await mkdir(join(folder, seen.sha256), { recursive: true, mode: 0o700 });
        await rename(beside, kept);
        return { path: kept, ...seen };
      } finally {
        await rm(beside, { force: true });
      }
    },
  };
}
