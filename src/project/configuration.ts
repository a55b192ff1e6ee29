// `[tool.py-release]` of pyproject.toml as one typed value (design, section 2, Configuration).
import type { TypeEffect } from '../commits/commit-rules.ts';

/** A place of `version-files`: `path` alone finds the assignment that holds the version; `path:name` names it. */
export interface VersionFileEntry {
  readonly path: string;
  readonly name: string | null;
}

export interface NotesConfiguration {
  /** Section title by lower-case commit type, in the order of the sections. */
  readonly sections: Readonly<Record<string, string>>;
  /** Text with `{placeholders}` (`NOTES_PLACEHOLDERS` of the notes room); null: the product's own form. */
  readonly template: string | null;
  /** The file that holds the template, relative to pyproject.toml; null once it is read, or without one. */
  readonly templateFile: string | null;
  /** Published notes name those who contribute for the first time. */
  readonly credit: boolean;
}

export interface Configuration {
  readonly tagFormat: string;
  /** Empty: the default branch. */
  readonly branches: readonly string[];
  /** Only what the project changes of the default table. */
  readonly bumpRules: Readonly<Record<string, TypeEffect>>;
  readonly majorOnZero: boolean;
  readonly versionFiles: readonly VersionFileEntry[];
  readonly versionFrom: 'files' | 'tag';
  /** Path of the changelog; `auto` finds or creates it; null: none is kept. */
  readonly changelog: string | null;
  readonly notes: NotesConfiguration;
  /** After a release its pull requests, and the issues that they close, get a comment. */
  readonly releaseComments: boolean;
  readonly commitMode: 'push' | 'pull-request' | 'none';
  /** Holds one `{version}`. */
  readonly commitMessage: string;
  readonly squashBullets: 'auto' | 'never';
  /** Argument array; null: `uv build`. */
  readonly buildCommand: readonly string[] | null;
  /** What an undeclared breaking change does; null: not said, then previews of pull requests warn. */
  readonly apiCheck: 'off' | 'warn' | 'fail' | 'bump' | null;
  readonly contentCheck: 'off' | 'warn' | 'fail';
  /** Patterns of paths in the distributions. */
  readonly contentAllow: readonly string[];
  readonly reproducible: 'off' | 'warn' | 'require';
  readonly attestations: 'auto' | 'required' | 'off';
  /** Names (normalised) of packages that this project installs from nowhere but the releases of a repository, `owner/name`. */
  readonly privatePackages: Readonly<Record<string, string>>;
}
