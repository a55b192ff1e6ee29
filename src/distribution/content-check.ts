// What the distributions hold, against each other, against git and against what never belongs in one.
import type { ContentFinding } from './content-finding.ts';
import { isKnown, lackingInSdist, untrackedInSdist } from './content-sdist.ts';
import { emptyWheel, installedPaths, lackingInWheel, strayInWheel, untypedWheel } from './content-wheel.ts';
import type { DescribedFile } from './described-file.ts';
import { matchesAny } from './glob-pattern.ts';
import { packageSources } from './source-tree.ts';
import { unwantedContent } from './unwanted-content.ts';

export interface ContentRequest {
  readonly files: readonly DescribedFile[];
  /**
   * Paths of the files in git at the head, relative to the folder of pyproject.toml, and of those that the release writes.
   * Null when they are not known: then only the files themselves are compared.
   */
  readonly tracked: readonly string[] | null;
  /** Patterns of paths that are no findings; see glob-pattern. */
  readonly allow: readonly string[];
}

/** In the order of the files. */
export function checkContent({ files, tracked, allow }: ContentRequest): readonly ContentFinding[] {
  const sdist = files.find(({ kind }) => kind === 'sdist');
  const wheels = files.filter(({ kind }) => kind === 'wheel');
  const sources = tracked ?? (sdist === undefined ? [] : plainPaths(sdist));
  const known = tracked === null ? null : new Set(tracked);
  const compared = sdist === undefined || tracked === null ? [] : compareSdist(sdist, wheels, tracked);
  const missing = new Set(
    compared.filter(({ rule }) => rule === 'content-sdist-incomplete').map(({ path }) => path),
  );
  const findings = files.flatMap((file) => [
    ...unwantedContent(
      file,
      known !== null && file.kind === 'wheel' ? trackedMembers(file, known, sdist) : known,
    ),
    ...(file === sdist ? compared : []),
    ...(file.kind === 'wheel' ? compareWheel(file, sources, missing) : []),
  ]);
  return distinct(findings.filter(({ path }) => !matchesAny(path, allow)));
}

/** A folder is found by each of its files, and a package by each wheel. */
function distinct(findings: readonly ContentFinding[]): readonly ContentFinding[] {
  const first = new Map<string, ContentFinding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.filename} ${finding.path}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

/** Without the folder at the top. */
function plainPaths({ members, archive }: DescribedFile): readonly string[] {
  return members.map((path) => path.slice(archive.root.length + 1));
}

/**
 * The members of a wheel that git tracks, below the folders that its packages come from, and those that the sdist has from git, maybe below fewer
 * folders. A name alone proves nothing.
 */
function trackedMembers(
  wheel: DescribedFile,
  tracked: ReadonlySet<string>,
  sdist: DescribedFile | undefined,
): ReadonlySet<string> {
  const packages = packageSources(installedPaths(wheel), [...tracked]);
  const prefixes = new Set(['', 'src/', ...packages.map(({ prefix }) => prefix)]);
  const shipped = new Set(sdist === undefined ? [] : plainPaths(sdist));
  const isFromGit = (path: string): boolean =>
    [...prefixes].some((prefix) => isKnown(prefix + path, tracked)) ||
    pathsBelow(path).some((each) => shipped.has(each) && isKnown(each, tracked));
  return new Set(wheel.members.filter(isFromGit));
}

/** The path, and what is left of it without its first folders, as long as there is a folder. */
function pathsBelow(path: string): readonly string[] {
  const parts = path.split('/');
  return [path, ...parts.slice(1, -1).map((_, depth) => parts.slice(depth + 1).join('/'))];
}

function compareSdist(
  sdist: DescribedFile,
  wheels: readonly DescribedFile[],
  tracked: readonly string[],
): readonly ContentFinding[] {
  const packages = wheels.flatMap((wheel) => packageSources(installedPaths(wheel), tracked));
  const told = new Set(sdist.archive.secrets.map(({ path }) => path.slice(sdist.archive.root.length + 1)));
  const content = { filename: sdist.filename, paths: plainPaths(sdist), tracked, told, packages };
  return [...lackingInSdist(content), ...untrackedInSdist(content)];
}

function compareWheel(
  wheel: DescribedFile,
  sources: readonly string[],
  missing: ReadonlySet<string>,
): readonly ContentFinding[] {
  const lacking = lackingInWheel(wheel, packageSources(installedPaths(wheel), sources), missing);
  const isUntyped = lacking.some(({ rule }) => rule === 'content-wheel-untyped');
  return [
    ...emptyWheel(wheel, sources),
    ...strayInWheel(wheel),
    ...lacking,
    ...(isUntyped ? [] : untypedWheel(wheel)),
  ];
}
