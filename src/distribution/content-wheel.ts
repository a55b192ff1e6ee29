// A wheel against its sources: all modules and data, the marker for types, and nothing that lands beside the package.
import { normalizeName } from '../project/normalize-name.ts';
import type { ContentFinding } from './content-finding.ts';
import type { DescribedFile } from './described-file.ts';
import { baseName, isModule, isPackageData, isTrial } from './path-kinds.ts';
import { topName, type PackageSource } from './source-tree.ts';

const STRAY_FOLDER =
  /^(?:tests?|docs?|documentation|examples?|samples?|benchmarks?|scripts|tools|tmp|build|dist|site|\.github)$/;
const STRAY_FILE = /^(?:setup|conftest|noxfile|tasks|fabfile)\.py$/;

/** Paths that are installed into site-packages. */
export function installedPaths({ members }: DescribedFile): readonly string[] {
  return members.filter((path) => !/^[^/]+\.(?:dist-info|data)\//.test(path));
}

/** What would lie in site-packages under a name that belongs to everybody. */
export function strayInWheel(wheel: DescribedFile): readonly ContentFinding[] {
  const installed = installedPaths(wheel);
  const tops = new Set(installed.map(topName));
  const own = normalizeName(wheel.metadata.name);
  const folders = [...tops].filter(
    (name) =>
      STRAY_FOLDER.test(name) && normalizeName(name) !== own && tops.size > 1 && !installed.includes(name),
  );
  const files = installed.filter((path) => !path.includes('/') && isStrayFile(path));
  return [
    ...folders.map((name) => ({
      path: `${name}/`,
      count: installed.filter((path) => topName(path) === name).length,
    })),
    ...files.map((path) => ({ path, count: 1 })),
  ].map(({ path, count }) => ({
    rule: 'content-stray' as const,
    filename: wheel.filename,
    path,
    note: count > 1 ? `${count} files` : null,
    certain: false,
  }));
}

/** Modules, extensions and path files are meant to be there. */
function isStrayFile(path: string): boolean {
  return STRAY_FILE.test(path) || !/\.(?:pyi?|so|pyd|dll|dylib|pth)$/.test(path);
}

export function lackingInWheel(
  wheel: DescribedFile,
  packages: readonly PackageSource[],
  /** Not told again: the wheel is built from the sdist. */
  lackingInSdist: ReadonlySet<string>,
): readonly ContentFinding[] {
  const present = new Set(wheel.members);
  return packages.flatMap(({ prefix, paths }) =>
    paths
      .filter((path) => !present.has(path) && !isTrial(path) && !lackingInSdist.has(prefix + path))
      .flatMap((path): readonly ContentFinding[] => {
        const isMarker = baseName(path) === 'py.typed';
        if (!isMarker && !isPackageData(path) && (!isModule(path) || isCompiled(path, wheel.members)))
          return [];
        return [
          {
            rule: isMarker ? 'content-wheel-untyped' : 'content-wheel-incomplete',
            filename: wheel.filename,
            path,
            note: null,
            certain: false,
          },
        ];
      }),
  );
}

/** A module may be there as an extension only. */
function isCompiled(path: string, members: readonly string[]): boolean {
  const stem = path.replace(/\.pyi?$/, '.');
  return members.some((member) => member.startsWith(stem) && /\.(?:so|pyd|pyc)$/.test(member));
}

/** Said to be typed, but nothing tells type checkers. https://peps.python.org/pep-0561/ */
export function untypedWheel(wheel: DescribedFile): readonly ContentFinding[] {
  const isSaid = wheel.metadata.classifiers.includes('Typing :: Typed');
  const installed = installedPaths(wheel);
  const [first] = installed.filter((path) => path.endsWith('/__init__.py'));
  if (!isSaid || first === undefined || installed.some((path) => baseName(path) === 'py.typed')) return [];
  return [
    {
      rule: 'content-wheel-untyped',
      filename: wheel.filename,
      path: `${topName(first)}/py.typed`,
      note: 'the classifier Typing :: Typed promises it',
      certain: false,
    },
  ];
}

const PACKAGE = /^(?:src\/)?(?!tests?\/|docs?\/|examples?\/|scripts\/|tools\/)[^/.]+\/__init__\.py$/;

/** A wheel that installs nothing; a project that only requires others may want one, whatever else lies in its folder. */
export function emptyWheel(wheel: DescribedFile, sources: readonly string[]): readonly ContentFinding[] {
  const installs = wheel.members.some((path) => !/^[^/]+\.dist-info\//.test(path));
  const { name, requiresDist } = wheel.metadata;
  const packages = sources.filter((path) => PACKAGE.test(path));
  const own = packages.find((path) => normalizeName(folderOf(path)) === normalizeName(name));
  const found = own ?? packages[0];
  const isMeta = requiresDist.length > 0;
  if (installs || (found === undefined && isMeta)) return [];
  const note = found === undefined ? null : `although the sources have ${found}`;
  const certain = own !== undefined || (found !== undefined && !isMeta);
  return [{ rule: 'content-wheel-empty', filename: wheel.filename, path: '', note, certain }];
}

/** Of a package. */
function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
