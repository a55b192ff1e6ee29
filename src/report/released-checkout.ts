// What a release from a checkout came to, as reports show it.

export interface InstalledFacts {
  /** The file that was installed from the index; null when none fits this machine. */
  readonly file: string | null;
  readonly modules: readonly { readonly name: string; readonly version: string | null }[];
  /** Console scripts that answered. */
  readonly scripts: readonly string[];
}

export interface ReleasedCheckout {
  readonly name: string;
  readonly version: string;
  readonly files: readonly { readonly filename: string; readonly sha256: string; readonly size: number }[];
  /** Path of the bill of materials; null: there is none. */
  readonly bill: string | null;
  /** Empty when nothing was uploaded. */
  readonly uploaded: readonly {
    readonly filename: string;
    readonly url: string;
    readonly outcome: 'uploaded' | 'already-there';
  }[];
  readonly installed: InstalledFacts | null;
  /** Null: the folder is in no repository. */
  readonly tag: {
    readonly name: string;
    /** This run made it, or pushed it. */
    readonly made: boolean;
    readonly exists: boolean;
    /** Also on origin, as far as this run has looked. */
    readonly isPushed: boolean;
  } | null;
}
