// What a run came to: the one typed value that outputs, summary and exit code are made from (design, section 2).
import type { ReleaseComments } from './release-comments.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';

export type RunResult =
  | 'released'
  | 'resumed'
  | 'published'
  | 'rehearsed'
  | 'verified'
  | 'previewed'
  | 'pending'
  | 'nothing'
  | 'superseded'
  | 'failed';

export interface OutcomeFile {
  readonly filename: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Where the index serves it; null for a file that was only built. */
  readonly url: string | null;
}

export interface RunOutcome {
  readonly result: RunResult;
  /** One sentence for people. */
  readonly reason: string;
  readonly plan: ReleasePlan | null;
  /** The version that the run is about; the planned one, or the one it resumed. */
  readonly version: string | null;
  readonly previousVersion: string | null;
  readonly tag: string | null;
  /** The commit that the tag names. */
  readonly sha: string | null;
  readonly releaseUrl: string | null;
  readonly notes: string;
  readonly files: readonly OutcomeFile[];
  /** `sha256:<hex>`; null when nothing was built. */
  readonly manifestDigest: string | null;
  /** What the preflight could not know, one sentence each. */
  readonly unknowns: readonly string[];
  /** One sentence: whether the preview of the pull request showed what was done. */
  readonly shown?: string;
  /** Markdown in place of the summary that the plan gives: of a command that has more to show. */
  readonly summary?: string;
  /** Releases of earlier runs that this one finished, beside the one that it is about; lowest first. */
  readonly finished?: readonly Pick<RunOutcome, 'tag' | 'sha' | 'releaseUrl'>[];
  /** On pull requests and issues, after the release. */
  readonly comments?: ReleaseComments;
}

/** Files that no index serves yet. */
export function unservedFiles(files: readonly Omit<OutcomeFile, 'url'>[]): readonly OutcomeFile[] {
  return files.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null }));
}

/** An outcome in which nothing was built or written. */
export function quietOutcome(
  result: RunResult,
  reason: string,
  plan: ReleasePlan | null,
  facts: Partial<RunOutcome> = {},
): RunOutcome {
  return {
    result,
    reason,
    plan,
    version: null,
    previousVersion: null,
    tag: null,
    sha: null,
    releaseUrl: null,
    notes: '',
    files: [],
    manifestDigest: null,
    unknowns: [],
    ...facts,
  };
}
