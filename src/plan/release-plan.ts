// The plan: everything a release will do, as a value. Preview shows it, release executes it.
import type { ApiJudgement } from '../api/api-judgement.ts';
import type { Bump } from '../commits/bump.ts';
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import type { FileEdit } from '../project/file-edit.ts';
import type { VersionPlace } from '../project/version-place.ts';
import type { Version } from '../version/version.ts';

export interface PreviousRelease {
  readonly version: Version;
  readonly tag: string;
  /** The commit that the tag names (peeled). */
  readonly sha: string;
}

export interface PackagePlan {
  /** As written in pyproject. */
  readonly name: string;
  /** Folder of the package, POSIX, `.` for the root. */
  readonly path: string;
  readonly result: 'release' | 'nothing';
  readonly previous: PreviousRelease | null;
  readonly version: Version | null;
  readonly tag: string | null;
  readonly bump: Bump | null;
  readonly reason: string;
  readonly commits: readonly ClassifiedCommit[];
  readonly places: readonly VersionPlace[];
  /** Build backends that take the version from the tag: the version is handed to the build. */
  readonly dynamic: boolean;
  readonly edits: readonly FileEdit[];
  /** Markdown of the release notes; empty when there is nothing to release. */
  readonly notes: string;
  /** What became of the public API since the last release; null or absent: nobody asked. */
  readonly api?: ApiJudgement | null;
  readonly warnings: readonly string[];
}

export interface ReleasePlan {
  readonly branch: string | null;
  /** Full object id of the commit that was planned. */
  readonly head: string;
  /** Committer date of the head, Unix seconds: the date of the changelog and of the built files. */
  readonly headDate: number;
  /** `sha256:<hex>`, see plan-hash. */
  readonly hash: string;
  readonly warnings: readonly string[];
  readonly packages: readonly PackagePlan[];
}
