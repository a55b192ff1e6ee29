// A virtual environment and what surrounds it, as it was read.

export interface InstalledDistribution {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
  /** Of the METADATA file, hex. */
  readonly metadataSha256: string;
  /** `url` of direct_url.json (PEP 610) without a login; null: it came from an index. */
  readonly origin: string | null;
  readonly editable: boolean;
}

export interface InstalledEnvironment {
  /** For people. */
  readonly path: string;
  /** Null: pyvenv.cfg does not say. */
  readonly python: string | null;
  readonly distributions: readonly InstalledDistribution[];
}

/** How an index answered. `kind` is about what lies below HTTP. */
export type IndexReach =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Where a login for it lies; null: nowhere. */ readonly login: string | null;
    }
  | { readonly kind: 'name' | 'refused' | 'certificate'; readonly why: string };

export interface EnvironmentProxy {
  /** `HTTPS_PROXY` */
  readonly variable: string;
  /** Host and port. */
  readonly proxy: string;
  /** Null: it takes connections. */
  readonly why: string | null;
}
