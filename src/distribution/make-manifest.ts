// The manifest's bytes are what the tag's digest names, so the same release must give the same bytes everywhere.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { BuiltFile } from './built-file.ts';
import type { DescribedFile } from './described-file.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

export interface ManifestSource {
  readonly package: string;
  readonly version: string;
  /** Full object id. */
  readonly head: string;
  /** `sha256:<hex>`. */
  readonly plan: string;
  /** Distributions as described, extras as built. */
  readonly files: readonly (DescribedFile | (BuiltFile & { readonly kind: 'extra' }))[];
}

export function makeManifest(source: ManifestSource): Manifest {
  const files = source.files
    .map(manifestFile)
    .sort((a, b) => (a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0));
  return {
    schema: 1,
    package: source.package,
    version: source.version,
    head: source.head,
    plan: source.plan,
    files,
  };
}

function manifestFile(file: ManifestSource['files'][number]): ManifestFile {
  const described = file.kind === 'extra' ? null : file;
  return {
    filename: file.filename,
    kind: file.kind,
    sha256: file.sha256,
    size: file.size,
    'requires-python': described?.metadata.requiresPython ?? null,
    'metadata-sha256': described?.metadataSha256 ?? null,
    metadata: described?.metadataText ?? null,
  };
}

/** UTF-8 JSON, keys in the order of the type, files by name, one final newline. */
export function serializeManifest(manifest: Manifest): Buffer {
  const { schema, package: name, version, head, plan } = manifest;
  const files = manifest.files.map((file) => ({
    filename: file.filename,
    kind: file.kind,
    sha256: file.sha256,
    size: file.size,
    'requires-python': file['requires-python'],
    'metadata-sha256': file['metadata-sha256'],
    metadata: file.metadata,
  }));
  return Buffer.from(`${JSON.stringify({ schema, package: name, version, head, plan, files }, null, 2)}\n`);
}

export function manifestDigest(bytes: Uint8Array): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
