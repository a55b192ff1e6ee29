// What host and indexes say of the versions of a project: the material of the audit. Hostile: whoever may write there wrote it.
import type { Manifest } from '../distribution/manifest.ts';
import type { IndexFile } from '../simple-index/index-page.ts';
import type { Version } from '../version/version.ts';

export interface TagFacts {
  readonly name: string;
  /** Full object id. */
  readonly commit: string;
  readonly parents: readonly string[];
  /** `sha256:<hex>` of the manifest, which the tag's message ends with; null: the tag names none. */
  readonly digest: string | null;
  /** Unix milliseconds: of the tag, or of its commit where it is a lightweight one. */
  readonly at: number | null;
}

export interface AssetFacts {
  readonly id: number;
  /** The filename that it was uploaded as. */
  readonly filename: string;
  readonly size: number;
  /** Lower-case hex; null when the host tells none. */
  readonly sha256: string | null;
  readonly downloads: number;
  /** Unix milliseconds. */
  readonly createdAt: number;
  readonly uploader: string | null;
}

/** A published release. */
export interface ReleaseFacts {
  readonly tag: string;
  readonly url: string;
  readonly author: string | null;
  /** Unix milliseconds. */
  readonly publishedAt: number;
  /** Unix milliseconds; null when the host tells none. */
  readonly updatedAt: number | null;
  readonly notes: string;
  readonly assets: readonly AssetFacts[];
}

export type ManifestRead = Manifest | { readonly problem: string };

/** What an attestation on an index came to. */
export interface AttestationFacts {
  /** `present`: it could not be verified. `foreign`: an authority signed that nobody here trusts. */
  readonly state: 'verified' | 'present' | 'foreign' | 'invalid';
  /** Why it is not verified: one clause; empty when it is. */
  readonly problem: string;
  /** Address of the run that signed. */
  readonly run: string | null;
  readonly commit: string | null;
  /** Address of the repository whose workflow signed. */
  readonly repository: string | null;
}

export interface IndexFacts {
  /** For people. */
  readonly where: string;
  readonly files: readonly IndexFile[];
  /** By filename: what was read of attestations. Null: the file is said to have none; not in the map: not known. */
  readonly attestations: ReadonlyMap<string, AttestationFacts | null>;
}

export interface AuditFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly project: string;
  /** Web address of the host, without a slash at the end. */
  readonly serverUrl: string;
  /** Only tags that are versions in the configured format. */
  readonly tags: readonly (TagFacts & { readonly version: Version })[];
  readonly releases: readonly ReleaseFacts[];
  /** By the asset's id. */
  readonly manifests: ReadonlyMap<number, ManifestRead>;
  readonly indexes: readonly IndexFacts[];
}
