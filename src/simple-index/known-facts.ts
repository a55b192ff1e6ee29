// What an index that was built before still knows of files that no manifest tells about: they need not be read again.
import { parseCoreMetadata } from '../distribution/core-metadata.ts';
import type { FileFacts } from './found-file.ts';
import type { IndexDocument } from './index-document.ts';
import type { ServedFile } from './served-project.ts';

export interface KnownFacts {
  /** By asset id, which always means the same bytes. */
  readonly byAsset: ReadonlyMap<number, FileFacts>;
  readonly bySha256: ReadonlyMap<string, FileFacts>;
  /** When files of a folder were first listed, by sha256: a checkout gives them another date every time. UTC, ISO 8601 with `Z`. */
  readonly listedAt: ReadonlyMap<string, string>;
}

export function knownFacts({ projects }: Pick<IndexDocument, 'projects'>): KnownFacts {
  const byAsset = new Map<number, FileFacts>();
  const bySha256 = new Map<string, FileFacts>();
  const listedAt = new Map<string, string>();
  for (const file of projects.flatMap(({ files }) => files)) {
    if (file.origin.kind === 'path') listedAt.set(file.sha256, file.uploadTime);
    const facts = factsOf(file);
    if (facts === null) continue;
    bySha256.set(file.sha256, facts);
    if (file.origin.kind === 'asset') byAsset.set(file.origin.id, facts);
  }
  return { byAsset, bySha256, listedAt };
}

function factsOf({ metadata, metadataSha256, sha256, size }: ServedFile): FileFacts | null {
  const parsed = metadata === null ? null : parseCoreMetadata(metadata);
  if (metadata === null || metadataSha256 === null || parsed === null || 'problem' in parsed) return null;
  const { name, version, requiresPython } = parsed;
  return { name, version, sha256, size, requiresPython, metadata, metadataSha256 };
}
