// What the testing job of an update leaves for the proposing job: a folder with `py-release-updates.json` and the files as they would be.
// Code of the project ran beside it, so nothing in it is believed: it names dependency files only, and its texts are hostile.

/** Name of the document in the folder. */
export const UPDATE_DOCUMENT = 'py-release-updates.json';

export type UpdateKind = 'patch' | 'minor' | 'major';

export interface UpdateResult {
  readonly schema: 1;
  /** The commit that was tested, full object id; null outside of a repository. */
  readonly head: string | null;
  /** Folder of the project, POSIX, relative to the repository; `.` for the root. */
  readonly path: string;
  readonly updates: readonly TestedUpdate[];
  /** Packages that have nothing newer that the policy allows. */
  readonly current: readonly CurrentPackage[];
}

export interface CurrentPackage {
  readonly name: string;
  /** As installed by the lock or the pin; null: neither says. */
  readonly version: string | null;
  /** Newer versions that were not taken, each with the reason (yanked, cool-down, policy, requires-python, pre-release). */
  readonly passedOver: readonly { readonly version: string; readonly why: string }[];
}

/** One package, or one group of them, that moved together. */
export interface TestedUpdate {
  /** Names its branch and its issue: the package, or the name of the group. Normalised name characters only. */
  readonly id: string;
  /** Green needs an install and an import that worked; a project without tests has no run `tests`.
   * `conflict`: no set of versions satisfies everything that is asked for, so nothing was tested. */
  readonly state: 'green' | 'red' | 'conflict';
  readonly packages: readonly UpdatedPackage[];
  /** Sorted by path. Empty for a conflict. */
  readonly files: readonly UpdatedFile[];
  readonly tests: readonly TestRun[];
  /**
   * Of a red one: the same steps in a copy without it, no further than it came itself and without imports; none after the first that failed.
   * Absent: not tried.
   */
  readonly without?: readonly TestRun[];
  /** The resolver's own words; null unless it is a conflict. */
  readonly conflict: string | null;
}

export interface UpdatedPackage {
  /** Normalised. */
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
  readonly kind: UpdateKind;
  /** The requirement as written before and after; equal when the constraint already allowed it. */
  readonly asked: { readonly before: string; readonly after: string };
  /** The constraint had to be widened over a major version. */
  readonly widened: boolean;
  /**
   * Of the versions after `from` up to `to`, newest first. Empty where no notes are known; a public package has one without text, whose
   * `url` is the page of the project.
   */
  readonly notes: readonly { readonly version: string; readonly url: string | null; readonly text: string }[];
  /** Versions above `to`, newest first, as for a package that stays; absent: none. */
  readonly passedOver?: CurrentPackage['passedOver'];
}

export interface UpdatedFile {
  /** Relative to the repository, POSIX. */
  readonly path: string;
  /** Of the bytes before; null for a new file. */
  readonly before: string | null;
  /** sha256 of the bytes after, hex; they are in the folder as `files/<sha256>`. */
  readonly after: string;
}

export interface TestRun {
  /** `install`, then `import` (of what was updated, in its new version), `tests`, and the set-up `staging`; none after the first that fails. */
  readonly name: string;
  /** Argument array. */
  readonly command: readonly string[];
  readonly passed: boolean;
  readonly seconds: number;
  /** The end of what it printed, without secrets. */
  readonly log: string;
}
