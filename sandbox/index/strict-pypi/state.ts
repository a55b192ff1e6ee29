// What a PyPI knows: projects with their releases and files, people, tokens, publishers and the switches of its administrators.
import type { Claims } from '../../runner/id-token.ts';

export interface IndexFile {
  readonly filename: string;
  readonly kind: 'sdist' | 'bdist_wheel';
  readonly pythonVersion: string;
  readonly size: number;
  readonly md5: string;
  readonly sha256: string;
  /** On disk. */
  readonly path: string;
  /** Unix milliseconds. */
  readonly uploaded: number;
  readonly userAgent: string;
  /** The uploader's name, or the publisher's workflow. */
  readonly uploadedBy: string;
  /** METADATA of a wheel. */
  readonly metadata: { readonly content: Buffer; readonly sha256: string } | null;
  readonly provenance: Readonly<Record<string, unknown>> | null;
  /** The form's fields as they came. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

export interface IndexRelease {
  readonly version: string;
  readonly canonicalVersion: string;
  /** Unix milliseconds. */
  readonly created: number;
  /** Of the first file's form, for all files. */
  readonly requiresPython: string | null;
  readonly files: Map<string, IndexFile>;
  /** A reason, or true without one. */
  yanked: string | boolean;
}

export interface IndexProject {
  name: string;
  readonly normalizedName: string;
  readonly owners: Set<string>;
  readonly publishers: Set<string>;
  /** By canonical version. */
  readonly releases: Map<string, IndexRelease>;
  /** An organization that doesn't pay can't upload. */
  inGoodStanding: boolean;
}

export interface IndexUser {
  readonly name: string;
  readonly hasVerifiedEmail: boolean;
  readonly hasTwoFactor: boolean;
}

export interface Publisher {
  readonly id: string;
  readonly owner: string;
  readonly ownerId: string;
  readonly repository: string;
  /** File name. */
  readonly workflow: string;
  /** Lower case; empty for none. */
  readonly environment: string;
}

export interface PendingPublisher extends Publisher {
  readonly projectName: string;
  readonly addedBy: string;
}

export type TokenHolder =
  | { readonly user: string; /** Null for all of the user's projects. */ readonly project: string | null }
  | {
      readonly publisher: string;
      readonly projects: readonly string[];
      /** Unix seconds. */
      readonly notBefore: number;
      readonly expires: number;
      readonly claims: Claims;
    };

export interface Switches {
  readOnly: boolean;
  uploadsDisabled: boolean;
  trustedPublishingDisabled: boolean;
  attestationsDisabled: boolean;
  /** The user has made too many projects today. */
  newProjectsLimited: boolean;
  fileLimit: number;
  projectLimit: number;
}

export interface PypiState {
  readonly projects: Map<string, IndexProject>;
  readonly users: Map<string, IndexUser>;
  readonly tokens: Map<string, TokenHolder>;
  readonly publishers: Map<string, Publisher>;
  readonly pendingPublishers: Map<string, PendingPublisher>;
  /** Every file name that was ever stored. */
  readonly usedFilenames: Set<string>;
  /** ID tokens that minted a token, with their expiry in Unix seconds. */
  readonly usedIdTokens: Map<string, number>;
  readonly switches: Switches;
}

const MEGABYTE = 1024 * 1024;

export function newState(switches: Partial<Switches> = {}): PypiState {
  return {
    projects: new Map(),
    users: new Map(),
    tokens: new Map(),
    publishers: new Map(),
    pendingPublishers: new Map(),
    usedFilenames: new Set(),
    usedIdTokens: new Map(),
    switches: {
      readOnly: false,
      uploadsDisabled: false,
      trustedPublishingDisabled: false,
      attestationsDisabled: false,
      newProjectsLimited: false,
      fileLimit: 100 * MEGABYTE,
      projectLimit: 10 * 1024 * MEGABYTE,
      ...switches,
    },
  };
}

export function newProject(name: string, normalizedName: string): IndexProject {
  return {
    name,
    normalizedName,
    owners: new Set(),
    publishers: new Set(),
    releases: new Map(),
    inGoodStanding: true,
  };
}

export function filesOf(project: IndexProject): readonly IndexFile[] {
  return [...project.releases.values()].flatMap((release) => [...release.files.values()]);
}

export function findFile(state: PypiState, filename: string): IndexFile | undefined {
  return [...state.projects.values()].flatMap(filesOf).find((file) => file.filename === filename);
}
