// Two trees of sources to one verdict. Both are read as files; nothing of them is built, installed or imported.
import type { ApiChange } from '../api/api-change.ts';
import {
  apiVerdict,
  notCompared,
  sameApi,
  type ApiVerdict,
  type ProbedApi,
  type UnreadModule,
} from '../api/api-verdict.ts';
import { pythonFiles, sourceFiles, type LaidOut, type SourceFile } from '../api/source-files.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import { iniEntries } from '../project/ini-entries.ts';
import { posix } from 'node:path';
import type { ReadsProject, TreeEntry } from '../project/project-sources.ts';
import type { Project } from '../project/project.ts';
import { parseTomlText, type TomlTable } from '../project/toml-document.ts';

export type ReadsTree = Pick<ReadsProject, 'listFiles' | 'readFiles'>;

/** By the path that a module is imported by: `acme/vault.py`. */
export type ModuleSources = ReadonlyMap<string, Buffer>;

export interface CompareApiNeeds {
  /** The files of the commit that the last release's tag names. */
  readReleaseTree(sha: string): Promise<ReadsTree>;
  /** What became of each public name; `path` of a change is the module's, as given. */
  probeApi(release: ModuleSources, head: ModuleSources): Promise<ProbedApi>;
}

/** Bytes; longer files are data that was written as code. */
const LONGEST_FILE = 2 * 1024 * 1024;

/** `sha` is the commit of the last release. Errors that people can meet become a verdict. */
export async function compareApi(
  project: Project,
  sha: string,
  head: ReadsTree,
  needs: CompareApiNeeds,
): Promise<ApiVerdict> {
  try {
    return await compareTrees(project, head, await needs.readReleaseTree(sha), needs);
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof UserErrors)) throw error;
    return notCompared('tool', error.message.trim().replace(/\.$/, ''));
  }
}

async function compareTrees(
  project: Project,
  head: ReadsTree,
  release: ReadsTree,
  needs: CompareApiNeeds,
): Promise<ApiVerdict> {
  const after = await readSide(project, head, head);
  const before = await readSide(project, release, head);
  if (after.files.size === 0) return noSources('this commit');
  if (before.files.size === 0) return noSources('the last release');
  const changed = [...before.files].filter(([module, { sha }]) => after.files.get(module)?.sha !== sha);
  if (changed.length === 0 && before.files.size === after.files.size)
    return sameApi('no Python file of the package changed');
  const unread = unreadModules(before, after);
  const left = new Set(unread.map(({ module }) => module));
  const probed = await needs.probeApi(sourcesOf(before, left), sourcesOf(after, left));
  return apiVerdict({
    ...probed,
    changes: probed.changes.map((change) => placed(change, change.at === 'head' ? after : before)),
    unread: [...differing(unread, before, after), ...probed.unread],
  });
}

function noSources(where: string): ApiVerdict {
  return notCompared('no-sources', `${where} has no Python files that an installation would import`);
}

interface Side {
  readonly listing: readonly TreeEntry[];
  readonly files: ReadonlyMap<string, SourceFile>;
  /** By path of the repository. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

/** Blobs that the head has too are read there, where they cost nothing. */
async function readSide(
  { path: folder, pyproject }: Project,
  tree: ReadsTree,
  head: ReadsTree,
): Promise<Side> {
  const listing = await tree.listFiles();
  const { name } = pyproject;
  const settings = [posix.join(folder, 'pyproject.toml'), posix.join(folder, 'setup.cfg')];
  const wanted = new Set([...pythonFiles(listing, folder, name).map(({ path }) => path), ...settings]);
  const here = new Map((await head.listFiles()).map((entry) => [entry.sha, entry.path]));
  const entries = listing.filter(({ path, mode }) => wanted.has(path) && mode.startsWith('100'));
  const known = entries.filter(({ sha }) => here.has(sha));
  const [near, far] = await Promise.all([
    head.readFiles(known.map(({ sha }) => here.get(sha) as string)),
    readAll(
      tree,
      entries.filter(({ sha }) => !here.has(sha)).map(({ path }) => path),
    ),
  ]);
  const contents = new Map(far);
  for (const { path, sha } of known) {
    const content = near.get(here.get(sha) as string);
    if (content !== undefined) contents.set(path, content);
  }
  const layout: LaidOut = { folder, name, ...readSettings(settings as [string, string], contents) };
  return {
    listing,
    contents,
    files: new Map(sourceFiles(listing, layout).map((file) => [file.module, file])),
  };
}

async function readAll(tree: ReadsTree, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  return paths.length === 0 ? new Map() : tree.readFiles(paths);
}

/** What can't be read says nothing about the layout. */
function readSettings(
  [pyproject, setupCfg]: readonly [string, string],
  contents: ReadonlyMap<string, Buffer>,
): Pick<LaidOut, 'table' | 'setupCfg' | 'setupEntries'> {
  const text = contents.get(setupCfg)?.toString() ?? '';
  return {
    table: readTable(pyproject, contents.get(pyproject)?.toString() ?? ''),
    setupCfg: text,
    setupEntries: iniEntries(text),
  };
}

function readTable(path: string, text: string): TomlTable {
  try {
    return parseTomlText(path, text, 0);
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}

/** What Python would find but nobody reads here: too long, or behind a symbolic link of the head. */
function unreadModules(before: Side, after: Side): readonly UnreadModule[] {
  const links = new Set(after.listing.filter(({ mode }) => !mode.startsWith('100')).map(({ path }) => path));
  const isLinked = (path: string): boolean =>
    path.split('/').some((_, depth, parts) => links.has(parts.slice(0, depth + 1).join('/')));
  const modules = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...modules].flatMap((module) => {
    const sizes = [before, after].map(
      (side) => side.contents.get(side.files.get(module)?.path ?? '')?.length ?? 0,
    );
    if (Math.max(...sizes) > LONGEST_FILE) return [{ module, why: 'the file is longer than 2 MiB' }];
    const old = before.files.get(module);
    if (old !== undefined && !after.files.has(module) && isLinked(old.path))
      return [{ module, why: 'it is behind a symbolic link now' }];
    return [];
  });
}

function differing(unread: readonly UnreadModule[], before: Side, after: Side): readonly UnreadModule[] {
  return unread
    .filter(({ module }) => before.files.get(module)?.sha !== after.files.get(module)?.sha)
    .map(({ module, why }) => ({ module: dotted(module), why }));
}

function dotted(module: string): string {
  return module.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
}

function sourcesOf({ files, contents }: Side, left: ReadonlySet<string>): ModuleSources {
  return new Map(
    [...files.values()].flatMap(({ module, path }) => {
      const content = contents.get(path);
      return content === undefined || left.has(module) ? [] : [[module, content] as const];
    }),
  );
}

function placed(change: ApiChange, { files }: Side): ApiChange {
  return { ...change, path: files.get(change.path)?.path ?? change.path };
}
