// What building an index needs of the outside.
import type { ReadSource, WantedAsset } from '../simple-index/read-source.ts';
import type { FileFacts, UnreadFile } from '../simple-index/found-file.ts';
import type { HeldFile, IndexTree } from '../simple-index/index-tree.ts';
import type { SourceAsset } from '../simple-index/source-release.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface ReadsSources {
  readSource(repository: string): Promise<ReadSource>;
  /** Null when it is gone. */
  readManifest(repository: string, asset: SourceAsset): Promise<Uint8Array | null>;
  /** Its bytes on this machine, compared with what is promised. */
  holdAsset(asset: WantedAsset): Promise<HeldFile>;
  readFacts(file: HeldFile): Promise<FileFacts | UnreadFile>;
  /** Throws unless names, versions and notes of private repositories may be where the index goes. */
  checkPlace(privateRepositories: readonly string[]): Promise<void>;
}

export interface ListedFile {
  readonly filename: string;
  /** Absolute. */
  readonly path: string;
  /** UTC, ISO 8601 with `Z`. */
  readonly modifiedAt: string;
}

export interface ReadsFolder {
  listFiles(
    folder: string,
  ): Promise<readonly { readonly files: readonly ListedFile[]; readonly manifest: Uint8Array | null }[]>;
  hashFile(path: string): Promise<{ readonly sha256: string; readonly size: number }>;
  readFacts(file: HeldFile): Promise<FileFacts | UnreadFile>;
}

export interface WritesIndex {
  /** The data of the index that is there; null: there is none. Throws when something else is there. */
  readDocument(): Promise<string | null>;
  /** Where the output has the file already, with these bytes; null: nowhere. */
  findHeld(path: string, digest: { readonly sha256: string; readonly size: number }): Promise<string | null>;
  /** All of it or nothing. How many paths are new, other or gone. */
  writeTree(tree: IndexTree): Promise<number>;
}

export type BuildIndexNeeds = ReadsSources & ReadsFolder & WritesIndex & ReportsSteps;
