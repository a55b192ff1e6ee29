// What an audit needs of the outside.
import type { AccessSource } from '../audit/access-source.ts';
import type { AttestationFacts, AssetFacts, ReleaseFacts, TagFacts } from '../audit/release-facts.ts';
import type { IndexFigure } from '../audit/index-figure.ts';
import type { AuditReport, VulnerabilityScan } from '../audit/audit-report.ts';
import type { IndexFile, IndexPage } from '../simple-index/index-page.ts';
import type { ReportsSteps } from './reports-steps.ts';

export type Unread = AuditReport['unread'][number];

export interface AuditIndex {
  /** For people. */
  readonly where: string;
  readPage(project: string): Promise<IndexPage | 'empty'>;
  /** By filename; null in it: there is none. What could not be known is not in it. Null: this index tells of none. */
  readAttestations(
    project: string,
    files: readonly IndexFile[],
  ): Promise<ReadonlyMap<string, AttestationFacts | null>> | null;
  /** What it tells of downloads; `files`: newest first. Null: this kind of index tells none. */
  readFigures(this: void, project: string, files: readonly IndexFile[]): Promise<IndexFigures> | null;
  /** Why it tells none, and who does, in one sentence. */
  readonly figures: string;
}

export interface IndexFigures {
  /** By filename; what the index did not tell is not in it. */
  readonly figures: ReadonlyMap<string, IndexFigure>;
  /** Why some are missing, as parts of a sentence. */
  readonly gaps: readonly string[];
}

/** The newest version whose manifest tells what it needs, by the metadata of its wheel or sdist. */
export interface NewestRelease {
  readonly version: string;
  readonly metadata: string;
  readonly files: readonly { readonly filename: string; readonly sha256: string }[];
  /** Unix milliseconds. */
  readonly releasedAt: number;
}

export interface AuditNeeds extends Pick<ReportsSteps, 'step' | 'info' | 'warn'> {
  /** Published ones, newest first. */
  readReleases(): Promise<readonly ReleaseFacts[]>;
  /** All tags; false: there were more than it reads. */
  readTags(): Promise<{ readonly tags: readonly TagFacts[]; readonly complete: boolean }>;
  /** Null: it is gone. */
  readManifest(asset: AssetFacts): Promise<Uint8Array | null>;
  readonly indexes: readonly AuditIndex[];
  /** Of earlier audits; null: there is none yet. */
  readData(): Promise<string | null>;
  /** Whole or not at all. */
  writeData(text: string): Promise<void>;
  /** Texts of logs that were written since then (Unix milliseconds), and why some of them are missing. */
  readAccess(
    source: AccessSource,
    since: number,
  ): Promise<{ readonly texts: readonly string[]; readonly gaps: readonly string[] }>;
  /** Random bytes that are kept nowhere. */
  makeSalt(): Uint8Array;
  /** Null: no scan was asked for. */
  readonly scan: ((release: NewestRelease | null) => Promise<VulnerabilityScan>) | null;
}
