// The audit as a value: JSON, Markdown and the web page are made of it.
import type { UserError } from '../findings/user-error.ts';

export interface AuditReport {
  readonly schema: 1;
  /** `owner/name` */
  readonly repository: string;
  readonly project: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** Newest first. */
  readonly versions: readonly AuditedVersion[];
  /** Gaps and contradictions, bytes that changed, unusual access, known vulnerabilities; the worst first. */
  readonly findings: readonly AuditFinding[];
  /** Null: it was not asked for. */
  readonly downloads: DownloadHistory | null;
  readonly access: AccessHistory | null;
  readonly vulnerabilities: VulnerabilityScan | null;
  /** What could not be read, and why: said, never left out. */
  readonly unread: readonly { readonly what: string; readonly why: string }[];
}

export interface AuditFinding {
  readonly level: 'failure' | 'warning' | 'note';
  /** A version, a file, a package, an actor. */
  readonly subject: string;
  readonly finding: UserError;
  /** What tells it from others of its code and subject; without it: nothing has to. */
  readonly key?: string;
  /** Where it stands in the repository, for code scanning; without it: nowhere in a file. */
  readonly place?: FindingPlace;
}

export interface FindingPlace {
  /** POSIX, relative to the repository. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

export interface AuditedVersion {
  readonly version: string;
  readonly tag: string | null;
  readonly commit: string | null;
  /** Unix milliseconds; null: not known. */
  readonly releasedAt: number | null;
  /** Login of who or what made the release. */
  readonly by: string | null;
  /** Address of the workflow run that made it; null: not known. */
  readonly run: string | null;
  readonly releaseUrl: string | null;
  readonly files: readonly AuditedFile[];
}

export interface AuditedFile {
  readonly filename: string;
  readonly kind: 'sdist' | 'wheel' | 'extra';
  /** By the manifest; null: the release has none. */
  readonly sha256: string | null;
  /** Bytes; null: not known. */
  readonly size: number | null;
  /** Each place that lists it. */
  readonly places: readonly {
    /** `GitHub release`, `PyPI`, an index by its name. */
    readonly where: string;
    readonly sha256: string | null;
    readonly yanked: boolean;
    readonly attestation: 'verified' | 'present' | 'none' | 'unknown';
  }[];
}

export interface DownloadHistory {
  /** Oldest first; one for each time that it was counted. */
  readonly counts: readonly {
    /** Unix milliseconds. */
    readonly at: number;
    /** Since the file is there, by version, then filename. */
    readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }[];
  /** Of the indexes that tell of downloads. */
  readonly indexes: readonly IndexDownloads[];
}

/** As they stood at the audit. */
export interface IndexDownloads {
  /** The index, for people. */
  readonly where: string;
  /** True: who took a file is told by a pseudonym. */
  readonly pseudonymised: boolean;
  /** Newest version first. */
  readonly files: readonly {
    readonly version: string;
    readonly filename: string;
    /** Since the file is there; null: the index does not count. */
    readonly count: number | null;
    /** Unix milliseconds; null: never, or it is not known. */
    readonly last: number | null;
    /** Who took it last; null: it is not told, or longer ago than records are looked at. */
    readonly by: string | null;
  }[];
}

export interface AccessHistory {
  /** Unix milliseconds of the first and the last record; null: there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** True: actors are told by pseudonyms. */
  readonly pseudonymised: boolean;
  /** Records older than this are not looked at. */
  readonly retentionDays: number;
  /** Lines that were left out: too old, of another package, or unreadable. */
  readonly leftOut: { readonly old: number; readonly other: number; readonly unreadable: number };
  readonly actors: readonly {
    readonly actor: string;
    readonly requests: number;
    readonly files: number;
    readonly last: number;
  }[];
}

export interface VulnerabilityScan {
  /** The scanner and its version, and the database that it asked. */
  readonly scanner: string;
  /** What was scanned: the release's resolved dependencies, a lock file. */
  readonly scanned: readonly ScannedSource[];
  /** What could not be scanned, and why: unknown, never free of vulnerabilities. */
  readonly unknown: readonly { readonly what: string; readonly why: string }[];
}

export interface ScannedSource {
  readonly what: string;
  /** The lock file, POSIX, relative to the repository; null: resolved for the scan. */
  readonly path: string | null;
  /** By name, then version. */
  readonly packages: readonly ScannedPackage[];
}

export interface ScannedPackage {
  readonly name: string;
  readonly version: string;
  /** Unix milliseconds of its upload; null: not known. */
  readonly publishedAt: number | null;
  /** Line of the lock file, from 1; null where there is none. */
  readonly line: number | null;
  /** Why nobody was asked about it; null: the database was. What was not asked is unknown. */
  readonly unasked: string | null;
  readonly vulnerabilities: readonly KnownVulnerability[];
}

/** Texts are the database's own: hostile. */
export interface KnownVulnerability {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly fixedIn: readonly string[];
  /** Null: nobody says. */
  readonly severity: Severity | null;
  /** Base score of CVSS 3, 0 to 10; null: none is given. */
  readonly score: number | null;
  readonly url: string;
}

export type Severity = 'low' | 'medium' | 'high' | 'critical';
