// A release on GitHub as the product sees it, drafts included.

export interface ReleaseAsset {
  readonly id: number;
  /** The name GitHub gave it; the file's own name is the label. */
  readonly name: string;
  readonly label: string | null;
  readonly size: number;
  /** `uploaded`, or `starter` after a broken upload. */
  readonly state: string;
  /** Lower-case hex; null when the host does not tell. */
  readonly sha256: string | null;
}

export interface HostedRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  /** Published where releases are immutable: its files can't change, its title and notes can. */
  readonly immutable: boolean;
  readonly url: string;
  readonly uploadUrl: string;
  readonly body: string;
  readonly assets: readonly ReleaseAsset[];
}

export interface NewAsset {
  /** File name, kept as the asset's label: the host renames assets. */
  readonly filename: string;
  readonly size: number;
  /** Absolute path, or the bytes. */
  readonly source: string | Buffer;
  readonly contentType: string;
}
