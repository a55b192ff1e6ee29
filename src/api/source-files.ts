// The Python files of a tree that an installation would import, with the path that each is imported by.
import { posix } from 'node:path';
import { normalizeName } from '../project/normalize-name.ts';
import { isPackageFile } from '../project/package-file.ts';
import type { TreeEntry } from '../project/project-sources.ts';
import { treeOf } from '../project/tree.ts';
import { declaredMounts, type ProjectFiles, type SourceMount } from './source-mounts.ts';

export interface SourceFile {
  /** Relative to the repository's root. */
  readonly path: string;
  /** Below the place that it is imported from: `acme/vault.py`. Every part is an identifier. */
  readonly module: string;
  /** Object id of the blob. */
  readonly sha: string;
}

export interface LaidOut extends ProjectFiles {
  /** Folder of the project, `.` for the root of the repository. */
  readonly folder: string;
  readonly name: string;
}

const MODULE = /^(?:[\p{L}_][\p{L}\p{Nd}_]*\/)*[\p{L}_][\p{L}\p{Nd}_]*\.py$/u;
/** At the root beside a package these are no modules of it. */
const BESIDE_PACKAGE = /^(?:setup|manage|build|fabfile|dodo|version)\.py$/;

/** All that may be the package's own: not tests, documentation, examples, tools or vendored code. */
export function pythonFiles(
  listing: readonly TreeEntry[],
  folder: string,
  name: string,
): readonly TreeEntry[] {
  const tree = treeOf(listing);
  return listing.filter(({ path }) => path.endsWith('.py') && isPackageFile(path, folder, name, tree));
}

/** One file for each module, in the order of the modules. */
export function sourceFiles(listing: readonly TreeEntry[], project: LaidOut): readonly SourceFile[] {
  const { folder, name } = project;
  const paths = pythonFiles(listing, folder, name).map(({ path, sha }) => ({
    path: posix.relative(folder, path),
    whole: path,
    sha,
  }));
  const mounts = declaredMounts(project);
  const used = mounts.length > 0 ? mounts : [foundMount(paths.map(({ path }) => path))];
  const files = new Map<string, SourceFile>();
  for (const mount of [...used].sort((a, b) => b.folder.length - a.folder.length))
    for (const { path, whole, sha } of paths) {
      const module = moduleBelow(path, mount);
      if (module !== null && MODULE.test(module) && !files.has(module))
        files.set(module, { path: whole, module, sha });
    }
  const modules = [...files.values()].sort((a, b) => (a.module < b.module ? -1 : 1));
  return used.some((mount) => mount.folder === '.' && mount.module === '')
    ? flatLayout(modules, name)
    : modules;
}

function foundMount(paths: readonly string[]): SourceMount {
  const hasSrc = paths.some((path) => path.startsWith('src/') && path !== 'src/__init__.py');
  return { folder: hasSrc ? 'src' : '.', module: '' };
}

function moduleBelow(path: string, { folder, module }: SourceMount): string | null {
  if (`${folder}.py` === path && module !== '') return `${module}.py`;
  const inside = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
  return inside === null ? null : posix.join(module, inside);
}

/** Beside the packages of a flat layout lie folders and scripts that nobody installs. */
function flatLayout(modules: readonly SourceFile[], name: string): readonly SourceFile[] {
  const all = new Set(modules.map(({ module }) => module));
  const isNamed = (top: string): boolean =>
    normalizeName(top) === normalizeName(name) || normalizeName(name).startsWith(`${normalizeName(top)}-`);
  const packages = modules.filter(({ module }) => {
    const [top = '', ...below] = module.split('/');
    return below.length > 0 && (all.has(`${top}/__init__.py`) || isNamed(top));
  });
  const single = modules.filter(({ module }) => !module.includes('/') && !BESIDE_PACKAGE.test(module));
  const named = single.filter(({ module }) => isNamed(module.slice(0, -'.py'.length)));
  if (packages.length > 0 || named.length > 0) return [...named, ...packages];
  return single;
}
