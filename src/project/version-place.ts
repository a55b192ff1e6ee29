// Where a project writes its version, and how that was found.
import type { Version } from '../version/version.ts';

export type VersionPlaceKind =
  | /** `[project].version` */ 'pyproject'
    /** `[tool.poetry].version` */
  | 'poetry'
  /** A file that the build backend's configuration names. */
  | 'backend'
  /** An assignment in the package, found by its value. */
  | 'assignment'
  /** An entry of `version-files`. */
  | 'configured'
  /** The project's own entry in uv.lock. */
  | 'uv-lock';

export interface VersionPlace {
  readonly path: string;
  readonly kind: VersionPlaceKind;
  /** For people: `[project].version`, `hatch path`, `__version__ holds the current version`. */
  readonly found: string;
  /** 1-based line of the version text. */
  readonly line: number;
  /** Byte offsets of the version's characters (without quotes) in the file. */
  readonly start: number;
  readonly end: number;
  /** The characters as they stand. */
  readonly text: string;
  readonly version: Version;
}
