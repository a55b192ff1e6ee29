// "Released in v1.3.0" on a pull request or issue: its text, and the marker that keeps it from being written twice.
import { defuse } from '../notes/defuse.ts';
import { markdownLink } from '../notes/markdown-link.ts';

/** A merged pull request of a release. */
export interface ReleasedPull {
  readonly number: number;
  /** Its branch; null: in a fork. */
  readonly ownBranch: string | null;
  /** Closed issues of the same repository that it closes. */
  readonly issues: readonly number[];
}

/** Markers of releases, by the number of what they stand on. */
export type Commented = ReadonlyMap<number, readonly string[]>;

export const RELEASED_MARKER = /^<!-- py-release:released \S+ -->/;

export function releasedMarker(tag: string): string {
  return `<!-- py-release:released ${encodeURIComponent(tag.toWellFormed())} -->`;
}

export function releasedComment(tag: string, url: string): string {
  return `${releasedMarker(tag)}\nReleased in ${markdownLink(defuse(tag), url)}.\n`;
}
