// A Python project of one commit, read: what it is, how it wants to be released, and where its version stands.
import type { Version } from '../version/version.ts';
import type { Configuration } from './configuration.ts';
import type { TreeEntry } from './project-sources.ts';
import type { Pyproject } from './pyproject.ts';
import type { TagBackend } from './tag-backend.ts';
import type { VersionPlace } from './version-place.ts';

export interface ProjectFile {
  readonly content: Buffer;
  /** Git mode, kept by an edit. */
  readonly mode: string;
}

export interface Project {
  /** Folder of pyproject.toml, POSIX, `.` for the root. */
  readonly path: string;
  readonly pyproject: Pyproject;
  readonly configuration: Configuration;
  /** The version written in the files; null when the build takes it from the tag. */
  readonly current: Version | null;
  /** The backend that takes the version from the tag; null when it is written in files. */
  readonly dynamic: TagBackend | null;
  /** In the order they were looked for; the first one says the version, the others agree. Empty for a dynamic version. */
  readonly places: readonly VersionPlace[];
  /** The files that hold the places, by path. */
  readonly files: ReadonlyMap<string, ProjectFile>;
  /** The whole tree of the commit. */
  readonly listing: readonly TreeEntry[];
  readonly warnings: readonly string[];
}
