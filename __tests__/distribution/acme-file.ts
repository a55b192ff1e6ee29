// Described files of the project acme-vault for tests.
import { createHash } from 'node:crypto';
import type { ArchiveFacts } from '../../src/distribution/archive-facts.ts';
import { parseCoreMetadata } from '../../src/distribution/core-metadata.ts';
import type { DescribedFile } from '../../src/distribution/described-file.ts';

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

export interface AcmeFile {
  readonly filename?: string;
  /** Lines of metadata after name and version. */
  readonly metadata?: string;
  readonly metadataVersion?: string;
  readonly name?: string;
  readonly version?: string;
  readonly members?: readonly string[];
  readonly archive?: Partial<ArchiveFacts>;
  /** Stands for the bytes of the file. */
  readonly content?: string;
  readonly path?: string;
}

export function acmeFile(file: AcmeFile = {}): DescribedFile {
  const filename = file.filename ?? 'acme_vault-1.3.0-py3-none-any.whl';
  const content = file.content ?? `bytes of ${filename}`;
  const metadataText =
    `Metadata-Version: ${file.metadataVersion ?? '2.4'}\nName: ${file.name ?? 'acme-vault'}\n` +
    `Version: ${file.version ?? '1.3.0'}\n${file.metadata ?? ''}`;
  const metadata = parseCoreMetadata(metadataText);
  if ('problem' in metadata) throw new Error(metadata.problem);
  const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
  return {
    filename,
    kind,
    sha256: sha256(content),
    size: Buffer.byteLength(content),
    path: file.path ?? `/nowhere/${filename}`,
    metadataText,
    metadataSha256: sha256(metadataText),
    metadata,
    topLevelModules: [],
    consoleScripts: [],
    members: file.members ?? [],
    archive: { ...cleanArchive(filename), ...file.archive },
  };
}

function cleanArchive(filename: string): ArchiveFacts {
  const isWheel = filename.endsWith('.whl');
  const stem = filename.replace(/\.tar\.gz$/, '');
  return {
    root: isWheel ? `${stem.split('-', 2).join('-')}.dist-info` : stem,
    framing: [],
    record: isWheel ? { unlisted: [], absent: [], differing: [], unproved: [] } : null,
    entryPoints: null,
    secrets: [],
  };
}

export const WHEEL = acmeFile();
export const SDIST = acmeFile({ filename: 'acme_vault-1.3.0.tar.gz' });
