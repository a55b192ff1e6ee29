// What release notes and the changelog are made of.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import type { CommitRules } from '../commits/commit-rules.ts';
import type { Version } from '../version/version.ts';

/** Who wrote a commit and what brought it in, as the host knows it; for published notes only (design, section 2). */
export interface CommitPeople {
  readonly login: string | null;
  readonly pull: { readonly number: number; readonly title: string } | null;
}

export interface NotesInput {
  readonly version: Version;
  readonly tag: string;
  /** Null for a first release. */
  readonly previous: { readonly version: Version; readonly tag: string } | null;
  /** Unix seconds; the changelog shows the day in UTC. */
  readonly date: number;
  readonly commits: readonly ClassifiedCommit[];
  /** Section titles by lower-case type, in the order of the sections (`NotesConfiguration` of the project room). */
  readonly configuration: {
    readonly sections: Readonly<Record<string, string>>;
    /** The form of the release notes (`notes-template`), never of the changelog. */
    readonly template?: string | null;
  };
  /** Tells which items of a squash commit are listed; the default rules when it is not given. */
  readonly rules?: CommitRules;
  /** `repository` is `https://host/owner/name`. Null when it isn't known: then nothing is linked. */
  readonly links: { readonly repository: string } | null;
  /** By full object id; null in a plan. */
  readonly people: ReadonlyMap<string, CommitPeople> | null;
  /** Logins of those who contribute for the first time; for published notes only. */
  readonly newcomers?: ReadonlySet<string>;
}
