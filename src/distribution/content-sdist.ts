// An sdist against the files in git: nothing that is needed is missing, nothing that nobody committed is in it.
import type { ContentFinding } from './content-finding.ts';
import { junkPlace } from './junk-files.ts';
import { baseName, isModule, isPackageData, isTrial } from './path-kinds.ts';
import { secretFile } from './secret-files.ts';
import type { PackageSource } from './source-tree.ts';

export interface SdistContent {
  readonly filename: string;
  /** Without the folder at the top. */
  readonly paths: readonly string[];
  readonly tracked: readonly string[];
  /** Paths of secrets, which are findings of their own. */
  readonly told: ReadonlySet<string>;
  /** The packages of the wheel, as git has them. */
  readonly packages: readonly PackageSource[];
}

const LICENSE = /^(?:LICEN[CS]E|COPYING|NOTICE)(?:[.-][^/]*)?$/i;
const README = /^README(?:\.[^/]*)?$/i;
/** Links and files of another kind have no ending that says so. */
const PROJECT = /^(?:pyproject\.toml|setup\.py)$/;

export function lackingInSdist({
  filename,
  paths,
  tracked,
  packages,
}: SdistContent): readonly ContentFinding[] {
  const present = new Set(paths);
  const readmes = tracked.filter((path) => README.test(path));
  const wanted = [
    ...tracked.filter((path) => PROJECT.test(path) || LICENSE.test(path)),
    // A project may have it in several languages.
    ...(readmes.some((path) => present.has(path)) ? [] : readmes.slice(0, 1)),
    ...packages.flatMap(({ prefix, paths: members }) =>
      members
        .filter(
          (path) =>
            !isTrial(path) && (isModule(path) || isPackageData(path) || baseName(path) === 'py.typed'),
        )
        .map((path) => prefix + path),
    ),
  ];
  return wanted
    .filter((path) => !present.has(path))
    .map((path) => ({ rule: 'content-sdist-incomplete', filename, path, note: null, certain: false }));
}

export function untrackedInSdist(content: SdistContent): readonly ContentFinding[] {
  const { filename, paths, tracked, told, packages } = content;
  const known = new Set(tracked);
  const strange = paths.filter(
    (path) =>
      !isKnown(path, known) &&
      !told.has(path) &&
      secretFile(path) === null &&
      junkPlace(path, false) === null &&
      !isGenerated(path, known) &&
      !isBuiltAsset(path, tracked, packages),
  );
  return groupByFolder(strange, paths).map(({ path, count }) => ({
    rule: 'content-sdist-untracked',
    filename,
    path,
    note: count > 1 ? `${count} files` : null,
    certain: false,
  }));
}

/** A submodule, and a link to a folder, is one path in git. */
export function isKnown(path: string, tracked: ReadonlySet<string>): boolean {
  if (tracked.has(path)) return true;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    if (tracked.has(path.slice(0, slash))) return true;
  return false;
}

const BY_BACKENDS: readonly RegExp[] = [
  /^PKG-INFO$/,
  /^setup\.(?:py|cfg)$/,
  /(?:^|\/)[^/]+\.(?:egg|dist)-info\//,
  /(?:^|\/)\.(?:git|hg)_archival\.txt$/,
  // setuptools-scm, hatch-vcs, versioningit, versioneer and others write the version.
  /(?:^|\/)[^/]*version[^/]*(?:\.(?:pyi?|txt|json|toml|c|h))?$/i,
  /(?:^|\/)_?(?:build_info|buildinfo|build_meta|commit|revision|git_info|about)\.py$/i,
  /^(?:AUTHORS|ChangeLog|MANIFEST)$/,
  /(?:^|\/)(?:Cargo\.lock|(?:Cargo|pyproject)\.toml\.orig)$/,
  // Taken from a folder above.
  LICENSE,
  README,
];

function isGenerated(path: string, tracked: ReadonlySet<string>): boolean {
  if (BY_BACKENDS.some((form) => form.test(path))) return true;
  const [, stem = path, ending = ''] = /^(.*?)(\.(?:c|cc|cpp|h|mo)|_pb2(?:_grpc)?\.pyi?)$/.exec(path) ?? [];
  if (/^\.(?:c|cc|cpp|h)$/.test(ending))
    return ['.pyx', '.py', '.pxd', '.lex', '.y'].some((end) => tracked.has(stem + end));
  if (ending === '.mo') return tracked.has(`${stem}.po`);
  const proto = `${baseName(stem)}.proto`;
  return ending.startsWith('_pb2') && [...tracked].some((each) => baseName(each) === proto);
}

/** Bundles of a web interface are built into a folder of the package that git leaves alone. */
function isBuiltAsset(path: string, tracked: readonly string[], packages: readonly PackageSource[]): boolean {
  const owner = packages.find(({ prefix, name }) => path.startsWith(`${prefix}${name}/`));
  if (owner === undefined || isModule(path)) return false;
  const [folder = ''] =
    /^.*\/(?:static|dist|assets|build|public|labextension|nbextension|www|frontend|webui|ui)\//.exec(path) ??
    [];
  return folder !== '' && !tracked.some((each) => each.startsWith(folder));
}

/** A folder of which nothing is known is told of once. */
function groupByFolder(
  strange: readonly string[],
  all: readonly string[],
): readonly { readonly path: string; readonly count: number }[] {
  const odd = new Set(strange);
  const whole = new Map<string, boolean>();
  for (const path of all)
    for (const folder of folders(path)) whole.set(folder, (whole.get(folder) ?? true) && odd.has(path));
  const groups = new Map<string, number>();
  for (const path of strange) {
    const group = folders(path).find((folder) => whole.get(folder) === true) ?? path;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].map(([path, count]) => ({ path, count }));
}

/** Outermost first, each with its slash. */
function folders(path: string): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .map((_, depth, parts) => `${parts.slice(0, depth + 1).join('/')}/`);
}
