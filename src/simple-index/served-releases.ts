// Releases of repositories, and files of a folder, as the projects that an index serves.
import { parseCoreMetadata } from '../distribution/core-metadata.ts';
import { fieldValues } from '../distribution/metadata-text.ts';
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { throwAll } from '../findings/user-error.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { FoundFile } from './found-file.ts';
import { type IndexSettings, NO_SETTINGS, type PackageSettings } from './index-settings.ts';
import { releaseFiles, type SourceContents } from './release-files.ts';
import type { ServedFile, ServedProject, ServedVersion } from './served-project.ts';
import { plainReason } from './yanked-reason.ts';

export interface ServedReleases {
  /** By name; equal input gives equal values, whatever its order. */
  readonly projects: readonly ServedProject[];
  /** One sentence each, of what is left out and why. */
  readonly warnings: readonly string[];
}

/**
 * `others`: files of a folder. Throws `index-package-twice` when two places have a package of one name, and
 * `index-settings-unknown` for settings of packages and versions that are not there: all together.
 */
export function servedProjects(
  sources: readonly SourceContents[],
  settings: IndexSettings = NO_SETTINGS,
  others: readonly FoundFile[] = [],
): ServedReleases {
  const found = sources.flatMap((contents) =>
    contents.source.releases.map((release) => releaseFiles(contents, release)),
  );
  const warnings = found.flatMap((each) => each.warnings);
  const byProject = new Map<string, FoundFile[]>();
  for (const file of [...found.flatMap(({ files }) => files), ...others]) {
    const files = byProject.get(file.project);
    if (files === undefined) byProject.set(file.project, [file]);
    else files.push(file);
  }
  checkPlaces(byProject);
  const projects = [...byProject.keys()].sort().map((name) => {
    const { kept, doubts } = withoutTwins(byProject.get(name) ?? []);
    warnings.push(...doubts);
    return projectOf(name, kept, settings.packages.get(name) ?? null);
  });
  checkSettings(projects, settings);
  return { projects: projects.filter(({ files }) => files.length > 0), warnings: warnings.sort() };
}

function checkPlaces(byProject: ReadonlyMap<string, readonly FoundFile[]>): void {
  throwAll(
    [...byProject].sort().flatMap(([name, files]) => {
      const places = [...new Set(files.map(({ place }) => place))].sort();
      return places.length < 2
        ? []
        : [raise(indexBuildErrors, 'index-package-twice', { name, places: places.join(', ') })];
    }),
  );
}

/** What two releases have under one filename: the older one counts, since files never change once they are out. */
function withoutTwins(files: readonly FoundFile[]): {
  readonly kept: readonly FoundFile[];
  readonly doubts: readonly string[];
} {
  const kept = new Map<string, FoundFile>();
  const doubts: string[] = [];
  for (const found of files.toSorted(byAge)) {
    const folded = found.file.filename.toLowerCase();
    const first = kept.get(folded);
    if (first === undefined) kept.set(folded, found);
    else if (first.file.sha256 !== found.file.sha256)
      doubts.push(
        `"${found.file.filename}" is ${found.file.origin.kind === 'path' ? 'twice in' : 'in two releases of'} ${found.place} with different bytes; the older one (sha256 ${first.file.sha256}) is served.`,
      );
  }
  return { kept: [...kept.values()], doubts };
}

function byAge(a: FoundFile, b: FoundFile): number {
  return (
    compareTexts(a.version.publishedAt, b.version.publishedAt) ||
    compareTexts(a.file.uploadTime, b.file.uploadTime) ||
    compareTexts(a.file.sha256, b.file.sha256)
  );
}

function projectOf(
  name: string,
  found: readonly FoundFile[],
  settings: PackageSettings | null,
): ServedProject {
  const parsed = new Map<string, Version | null>();
  for (const { file } of found)
    if (!parsed.has(file.version)) parsed.set(file.version, parseVersion(file.version));
  const highestFirst = (a: string, b: string): number => {
    const [left, right] = [parsed.get(a) ?? null, parsed.get(b) ?? null];
    const order = left === null || right === null ? 0 : compareVersions(right, left);
    return order || compareTexts(a, b);
  };
  const sorted = found.toSorted(
    (a, b) => highestFirst(a.file.version, b.file.version) || compareTexts(a.file.filename, b.file.filename),
  );
  const versions = new Map<string, ServedVersion>();
  for (const { version } of sorted)
    if (!versions.has(version.version)) versions.set(version.version, version);
  const [newest] = sorted;
  const archived = sorted.some((each) => each.archived);
  return {
    name,
    displayName: newest?.displayName ?? name,
    summary: summaryOf(newest?.file.metadata ?? null),
    files: sorted.map(({ file }) => yankedBy(settings, file)),
    versions: [...versions.values()],
    status: settings?.status ?? { status: archived ? 'archived' : 'active', reason: null },
  };
}

function yankedBy(settings: PackageSettings | null, file: ServedFile): ServedFile {
  const reason = settings?.yanked.get(file.version);
  return reason === undefined ? file : { ...file, yanked: reason };
}

function summaryOf(metadata: string | null): string {
  const parsed = metadata === null ? null : parseCoreMetadata(metadata);
  if (parsed === null || 'problem' in parsed) return '';
  return plainReason(fieldValues(parsed, 'summary')[0] ?? '');
}

function checkSettings(projects: readonly ServedProject[], { path, packages }: IndexSettings): void {
  const unknown = [...packages].flatMap(([name, { yanked }]) => {
    const project = projects.find((each) => each.name === name);
    if (project === undefined) return [`the package ${name}`];
    const versions = new Set(project.files.map(({ version }) => version));
    return [...yanked.keys()].filter((version) => !versions.has(version)).map((each) => `${name} ${each}`);
  });
  throwAll(unknown.map((what) => raise(indexBuildErrors, 'index-settings-unknown', { path, what })));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
