// The project that the demo, tests and benches release: small files, real git, fixed dates and authors, so that every run sees the same commits.
import { mkdir } from 'node:fs/promises';
import { isolatedGit } from '../runner/isolated-git.ts';
import {
  countedHistory,
  releasedHistory,
  revertingHistory,
  unreleasedHistory,
} from './believable-history.ts';
import { type HistoryCommit, importHistory } from './fast-import.ts';
import { type Backend, projectFiles } from './project-files.ts';

export interface SampleProjectOptions {
  readonly name?: string;
  readonly backend?: Backend;
  /** What follows the release 1.2.0: a history that ends in 1.3.0 (default), that many commits, or these. */
  readonly commits?: 'believable' | number | readonly HistoryCommit[];
  /** Commits before the release 1.2.0, besides its own three. */
  readonly older?: number;
  /** Files to add to the released project, or to replace. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface SampleProject {
  readonly directory: string;
  readonly name: string;
  readonly module: string;
  readonly head: string;
  /** The release that the history has: tag and version. */
  readonly tag: string;
  readonly version: string;
}

const VERSION = '1.2.0';

/** Makes a working copy on branch `main`, with no remote. */
export async function createSampleProject(
  directory: string,
  options: SampleProjectOptions = {},
): Promise<SampleProject> {
  const name = options.name ?? 'acme-vault';
  const names = { name, module: name.replaceAll('-', '_') };
  const tag = `v${VERSION}`;
  const files = { ...projectFiles(names, options.backend ?? 'hatchling', VERSION), ...options.files };
  const commits = options.commits ?? 'believable';
  await mkdir(directory, { recursive: true });
  const git = isolatedGit(directory);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('config', 'user.name', 'Mona Acme');
  await git('config', 'user.email', 'mona@acme.example');

  const older = countedHistory(options.older ?? 0, 1);
  const released = [...older, ...releasedHistory(files, tag)];
  if (commits === 'believable') {
    const last = await importHistory(directory, [...released, ...unreleasedHistory(names)]);
    await importHistory(directory, revertingHistory(last));
    await git('branch', '-D', 'mirror');
  } else {
    await importHistory(directory, [
      ...released,
      ...(typeof commits === 'number' ? countedHistory(commits, older.length + 4) : commits),
    ]);
  }
  await git('checkout', '--quiet', '--force', 'main');
  return { directory, ...names, head: (await git('rev-parse', 'HEAD')).trim(), tag, version: VERSION };
}
