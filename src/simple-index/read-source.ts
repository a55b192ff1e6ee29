import type { ReleaseSource } from './source-release.ts';

export interface ReadSource {
  readonly source: ReleaseSource;
  /** Of the first hundred releases; null when the host gave none. */
  readonly etag: string | null;
}

/** An asset whose bytes are wanted, with what is promised of them. */
export interface WantedAsset {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  readonly id: number;
  readonly filename: string;
  /** Lower-case hex; null: nobody tells. */
  readonly sha256: string | null;
  readonly size: number;
}
