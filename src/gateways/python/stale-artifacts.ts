// Removes what earlier builds left, for a checkout that is a person's own: only what is certainly of this project, generated and not in git.
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isBuildFolder, isEggInfo, isOwnArtifact } from '../../distribution/own-artifact.ts';
import { createFiles } from '../files.ts';
import { listTracked } from './tracked-files.ts';

export interface CleanRequest {
  /** Absolute; nothing outside of it is touched. */
  readonly workspace: string;
  /** The package's folder in the workspace, `.` for its root. */
  readonly folder: string;
  /** The project's name. */
  readonly project: string;
  /** Made by `childEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
}

export interface CleanedArtifacts {
  /** Paths in the workspace; folders end in a slash. */
  readonly removed: readonly string[];
  /** What looks like a left-over and stays, with the reason. */
  readonly kept: readonly { readonly path: string; readonly why: string }[];
}

interface Candidate {
  /** In the package's folder. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Why it stays, as far as its content tells. */
  readonly doubt: string | null;
}

/** Follows no links: a link stays, and so does what lies behind it. */
export async function cleanArtifacts(request: CleanRequest): Promise<CleanedArtifacts> {
  const { workspace, folder, project, env } = request;
  const root = await createFiles(workspace).locate(folder);
  const candidates = [...(await findDistributions(root, project)), ...(await findGenerated(root))];
  const tracked = await readTracked(root, candidates, env);
  const shown = ({ path, isFolder }: Candidate): string =>
    `${folder === '.' || folder === '' ? '' : `${folder}/`}${path}${isFolder ? '/' : ''}`;
  const removed: string[] = [];
  const kept: { path: string; why: string }[] = [];
  for (const candidate of candidates) {
    const why = candidate.doubt ?? trackedDoubt(candidate, tracked);
    if (why !== null) kept.push({ path: shown(candidate), why });
    else {
      await rm(join(root, candidate.path), { recursive: candidate.isFolder, force: true });
      removed.push(shown(candidate));
    }
  }
  return { removed, kept };
}

async function findDistributions(root: string, project: string): Promise<readonly Candidate[]> {
  const found = await lstat(join(root, 'dist')).catch(() => null);
  if (found?.isSymbolicLink() === true) return [{ path: 'dist', isFolder: false, doubt: 'it is a link' }];
  if (found?.isDirectory() !== true) return [];
  const entries = await readdir(join(root, 'dist'), { withFileTypes: true });
  return entries
    .filter(({ name }) => isOwnArtifact(name, project))
    .map((entry) => ({
      path: `dist/${entry.name}`,
      isFolder: false,
      doubt: entry.isFile() ? null : 'it is no regular file',
    }));
}

async function findGenerated(root: string): Promise<readonly Candidate[]> {
  const inSrc = await lstat(join(root, 'src')).catch(() => null);
  const parents = inSrc?.isDirectory() === true ? ['', 'src/'] : [''];
  const found = await Promise.all(
    parents.map(async (parent) => {
      const names = await readdir(join(root, parent));
      return names
        .filter((name) => name.endsWith('.egg-info') || (parent === '' && name === 'build'))
        .map((name) => parent + name);
    }),
  );
  return Promise.all(found.flat().map((path) => describeGenerated(root, path)));
}

async function describeGenerated(root: string, path: string): Promise<Candidate> {
  const found = await lstat(join(root, path));
  if (!found.isDirectory())
    return { path, isFolder: false, doubt: found.isSymbolicLink() ? 'it is a link' : 'it is no folder' };
  const entries = await readdir(join(root, path));
  const isGenerated = path === 'build' ? isBuildFolder(entries) : isEggInfo(entries);
  return { path, isFolder: true, doubt: isGenerated ? null : 'it holds files that no build made' };
}

/** Null: no git says what is tracked. */
async function readTracked(
  root: string,
  candidates: readonly Candidate[],
  env: CleanRequest['env'],
): Promise<readonly string[] | null> {
  if (candidates.length === 0) return [];
  return listTracked(
    root,
    candidates.map(({ path }) => path),
    env,
  );
}

function trackedDoubt({ path, isFolder }: Candidate, tracked: readonly string[] | null): string | null {
  // Without git, a wheel in dist/ still is one of this project; a folder may be anybody's.
  if (tracked === null) return isFolder ? 'no git tells whether it is tracked' : null;
  return tracked.some((one) => one === path || one.startsWith(`${path}/`)) ? 'git tracks it' : null;
}
