// In the place of a package index where a release has none: nobody is asked, nothing is sent.
import type { PackageIndex } from './package-index.ts';

export function createNoIndex(): PackageIndex {
  const unasked = (): Promise<never> => Promise.reject(new Error('there is no index to ask'));
  return {
    absent: true,
    attestFiles: async () => undefined,
    readPage: unasked,
    checkCredentials: unasked,
    uploadFile: unasked,
    uploadsAtATime: () => 1,
    storesApart: true,
  };
}
