// Builds the same sources once more, with everything else that a build can see changed: folder, time, umask, time zone, hash seed.
// https://reproducible-builds.org/docs/env-variations/
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildDistributions, type BuildRequest } from './build-distributions.ts';
import { copySources, type SourceCopy } from './source-copy.ts';

export interface SecondBuildRequest extends Omit<BuildRequest, 'outDir' | 'project'> {
  /** Absolute paths of files that this run edited. */
  readonly written: readonly string[];
  /** What the first build left. */
  readonly first: readonly string[];
  /** Folder for temporary files; the system's when undefined. */
  readonly temporary: string | undefined;
}

export interface SecondBuild {
  /** Absolute paths of the wheels and sdists, sorted. */
  readonly paths: readonly string[];
  remove(): Promise<void>;
}

/** Permissions that are not what checkouts commonly have. */
const OTHER_UMASK = 0o077;

/** One more than the coarsest time that an archive's header keeps of the clock (gzip: a second). */
const LATER_MS = 1100;

export async function buildAgain(request: SecondBuildRequest): Promise<SecondBuild> {
  const root = await mkdtemp(join(request.temporary || tmpdir(), 'py-release-again-'));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  // Inherited by what is started; nothing else of ours runs meanwhile.
  const umask = process.umask(OTHER_UMASK);
  try {
    const { sourceDir: folder, written, env } = request;
    const copy = await copySources({ folder, target: join(root, 'sources'), written, env });
    await waitForOtherSecond(request.first);
    const paths = await buildDistributions({
      ...request,
      sourceDir: copy.folder,
      outDir: join(copy.folder, 'dist'),
      env: otherEnvironment(env, copy),
    });
    return { paths, remove };
  } catch (error) {
    await remove();
    throw error;
  } finally {
    process.umask(umask);
  }
}

async function waitForOtherSecond(first: readonly string[]): Promise<void> {
  const times = await Promise.all(first.map(async (path) => (await stat(path)).mtimeMs));
  const left = Math.max(0, ...times) + LATER_MS - Date.now();
  if (left > 0) await setTimeout(left);
}

/** What names the first folder names the second: a build command that goes there must not meet the first build's files. */
function otherEnvironment(
  env: Readonly<Record<string, string>>,
  { from, to }: SourceCopy,
): Readonly<Record<string, string>> {
  const moved = Object.entries(env).map(([name, value]) => [
    name,
    value === from || value.startsWith(`${from}/`) ? to + value.slice(from.length) : value,
  ]);
  return {
    ...(Object.fromEntries(moved) as Record<string, string>),
    PYTHONHASHSEED: '4294967295',
    TZ: 'PRA-11',
  };
}
