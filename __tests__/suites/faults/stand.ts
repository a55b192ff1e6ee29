// What the cells of one test file share: an index, and working copies with their files ready, made once for each form of a project.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';
import type { FilesSource } from '../../../src/commands/prepare-files.ts';
import { PASSWORD, USER } from '../../commands/world.ts';

export interface Prepared {
  readonly directory: string;
  readonly head: string;
  readonly files: FilesSource;
}

export interface Stand {
  readonly root: string;
  readonly index: Pypiserver;
  /** By form and number of files. */
  readonly prepared: Map<string, Promise<Prepared>>;
  /** A new folder. */
  folder(): string;
  /** Forgets all files of the index. */
  clearIndex(): Promise<void>;
}

export function useStand(): () => Stand {
  let stand: Stand | null = null;
  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'py-release-faults-'));
    const index = await startPypiserver({ user: USER, password: PASSWORD });
    let folders = 0;
    stand = {
      ...{ root, index, prepared: new Map() },
      folder: () => join(root, `place-${(folders += 1)}`),
      clearIndex: async () => {
        const files = await readdir(index.packagesDir);
        await Promise.all(files.map((file) => rm(join(index.packagesDir, file))));
      },
    };
  });
  afterAll(async () => {
    await stand?.index.close();
    if (stand !== null) await rm(stand.root, { recursive: true, force: true, maxRetries: 3 });
  });
  return () => {
    if (stand === null) throw new Error('the stand is not ready');
    return stand;
  };
}
