// What a project has to say in `[tool.py-release]` because the default does not fit it. Nothing that it says itself is changed.
import { posix } from 'node:path';
import { findChangelog } from '../notes/changelog-path.ts';
import { asTable } from '../project/toml-document.ts';
import type { Project } from '../project/project.ts';
import type { ConfigurationEntry } from './added-configuration.ts';
import { seenTagFormat } from './seen-tag-format.ts';

export interface SetupFacts {
  readonly project: Pick<Project, 'path' | 'pyproject' | 'listing' | 'configuration'>;
  readonly tags: readonly string[];
  /** Folders of all projects in the repository. */
  readonly folders: readonly string[];
  /** Typed by the person: the branch that releases instead of the default one. */
  readonly branch: string | null;
}

export function neededConfiguration({
  project,
  tags,
  folders,
  branch,
}: SetupFacts): readonly ConfigurationEntry[] {
  const { pyproject, listing, path } = project;
  const said = asTable(pyproject.configuration) ?? {};
  const isOneOfMany = folders.length > 1 && path !== '.';
  const tagFormat = seenTagFormat(tags, { name: pyproject.name, isOneOfMany });
  const changelog = neededChangelog(
    listing.map((entry) => entry.path),
    path,
  );
  const entries: readonly (ConfigurationEntry | null)[] = [
    tagFormat === null ? null : { key: 'tag-format', value: tagFormat },
    branch === null ? null : { key: 'branches', value: [branch] },
    changelog === null ? null : { key: 'changelog', value: changelog },
  ];
  return entries.filter((entry) => entry !== null).filter(({ key }) => !Object.hasOwn(said, key));
}

/** A Markdown changelog that is not where it is looked for; false for one in another form, beside which no second one is begun. */
function neededChangelog(paths: readonly string[], folder: string): string | false | null {
  const below = folder === '.' ? paths : inFolder(paths, folder);
  const own = findChangelog(below, 'auto');
  if (own.path !== null) return null;
  const other = below.find((path) =>
    /^docs\/(?:changelog|changes|history|news|releases)\.(?:md|markdown)$/i.test(path),
  );
  return other === undefined ? false : posix.join(folder, other);
}

function inFolder(paths: readonly string[], folder: string): readonly string[] {
  return paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
}
