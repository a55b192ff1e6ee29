// What the files of a new version change for whoever installs it, against those of the last release.
import type { CoreMetadata } from './core-metadata.ts';
import type { DescribedFile } from './described-file.ts';
import { parseSdistFilename } from './sdist-filename.ts';
import { parseWheelFilename } from './wheel-filename.ts';

/** A built file as far as this room compares it; its contents may be unknown. */
export interface ComparedFile extends Pick<DescribedFile, 'filename' | 'kind' | 'size'> {
  readonly contents: Pick<DescribedFile, 'metadata' | 'consoleScripts' | 'members'> | null;
}

export interface FileChange {
  /** The file name with `VERSION` in place of its version. */
  readonly name: string;
  /** Bytes; null: there is none in that release. */
  readonly before: number | null;
  readonly after: number | null;
  /** Paths in the archive, versions aside. Empty where one of both files is missing. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface DistributionChanges {
  readonly files: readonly FileChange[];
  /** `Requires-Dist`, as written. */
  readonly dependencies: ListChange;
  /** `name = module:attribute`. */
  readonly scripts: ListChange;
  readonly extras: ListChange;
  /** `Requires-Python`; null: none. */
  readonly requiresPython: { readonly before: string | null; readonly after: string | null };
  /** Versions of Python that classifiers name. */
  readonly pythons: ListChange;
}

export function compareDistributions(
  before: readonly ComparedFile[],
  after: readonly ComparedFile[],
): DistributionChanges {
  const [old, now] = [byName(before), byName(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const [was, is] = [mainFile(before), mainFile(after)];
  return {
    files: names.map((name) => fileChange(name, old.get(name) ?? null, now.get(name) ?? null)),
    dependencies: listChange(was?.requiresDist, is?.requiresDist),
    scripts: listChange(scriptsOf(before), scriptsOf(after)),
    extras: listChange(fieldsOf(was, 'provides-extra'), fieldsOf(is, 'provides-extra')),
    requiresPython: {
      before: was?.requiresPython ?? null,
      after: is?.requiresPython ?? null,
    },
    pythons: listChange(pythonsOf(was), pythonsOf(is)),
  };
}

/** Installers take a wheel where they can. */
function mainFile(files: readonly ComparedFile[]): CoreMetadata | undefined {
  const known = files.filter(({ contents }) => contents !== null);
  return (known.find(({ kind }) => kind === 'wheel') ?? known[0])?.contents?.metadata;
}

function byName(files: readonly ComparedFile[]): ReadonlyMap<string, ComparedFile> {
  return new Map(files.map((file) => [unversioned(file), file]));
}

function unversioned({ filename, kind }: ComparedFile): string {
  if (kind === 'sdist') return `${parseSdistFilename(filename).name}-VERSION.tar.gz`;
  const { name, python, abi, platform } = parseWheelFilename(filename);
  return `${name}-VERSION-${python}-${abi}-${platform}.whl`;
}

function fileChange(name: string, before: ComparedFile | null, after: ComparedFile | null): FileChange {
  const [old, now] = [before && pathsOf(before), after && pathsOf(after)];
  const { added, removed } = old === null || now === null ? NO_CHANGE : listChange(old, now);
  return { name, before: before?.size ?? null, after: after?.size ?? null, added, removed };
}

const NO_CHANGE: ListChange = { added: [], removed: [] };

/** The folder of an sdist and the `.dist-info` and `.data` of a wheel carry the version. */
function pathsOf({ kind, contents }: ComparedFile): readonly string[] | null {
  if (contents === null) return null;
  return contents.members.map((path) => {
    const [first = '', ...rest] = path.split('/');
    if (kind === 'sdist') return rest.join('/');
    return [first.replace(/-[^-/]+(?=\.(?:dist-info|data)$)/, '-VERSION'), ...rest].join('/');
  });
}

function scriptsOf(files: readonly ComparedFile[]): readonly string[] {
  return [
    ...new Set(
      files
        .flatMap(({ contents }) => contents?.consoleScripts ?? [])
        .map(({ name, target }) => `${name} = ${target}`),
    ),
  ];
}

function fieldsOf(metadata: CoreMetadata | undefined, wanted: string): readonly string[] {
  return (metadata?.fields ?? []).filter(([name]) => name === wanted).map(([, value]) => value);
}

function pythonsOf(metadata: CoreMetadata | undefined): readonly string[] {
  const prefix = 'Programming Language :: Python :: ';
  return (metadata?.classifiers ?? [])
    .filter((classifier) => classifier.startsWith(prefix))
    .map((classifier) => classifier.slice(prefix.length))
    .filter((version) => /^\d+(?:\.\d+)+$/.test(version));
}

function listChange(before: readonly string[] = [], after: readonly string[] = []): ListChange {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    added: [...now].filter((entry) => !old.has(entry)).sort(),
    removed: [...old].filter((entry) => !now.has(entry)).sort(),
  };
}
