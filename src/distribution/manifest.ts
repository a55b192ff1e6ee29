// The manifest: what a release consists of, fixed by the build (design, section 2). Its bytes are what the tag's digest names.

export const MANIFEST_FILENAME = 'py-release-manifest.json';

export interface ManifestFile {
  readonly filename: string;
  readonly kind: 'sdist' | 'wheel' | 'extra';
  readonly sha256: string;
  readonly size: number;
  /** `Requires-Python` of the metadata; null for extras and when the metadata has none. */
  readonly 'requires-python': string | null;
  /** sha256 of the wheel's METADATA or the sdist's PKG-INFO; null for extras. */
  readonly 'metadata-sha256': string | null;
  /** The METADATA or PKG-INFO text; null for extras. */
  readonly metadata: string | null;
}

export interface Manifest {
  readonly schema: 1;
  readonly package: string;
  readonly version: string;
  /** Commit that was built, full object id. */
  readonly head: string;
  /** The plan's hash, `sha256:<hex>`. */
  readonly plan: string;
  readonly files: readonly ManifestFile[];
}
